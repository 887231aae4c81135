package org.onmyterms.paper.pdf.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.onmyterms.paper.PaperException;

/** Font files that were read once and serve every document after. For one thread. */
public final class FontFiles {

    private final Map<Path, TrueTypeFont> fonts = new HashMap<>();
    private final Shaping shaping = new Shaping();

    /** Throws {@link PaperException} naming the file when it is missing or cannot be read. */
    TrueTypeFont font(Path file) {
        return fonts.computeIfAbsent(file, FontFiles::read);
    }

    Shaping shaping() {
        return shaping;
    }

    private static TrueTypeFont read(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new PaperException("paper.font-missing", name);
        }
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            font.setEnableGsub(false); // no ligatures: one letter, one glyph
            font.getUnicodeCmapLookup(); // a file that is no font says so here
            return font;
        } catch (IOException | RuntimeException e) {
            throw new PaperException(e, "paper.font-damaged", name);
        }
    }
}
