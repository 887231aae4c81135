package org.onmyterms.paper.pdf.text;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.onmyterms.paper.PaperException;

/**
 * The fonts of one document: the one we like best first, then the one that knows more alphabets, then one for each script of its
 * own. The last are opened when they are first needed.
 */
public final class FontShelf {

    /** The folder and name of a font, without its weight; its lines are so much higher than usual. */
    private record Family(String name, float height) {

        Path file(Path folder, boolean bold) {
            return folder.resolve(name + (bold ? "_700Bold.ttf" : "_400Regular.ttf"));
        }
    }

    private static final Family MAIN = new Family("atkinson-hyperlegible-next/AtkinsonHyperlegibleNext", 1);
    private static final Family MORE = new Family("noto-sans/NotoSans", 1);
    private static final Family NASKH = new Family("noto-naskh-arabic/NotoNaskhArabic", 1.15f);
    private static final Family NASTALIQ = new Family("noto-nastaliq-urdu/NotoNastaliqUrdu", 2);
    private static final Map<UnicodeScript, Family> SCRIPTS = Map.of(
            UnicodeScript.BENGALI, new Family("noto-sans-bengali/NotoSansBengali", 1.1f),
            UnicodeScript.GUJARATI, new Family("noto-sans-gujarati/NotoSansGujarati", 1.1f),
            UnicodeScript.GURMUKHI, new Family("noto-sans-gurmukhi/NotoSansGurmukhi", 1.1f));
    /** Languages that are written in Nastaliq: Urdu, Western Punjabi, Kashmiri. */
    private static final List<String> HANGING = List.of("ur", "pnb", "ks");

    private final Path folder;
    private final PDDocument document;
    private final PDResources resources;
    private final FontFiles files;
    private final Map<Path, Face> faces = new LinkedHashMap<>();
    private final Face[] main;
    private final Face[] more;

    /** Throws {@link PaperException} naming the font file that is missing or cannot be read, here or when it is first needed. */
    public FontShelf(Path folder, PDDocument document, PDResources resources, FontFiles files) {
        this.folder = folder;
        this.document = document;
        this.resources = resources;
        this.files = files;
        main = new Face[] {face(MAIN, false), face(MAIN, true)};
        more = new Face[] {face(MORE, false), face(MORE, true)};
    }

    private Face face(Family family, boolean bold) {
        return faces.computeIfAbsent(family.file(folder, bold), file -> open(file, family.height()));
    }

    private Face open(Path file, float height) {
        try {
            return new Face(file, files.font(file), height, document, resources, files.shaping());
        } catch (IOException e) {
            throw new PaperException(e, "paper.font-damaged", file.getFileName());
        }
    }

    /** What the pages need to name the fonts. */
    public PDResources resources() {
        return resources;
    }

    /** The first face of the common ones that draws all of the text, letter after letter. */
    Optional<Face> faceFor(String text, boolean bold) {
        return Stream.of(main(bold), more[bold ? 1 : 0]).filter(f -> f.draws(text)).findFirst();
    }

    /** The face for all letters of a word when the one we like best lacks some of them: one word is never set in two. */
    Optional<Face> faceForWord(String text, int from, int end, boolean bold) {
        if (isPlain(text, from, end)) {
            return Optional.empty();
        }
        String letters = Normalizer.normalize(text.substring(from, end), Normalizer.Form.NFC).codePoints().filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return main(bold).draws(letters) ? Optional.empty() : Optional.of(more[bold ? 1 : 0]).filter(f -> f.draws(letters));
    }

    /** True when these are letters, digits and signs that each stand for themselves, whatever stands beside them (ASCII, without controls). */
    static boolean isPlain(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) > '~' || text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /** A word whose letters join or move, as one cell in the face of its script and language; nothing when no font draws it. */
    Optional<Cell> shape(String word, boolean bold, Optional<String> language) {
        String seen = word.codePoints().filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return families(word, language).stream().map(f -> face(f, bold)).filter(f -> !seen.isEmpty() && f.draws(seen))
                .flatMap(f -> f.shape(word).stream()).findFirst();
    }

    private static Collection<Family> families(String word, Optional<String> language) {
        UnicodeScript script = word.codePoints().mapToObj(UnicodeScript::of)
                .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED).findFirst().orElse(UnicodeScript.COMMON);
        boolean hanging = language.filter(l -> HANGING.contains(l.split("-")[0])).isPresent();
        List<Family> arabic = hanging ? List.of(NASTALIQ, NASKH) : List.of(NASKH, NASTALIQ);
        return switch (script) {
            case ARABIC -> arabic;
            case COMMON -> Stream.concat(Stream.of(MORE), arabic.stream()).toList();
            default -> List.of(SCRIPTS.getOrDefault(script, MORE));
        };
    }

    /** The face for our own words and marks, which are plain English. */
    Face main(boolean bold) {
        return main[bold ? 1 : 0];
    }

    public void subset() throws IOException {
        for (Face face : faces.values()) {
            face.subset();
        }
    }
}
