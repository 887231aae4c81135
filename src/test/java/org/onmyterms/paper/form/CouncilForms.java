package org.onmyterms.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;

/** Forms in the shape of those that councils, hospitals and offices give people, each with traps of its own. Every word is made up. */
public final class CouncilForms {

    private static final PDType1Font PRINT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private final PDAcroForm form = new PDAcroForm(document);
    private final COSArray fields = new COSArray();
    private PDPage page;

    private CouncilForms() throws IOException {
        document.getDocumentCatalog().setAcroForm(form);
        form.getCOSObject().setItem(COSName.FIELDS, fields);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 0 Tf 0 g");
        page(0);
    }

    private void page(int turn) {
        page = new PDPage(PDRectangle.A4);
        page.setRotation(turn);
        document.addPage(page);
    }

    private void print(float x, float y, String words) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(PRINT, 11);
            if (page.getRotation() == 90) {
                out.setTextMatrix(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth() - y, x));
            } else if (page.getRotation() == 270) {
                out.setTextMatrix(new Matrix(0, -1, 1, 0, y, PDRectangle.A4.getHeight() - x));
            } else {
                out.newLineAtOffset(x, y);
            }
            out.showText(words);
            out.endText();
        }
    }

    /** A box at this place as the page is seen. */
    private COSDictionary widget(float x, float y, float width, float height) throws IOException {
        COSDictionary all = new COSDictionary();
        PDAnnotationWidget widget = new PDAnnotationWidget(all);
        float wide = PDRectangle.A4.getWidth();
        float high = PDRectangle.A4.getHeight();
        widget.setRectangle(switch (page.getRotation()) {
            case 90 -> new PDRectangle(wide - y - height, x, height, width);
            case 270 -> new PDRectangle(y, high - x - width, height, width);
            default -> new PDRectangle(x, y, width, height);
        });
        widget.setPrinted(true);
        COSDictionary look = new COSDictionary();
        COSArray edge = new COSArray();
        edge.add(COSInteger.ZERO);
        look.setItem(COSName.BC, edge);
        all.setItem(COSName.MK, look);
        List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);
        return all;
    }

    private COSDictionary field(COSDictionary box, String type, String name, int flags) {
        box.setName(COSName.FT, type);
        box.setString(COSName.T, name);
        box.setInt(COSName.FF, flags);
        fields.add(box);
        return box;
    }

    private COSDictionary text(String name, int flags, float x, float y, float width, float height) throws IOException {
        return field(widget(x, y, width, height), "Tx", name, flags);
    }

    private void drawn(COSDictionary box, String on) throws IOException {
        COSDictionary states = new COSDictionary();
        for (String name : List.of(on, "Off")) {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.FORM);
            stream.setItem(COSName.BBOX, new PDRectangle(14, 14).getCOSArray());
            try (var out = stream.createOutputStream()) {
                out.write((name.equals("Off") ? "0 G 0.5 0.5 13 13 re S" : "0 G 0.5 0.5 13 13 re S 2 w 3 7 m 6 3 l 11 11 l S").getBytes());
            }
            states.setItem(COSName.getPDFName(name), stream);
        }
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.N, states);
        box.setItem(COSName.AP, all);
        box.setItem(COSName.AS, COSName.Off);
    }

    private COSDictionary parent(String type, String name, int flags, COSDictionary... kids) {
        COSDictionary all = new COSDictionary();
        if (!type.isEmpty()) {
            all.setName(COSName.FT, type);
            all.setInt(COSName.FF, flags);
        }
        all.setString(COSName.T, name);
        COSArray children = new COSArray();
        for (COSDictionary kid : kids) {
            kid.setItem(COSName.PARENT, all);
            children.add(kid);
            fields.remove(kid);
        }
        all.setItem(COSName.KIDS, children);
        fields.add(all);
        return all;
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.getDocumentInformation().setAuthor("The council");
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    /** Labels of every kind, a name in Welsh letters, a long box, no drawings at all, no look of its own. */
    public static byte[] needs() throws IOException {
        CouncilForms made = new CouncilForms();
        made.form.getCOSObject().removeItem(COSName.DA);
        made.print(50, 780, "Care and support needs assessment");
        made.print(50, 741, "Your full name:");
        made.text("Enw llawn \u0174", 0, 150, 735, 200, 20);
        made.text("q1_Address[0]", 1 << 12, 50, 640, 400, 60).setString(COSName.TU, "Where do you live?");
        made.print(50, 610, "What is hard for you on a bad day?");
        made.text("txtBadDay", 1 << 12, 50, 540, 400, 60);
        made.text("txtFirst_Choice", 0, 420, 300, 60, 20).setString(COSName.DA, "/Odd 10 Tf 0 0 1 rg");
        made.field(made.widget(50, 500, 14, 14), "Btn", "c1", 0);
        made.print(72, 503, "I need help to get up");
        made.drawn(made.field(made.widget(50, 470, 14, 14), "Btn", "c2", 0), "Yes please");
        made.print(72, 473, "I want somebody with me");
        return made.bytes();
    }

    /** Combs, a sum at the right, parents and kids, and answers with odd names. */
    public static byte[] money() throws IOException {
        CouncilForms made = new CouncilForms();
        made.print(50, 780, "Paying for care: financial assessment");
        made.print(50, 741, "National Insurance number");
        COSDictionary ni = made.text("ni", 1 << 24, 220, 735, 180, 20);
        ni.setInt(COSName.MAX_LEN, 9);
        made.print(50, 701, "Savings in pounds");
        COSDictionary sum = made.text("sum", 0, 220, 695, 100, 20);
        sum.setInt(COSName.Q, 2);
        sum.setInt(COSName.MAX_LEN, 7);
        sum.setString(COSName.DA, "/Helv 11 Tf 0 g");
        made.parent("", "claim", 0, made.parent("", "person", 0, ni, sum));
        made.print(50, 662, "Do you own your home?");
        COSDictionary yes = made.widget(220, 660, 14, 14);
        made.drawn(yes, "Ja/oui #1");
        made.print(240, 662, "Yes, I do");
        COSDictionary no = made.widget(320, 660, 14, 14);
        made.drawn(no, "Caf\u00E9");
        made.print(340, 662, "No, I rent");
        made.parent("Btn", "home", (1 << 15) | (1 << 14), yes, no);
        made.print(50, 622, "Do you have a partner?");
        COSDictionary partner = made.widget(220, 620, 14, 14);
        made.print(240, 622, "Yes");
        COSDictionary alone = made.widget(320, 620, 14, 14);
        made.print(340, 622, "No");
        made.parent("Btn", "partner", 1 << 15, partner, alone);
        return made.bytes();
    }

    /** Turned pages, one with the turn said at the box and one without. */
    public static byte[] passport() throws IOException {
        CouncilForms made = new CouncilForms();
        made.page.setRotation(90);
        made.print(60, 540, "My hospital passport");
        made.print(60, 501, "I like to be called");
        COSDictionary called = made.text("called", 0, 220, 495, 240, 22);
        ((COSDictionary) called.getDictionaryObject(COSName.MK)).setInt(COSName.R, 90);
        made.print(60, 460, "How I show that I am in pain");
        COSDictionary pain = made.text("pain", 1 << 12, 60, 380, 500, 70);
        ((COSDictionary) pain.getDictionaryObject(COSName.MK)).setInt(COSName.R, 90);
        made.page(270);
        made.print(60, 501, "Things that calm me");
        made.text("calm", 1 << 12, 220, 440, 400, 70);
        made.drawn(made.field(made.widget(60, 400, 14, 14), "Btn", "glasses", 0), "On");
        made.print(82, 402, "I wear glasses");
        return made.bytes();
    }

    /** Lists: one to open, one to write in, one of several; ticks of which only one may be. */
    public static byte[] carer() throws IOException {
        CouncilForms made = new CouncilForms();
        made.print(50, 780, "Carer\u2019s assessment");
        made.print(50, 741, "How often do you help?");
        COSDictionary often = made.field(made.widget(220, 735, 180, 20), "Ch", "often", 1 << 17);
        COSArray pairs = new COSArray();
        for (String[] pair : new String[][] {{"1", "Every day"}, {"2", "Once a week"}, {"3", "Now and then"}}) {
            COSArray one = new COSArray();
            one.add(new COSString(pair[0]));
            one.add(new COSString(pair[1]));
            pairs.add(one);
        }
        often.setItem(COSName.OPT, pairs);
        made.print(50, 701, "What are you to each other?");
        COSDictionary relation = made.field(made.widget(220, 695, 180, 20), "Ch", "relation", (1 << 17) | (1 << 18));
        relation.setItem(COSName.OPT, COSArray.ofCOSStrings(List.of("Sister", "Friend")));
        made.print(50, 660, "What do you help with?");
        COSDictionary help = made.field(made.widget(220, 600, 180, 74), "Ch", "help", 1 << 21);
        help.setItem(COSName.OPT, COSArray.ofCOSStrings(List.of("Shopping", "Cooking", "Letters", "Getting about")));
        made.print(50, 562, "May we ring you?");
        COSDictionary may = made.widget(220, 560, 14, 14);
        made.drawn(may, "may");
        made.print(240, 562, "You may");
        COSDictionary not = made.widget(320, 560, 14, 14);
        made.drawn(not, "not");
        made.print(340, 562, "Please write");
        made.parent("Btn", "ring", 0, may, not);
        return made.bytes();
    }

    /** Two kinds of form in one; the same field on two pages; what is there and not drawn; what nobody may write, or see. */
    public static byte[] review() throws IOException {
        CouncilForms made = new CouncilForms();
        made.form.setNeedAppearances(true);
        made.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp:xdp>OLD WORDS OF SOMEBODY</xdp:xdp>"));
        made.print(50, 780, "Review of your support plan");
        made.print(50, 741, "Name");
        COSDictionary first = made.widget(150, 735, 200, 20);
        made.print(50, 701, "Case number");
        made.text("case", 1, 150, 695, 100, 20).setString(COSName.V, "OT-77");
        made.text("spy", 0, 300, 695, 100, 20).setInt(COSName.F, 2);
        made.print(50, 660, "What has changed?");
        made.text("changed", 1 << 12, 50, 590, 300, 60).setString(COSName.DA, "/Helv 12 Tf 0 g");
        made.print(50, 560, "Initials");
        made.text("tiny", 0, 100, 555, 22, 18).setString(COSName.DA, "/Helv 12 Tf 0 g");
        made.page(0);
        made.print(50, 741, "Name again");
        COSDictionary second = made.widget(150, 735, 120, 20);
        made.parent("Tx", "name", 0, first, second);
        return made.bytes();
    }

    /** A form that a reader program was given rights to fill. */
    static byte[] withRights() throws IOException {
        CouncilForms made = new CouncilForms();
        made.print(50, 741, "Name");
        made.text("name", 0, 150, 735, 200, 20);
        COSDictionary rights = new COSDictionary();
        rights.setItem(COSName.getPDFName("UR3"), new COSDictionary());
        made.document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Perms"), rights);
        return made.bytes();
    }

    /** A form that was signed by its makers; nothing may be filled in after, or only fields. */
    static byte[] signed(boolean isFinal) throws IOException {
        CouncilForms made = new CouncilForms();
        made.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp:xdp>OLD WORDS OF SOMEBODY</xdp:xdp>"));
        made.print(50, 741, "Name");
        made.text("name", 0, 150, 735, 200, 20);
        COSDictionary said = new COSDictionary();
        said.setInt(COSName.P, isFinal ? 1 : 2);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TRANSFORM_PARAMS, said);
        COSArray references = new COSArray();
        references.add(reference);
        COSDictionary signature = new COSDictionary();
        signature.setItem(COSName.TYPE, COSName.SIG);
        signature.setItem(COSName.REFERENCE, references);
        made.field(made.widget(50, 100, 100, 20), "Sig", "signed", 0).setItem(COSName.V, signature);
        COSDictionary rights = new COSDictionary();
        rights.setItem(COSName.DOCMDP, signature);
        made.document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Perms"), rights);
        return made.bytes();
    }

    /** A field that says it is within itself. */
    static byte[] circle() throws IOException {
        CouncilForms made = new CouncilForms();
        COSDictionary box = made.text("name", 0, 150, 735, 200, 20);
        box.removeItem(COSName.FT);
        box.setItem(COSName.PARENT, box);
        return made.bytes();
    }

    /** Locked with a password to read it, or with none; then its makers say whether others may fill it in. */
    static byte[] locked(String forReading, boolean mayFill, int bits) throws IOException {
        CouncilForms made = new CouncilForms();
        made.print(50, 741, "Name");
        made.text("name", 0, 150, 735, 200, 20);
        AccessPermission may = new AccessPermission();
        may.setCanModify(false);
        may.setCanModifyAnnotations(false);
        may.setCanFillInForm(mayFill);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", forReading, may);
        policy.setEncryptionKeyLength(bits);
        policy.setPreferAES(bits >= 128);
        made.document.protect(policy);
        return made.bytes();
    }

    /** Locked for the holders of some certificates alone. */
    static byte[] lockedForOthers() throws IOException {
        String whole = new String(nested(1), StandardCharsets.US_ASCII);
        return whole.replace("/Root 1 0 R", "/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5/Recipients[<00>]>>")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Fields that lie within each other, so many deep. */
    static byte[] nested(int deep) {
        List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Annots[" + (deep + 4) + " 0 R]>>"));
        for (int at = 4; at < deep + 4; at++) {
            objects.add("<</T(a)" + (at > 4 ? "/Parent " + (at - 1) + " 0 R" : "") + "/Kids[" + (at + 1) + " 0 R]>>");
        }
        objects.add("<</Type/Annot/Subtype/Widget/FT/Tx/T(x)/Parent " + (deep + 3) + " 0 R/Rect[10 10 100 30]>>");
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A page with so many words on it, printed one over the other. */
    static byte[] crowded(int words) throws IOException {
        CouncilForms made = new CouncilForms();
        made.print(50, 741, "Name");
        made.text("name", 0, 150, 735, 200, 20);
        try (PDPageContentStream out = new PDPageContentStream(made.document, made.page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(PRINT, 11);
            for (int i = 0; i < words; i++) {
                out.showText("word ");
            }
            out.endText();
        }
        return made.bytes();
    }

    /** Letters too large for their boxes; a box for many lines in which there is room for one; answers longer than their boxes. */
    static byte[] low() throws IOException {
        CouncilForms made = new CouncilForms();
        made.print(50, 741, "Name");
        made.text("name", 1 << 1, 150, 735, 200, 15).setString(COSName.DA, "/Helv 20 Tf 0 g");
        made.print(50, 701, "Town");
        made.text("town", 1 << 12, 150, 695, 200, 16).setString(COSName.DA, "/Helv 12 Tf 0 g");
        COSDictionary level = made.field(made.widget(150, 655, 50, 16), "Ch", "level", (1 << 17) | (1 << 18));
        level.setItem(COSName.OPT, COSArray.ofCOSStrings(List.of("A2", "Certificate of attendance")));
        COSDictionary days = made.field(made.widget(150, 600, 100, 30), "Ch", "days", 1 << 21);
        days.setItem(COSName.OPT, COSArray.ofCOSStrings(List.of("Monday", "Tuesday", "Wednesday", "Thursday")));
        return made.bytes();
    }

    static byte[] onlyXfa() throws IOException {
        CouncilForms made = new CouncilForms();
        made.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp:xdp/>"));
        return made.bytes();
    }

    static byte[] noFields() throws IOException {
        CouncilForms made = new CouncilForms();
        made.print(50, 741, "Please write here");
        return made.bytes();
    }
}
