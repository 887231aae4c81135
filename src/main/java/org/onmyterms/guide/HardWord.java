package org.onmyterms.guide;

import java.util.Objects;

/**
 * A word or phrase that many people stop at.
 *
 * @param word    as it is usually written, such as {@code advocate}; in capitals when it is only meant so, such as {@code PDF}
 * @param plain   plain words to write in its place
 * @param meaning one sentence of at most 15 words
 */
public record HardWord(String word, String plain, String meaning) {
    public HardWord {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(meaning, "meaning");
    }
}
