package org.onmyterms.paper.pdf.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onmyterms.paper.Run;

/** Turns runs of text into cells. The truths of the cells, one after another, are the text, letter for letter. */
public final class Cells {

    private static final Set<UnicodeScript> SIMPLE = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON, UnicodeScript.INHERITED);
    private static final String ENDS = "\n\r\u000B\f\u0085\u2028\u2029";
    /** Soft hyphen, zero-width space, word joiner, byte order mark, joiners and direction marks: they change what is beside them. */
    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u200E\u200F\u061C\u2060\uFEFF\uFE0E\uFE0F";
    /** Groups of so many digits or more belong together. */
    private static final int NUMBER = 3;
    /** A longer word is shaped in pieces, so that it can be broken into lines. */
    private static final int LONGEST_WORD = 30;
    /** No stretch with a replacement text is longer, far below the longest text a PDF/A file may hold. */
    private static final int MOST = 2000;
    private static final List<String> COMMON = IntStream.range(0, 128).mapToObj(Character::toString).toList();
    private static final String NO_BREAK = "\u00A0\u2007\u202F";

    private final FontShelf fonts;
    private final Marks marks;
    private final Pictograms pictograms;
    private final String document;
    private final boolean runBack;
    private final Map<Manner, Known> letters = new HashMap<>();
    /** What a letter becomes before another: the same few pairs stand on every page. */
    private final Map<Cell, Map<Cell, Cell>> pairs = new IdentityHashMap<>();
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);

    /** @param document the language of runs that do not say theirs, BCP 47 */
    public Cells(FontShelf fonts, Marks marks, Pictograms pictograms, String document) {
        this.fonts = fonts;
        this.marks = marks;
        this.pictograms = pictograms;
        this.document = document;
        this.runBack = Direction.isRightToLeft(document);
    }

    /** True when the document's own language is written from right to left. */
    public boolean runBack() {
        return runBack;
    }

    /** The cells of a paragraph, in reading order; {@code bold} makes all of it bold. */
    public List<Cell> of(List<Run> runs, boolean bold) {
        List<Cell> cells = new ArrayList<>(runs.stream().mapToInt(run -> run.text().length()).sum());
        runs.forEach(run -> add(run, bold || run.bold(), cells));
        return kerned(Direction.settle(cells, document));
    }

    private List<Cell> kerned(List<Cell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            Cell cell = cells.get(i);
            Cell next = cells.get(i + 1);
            if (cell.kernsWith(next)) {
                Map<Cell, Cell> known = pairs.computeIfAbsent(cell, c -> new IdentityHashMap<>());
                if (!known.containsKey(next)) {
                    known.put(next, kerned(cell, next));
                }
                cells.set(i, known.get(next));
            }
        }
        return cells;
    }

    private static Cell kerned(Cell cell, Cell next) {
        float by = cell.face().kerning(cell.drawn().charAt(0), next.drawn().charAt(0));
        return by == 0 ? cell : cell.kerned(by);
    }

    private void add(Run run, boolean bold, List<Cell> cells) {
        String text = run.text();
        Optional<String> language = run.language().flatMap(Languages::sound);
        BitSet breaks = breaks(text);
        boolean isPlain = FontShelf.isPlain(text, 0, text.length());
        clusters.setText(isPlain ? "" : text);
        int end = 0;
        int first = cells.size();
        StringBuilder word = new StringBuilder();
        Manner manner = new Manner(Optional.empty(), bold, language);
        Known known = known(manner);
        for (int from = 0, to; from < text.length(); from = to) {
            if (from == 0 || breaks.get(from)) {
                int next = breaks.nextSetBit(from + 1);
                Optional<Face> whole = fonts.faceForWord(text, from, next < 0 ? text.length() : next, bold);
                if (!whole.equals(manner.whole)) {
                    manner = new Manner(whole, bold, language);
                    known = known(manner);
                }
            }
            end = from < end ? end : isPlain ? from + 1 : clusters.next();
            to = edge(text, from, end);
            String cluster = cluster(text, from, to);
            if (UNSEEN.contains(cluster) && cells.size() > first && word.isEmpty() && cells.getLast().truth().length() < MOST) {
                Cell last = cells.removeLast().withMore(cluster);
                cells.add(breaks.get(to) ? last.breaking() : last);
                continue;
            }
            Optional<Cell> cell = draw(cluster, manner, breaks.get(to), known);
            if (cell.isPresent()) {
                flush(word, bold, language, false, cells);
                cells.add(cell.get());
                continue;
            }
            if (!word.isEmpty() && (word.length() > MOST || !sameKind(word, cluster))) {
                flush(word, bold, language, false, cells);
            }
            word.append(cluster);
            if ((breaks.get(to) || word.length() > LONGEST_WORD) && shape(word.toString(), bold, language).isPresent()) {
                flush(word, bold, language, true, cells);
            }
        }
        flush(word, bold, language, true, cells);
    }

    /** Where a line may end: as the JDK says, but never before what closes a sentence or a bracket, nor within a telephone number. */
    private BitSet breaks(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        lines.setText(text);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            if (at == text.length() || !closes(text.charAt(at)) && !isWithinNumber(text, at)) {
                breaks.set(at);
            }
        }
        return breaks;
    }

    private static boolean isWithinNumber(String text, int at) {
        return at > NUMBER && at + NUMBER <= text.length() && text.charAt(at - 1) == ' ' && areDigits(text, at - 1 - NUMBER) && areDigits(text, at);
    }

    private static boolean areDigits(String text, int from) {
        for (int i = from; i < from + NUMBER; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean closes(char c) {
        return Character.getType(c) == Character.END_PUNCTUATION || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Where the letter ends that begins at {@code from}; one with thousands of marks on it is cut. */
    private static int edge(String text, int from, int end) {
        int most = from + MOST;
        return end <= most ? end : Character.isLowSurrogate(text.charAt(most)) ? most + 1 : most;
    }

    /** Common letters are not made anew each time. */
    private static String cluster(String text, int from, int to) {
        return to - from == 1 && text.charAt(from) < COMMON.size() ? COMMON.get(text.charAt(from)) : text.substring(from, to);
    }

    /** Letters of one script that we cannot draw share a mark, and so does the same sign again and again. */
    private static boolean sameKind(CharSequence before, String next) {
        int a = Character.codePointAt(before, 0);
        int b = next.codePointAt(0);
        return a == b || Character.isLetter(a) && Character.isLetter(b)
                && (UnicodeScript.of(a) == UnicodeScript.of(b) || isShared(a) || isShared(b));
    }

    /** A letter of several scripts, such as the stroke that lengthens Arabic words. */
    private static boolean isShared(int c) {
        return UnicodeScript.of(c) == UnicodeScript.COMMON || UnicodeScript.of(c) == UnicodeScript.INHERITED;
    }

    /** What decides, beside the letter itself, how its cell is. */
    private record Manner(Optional<Face> whole, boolean bold, Optional<String> language) { }

    /** The cells of letters that were met before: within a line, and where it may end. */
    private record Known(Map<String, Optional<Cell>> within, Map<String, Optional<Cell>> breaking) { }

    private Known known(Manner manner) {
        return letters.computeIfAbsent(manner, m -> new Known(new HashMap<>(), new HashMap<>()));
    }

    private Optional<Cell> draw(String cluster, Manner manner, boolean mayBreak, Known known) {
        Map<String, Optional<Cell>> cells = mayBreak ? known.breaking : known.within;
        if (!cells.containsKey(cluster)) {
            cells.put(cluster, make(cluster, manner.whole, manner.bold, manner.language, mayBreak));
        }
        return cells.get(cluster);
    }

    private Optional<Cell> make(String cluster, Optional<Face> whole, boolean bold, Optional<String> language, boolean mayBreak) {
        int c = cluster.codePointAt(0);
        Optional<Pictogram> pictogram = pictograms.of(cluster);
        if (pictogram.isPresent()) {
            return Optional.of(new Cell(cluster, " ", fonts.main(bold), pictogram.get(), language, false, mayBreak));
        }
        if (ENDS.indexOf(cluster.charAt(0)) >= 0) {
            return Optional.of(new Cell(cluster, " ", fonts.main(bold), language, false, true, true, true));
        }
        if (cluster.equals("\t")) {
            return Optional.of(new Cell(cluster, "    ", fonts.main(bold), language, false, true, false, true));
        }
        if (cluster.length() == 1 && Character.isSpaceChar(c)) {
            return Optional.of(new Cell(cluster, " ", fonts.main(bold), language, c == ' ' && fonts.main(bold).readsBack(" "),
                    NO_BREAK.indexOf(c) < 0, false, mayBreak));
        }
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) != 1 || !isSimple(composed.codePointAt(0))) {
            return Optional.empty();
        }
        return whole.filter(f -> f.draws(composed)).or(() -> fonts.faceFor(composed, bold)).map(face -> new Cell(cluster, composed, face, language,
                composed.equals(cluster) && face.readsBack(composed), false, false, mayBreak));
    }

    private static boolean isSimple(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> !Marks.isCombining(c) && SIMPLE.contains(UnicodeScript.of(c));
        };
    }

    /** Shapes what could not be drawn letter after letter; what no font draws becomes a mark. */
    private void flush(StringBuilder word, boolean bold, Optional<String> language, boolean mayBreak, List<Cell> cells) {
        if (word.isEmpty()) {
            return;
        }
        String truth = word.toString();
        word.setLength(0);
        Optional<Cell> shaped = truth.length() > 2 * LONGEST_WORD ? Optional.empty() : shape(truth, bold, language);
        if (shaped.isPresent()) {
            cells.add(shaped.get().in(language, mayBreak));
        } else {
            mark(truth, bold, language, cells);
        }
    }

    private Optional<Cell> shape(String word, boolean bold, Optional<String> language) {
        return fonts.shape(word, bold, language.or(() -> Optional.of(document)));
    }

    /** The mark's first cell carries the truth and the others nothing. */
    private void mark(String truth, boolean bold, Optional<String> language, List<Cell> cells) {
        String base = truth.substring(0, truth.offsetByCodePoints(0, 1));
        boolean keepsBase = truth.length() > base.length() && make(base, Optional.empty(), bold, language, false).isPresent();
        String mark = (keepsBase ? base : "") + marks.mark(keepsBase ? truth.substring(base.length()) : truth);
        Face face = keepsBase ? fonts.faceFor(base, bold).orElse(fonts.main(bold)) : fonts.main(bold);
        if (!face.draws(mark)) {
            face = fonts.main(bold);
            mark = marks.mark(truth);
        }
        String[] parts = mark.split("(?<= )");
        for (int i = 0; i < parts.length; i++) {
            cells.add(new Cell(i == 0 ? truth : "", parts[i], face, language, false, false, false, true));
        }
    }
}
