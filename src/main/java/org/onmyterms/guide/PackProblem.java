package org.onmyterms.guide;

/** What can be wrong with a file of a pack, of headings, of a letter or of hard words, each with the key of its sentence. */
public enum PackProblem {
    EMPTY_FOLDER("empty-folder"),
    UNREADABLE("unreadable"),
    NOT_UTF8("not-utf8"),
    NO_FRONT("no-front"),
    UNKNOWN_FIELD("unknown-field"),
    REPEATED_FIELD("repeated-field"),
    MISSING_FIELD("missing-field"),
    UNKNOWN_DOOR("unknown-door"),
    BAD_ID("bad-id"),
    BAD_PICTURE("bad-picture"),
    NOT_YES("not-yes"),
    FOREIGN_PROMPT("foreign-prompt"),
    DUPLICATE_TOPIC("duplicate-topic"),
    DUPLICATE_PROMPT("duplicate-prompt"),
    NO_QUESTION("no-question"),
    NO_OTHER_WAY("no-other-way"),
    UNKNOWN_SPREAD("unknown-spread"),
    NO_CARDS("no-cards"),
    UNKNOWN_ANSWER("unknown-answer"),
    STRAY_LINE("stray-line"),
    WORD_PLACES("word-places"),
    DUPLICATE_WORD("duplicate-word"),
    LONG_SENTENCE("long-sentence"),
    CLOSED_QUESTION("closed-question"),
    TOO_LARGE("too-large"),
    UNKNOWN_TEMPLATE_FIELD("unknown-template-field"),
    UNKNOWN_READER("unknown-reader"),
    UNKNOWN_NATION("unknown-nation"),
    BAD_DATE("bad-date"),
    BAD_TAGS("bad-tags"),
    DUPLICATE_TEMPLATE("duplicate-template"),
    NO_HEADING("no-heading"),
    BAD_HEADING("bad-heading"),
    DUPLICATE_HEADING("duplicate-heading"),
    UNKNOWN_PLACE("unknown-place"),
    NO_SOURCE("no-source"),
    NO_DEADLINE("no-deadline"),
    UNKNOWN_LETTER_FIELD("unknown-letter-field"),
    UNKNOWN_GROUP("unknown-group"),
    UNKNOWN_SUM("unknown-sum"),
    NO_SUBJECT("no-subject"),
    EMPTY_LAW("empty-law"),
    DUPLICATE_LETTER("duplicate-letter");

    private final String key;

    PackProblem(String key) {
        this.key = "guide." + key;
    }

    /** The key of its sentence, such as {@code guide.no-question}; place 0 is the file and line, place 1 what was found. */
    public String key() {
        return key;
    }
}
