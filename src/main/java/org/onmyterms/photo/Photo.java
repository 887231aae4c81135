package org.onmyterms.photo;

import java.util.Locale;

/**
 * A picture that is safe to keep and to give out.
 *
 * @param bytes  the whole file, with no metadata
 * @param form   how it is written
 * @param width  pixels
 * @param height pixels
 */
public record Photo(byte[] bytes, Form form, int width, int height) {

    /** JPEG for photos; PNG for what has see-through parts or few colours. */
    public enum Form {
        JPEG, PNG;

        /** How the name of such a file ends: "jpg" or "png". */
        public String ending() {
            return this == JPEG ? "jpg" : "png";
        }

        /** The name by which ImageIO knows it. */
        String writer() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
