package org.onmyterms.paper.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Where the ink of a printed page is, read from its drawing commands and the outlines in its fonts: a box for each tag, and for each of its lines. */
final class InkBoxes extends PDFGraphicsStreamEngine {

    /** Ink that belongs to no tag. */
    static final int NO_TAG = -1;

    /**
     * The ink of one tag on one page, or one line of it. In points, y down from the page's upper edge.
     *
     * @param number of the marked stretch of ink on its page, in the order in which they are drawn
     * @param mcid   by which the tag owns it, or {@link #NO_TAG}
     * @param type   of the tag, such as "P"
     */
    record Box(int page, int number, int mcid, String type, Rectangle2D ink) {

        boolean isTagged() {
            return mcid != NO_TAG;
        }

        /** Points by which two boxes lie over one another, across and down; the smaller of both. */
        double over(Box other) {
            Rectangle2D shared = ink.createIntersection(other.ink);
            return Math.min(shared.getWidth(), shared.getHeight());
        }
    }

    private record Mark(int number, int mcid, String type) { }

    private record Line(Mark mark, int number) { }

    private record Letter(PDFont font, int code) { }

    private final double height;
    private final Map<Letter, Rectangle2D> letters;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Line, Rectangle2D> lines = new LinkedHashMap<>();
    private final GeneralPath path = new GeneralPath();
    private int stretches;
    private int line;

    private InkBoxes(PDPage page, Map<Letter, Rectangle2D> letters) {
        super(page);
        this.height = page.getMediaBox().getHeight();
        this.letters = letters;
    }

    /** Each line of each tag, in the order in which they are drawn. */
    static List<Box> lines(byte[] pdf) throws IOException {
        List<Box> all = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Map<Letter, Rectangle2D> letters = new HashMap<>();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                InkBoxes reader = new InkBoxes(file.getPage(page), letters);
                reader.processPage(file.getPage(page));
                for (Map.Entry<Line, Rectangle2D> entry : reader.lines.entrySet()) {
                    all.add(new Box(page, entry.getKey().mark().number(), entry.getKey().mark().mcid(), entry.getKey().mark().type(), entry.getValue()));
                }
            }
        }
        return all;
    }

    /** One box for all the ink that a tag has on a page, and for each decoration. */
    static List<Box> whole(List<Box> lines) {
        Map<List<Integer>, Box> all = new LinkedHashMap<>();
        lines.forEach(l -> all.merge(List.of(l.page(), l.number()), l,
                (a, b) -> new Box(a.page(), a.number(), a.mcid(), a.type(), a.ink().createUnion(b.ink()))));
        return List.copyOf(all.values());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int mcid = properties == null ? NO_TAG : properties.getInt(COSName.MCID, NO_TAG);
        open.push(open.isEmpty() || mcid != NO_TAG ? new Mark(stretches++, mcid, tag.getName()) : open.peek());
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    @Override
    public void beginText() throws IOException {
        super.beginText();
        line++;
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        Letter letter = new Letter(font, code);
        Rectangle2D outline = letters.get(letter);
        if (outline == null) {
            outline = ((PDVectorFont) font).getNormalizedPath(code).getBounds2D();
            letters.put(letter, outline);
        }
        if (!outline.isEmpty()) {
            AffineTransform at = place.createAffineTransform();
            at.concatenate(font.getFontMatrix().createAffineTransform());
            ink(at.createTransformedShape(outline).getBounds2D());
        }
    }

    private void ink(Rectangle2D box) {
        Rectangle2D turned = new Rectangle2D.Double(box.getX(), height - box.getMaxY(), box.getWidth(), box.getHeight());
        lines.merge(new Line(open.isEmpty() ? new Mark(NO_TAG, NO_TAG, "") : open.peek(), line), turned, Rectangle2D::createUnion);
    }

    @Override
    public void drawImage(PDImage image) {
        ink(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
    }

    private void painted() {
        if (path.getCurrentPoint() != null) {
            ink(path.getBounds2D());
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    /** A line around something does not lie over what it goes around. */
    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void fillPath(int rule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        painted();
    }

    @Override
    public void shadingFill(COSName name) {
        painted();
    }

    @Override
    public void clip(int rule) {
        // what is cut away still counts as ink
    }
}
