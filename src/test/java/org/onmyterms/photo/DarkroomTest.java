package org.onmyterms.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.onmyterms.words.Words;

/** A photo comes out upright, small enough, and silent about where it was made; a hostile file is refused before it costs anything. */
class DarkroomTest {

    private static byte[] phonePhoto(int width, int height, int orientation) throws IOException {
        return Pictures.withSegment(Pictures.file(Pictures.corners(width, height), "jpeg"), 0xFFE1, Pictures.exif(orientation));
    }

    private static String refusal(byte[] file) {
        PhotoException refused = assertThrows(PhotoException.class, () -> Darkroom.develop(file));
        assertFalse(refused.say(Words.english()).isBlank());
        return refused.key();
    }

    private static boolean holds(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    @Test
    void aPhotoHeldSidewaysComesOutUprightWithNoPlaceAndNoNotes() throws IOException {
        byte[] file = phonePhoto(400, 200, 6);
        assertTrue(holds(file, "Exif") && holds(file, Pictures.SECRET) && Pictures.markers(file).contains("FFE1"));

        Photo photo = Darkroom.develop(file);

        assertEquals(Photo.Form.JPEG, photo.form());
        assertEquals(List.of(200, 400), List.of(photo.width(), photo.height()));
        assertEquals("WRGB", Pictures.corners(photo));
        assertFalse(holds(photo.bytes(), "Exif") || holds(photo.bytes(), Pictures.SECRET));
        assertTrue(Pictures.markers(photo.bytes()).stream().noneMatch(m -> m.matches("FFE[1-F]|FFFE")), Pictures.markers(photo.bytes()).toString());
    }

    @Test
    void everyWayToHoldACameraComesOutUpright() throws IOException {
        List<String> upright = List.of("RGBW", "GRWB", "BWRG", "WBGR", "RWBG", "WRGB", "BGRW", "GBWR");
        for (int orientation = 1; orientation <= 8; orientation++) {
            assertEquals(upright.get(orientation - 1), Pictures.corners(Darkroom.develop(phonePhoto(64, 48, orientation))), "orientation " + orientation);
        }
    }

    @Test
    void aBrokenNoteFromTheCameraDoesNoHarm() throws IOException {
        byte[] broken = Arrays.copyOf(Pictures.exif(6), 20);
        assertEquals("RGBW", Pictures.corners(Darkroom.develop(Pictures.withSegment(Pictures.file(Pictures.corners(64, 48), "jpeg"), 0xFFE1, broken))));
    }

    @Test
    void theNoteOfTheCameraIsReadWhereverItStands() throws IOException {
        byte[] second = Pictures.withSegment(phonePhoto(64, 48, 8), 0xFFE2, "FPXR".getBytes(StandardCharsets.US_ASCII));
        assertEquals("GBWR", Pictures.corners(Darkroom.develop(second)));
        assertEquals("RGBW", Pictures.corners(Darkroom.develop(Pictures.file(Pictures.corners(64, 48), "jpeg"))));
    }

    @Test
    void aLargePhotoIsMadeSmallerAndASmallOneStaysAsItIs() throws IOException {
        Photo large = Darkroom.develop(phonePhoto(4000, 1000, 1));
        assertEquals(List.of(2000, 500), List.of(large.width(), large.height()));
        assertEquals("RGBW", Pictures.corners(large));
        Photo small = Darkroom.develop(phonePhoto(2000, 1500, 1));
        assertEquals(List.of(2000, 1500), List.of(small.width(), small.height()));
        Photo thin = Darkroom.develop(Pictures.file(Pictures.corners(30_000, 2), "png"));
        assertEquals(List.of(2000, 1), List.of(thin.width(), thin.height()));
    }

    @Test
    void thePixelsOfAVeryLargePhotoAreNotAllHeldAtOnce() throws IOException {
        Photo photo = Darkroom.develop(phonePhoto(9000, 6000, 6));
        assertEquals(List.of(1333, 2000), List.of(photo.width(), photo.height()));
        assertEquals("WRGB", Pictures.corners(photo));
    }

    @Test
    void aPictureWithSeeThroughPartsStaysSo() throws IOException {
        BufferedImage clear = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(10, 10, 0x80FF0000);
        byte[] file = Pictures.withChunk(Pictures.file(clear, "png"), "tEXt", ("Comment\0" + Pictures.SECRET).getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(holds(file, Pictures.SECRET));

        Photo photo = Darkroom.develop(file);

        assertEquals(Photo.Form.PNG, photo.form());
        assertEquals(List.of("IHDR", "IDAT", "IEND"), Pictures.chunks(photo.bytes()));
        assertEquals(0x80FF0000, Pictures.image(photo).getRGB(10, 10));
        assertEquals(0, Pictures.image(photo).getRGB(30, 30) >>> 24);
        Photo large = Darkroom.develop(Pictures.file(new BufferedImage(3000, 300, BufferedImage.TYPE_INT_ARGB), "png"));
        assertEquals(List.of(2000, 200, 0), List.of(large.width(), large.height(), Pictures.image(large).getRGB(5, 5) >>> 24));
    }

    @Test
    void aDrawingOfFewColoursStaysSharpAndAPhotoInPngBecomesAJpeg() throws IOException {
        assertEquals(Photo.Form.PNG, Darkroom.develop(Pictures.file(Pictures.corners(300, 200), "png")).form());
        assertEquals(Photo.Form.PNG, Darkroom.develop(Pictures.file(Pictures.corners(300, 200), "gif")).form());
        assertEquals(Photo.Form.PNG, Darkroom.develop(Pictures.file(Pictures.corners(300, 200), "bmp")).form());
        BufferedImage noise = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 300 * 200; i++) {
            noise.setRGB(i % 300, i / 300, random.nextInt());
        }
        assertEquals(Photo.Form.JPEG, Darkroom.develop(Pictures.file(noise, "png")).form());
    }

    @Test
    void coloursOfAnotherKindBecomeOrdinaryOnes() throws IOException {
        BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1600; i++) {
            grey.setRGB(i % 40, i / 40, 0x808080);
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.write("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        segment.write(profile);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write("linear\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(chunk)) {
            deflater.write(profile);
        }

        Photo jpeg = Darkroom.develop(Pictures.withSegment(Pictures.file(grey, "jpeg"), 0xFFE2, segment.toByteArray()));
        Photo png = Darkroom.develop(Pictures.withChunk(Pictures.file(grey, "png"), "iCCP", chunk.toByteArray()));
        Photo plain = Darkroom.develop(Pictures.file(grey, "jpeg"));

        assertEquals(188, new Color(Pictures.image(jpeg).getRGB(20, 20)).getGreen(), 3);
        assertEquals(188, new Color(Pictures.image(png).getRGB(20, 20)).getGreen(), 3);
        assertEquals(128, new Color(Pictures.image(plain).getRGB(20, 20)).getGreen(), 3);
        assertEquals(List.of("IHDR", "IDAT", "IEND"), Pictures.chunks(png.bytes()));
    }

    @Test
    void aFileThatSaysItIsHugeIsRefusedBeforeItsPixelsAreRead() throws IOException {
        byte[] png = Pictures.file(Pictures.corners(64, 48), "png");
        assertEquals("photo.too-many-pixels", refusal(Pictures.withSize(png, 60_000, 60_000)));
        assertEquals("photo.too-many-pixels", refusal(Pictures.withSize(png, 10_001, 10_000)));
        assertEquals("photo.too-many-pixels", refusal(Pictures.withSize(png, 1_000_000, 1)));
        assertEquals("photo.damaged", refusal(Pictures.withSize(png, 100, 100)));
        assertEquals("RGBW", Pictures.corners(Darkroom.develop(Pictures.withSize(png, 64, 48))));

        byte[] jpeg = Pictures.file(Pictures.corners(64, 48), "jpeg");
        int size = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0") + 5;
        jpeg[size] = (byte) 0xF0;
        jpeg[size + 2] = (byte) 0xF0;
        assertEquals("photo.too-many-pixels", refusal(jpeg));
        assertEquals("photo.too-large", refusal(new byte[Darkroom.LARGEST + 1]));
    }

    @Test
    void aFileThatAsksToBeGoneOverAgainAndAgainIsRefused() throws IOException {
        byte[] photo = phonePhoto(3000, 2000, 1);
        byte[] again = Pictures.withSegment(photo, 0xFFFE, "\u00FF\u00DA".repeat(300).getBytes(StandardCharsets.ISO_8859_1));
        byte[] seldom = Pictures.withSegment(photo, 0xFFFE, "\u00FF\u00DA".repeat(12).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("photo.too-many-pixels", refusal(again));
        assertEquals("RGBW", Pictures.corners(Darkroom.develop(seldom)));
    }

    @Test
    void whatIsNoPictureIsRefusedInPlainWords() throws IOException {
        assertEquals("photo.unknown", refusal(new byte[0]));
        assertEquals("photo.unknown", refusal("Dear diary".getBytes(StandardCharsets.UTF_8)));
        assertEquals("photo.unknown", refusal("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("photo.heic", refusal("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("photo.webp", refusal("RIFF\1\2\3\4WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("photo.damaged", refusal(Arrays.copyOf(Pictures.file(Pictures.corners(64, 48), "png"), 60)));
        assertEquals("photo.damaged", refusal(Arrays.copyOf(Pictures.file(Pictures.corners(64, 48), "jpeg"), 20)));
    }

    /** Whatever bytes come, there is a photo or a refusal, and nothing else. */
    @Test
    void brokenFilesNeverDoAnythingElse() throws IOException {
        Random random = new Random(7);
        for (String form : List.of("jpeg", "png", "gif", "bmp")) {
            byte[] whole = Pictures.file(Pictures.corners(64, 48), form);
            for (int i = 0; i < 300; i++) {
                byte[] broken = whole.clone();
                for (int bits = 0; bits < 4; bits++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                try {
                    assertTrue(Darkroom.develop(broken).width() <= Darkroom.LONGEST);
                } catch (PhotoException refused) {
                    assertTrue(refused.key().startsWith("photo."));
                }
            }
        }
    }

    @Test
    void theSameFileGivesTheSamePhoto() throws IOException {
        byte[] file = phonePhoto(640, 480, 3);
        assertArrayEquals(Darkroom.develop(file).bytes(), Darkroom.develop(file).bytes());
    }
}
