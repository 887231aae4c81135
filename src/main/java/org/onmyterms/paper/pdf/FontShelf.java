package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.onmyterms.paper.PaperException;

/** The fonts of one document: the one we like best first, then the one that knows more alphabets. */
final class FontShelf implements AutoCloseable {

    private static final List<String> REGULAR = List.of("atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
            "noto-sans/NotoSans_400Regular.ttf");
    private static final List<String> BOLD = List.of("atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
            "noto-sans/NotoSans_700Bold.ttf");

    private final List<Face> regular = new ArrayList<>();
    private final List<Face> bold = new ArrayList<>();

    /** Throws {@link PaperException} naming the font file that is missing or cannot be read. */
    FontShelf(Path folder, PDDocument document) {
        for (String name : REGULAR) {
            regular.add(open(folder.resolve(name), document));
        }
        for (String name : BOLD) {
            bold.add(open(folder.resolve(name), document));
        }
    }

    private static Face open(Path file, PDDocument document) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new PaperException("paper.font-missing", name);
        }
        try {
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file))), document);
        } catch (IOException | RuntimeException e) {
            throw new PaperException(e, "paper.font-damaged", name);
        }
    }

    /** The first face that draws all of the text. */
    Optional<Face> faceFor(String text, boolean isBold) {
        return (isBold ? bold : regular).stream().filter(f -> f.draws(text)).findFirst();
    }

    /** The face for our own words and marks, which are plain English. */
    Face main(boolean isBold) {
        return (isBold ? bold : regular).getFirst();
    }

    void subset() throws IOException {
        for (Face face : regular) {
            face.subset();
        }
        for (Face face : bold) {
            face.subset();
        }
    }

    @Override
    public void close() throws IOException {
        for (Face face : regular) {
            face.close();
        }
        for (Face face : bold) {
            face.close();
        }
    }
}
