package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Reads a tagged PDF as a screen reader does: the tree in order, and the text that each tag owns. */
public final class TagTree {

    /** A tag that owns text, the language it says it has (or an empty text), and the languages within. */
    record Tag(String type, String language, String text) { }

    private final List<Tag> tags = new ArrayList<>();
    private final List<String> outline = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> ink = new HashMap<>();
    private final StringBuilder spans = new StringBuilder();
    private final StringBuilder outside = new StringBuilder();

    public static TagTree of(byte[] pdf) throws IOException {
        TagTree tree = new TagTree();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                tree.ink.put(page.getCOSObject(), tree.read(page));
            }
            tree.walk(document.getDocumentCatalog().getStructureTreeRoot(), 0);
        }
        return tree;
    }

    List<Tag> tags() {
        return tags;
    }

    /** The text of each tag in order, without list numbers and without the page numbers of the contents. */
    public List<String> texts() {
        return tags.stream().filter(t -> !t.type().equals("Lbl") && !t.type().equals("Figure"))
                .map(t -> t.type().equals("Link") ? t.text().replaceFirst(" \\d+$", "") : t.text()).toList();
    }

    /** The whole tree, one tag a line, with its language, its alternative and its own text. */
    public String outline() {
        return String.join("\n", outline.subList(1, outline.size())) + "\n";
    }

    /** Language and text of each stretch that says its own language within a tag. */
    String spans() {
        return spans.toString();
    }

    /** Text that belongs to no tag: heads and feet. */
    String outside() {
        return outside.toString();
    }

    private void walk(PDStructureNode node, int depth) {
        StringBuilder own = new StringBuilder();
        boolean owns = false;
        int line = outline.size();
        outline.add("");
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element, depth + 1);
            } else if (kid instanceof Integer mcid) {
                own.append(ink.get(((PDStructureElement) node).getPage().getCOSObject()).get(mcid));
                owns = true;
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(ink.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
                owns = true;
            }
        }
        if (node instanceof PDStructureElement element) {
            outline.set(line, "  ".repeat(depth - 1) + element.getStructureType() + (element.getLanguage() == null ? "" : " [" + element.getLanguage() + "]")
                    + (element.getAlternateDescription() == null ? "" : " (" + element.getAlternateDescription() + ")")
                    + (owns ? " " + own.toString().replace("\n", "\u23CE") : ""));
        }
        if (owns && node instanceof PDStructureElement element) {
            tags.add(new Tag(element.getStructureType(), element.getLanguage() == null ? "" : element.getLanguage(), own.toString()));
        }
    }

    private Map<Integer, String> read(PDPage page) throws IOException {
        Map<Integer, String> text = new HashMap<>();
        Deque<COSDictionary> open = new ArrayDeque<>();
        Deque<Integer> owners = new ArrayDeque<>(List.of(-1));
        List<COSBase> operands = new ArrayList<>();
        PDFont font = null;
        int replaced = 0;
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            switch (operator.getName()) {
                case "BDC" -> {
                    COSDictionary properties = (COSDictionary) operands.get(1);
                    open.push(properties);
                    owners.push(properties.getInt(COSName.MCID, owners.peek()));
                    if (properties.containsKey(COSName.ACTUAL_TEXT)) {
                        text.merge(owners.peek(), properties.getString(COSName.ACTUAL_TEXT), String::concat);
                        replaced++;
                    }
                    if (properties.containsKey(COSName.LANG)) {
                        spans.append('[').append(properties.getString(COSName.LANG)).append(']');
                    }
                }
                case "EMC" -> {
                    replaced -= open.pop().containsKey(COSName.ACTUAL_TEXT) ? 1 : 0;
                    owners.pop();
                }
                case "Tf" -> font = page.getResources().getFont((COSName) operands.getFirst());
                case "Tj", "TJ" -> {
                    String said = decode(font, operands.getFirst());
                    if (owners.peek() < 0) {
                        outside.append(said);
                    } else if (replaced == 0) {
                        text.merge(owners.peek(), said, String::concat);
                    }
                    if (!open.isEmpty() && open.peek().containsKey(COSName.LANG)) {
                        spans.append(said);
                    }
                }
                default -> { }
            }
            operands.clear();
        }
        return text;
    }

    /** A text, or several with numbers between them that move what follows. */
    private static String decode(PDFont font, COSBase shown) throws IOException {
        StringBuilder text = new StringBuilder();
        for (COSBase part : shown instanceof COSArray several ? several : List.of(shown)) {
            text.append(part instanceof COSString letters ? decode(font, letters.getBytes()) : "");
        }
        return text.toString();
    }

    private static String decode(PDFont font, byte[] codes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length; i += 2) {
            int code = (codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF;
            if (code == 0) {
                throw new IOException("a letter was drawn as the empty box");
            }
            text.append(font.toUnicode(code));
        }
        return text.toString();
    }

    /** Every stream of the file, decoded, and every text in its objects, one after another. */
    public static String everything(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(objects(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                TagTree reader = new TagTree();
                reader.read(page).values().forEach(all::append);
                all.append(reader.outside());
            }
        }
        return all.toString();
    }

    /** The same without what the letters on the pages mean, for files that are not from our press. */
    public static String objects(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all, 0);
            }
        }
        return all.toString();
    }

    private static void collect(COSBase base, StringBuilder all, int depth) throws IOException {
        if (base instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (base instanceof COSArray array && depth < 4) {
            for (COSBase item : array) {
                collect(item, all, depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary && depth < 4) {
            for (COSBase item : dictionary.getValues()) {
                collect(item, all, depth + 1);
            }
            if (base instanceof org.apache.pdfbox.cos.COSStream stream) {
                try (var in = stream.createInputStream()) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
                }
            }
        }
    }
}
