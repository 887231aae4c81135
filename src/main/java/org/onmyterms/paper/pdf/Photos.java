package org.onmyterms.paper.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.onmyterms.paper.Illustration;

/** The photos of one file, each written once: a JPEG as it is, a PNG on white, since paper is not see-through. */
final class Photos {

    private final PDDocument file;
    private final PDResources resources;
    private final Map<String, Drawn> written = new HashMap<>();

    /** Photos are added to these resources under the names P1, P2 and on. */
    Photos(PDDocument file, PDResources resources) {
        this.file = file;
        this.resources = resources;
    }

    Drawn drawn(Illustration.Photo photo) {
        return written.computeIfAbsent(photo.medium().name(), name -> {
            Drawn drawn = new Drawn("P" + (written.size() + 1), 1);
            resources.put(COSName.getPDFName(drawn.resource()), image(photo));
            return drawn;
        });
    }

    private PDImageXObject image(Illustration.Photo photo) {
        try {
            byte[] bytes = photo.medium().bytes();
            return photo.isJpeg() ? JPEGFactory.createFromByteArray(file, bytes)
                    : LosslessFactory.createFromImage(file, onWhite(ImageIO.read(new ByteArrayInputStream(bytes))));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
