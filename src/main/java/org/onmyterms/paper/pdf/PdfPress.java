package org.onmyterms.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.onmyterms.guide.symbols.EmojiBook;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.PaperException;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.FontFiles;
import org.onmyterms.paper.pdf.text.FontShelf;
import org.onmyterms.paper.pdf.text.Languages;
import org.onmyterms.paper.pdf.text.Marks;
import org.onmyterms.words.Words;

/** Prints documents as tagged PDF that keeps a {@link Standard}. The same document gives the same bytes. For one thread. */
public final class PdfPress {

    private final Path fontsFolder;
    private final Path symbolsFolder;
    private final FontFiles fontFiles = new FontFiles();
    private Optional<EmojiBook> emoji = Optional.empty();

    /** The first folder holds one folder a font family, the second the symbols and emoji. */
    public PdfPress(Path fontsFolder, Path symbolsFolder) {
        this.fontsFolder = fontsFolder;
        this.symbolsFolder = symbolsFolder;
    }

    /** Prints to {@link Standard#UA1}. Throws {@link PaperException}, naming the font when one is missing. */
    public Printed print(Document document) {
        return print(document, Standard.UA1);
    }

    /** Throws {@link PaperException}, naming the font when one is missing. */
    public Printed print(Document document, Standard standard) {
        return print(document, standard, Optional.empty());
    }

    /** With a file inside, if there is one. Throws {@link PaperException}, naming the font when one is missing. */
    public Printed print(Document document, Standard standard, Optional<Attachment> inside) {
        return document.layout().isOneSheet() ? new OneSheet(document, d -> press(d, standard, inside)).print() : press(document, standard, inside);
    }

    private Printed press(Document document, Standard standard, Optional<Attachment> inside) {
        try (PDDocument file = new PDDocument(SmallBuffers::new)) {
            FontShelf fonts = new FontShelf(fontsFolder, file, new PDResources(), fontFiles);
            file.getDocument().setVersion(standard.version());
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION); // the header says it
            Marks marks = new Marks();
            Symbols symbols = new Symbols(new Drawings(file, fonts.resources()), this::emoji, document.language());
            Cells cells = new Cells(fonts, marks, symbols, document.language());
            Tags tags = new Tags(standard);
            Measure measure = Measure.of(document.layout());
            Painter painter = new Painter(file, fonts.resources(), tags, cells, measure, standard);
            Filling filling = new Filling(measure, painter::take);
            new Typesetter(cells, tags, symbols, new Photos(file, fonts.resources()), measure, filling::add).set(document.blocks());
            filling.finish();
            Words words = Words.english();
            List<Painter.Spot> headings = painter.finish(words.text("paper.foot", document.title(), words.day(document.date())));
            fonts.subset();
            catalogue(file.getDocumentCatalog(), document, tags);
            file.getDocumentCatalog().setDocumentOutline(bookmarks(headings));
            Passport.write(file, document.title(), document.date(), standard, inside.isPresent());
            if (inside.isPresent()) {
                inside.get().into(file, document.date());
            }
            file.setDocumentId(fingerprint(document, inside));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return new Printed(out.toByteArray(), painter.texts(), List.copyOf(marks.met()), List.of());
        } catch (IOException | UncheckedIOException e) {
            throw new PaperException(e, "paper.print-failed");
        }
    }

    /** Read when the first document asks for it. */
    private EmojiBook emoji() {
        if (emoji.isEmpty()) {
            emoji = Optional.of(EmojiBook.read(symbolsFolder));
        }
        return emoji.get();
    }

    private static void catalogue(PDDocumentCatalog catalogue, Document document, Tags tags) {
        catalogue.setLanguage(Languages.sound(document.language()).orElse("en-GB"));
        catalogue.setStructureTreeRoot(tags.finish());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalogue.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
    }

    private static PDDocumentOutline bookmarks(List<Painter.Spot> headings) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Map<Integer, PDOutlineNode> parents = new HashMap<>(Map.of(0, outline));
        List<PDOutlineItem> tops = new ArrayList<>();
        for (Painter.Spot spot : headings) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(spot.heading().shortText());
            item.setAction(Links.action(spot));
            int level = spot.heading().level();
            PDOutlineNode parent = outline;
            for (int above = level - 1; above > 0; above--) {
                if (parents.containsKey(above)) {
                    parent = parents.get(above);
                    break;
                }
            }
            parent.addLast(item);
            parents.put(level, item);
            parents.keySet().removeIf(other -> other > level);
            if (level == 1) {
                tops.add(item);
            }
        }
        tops.forEach(PDOutlineItem::openNode);
        return outline;
    }

    /** A number for the file that depends on nothing but what can be read in it. */
    private static long fingerprint(Document document, Optional<Attachment> inside) {
        CRC32 crc = new CRC32();
        document.texts().forEach(t -> crc.update(t.getBytes(StandardCharsets.UTF_8)));
        inside.ifPresent(a -> crc.update(a.bytes()));
        return crc.getValue() * 100_003 + document.date().toEpochDay();
    }
}
