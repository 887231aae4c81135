package org.onmyterms.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** OpenHTMLtoPDF printing our own HTML: as it documents tagged PDF/A, and with what is known to make it quicker and its words right. */
final class OpenHtml {

    private static final String FAMILY = "Atkinson Hyperlegible Next";

    private final Path assets;
    private final Path regular;
    private final Path bold;
    private final TrueTypeFont[] read;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    OpenHtml(Path assets) throws IOException {
        this.assets = assets;
        Path folder = assets.resolve("fonts/atkinson-hyperlegible-next");
        regular = folder.resolve("AtkinsonHyperlegibleNext_400Regular.ttf");
        bold = folder.resolve("AtkinsonHyperlegibleNext_700Bold.ttf");
        read = new TrueTypeFont[] {withoutLigatures(regular), withoutLigatures(bold)};
    }

    private static TrueTypeFont withoutLigatures(Path file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        font.setEnableGsub(false);
        return font;
    }

    /** Well formed as XML, as it wants it, and without what it does not know. */
    static String markup(Document document) {
        return Html.of(document).replace("<!DOCTYPE html>\n", "").replaceAll("<(meta|img)([^>]*)>", "<$1$2/>").replace("<html lang", "<html xml:lang=\"en-GB\" lang")
                .replace("<head>", "<head><meta name=\"subject\" content=\"a plan\"/><meta name=\"description\" content=\"a plan\"/>");
    }

    byte[] documented(String markup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder(markup, out).useFont(regular.toFile(), FAMILY).useFont(bold.toFile(), FAMILY, 700, FontStyle.NORMAL, true).run();
        return out.toByteArray();
    }

    /** Fonts read once and for all, no ligatures, widths and heights of letters kept from one document to the next, its faster way of drawing. */
    byte[] tuned(String markup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            builder(markup, out).useFastMode().usePDDocument(file).useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
                    .useFont(new PDFontSupplier(PDType0Font.load(file, read[0], true)), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(PDType0Font.load(file, read[1], true)), FAMILY, 700, FontStyle.NORMAL, true).run();
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(String markup, ByteArrayOutputStream out) {
        return new PdfRendererBuilder().withHtmlContent(markup, assets.toUri().toString()).toStream(out).usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
}
