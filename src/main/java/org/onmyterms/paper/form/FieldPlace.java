package org.onmyterms.paper.form;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * One box of a field on a page.
 *
 * @param page counted from 0
 * @param seen where it is on the page as people see it, y upwards, in points
 */
record FieldPlace(PDAnnotationWidget widget, PDPage on, int page, Rectangle2D seen) {

    static FieldPlace of(PDAnnotationWidget widget, PDPage on, int page) {
        PDRectangle box = widget.getRectangle();
        Rectangle2D seen = upright(on).createTransformedShape(
                new Rectangle2D.Float(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight())).getBounds2D();
        return new FieldPlace(widget, on, page, seen);
    }

    /** From the page's own space to the page as it is seen when it is turned. */
    static AffineTransform upright(PDPage page) {
        PDRectangle crop = page.getCropBox();
        AffineTransform turn = AffineTransform.getQuadrantRotateInstance(-page.getRotation() / 90, crop.getWidth() / 2, crop.getHeight() / 2);
        turn.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return turn;
    }

    /** Degrees against the clock by which what is in the box is turned; the page's own turn when the box says nothing. */
    int turn() {
        COSBase look = widget.getCOSObject().getDictionaryObject(COSName.MK);
        boolean says = look instanceof COSDictionary mk && mk.getDictionaryObject(COSName.R) instanceof COSNumber;
        int turn = says ? ((COSDictionary) look).getInt(COSName.R) : on.getRotation();
        return Math.floorMod(turn / 90 * 90, 360);
    }

    private boolean isSideways() {
        return turn() % 180 == 90;
    }

    /** Width in points of what is in the box, in its own direction. */
    float width() {
        PDRectangle box = widget.getRectangle();
        return isSideways() ? box.getHeight() : box.getWidth();
    }

    /** Height in points of what is in the box, in its own direction. */
    float height() {
        PDRectangle box = widget.getRectangle();
        return isSideways() ? box.getWidth() : box.getHeight();
    }

    /** Brings what is drawn in the box's own direction into the box on the page (ISO 32000-1, 12.5.5). */
    AffineTransform placing() {
        return switch (turn()) {
            case 90 -> new AffineTransform(0, 1, -1, 0, height(), 0);
            case 180 -> new AffineTransform(-1, 0, 0, -1, width(), height());
            case 270 -> new AffineTransform(0, -1, 1, 0, 0, width());
            default -> new AffineTransform();
        };
    }

    /** The edge's width in points; 0 when it has none. */
    float edge() {
        COSDictionary all = widget.getCOSObject();
        if (!(all.getDictionaryObject(COSName.MK) instanceof COSDictionary mk) || mk.getDictionaryObject(COSName.BC) == null) {
            return 0;
        }
        return all.getDictionaryObject(COSName.BS) instanceof COSDictionary style ? Math.max(0, style.getFloat(COSName.W, 1)) : 1;
    }
}
