package org.onmyterms.paper.form;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Makes what readers see of a box: its ground and edge as the form has them, and what stands in it. */
final class Appearances {

    private Appearances() {
    }

    /** A box with words in it, or with the options of a list. */
    static void words(PDDocument document, FieldPlace place, String ink, PDResources resources) throws IOException {
        String inside = String.format(Locale.ROOT, "/Tx BMC q %.2f %.2f %.2f %.2f re W n\n", place.edge(), place.edge(),
                place.width() - 2 * place.edge(), place.height() - 2 * place.edge()) + ink + "Q EMC\n";
        normal(place).setItem(COSName.N, stream(document, place, ground(place) + inside, resources));
    }

    /** Both states of a box to tick, for forms that have no drawing of them. */
    static void tick(PDDocument document, FieldPlace place, COSName on, boolean round) throws IOException {
        float side = Math.min(place.width(), place.height());
        float x = place.width() / 2;
        float y = place.height() / 2;
        String mark = round ? String.format(Locale.ROOT, "q 0 G 1 J %.2f w %.2f %.2f m %.2f %.2f l S Q\n", side / 2, x, y, x + 0.01f, y)
                : String.format(Locale.ROOT, "q 0 G 1 J 1 j %.2f w %.2f %.2f m %.2f %.2f l %.2f %.2f l S Q\n", side / 8, x - side * 0.3f, y,
                        x - side * 0.08f, y - side * 0.25f, x + side * 0.32f, y + side * 0.28f);
        COSDictionary states = new COSDictionary();
        states.setItem(on, stream(document, place, ground(place) + mark, new PDResources()));
        states.setItem(COSName.Off, stream(document, place, ground(place), new PDResources()));
        normal(place).setItem(COSName.N, states);
    }

    /** The states stand in the box itself, not elsewhere in the file: some readers (Poppler) show nothing else. */
    static void statesInPlace(FieldPlace place) {
        if (place.widget().getCOSObject().getDictionaryObject(COSName.AP) instanceof COSDictionary all
                && all.getDictionaryObject(COSName.N) instanceof COSDictionary states && !(states instanceof COSStream)) {
            COSDictionary here = new COSDictionary(states);
            here.setDirect(true);
            all.setItem(COSName.N, here);
        }
    }

    private static COSDictionary normal(FieldPlace place) {
        COSDictionary all = new COSDictionary();
        place.widget().getCOSObject().setItem(COSName.AP, all);
        return all;
    }

    private static COSStream stream(PDDocument document, FieldPlace place, String commands, PDResources resources) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.width(), place.height()));
        AffineTransform placing = place.placing();
        if (!placing.isIdentity()) {
            stream.setMatrix(placing);
        }
        stream.setResources(resources);
        try (OutputStream out = ((PDFormXObject) stream).getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(commands.getBytes(StandardCharsets.US_ASCII));
        }
        return stream.getCOSObject();
    }

    /** The box's own ground and edge (ISO 32000-1, table 189). */
    private static String ground(FieldPlace place) {
        if (!(place.widget().getCOSObject().getDictionaryObject(COSName.MK) instanceof COSDictionary mk)) {
            return "";
        }
        String ground = colour(mk.getDictionaryObject(COSName.BG), "g", "rg", "k");
        String edge = place.edge() == 0 ? "" : colour(mk.getDictionaryObject(COSName.BC), "G", "RG", "K");
        float half = place.edge() / 2;
        return (ground.isEmpty() ? "" : String.format(Locale.ROOT, "q %s0 0 %.2f %.2f re f Q\n", ground, place.width(), place.height()))
                + (edge.isEmpty() ? "" : String.format(Locale.ROOT, "q %s%.2f w %.2f %.2f %.2f %.2f re S Q\n", edge, place.edge(), half, half,
                        place.width() - place.edge(), place.height() - place.edge()));
    }

    private static String colour(COSBase said, String grey, String red, String cyan) {
        if (!(said instanceof COSArray parts)) {
            return "";
        }
        String command = switch (parts.size()) {
            case 1 -> grey;
            case 3 -> red;
            case 4 -> cyan;
            default -> "";
        };
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size() && !command.isEmpty(); i++) {
            out.append(String.format(Locale.ROOT, "%.3f ", parts.getObject(i) instanceof COSNumber n ? n.floatValue() : 0));
        }
        return command.isEmpty() ? "" : out + command + " ";
    }
}
