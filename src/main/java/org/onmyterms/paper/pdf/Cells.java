package org.onmyterms.paper.pdf;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.paper.Run;

/** Turns runs of text into cells. The truths of the cells, one after another, are the text, letter for letter. */
final class Cells {

    private static final Set<UnicodeScript> SIMPLE = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON, UnicodeScript.INHERITED);
    private static final String ENDS = "\n\r\u000B\f\u0085\u2028\u2029";
    /** Soft hyphen, zero-width space, word joiner, byte order mark: they change where lines break, not what is seen. */
    private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF\uFE0E\uFE0F";
    /** No stretch with a replacement text is longer, far below the longest text a PDF/A file may hold. */
    private static final int MOST = 2000;
    private static final String NO_BREAK = "\u00A0\u2007\u202F";

    private final FontShelf fonts;
    private final Marks marks;

    Cells(FontShelf fonts, Marks marks) {
        this.fonts = fonts;
        this.marks = marks;
    }

    /** The cells of a paragraph; {@code bold} makes all of it bold. */
    List<Cell> of(List<Run> runs, boolean bold) {
        List<Cell> cells = new ArrayList<>();
        runs.forEach(run -> add(run, bold || run.bold(), cells));
        return cells;
    }

    private void add(Run run, boolean bold, List<Cell> cells) {
        String text = run.text();
        Optional<String> language = run.language().flatMap(Languages::sound);
        Set<Integer> breaks = new HashSet<>();
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            breaks.add(at);
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int first = cells.size();
        StringBuilder undrawn = new StringBuilder();
        for (int from = 0, to; from < text.length(); from = to) {
            to = edge(text, from, letters.following(from));
            String cluster = text.substring(from, to);
            if (UNSEEN.contains(cluster) && cells.size() > first && undrawn.isEmpty() && cells.getLast().truth().length() < MOST) {
                Cell last = cells.removeLast().withMore(cluster);
                cells.add(breaks.contains(to) ? last.breaking() : last);
                continue;
            }
            Optional<Cell> cell = draw(cluster, bold, language, breaks.contains(to));
            if (cell.isPresent()) {
                flush(undrawn, bold, language, cells);
                cells.add(cell.get());
            } else {
                if (!undrawn.isEmpty() && (undrawn.length() > MOST || !sameKind(undrawn, cluster))) {
                    flush(undrawn, bold, language, cells);
                }
                undrawn.append(cluster);
            }
        }
        flush(undrawn, bold, language, cells);
    }

    /** Where the letter ends that begins at {@code from}; one with thousands of marks on it is cut. */
    private static int edge(String text, int from, int end) {
        int most = from + MOST;
        return end <= most ? end : Character.isLowSurrogate(text.charAt(most)) ? most + 1 : most;
    }

    /** Letters of one script that we cannot draw share a mark, and so does the same sign again and again. */
    private static boolean sameKind(CharSequence before, String next) {
        int a = Character.codePointAt(before, 0);
        int b = next.codePointAt(0);
        return a == b || Character.isLetter(a) && Character.isLetter(b) && UnicodeScript.of(a) == UnicodeScript.of(b);
    }

    private Optional<Cell> draw(String cluster, boolean bold, Optional<String> language, boolean mayBreak) {
        int c = cluster.codePointAt(0);
        if (ENDS.indexOf(cluster.charAt(0)) >= 0) {
            return Optional.of(new Cell(cluster, " ", fonts.main(bold), language, false, true, true, true));
        }
        if (cluster.equals("\t")) {
            return Optional.of(new Cell(cluster, "    ", fonts.main(bold), language, false, true, false, true));
        }
        if (cluster.length() == 1 && Character.isSpaceChar(c)) {
            return Optional.of(new Cell(cluster, " ", fonts.main(bold), language, c == ' ' && fonts.main(bold).readsBack(" "),
                    NO_BREAK.indexOf(c) < 0, false, NO_BREAK.indexOf(c) < 0));
        }
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) != 1 || !isSimple(composed.codePointAt(0))) {
            return Optional.empty();
        }
        return fonts.faceFor(composed, bold).map(face -> new Cell(cluster, composed, face, language,
                composed.equals(cluster) && face.readsBack(composed), false, false, mayBreak));
    }

    private static boolean isSimple(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> !Marks.isCombining(c) && SIMPLE.contains(UnicodeScript.of(c));
        };
    }

    /** Shows what could not be drawn as its mark, whose first cell carries the truth and the others nothing. */
    private void flush(StringBuilder undrawn, boolean bold, Optional<String> language, List<Cell> cells) {
        if (undrawn.isEmpty()) {
            return;
        }
        String truth = undrawn.toString();
        undrawn.setLength(0);
        String base = truth.substring(0, truth.offsetByCodePoints(0, 1));
        boolean keepsBase = truth.length() > base.length() && draw(base, bold, language, false).isPresent();
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
