package org.onmyterms.photo;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;
import java.util.HashSet;
import java.util.Set;

/** What can be told of a picture by its colours, and how those of another kind become ordinary ones. */
final class Colours {

    private Colours() {
    }

    /** True when there are so many or fewer. Stops counting at the first too many. */
    static boolean areAtMost(int many, BufferedImage image) {
        Set<Integer> seen = new HashSet<>();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int pixel : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                if (seen.add(pixel) && seen.size() > many) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True when any part lets through what lies behind it. */
    static boolean areSeeThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int pixel : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Turns colours that were meant as this profile says into sRGB, in place. */
    static void makeOrdinary(BufferedImage image, ICC_Profile profile) {
        WritableRaster all = image.getRaster();
        WritableRaster colours = all.createWritableChild(0, 0, all.getWidth(), all.getHeight(), 0, 0, new int[] {0, 1, 2});
        new ColorConvertOp(new ICC_ColorSpace(profile), ColorSpace.getInstance(ColorSpace.CS_sRGB), null).filter(colours, colours);
    }
}
