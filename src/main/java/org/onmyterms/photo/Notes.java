package org.onmyterms.photo;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What in a file tells how to see its pixels: how the camera was held, whether all of them came along, and what the colours of a PNG mean. It is read here because
 * ImageIO refuses the notes of many phones' photos and overlooks the other. A note that is broken counts as none.
 */
final class Notes {

    private static final int SCAN = 0xFFDA;
    private static final int END = 0xFFD9;
    private static final int APP1 = 0xFFE1;
    private static final String EXIF = "Exif\0\0";
    private static final int LONGEST_PROFILE = 4 << 20;
    private static final int RGB = 3;

    private Notes() {
    }

    /** How the camera was held, from the EXIF of a JPEG; upright when it does not say. */
    static Orientation orientation(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            for (int at = 2; (file.getShort(at) & 0xFFFF) != SCAN; at += 2 + (file.getShort(at + 2) & 0xFFFF)) {
                int from = at + 4;
                int to = at + 2 + (file.getShort(at + 2) & 0xFFFF);
                if ((file.getShort(at) & 0xFFFF) == APP1 && text(jpeg, from, EXIF.length()).equals(EXIF)) {
                    Orientation said = ExifUtils.getOrientationFromExif(Arrays.copyOfRange(jpeg, from, to));
                    return said == null ? Orientation.TOP_LEFT : said;
                }
            }
        } catch (RuntimeException broken) {
            return Orientation.TOP_LEFT;
        }
        return Orientation.TOP_LEFT;
    }

    /** False for a JPEG that breaks off before it says that it ends, as half of a copied file does: its reader would paint the rest grey. */
    static boolean isWhole(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            int at = 2;
            while ((file.getShort(at) & 0xFFFF) != SCAN) {
                at += 2 + (file.getShort(at + 2) & 0xFFFF);
            }
            while (at + 1 < jpeg.length && (file.getShort(at) & 0xFFFF) != END) {
                at++;
            }
            return at + 1 < jpeg.length;
        } catch (RuntimeException unusual) {
            return true;
        }
    }

    /** How often a JPEG asks to go over the picture; a camera asks once, a page of the web up to a dozen times. */
    static int passes(byte[] jpeg) {
        int passes = 0;
        for (int at = 1; at < jpeg.length; at++) {
            if (jpeg[at - 1] == (byte) (SCAN >> 8) && jpeg[at] == (byte) SCAN) {
                passes++;
            }
        }
        return passes;
    }

    /** The meaning of the colours of a PNG in red, green and blue; empty when they are ordinary ones. */
    static Optional<ICC_Profile> profile(byte[] png) {
        try {
            ByteBuffer file = ByteBuffer.wrap(png);
            for (int at = 8; !text(png, at + 4, 4).equals("IDAT"); at += 12 + Math.max(0, file.getInt(at))) {
                if (text(png, at + 4, 4).equals("iCCP")) {
                    byte[] content = Arrays.copyOfRange(png, at + 8, at + 8 + file.getInt(at));
                    int from = new String(content, StandardCharsets.ISO_8859_1).indexOf('\0') + 2;
                    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content, from, content.length - from))) {
                        return Optional.of(ICC_Profile.getInstance(in.readNBytes(LONGEST_PROFILE))).filter(p -> p.getNumComponents() == RGB);
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String text(byte[] file, int from, int length) {
        return new String(file, from, length, StandardCharsets.ISO_8859_1);
    }
}
