package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.symbols.Catalogue;
import org.onmyterms.guide.symbols.EmojiBook;
import org.onmyterms.guide.symbols.Symbol;

/** A symbol in the document is shapes with a meaning that is heard. */
class DrawingsTest {

    private static final Catalogue CATALOGUE = Catalogue.read(Path.of("assets/symbols"));
    private static final float SIDE = 48;
    private static final int ACROSS = 9;
    private static final int DOWN = 14;
    private static final int SCALE = 3;
    private static final int PIXELS = SCALE * (int) SIDE;
    private static final int SQUARE = 12;

    private static byte[] svg(Symbol symbol) {
        try {
            return Files.readAllBytes(symbol.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float x(int i) {
        return 40 + i % ACROSS * 56;
    }

    private static float y(int i) {
        return PDRectangle.A4.getHeight() - 80 - i / ACROSS % DOWN * 56;
    }

    /** A document of nothing but symbols, each a figure that says its word. */
    private static byte[] print(List<Symbol> symbols, boolean said) throws Exception {
        try (PDDocument file = new PDDocument()) {
            file.getDocument().setVersion(1.7f);
            file.setVersion(1.7f);
            Tags tags = new Tags(Standard.UA1);
            PDResources resources = new PDResources();
            Drawings drawings = new Drawings(file, resources);
            PDPage page = null;
            StringBuilder commands = new StringBuilder();
            for (int i = 0; i < symbols.size(); i++) {
                if (i % (ACROSS * DOWN) == 0) {
                    finish(file, page, commands);
                    page = new PDPage(PDRectangle.A4);
                    page.setResources(resources);
                    file.addPage(page);
                    page.getCOSObject().setName("Tabs", "S");
                    tags.begin(page);
                }
                PDStructureElement figure = tags.add(tags.document(), "Figure");
                if (said) {
                    figure.setAlternateDescription(symbols.get(i).word("en").orElseThrow());
                }
                Tags.place(figure, new PDRectangle(x(i), y(i), SIDE, SIDE));
                String resource = drawings.resource(symbols.get(i).id(), svg(symbols.get(i))).orElseThrow();
                commands.append("/Figure <</MCID ").append(tags.mark(figure, page)).append(">> BDC\n")
                        .append(Drawings.place(resource, x(i), y(i), SIDE)).append("EMC\n");
            }
            finish(file, page, commands);
            catalogue(file, tags);
            Passport.write(file, "Symbols", LocalDate.of(2026, 1, 2), Standard.UA1, false);
            file.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static void finish(PDDocument file, PDPage page, StringBuilder commands) throws IOException {
        if (page != null) {
            page.setContents(new PDStream(file, new ByteArrayInputStream(commands.toString().getBytes(StandardCharsets.US_ASCII))));
            commands.setLength(0);
        }
    }

    private static void catalogue(PDDocument file, Tags tags) {
        file.getDocumentCatalog().setLanguage("en-GB");
        file.getDocumentCatalog().setStructureTreeRoot(tags.finish());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        file.getDocumentCatalog().setViewerPreferences(preferences);
    }

    @Test
    void everySymbolIsAccessibleAndArchivable() throws Exception {
        assertEquals(List.of(), VeraPdf.failures(print(CATALOGUE.symbols(), true)).stream().limit(10).toList());
    }

    @Test
    void aSymbolThatSaysNothingIsNoticed() throws Exception {
        assertTrue(VeraPdf.failures(print(CATALOGUE.symbols().subList(0, 1), false)).stream().anyMatch(f -> f.contains("7.3-1")));
    }

    @Test
    void theSameSymbolsGiveTheSameBytes() throws Exception {
        List<Symbol> some = CATALOGUE.symbols().subList(0, 60);
        assertArrayEquals(print(some, true), print(some, true));
    }

    @Test
    void aSymbolIsWrittenOnceHoweverOftenItIsDrawn() throws Exception {
        Symbol one = CATALOGUE.symbol("hoist").orElseThrow();
        List<Symbol> many = new ArrayList<>(Collections.nCopies(50, one));
        many.add(CATALOGUE.symbol("ramp").orElseThrow());
        byte[] pdf = print(many, true);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> names = new ArrayList<>();
            file.getPage(0).getResources().getXObjectNames().forEach(name -> names.add(name.getName()));
            assertEquals(List.of("D1", "D2"), names.stream().sorted().toList());
        }
    }

    @Test
    void everyEmojiCanBeDrawn() throws Exception {
        EmojiBook book = EmojiBook.read(Path.of("assets/symbols"));
        List<String> undrawn = new ArrayList<>();
        try (PDDocument file = new PDDocument()) {
            Drawings drawings = new Drawings(file, new PDResources());
            book.all().stream().filter(emoji -> drawings.resource(emoji.code(), book.svg(emoji)).isEmpty()).forEach(emoji -> undrawn.add(emoji.code()));
        }
        assertEquals(List.of(), undrawn);
        assertTrue(book.all().size() > 1900);
    }

    @Test
    void whatIsNoSymbolIsLeftToWords() throws Exception {
        try (PDDocument file = new PDDocument()) {
            Drawings drawings = new Drawings(file, new PDResources());
            assertEquals(Optional.empty(), drawings.resource("rubbish", "no picture".getBytes(StandardCharsets.UTF_8)));
            assertEquals(Optional.of("D1"), drawings.resource("hoist", svg(CATALOGUE.symbol("hoist").orElseThrow())));
        }
    }

    /** Drawn from the document and drawn from the file, a symbol is the same but for the softness of its edges. */
    @Test
    void everySymbolLooksAsItsFileDoes() throws Exception {
        List<Symbol> symbols = CATALOGUE.symbols();
        byte[] pdf = print(symbols, true);
        List<String> different = new ArrayList<>();
        for (int page = 0; page * ACROSS * DOWN < symbols.size(); page++) {
            BufferedImage drawn = PagePictures.draw(pdf, page, 72 * SCALE);
            for (int i = page * ACROSS * DOWN; i < Math.min(symbols.size(), (page + 1) * ACROSS * DOWN); i++) {
                BufferedImage part = drawn.getSubimage(SCALE * (int) x(i), SCALE * Math.round(PDRectangle.A4.getHeight() - y(i) - SIDE), PIXELS, PIXELS);
                if (difference(part, fromFile(symbols.get(i))) > 0.02) {
                    different.add(symbols.get(i).id() + " " + difference(part, fromFile(symbols.get(i))));
                }
            }
        }
        assertEquals(List.of(), different);
        assertTrue(difference(fromFile(symbols.get(0)), fromFile(symbols.get(1))) > 0.02);
    }

    private static BufferedImage fromFile(Symbol symbol) {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, PIXELS, PIXELS);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new SVGLoader().load(new ByteArrayInputStream(svg(symbol)), null, LoaderContext.createDefault())
                .render((Component) null, pen, new ViewBox(0, 0, PIXELS, PIXELS));
        pen.dispose();
        return image;
    }

    /** The mean difference of two pictures' brightness, each first averaged over small squares; 0 is the same, 1 black against white. */
    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        int squares = PIXELS / SQUARE;
        for (int row = 0; row < squares; row++) {
            for (int column = 0; column < squares; column++) {
                sum += Math.abs(brightness(one, column, row) - brightness(other, column, row));
            }
        }
        return sum / (squares * squares);
    }

    private static double brightness(BufferedImage image, int column, int row) {
        int sum = 0;
        for (int x = 0; x < SQUARE; x++) {
            for (int y = 0; y < SQUARE; y++) {
                Color colour = new Color(image.getRGB(column * SQUARE + x, row * SQUARE + y));
                sum += colour.getRed() + colour.getGreen() + colour.getBlue();
            }
        }
        return sum / (SQUARE * SQUARE * 3 * 255.0);
    }
}
