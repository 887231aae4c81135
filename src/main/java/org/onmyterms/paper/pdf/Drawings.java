package org.onmyterms.paper.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Symbols of one file as lines and shapes. Each SVG is written once and drawn as often as it is needed; what it means is said by the
 * tag around it.
 */
final class Drawings {

    private static final System.Logger LOG = System.getLogger(Drawings.class.getName());
    /** Points along one side of a drawing as it is written; drawn at any size. */
    static final int SIDE = 72;

    private final PDDocument file;
    private final PDResources resources;
    private final Map<String, Optional<String>> written = new HashMap<>();
    private int count;

    /** Drawings are added to these resources under the names D1, D2 and on. */
    Drawings(PDDocument file, PDResources resources) {
        this.file = file;
        this.resources = resources;
    }

    /**
     * The resource of a drawing, written the first time it is asked for. Empty when the bytes are no SVG that can be drawn: then the
     * caller says in words what it would have shown.
     *
     * @param key which symbol it is; the same key is the same drawing
     */
    Optional<String> resource(String key, byte[] svg) {
        return written.computeIfAbsent(key, k -> form(k, svg).map(form -> {
            String name = "D" + ++count;
            resources.put(COSName.getPDFName(name), form);
            return name;
        }));
    }

    /** The command that draws a resource into a square; lengths in points, from the lower left corner of the page. */
    static String place(String resource, float x, float y, float side) {
        return String.format(Locale.ROOT, "q %2$s 0 0 %2$s %3$.2f %4$.2f cm /%1$s Do Q\n", resource, number(side / SIDE), x, y);
    }

    /** A factor, with four decimals. */
    static String number(float factor) {
        return String.format(Locale.ROOT, "%.4f", factor);
    }

    private Optional<PDFormXObject> form(String key, byte[] svg) {
        try {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
            if (document == null) {
                LOG.log(Level.WARNING, "A symbol could not be read: " + key);
                return Optional.empty();
            }
            PdfBoxGraphics2D pen = new PdfBoxGraphics2D(file, SIDE, SIDE);
            document.render((Component) null, pen, new ViewBox(0, 0, SIDE, SIDE));
            pen.dispose();
            return Optional.of(pen.getXFormObject());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "A symbol could not be drawn: " + key, e);
            return Optional.empty();
        }
    }
}
