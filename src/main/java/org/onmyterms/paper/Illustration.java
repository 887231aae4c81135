package org.onmyterms.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.onmyterms.plan.Medium;

/** What can be seen in a document besides words. */
public sealed interface Illustration {

    /** A symbol: the code that names it, and the bytes of an SVG file. */
    record Symbol(String code, byte[] svg) implements Illustration {

        @Override
        public boolean equals(Object other) {
            return other instanceof Symbol(String otherCode, byte[] otherSvg) && code.equals(otherCode) && Arrays.equals(svg, otherSvg);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    /** The person's own photo or drawing, JPEG or PNG; width and height in pixels. */
    record Photo(Medium medium, int width, int height) implements Illustration {

        private static final String JPEG = ".jpg";

        /** Empty when the bytes are no picture. */
        static Optional<Photo> of(Medium medium) {
            try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(medium.bytes()))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
                if (!readers.hasNext()) {
                    return Optional.empty();
                }
                ImageReader reader = readers.next();
                reader.setInput(in, true, true);
                Photo photo = new Photo(medium, reader.getWidth(0), reader.getHeight(0));
                reader.dispose();
                return Optional.of(photo);
            } catch (IOException noPicture) {
                return Optional.empty();
            }
        }

        public boolean isJpeg() {
            return medium.name().endsWith(JPEG);
        }
    }
}
