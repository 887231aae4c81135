package org.onmyterms.work;

import java.util.List;

/** What looks words up in a dictionary; asked on one thread only, and may take a second or two when it is first asked. */
public interface Speller {

    /** The words of a text in no dictionary of this language (BCP 47), in their order. */
    List<Odd> check(String text, String language);

    /** A few words that are like this one, the likeliest first. */
    List<String> suggest(String word, String language);

    /** A word in no dictionary, and where it stands in the text: from here up to there, in UTF-16 units. */
    record Odd(int from, int to, String word) { }
}
