package org.onmyterms.speech;

/**
 * One of the computer's voices.
 *
 * @param id how the system knows it
 * @param name what a person is shown
 * @param language a language tag such as "en-gb", or "" when the system does not say
 */
public record Voice(String id, String name, String language) {

    /** True when this voice speaks the language of the tag, wherever it comes from: "en-us" speaks "en-GB". */
    public boolean speaks(String tag) {
        return base(language).equalsIgnoreCase(base(tag));
    }

    private static String base(String tag) {
        return tag.split("[-_]", 2)[0];
    }
}
