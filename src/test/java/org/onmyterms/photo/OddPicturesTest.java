package org.onmyterms.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.onmyterms.words.Words;

/** Pictures as scanners, printers' programs and pages of the web make them: each keeps its colours, or is refused in plain words. */
class OddPicturesTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;
    private static final int[][] CORNERS = {{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 255}};

    /** Red, green, blue and white as {@link Pictures#corners}, in these numbers for each. */
    private static WritableRaster raster(int[][] corners) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, corners[0].length, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean left = x < WIDTH / 2;
                raster.setPixel(x, y, corners[y < HEIGHT / 2 ? left ? 0 : 1 : left ? 3 : 2]);
            }
        }
        return raster;
    }

    private static byte[] written(IIOImage image, String form, boolean inPasses) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(form).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(inPasses ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG of just these numbers, whose Adobe segment says how they are meant: 0 as they are, 2 turned into brightness and two colours. */
    private static byte[] adobe(int[][] corners, int meaning) throws IOException {
        byte[] says = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) meaning};
        return Pictures.withSegment(written(new IIOImage(raster(corners), null, null), "jpeg", false), 0xFFEE, says);
    }

    private static byte[] png(ColorSpace colours, boolean clear, int type) throws IOException {
        ComponentColorModel model = new ComponentColorModel(colours, clear, false, clear ? Transparency.TRANSLUCENT : Transparency.OPAQUE, type);
        BufferedImage image = new BufferedImage(model, model.createCompatibleWritableRaster(WIDTH, HEIGHT), false, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, (clear && y >= HEIGHT / 2 ? 0 : 0xFF000000) | Pictures.corners(WIDTH, HEIGHT).getRGB(x, y) & 0xFFFFFF);
            }
        }
        return Pictures.file(image, "png");
    }

    private static String corners(byte[] file) throws IOException {
        return Pictures.corners(Darkroom.develop(file));
    }

    private static String refusal(byte[] file) {
        PhotoException refused = assertThrows(PhotoException.class, () -> Darkroom.develop(file));
        assertTrue(refused.say(Words.english()).endsWith("."));
        return refused.key();
    }

    @Test
    void aJpegInPrintersInksKeepsItsColours() throws IOException {
        int[][] inks = {{255, 0, 0, 255}, {0, 255, 0, 255}, {0, 0, 255, 255}, {255, 255, 255, 255}};
        assertEquals("RGBW", corners(adobe(inks, 0)));
        assertEquals("RGBW", corners(adobe(Arrays.stream(inks).map(OddPicturesTest::turned).toArray(int[][]::new), 2)));
        int[][] black = {{255, 255, 255, 0}, {255, 255, 255, 0}, {255, 255, 255, 0}, {255, 255, 255, 255}};
        assertEquals("BBBW", corners(adobe(black, 0)), "the fourth ink is black");
    }

    /** Cyan, magenta and yellow turned over and told as brightness and two colours (ITU-R BT.601), as printers' programs do; black stays. */
    private static int[] turned(int[] inks) {
        int red = 255 - inks[0];
        int green = 255 - inks[1];
        int blue = 255 - inks[2];
        double bright = 0.299 * red + 0.587 * green + 0.114 * blue;
        return new int[] {(int) bright, within(128 + 0.564 * (blue - bright)), within(128 + 0.713 * (red - bright)), inks[3]};
    }

    private static int within(double value) {
        return (int) Math.clamp(value, 0, 255);
    }

    @Test
    void aJpegThatStoresItsColoursAsTheyAreKeepsThem() throws IOException {
        assertEquals("RGBW", corners(adobe(CORNERS, 0)));
    }

    @Test
    void aPngOfSixteenBitsKeepsItsColours() throws IOException {
        assertEquals("RGBW", corners(png(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, DataBuffer.TYPE_USHORT)));
        Photo clear = Darkroom.develop(png(ColorSpace.getInstance(ColorSpace.CS_sRGB), true, DataBuffer.TYPE_USHORT));
        assertEquals(List.of(0xFFFF0000, 0), List.of(Pictures.image(clear).getRGB(5, 5), Pictures.image(clear).getRGB(5, 40)));
    }

    @Test
    void aPngOfGreysStaysGreyAndWhatIsSeeThroughStaysSo() throws IOException {
        for (int type : List.of(DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT)) {
            BufferedImage clear = Pictures.image(Darkroom.develop(png(ColorSpace.getInstance(ColorSpace.CS_GRAY), true, type)));
            BufferedImage full = Pictures.image(Darkroom.develop(png(ColorSpace.getInstance(ColorSpace.CS_GRAY), false, type)));
            assertEquals(0, clear.getRGB(5, 40) >>> 24);
            assertEquals(0xFF, clear.getRGB(5, 5) >>> 24);
            Color red = new Color(full.getRGB(5, 5));
            assertEquals(List.of(red.getGreen(), red.getGreen()), List.of(red.getRed(), red.getBlue()));
            assertTrue(red.getGreen() > 40 && red.getGreen() < 160, "neither black nor white: " + red);
            assertEquals(Color.WHITE, new Color(full.getRGB(5, 40)));
        }
    }

    @Test
    void aPictureThatComesInPassesIsWhole() throws IOException {
        IIOImage image = new IIOImage(Pictures.corners(WIDTH, HEIGHT), null, null);
        assertEquals("RGBW", corners(written(image, "jpeg", true)));
        assertEquals("RGBW", corners(written(image, "png", true)));
    }

    @Test
    void aSinglePixelIsAPicture() throws IOException {
        BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        dot.setRGB(0, 0, 0xFF0000);
        for (String form : List.of("jpeg", "png", "gif", "bmp")) {
            Photo photo = Darkroom.develop(Pictures.file(dot, form));
            assertEquals(List.of(1, 1), List.of(photo.width(), photo.height()));
            assertEquals(255, new Color(Pictures.image(photo).getRGB(0, 0)).getRed(), 2);
        }
    }

    @Test
    void aStripTwentyThousandPixelsLongIsMadeSmallerAndKeepsALine() throws IOException {
        for (String form : List.of("jpeg", "png")) {
            Photo wide = Darkroom.develop(Pictures.file(Pictures.corners(20_000, 4_000), form));
            assertEquals(List.of(2000, 400), List.of(wide.width(), wide.height()));
            assertEquals("RGBW", Pictures.corners(wide));
            Photo thread = Darkroom.develop(Pictures.file(Pictures.corners(1, 20_000), form));
            assertEquals(List.of(1, 2000), List.of(thread.width(), thread.height()));
        }
    }

    /** A JPEG's reader paints grey what is missing; nobody should keep half a picture without being told. */
    @Test
    void aPictureThatBreaksOffIsRefusedWhereverItDoes() throws IOException {
        IIOImage image = new IIOImage(Pictures.corners(640, 480), null, null);
        for (boolean inPasses : List.of(false, true)) {
            byte[] jpeg = Pictures.withSegment(written(image, "jpeg", inPasses), 0xFFE1, Pictures.exif(1));
            for (int part = 30; part < 100; part += 10) {
                assertEquals("photo.cut-off", refusal(Arrays.copyOf(jpeg, jpeg.length * part / 100)), part + " of 100");
            }
            assertEquals("photo.cut-off", refusal(Arrays.copyOf(jpeg, jpeg.length - 2)));
            assertEquals("RGBW", corners(Arrays.copyOf(jpeg, jpeg.length + 1000)), "what follows the end does no harm");
        }
        for (String form : List.of("png", "gif", "bmp")) {
            byte[] whole = Pictures.file(Pictures.corners(640, 480), form);
            for (int part = 10; part < 100; part += 20) {
                assertEquals("photo.damaged", refusal(Arrays.copyOf(whole, whole.length * part / 100)), form + " " + part + " of 100");
            }
        }
    }

    @Test
    void aJpegOfTwoColoursThatNobodyKnowsIsRefused() throws IOException {
        assertEquals("photo.damaged", refusal(written(new IIOImage(raster(new int[][] {{0, 0}, {0, 255}, {255, 0}, {255, 255}}), null, null), "jpeg", false)));
    }
}
