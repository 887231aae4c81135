package org.onmyterms.guide.symbols;

import java.text.Normalizer;
import java.util.Locale;

/** Brings what people type to one form, so that capitals, accents and kinds of apostrophe make no difference. */
final class Plain {

    private Plain() {
    }

    static String text(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replace('\u2019', '\'').replace('\u2018', '\'')
                .toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}-]+", " ").strip();
    }

    /** The language without its region: {@code cy} of {@code cy-GB}. */
    static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
