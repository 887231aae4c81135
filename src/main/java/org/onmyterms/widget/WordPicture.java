package org.onmyterms.widget;

import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * A picture that stands for a word.
 *
 * @param code what a plan calls the picture; two with the same code have the same picture
 * @param word what it means here, in the person's language
 * @param svg  reads its picture as the bytes of an SVG file; called off the scene's thread
 */
public record WordPicture(String code, String word, Callable<byte[]> svg) {

    public WordPicture {
        Objects.requireNonNull(code);
        Objects.requireNonNull(word);
        Objects.requireNonNull(svg);
    }

    /** Two are the same when they have the same picture for the same word, however it is read. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WordPicture picture && picture.code.equals(code) && picture.word.equals(word);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, word);
    }
}
