package org.onmyterms.speech;

import java.text.BreakIterator;
import java.util.Locale;

/** A text as SSML with a mark before each word. A mark's name is where its word begins and ends in the text: "6-11". */
final class Marked {

    private Marked() {
    }

    static String ssml(String text, String language) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        words.setText(text);
        StringBuilder ssml = new StringBuilder("<speak>");
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                ssml.append("<mark name=\"").append(from).append('-').append(to).append("\"/>");
            }
            text.substring(from, to).codePoints().forEach(letter -> append(ssml, letter));
        }
        return ssml.append("</speak>").toString();
    }

    /** XML knows no control characters; lines become spaces, for one line beginning with a dot would end the message. */
    private static void append(StringBuilder ssml, int letter) {
        switch (letter) {
            case '&' -> ssml.append("&amp;");
            case '<' -> ssml.append("&lt;");
            case '>' -> ssml.append("&gt;");
            default -> ssml.appendCodePoint(Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE ? ' ' : letter);
        }
    }
}
