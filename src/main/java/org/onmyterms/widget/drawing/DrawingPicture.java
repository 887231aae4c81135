package org.onmyterms.widget.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing as a picture on white paper. For any thread. */
public final class DrawingPicture {

    private DrawingPicture() {
    }

    /** A PNG file of {@link Drawing#WIDTH} by {@link Drawing#HEIGHT} pixels, with nothing in it but its pixels; made in memory. */
    public static byte[] png(List<Drawing.Line> lines) {
        BufferedImage sheet = new BufferedImage(Drawing.WIDTH, Drawing.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, Drawing.WIDTH, Drawing.HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Drawing.Line line : lines) {
            pen.setColor(new Color(line.ink().rgb()));
            pen.setStroke(new BasicStroke((float) line.pen().width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(path(line.points()));
        }
        pen.dispose();
        return written(sheet);
    }

    private static Path2D path(List<Drawing.Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static byte[] written(BufferedImage sheet) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
