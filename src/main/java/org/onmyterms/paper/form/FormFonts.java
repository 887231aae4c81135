package org.onmyterms.paper.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.onmyterms.paper.PaperException;
import org.onmyterms.paper.pdf.text.FontFiles;
import org.onmyterms.paper.pdf.text.FontShelf;

/**
 * The fonts of one open form: the one a field names, where that writes the words; else a whole one of ours, put into the form; else
 * our shaper, for scripts that need it.
 */
final class FormFonts {

    private static final String USUAL = "Helv";
    private static final String OURS = "NotoSans";

    private final PDDocument document;
    private final PDAcroForm form;
    private final Path folder;
    private final FontShelf shelf;
    private final Map<String, Lettering> named = new HashMap<>();
    private final Map<String, Lettering> shaped = new HashMap<>();

    FormFonts(PDDocument document, PDAcroForm form, Path folder, FontFiles files) {
        this.document = document;
        this.form = form;
        this.folder = folder;
        this.shelf = new FontShelf(folder, document, new PDResources(), files);
        if (form.getDefaultResources() == null) {
            form.setDefaultResources(new PDResources());
        }
    }

    /** The first that writes every letter; none when no font we have does. */
    Optional<Lettering> writing(String text, Optional<String> wanted, boolean letterByLetter, String language) {
        Lettering own = named(wanted.orElse(USUAL));
        if (own.writes(text)) {
            return Optional.of(own);
        }
        if (text.codePoints().noneMatch(FormFonts::needsShaping)) {
            Lettering ours = named.computeIfAbsent(OURS, name -> ours());
            if (ours.writes(text)) {
                return Optional.of(ours);
            }
        }
        return Optional.of(shaped.computeIfAbsent(language, l -> new ShapedLettering(shelf, l))).filter(l -> !letterByLetter && l.writes(text));
    }

    private static boolean needsShaping(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> false;
            default -> true;
        };
    }

    private Lettering named(String name) {
        return named.computeIfAbsent(name, n -> {
            Optional<PDFont> font = existing(n);
            String called = font.isPresent() || !isTaken(n) ? n : n + "_";
            return new FormFont(font.orElseGet(() -> put(called)), called);
        });
    }

    /** A simple font of the form's own; others do not say how a letter is written in them. */
    private Optional<PDFont> existing(String name) {
        try {
            PDFont font = form.getDefaultResources().getFont(COSName.getPDFName(name));
            return Optional.ofNullable(font).filter(f -> f instanceof PDSimpleFont && !(f instanceof PDType3Font));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private boolean isTaken(String name) {
        return form.getDefaultResources().getCOSObject().getDictionaryObject(COSName.FONT) instanceof COSDictionary fonts
                && fonts.containsKey(name);
    }

    /** What a reader shows for a font that is named and not there. */
    private PDFont put(String name) {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        form.getDefaultResources().put(COSName.getPDFName(name), font);
        return font;
    }

    /** Whole, so that the field can be written in anew by others. */
    private Lettering ours() {
        Path file = folder.resolve("noto-sans/NotoSans_400Regular.ttf");
        try (InputStream in = Files.newInputStream(file)) {
            PDFont font = PDType0Font.load(document, in, false);
            form.getDefaultResources().put(COSName.getPDFName(OURS), font);
            return new FormFont(font, OURS);
        } catch (IOException missing) {
            throw new PaperException(missing, "paper.font-missing", file.getFileName());
        }
    }

    /** After the last word was written. */
    void finish() throws IOException {
        shelf.subset();
    }
}
