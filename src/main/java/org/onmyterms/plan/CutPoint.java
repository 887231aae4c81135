package org.onmyterms.plan;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.OptionalInt;

/** Where words can be cut in two: never inside what is read as one letter, and never so that a part has nothing to say. */
public final class CutPoint {

    private CutPoint() {
    }

    /**
     * The cut nearest after this place, both in UTF-16 units. White space at the cut stays with the first part. Empty when either
     * part would be blank. A letter is an extended grapheme cluster (Unicode Standard Annex 29).
     */
    public static OptionalInt near(String words, int place) {
        if (place < 0 || place > words.length()) {
            return OptionalInt.empty();
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        int at = letters.isBoundary(place) ? place : letters.following(place);
        while (at < words.length() && Character.isWhitespace(words.codePointAt(at))) {
            at = letters.following(at);
        }
        return words.substring(0, at).isBlank() || words.substring(at).isBlank() ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
