package org.onmyterms.guide;

/** What can be wrong with a pack's file, each with its bundle key and a plain English sentence about the thing found. */
public enum PackProblem {
    EMPTY_FOLDER("empty-folder", "This folder holds no topic files."),
    UNREADABLE("unreadable", "This could not be read from the disk."),
    NOT_UTF8("not-utf8", "This is not plain UTF-8 text. Save it again as UTF-8."),
    NO_FRONT("no-front", "The file must begin and end its first part with a line of three dashes."),
    UNKNOWN_FIELD("unknown-field", "\"%s\" is not one of: topic, door, name, picture."),
    REPEATED_FIELD("repeated-field", "\"%s\" is given twice."),
    MISSING_FIELD("missing-field", "\"%s\" is missing, or has nothing after it."),
    UNKNOWN_DOOR("unknown-door", "\"%s\" is not a door. The doors are: me, life, want, support, mine."),
    BAD_ID("bad-id", "\"%s\" must be small letters, digits and hyphens, and begin with a letter."),
    BAD_PICTURE("bad-picture", "\"%s\" is not a picture code such as 1F305."),
    FOREIGN_PROMPT("foreign-prompt", "\"%s\" must begin with this topic's word and a dot."),
    DUPLICATE_TOPIC("duplicate-topic", "The topic \"%s\" is already in another file."),
    DUPLICATE_PROMPT("duplicate-prompt", "The question \"%s\" is already here."),
    NO_QUESTION("no-question", "\"%s\" has no question under it."),
    NO_OTHER_WAY("no-other-way", "\"%s\" needs one other way to ask, on a line that starts with a dash."),
    STRAY_LINE("stray-line", "\"%s\" is not where a line of this kind can stand."),
    LONG_SENTENCE("long-sentence", "\"%s\" is longer than 15 words."),
    CLOSED_QUESTION("closed-question", "\"%s\" can be answered with yes or no. Ask it openly.");

    private final String key;
    private final String sentence;

    PackProblem(String key, String sentence) {
        this.key = "pack.problem." + key;
        this.sentence = sentence;
    }

    /** The key of its sentence in the bundles, such as {@code pack.problem.no-question}. */
    public String key() {
        return key;
    }

    /** Its sentence in English, about the piece of text that was found; some sentences do not use it. */
    String about(String found) {
        return sentence.replace("%s", found);
    }
}
