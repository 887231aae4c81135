package org.onmyterms.house;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All looks of one screen as small pictures on one sheet, each with its name. */
final class ContactSheet {

    private static final int WIDE = 330;
    private static final int HIGH = 250;
    private static final int ACROSS = 6;
    private static final int LABEL = 16;

    private final List<BufferedImage> pictures = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    void add(String name, Shot shot) {
        double scale = Math.min((double) WIDE / shot.width(), (double) HIGH / shot.height());
        BufferedImage small = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(shot.image(), 0, 0, (int) (shot.width() * scale), (int) (shot.height() * scale), null);
        pen.dispose();
        pictures.add(small);
        names.add(name);
    }

    void write(Path file) {
        int rows = (pictures.size() + ACROSS - 1) / ACROSS;
        BufferedImage sheet = new BufferedImage(ACROSS * (WIDE + 6), rows * (HIGH + LABEL + 6), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.WHITE);
        for (int i = 0; i < pictures.size(); i++) {
            int x = i % ACROSS * (WIDE + 6) + 3;
            int y = i / ACROSS * (HIGH + LABEL + 6) + 3;
            pen.drawString(names.get(i), x, y + LABEL - 4);
            pen.drawImage(pictures.get(i), x, y + LABEL, null);
        }
        pen.dispose();
        Shot.write(sheet, file);
    }
}
