package org.onmyterms.widget.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private final Drawing drawing = new Drawing();

    private void line(Ink ink, double fromX, double fromY, double toX, double toY) {
        drawing.begin(ink, Pen.MIDDLE, Drawing.Point.on(fromX, fromY));
        drawing.to(Drawing.Point.on(toX, toY));
        drawing.end();
    }

    @Test
    void undoTakesBackOneLineAtATime() {
        line(Ink.BLACK, 0, 0, 100, 100);
        line(Ink.BLUE, 0, 0, 100, 200);
        drawing.undo();
        assertEquals(List.of(Ink.BLACK), drawing.lines().stream().map(Drawing.Line::ink).toList());
        drawing.undo();
        assertEquals(List.of(), drawing.lines());
        assertFalse(drawing.canUndo());
        drawing.undo();
        assertEquals(List.of(), drawing.lines());
    }

    @Test
    void whatWasTakenAwayComesBack() {
        line(Ink.BLACK, 0, 0, 100, 100);
        line(Ink.BLUE, 0, 0, 100, 200);
        List<Drawing.Line> all = drawing.lines();
        drawing.clear();
        assertEquals(List.of(), drawing.lines());
        line(Ink.RED, 5, 5, 50, 50);
        drawing.undo();
        drawing.undo();
        assertEquals(all, drawing.lines());
    }

    @Test
    void aLineIsThereWhileItIsDrawnAndATapIsADot() {
        drawing.begin(Ink.BLACK, Pen.THICK, Drawing.Point.on(10, 10));
        assertTrue(drawing.penIsDown());
        assertEquals(1, drawing.lines().size());
        assertFalse(drawing.to(Drawing.Point.on(10.5, 10)), "no movement that can be seen");
        assertTrue(drawing.end());
        assertFalse(drawing.end());
        assertEquals(1, drawing.lines().getFirst().points().size());
        assertFalse(drawing.to(Drawing.Point.on(500, 500)), "the pen is up");
    }

    @Test
    void nothingIsDrawnBesideTheSheet() {
        line(Ink.BLACK, -50, 20, Drawing.WIDTH + 900, Drawing.HEIGHT + 1);
        assertEquals(List.of(new Drawing.Point(0, 20), new Drawing.Point(Drawing.WIDTH, Drawing.HEIGHT)), drawing.lines().getFirst().points());
    }

    @Test
    void thePictureShowsTheLinesOnWhite() throws Exception {
        line(Ink.RED, 100, 450, 1100, 450);
        drawing.begin(Ink.BLUE, Pen.THICK, Drawing.Point.on(600, 100));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(DrawingPicture.png(drawing.lines())));
        assertEquals(Drawing.WIDTH, picture.getWidth());
        assertEquals(Drawing.HEIGHT, picture.getHeight());
        assertEquals(0xFFFFFF, picture.getRGB(5, 5) & 0xFFFFFF);
        assertEquals(Ink.RED.rgb(), picture.getRGB(600, 450) & 0xFFFFFF);
        assertEquals(Ink.BLUE.rgb(), picture.getRGB(600, 100) & 0xFFFFFF, "a dot");
    }

    @Test
    void theFileHoldsItsPixelsAndNoNotes() {
        line(Ink.RED, 100, 450, 1100, 450);
        ByteBuffer file = ByteBuffer.wrap(DrawingPicture.png(drawing.lines()));
        file.position(8);
        List<String> parts = new ArrayList<>();
        while (file.hasRemaining()) {
            int length = file.getInt();
            byte[] name = new byte[4];
            file.get(name);
            parts.add(new String(name, StandardCharsets.US_ASCII));
            file.position(file.position() + length + 4);
        }
        assertEquals(List.of("IHDR", "IDAT", "IEND"), parts.stream().distinct().toList());
    }

    @Test
    void everyInkIsThreeToOneOnPaper() {
        for (Ink ink : Ink.values()) {
            assertTrue(contrast(ink.rgb()) >= 3, ink + " " + contrast(ink.rgb()));
        }
        assertTrue(contrast(0xFFE600) < 3, "the control: yellow cannot be seen");
    }

    /** The contrast with white as WCAG 2.2 reckons it. */
    private static double contrast(int rgb) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (sum + 0.05);
    }
}
