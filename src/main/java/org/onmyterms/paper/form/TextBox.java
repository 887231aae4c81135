package org.onmyterms.paper.form;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays words into a box of a field and writes them there: what has room is reckoned with the same lines that are drawn.
 *
 * @param width  in points, in the direction of the words
 * @param height in points
 * @param edge   width of the edge in points
 * @param size   of the letters in points; 0 when they may be as large as there is room
 * @param cells  how many little boxes a comb has; 0 for none
 * @param align  0 begins at the left, 1 in the middle, 2 ends at the right
 */
record TextBox(float width, float height, float edge, float size, boolean manyLines, int cells, int align) {

    /** Letters are not made smaller than so many points, so that they can be read. */
    static final float LEAST = 9;
    private static final float MOST_ONE = 14;
    private static final float MOST_MANY = 12;
    private static final float STEP = 0.5f;
    private static final float CAPITALS = 0.72f;
    /** From the top of an accent on a capital to the lowest tail, in em, when the capital stands in the middle. */
    private static final float TALLEST = 1.2f;
    private static final float ROUNDING = 0.01f;

    /** The size in points, and the lines. */
    record Laid(float size, List<String> lines) { }

    /** The words with the largest letters that have room; nothing when there is none at the least size. */
    Optional<Laid> lay(String words, Lettering lettering) {
        float from = largest();
        float least = size > 0 ? from : LEAST;
        for (float now = from; now >= least - ROUNDING; now -= STEP) {
            List<String> lines = manyLines ? lines(words, inner() / now, lettering) : List.of(words);
            if (hasRoom(lines, now, lettering)) {
                return Optional.of(new Laid(now, lines));
            }
        }
        return Optional.empty();
    }

    /** One line, in letters as small as it takes: for the form's own words, which nobody can make shorter. */
    Laid squeezed(String words, Lettering lettering) {
        return new Laid(Math.min(largest(), inner() / Math.max(1, lettering.width(words))), List.of(words));
    }

    private float largest() {
        return size > 0 ? wholeLetters() : manyLines ? MOST_MANY : Math.clamp(height * CAPITALS, LEAST, MOST_ONE);
    }

    /** The form's own size; or less, down to the least, where the box would cut the accents and tails of one line. */
    private float wholeLetters() {
        return Math.min(size, Math.max(Math.min(size, LEAST), (height - 2 * edge) / TALLEST));
    }

    private boolean hasRoom(List<String> lines, float now, Lettering lettering) {
        if (cells > 0) {
            return lines.getFirst().codePointCount(0, lines.getFirst().length()) <= cells
                    && lines.getFirst().codePoints().allMatch(c -> lettering.width(Character.toString(c)) * now <= width / cells * 1.3f);
        }
        boolean isHigh = manyLines ? isFromTop(lines, now, lettering) || lines.size() == 1 && TALLEST * now <= height - 2 * edge + ROUNDING
                : CAPITALS * now <= height + ROUNDING;
        return isHigh && lines.stream().allMatch(line -> lettering.width(line) * now <= inner() + ROUNDING);
    }

    /** True when lines have room one below the other; in a box too low for that a single one stands in the middle. */
    private boolean isFromTop(List<String> lines, float now, Lettering lettering) {
        return manyLines && lines.size() * lead(lines, lettering) * now + 2 * inset() <= height + ROUNDING;
    }

    private float inset() {
        return Math.max(2, 2 * edge);
    }

    private float inner() {
        return width - 2 * inset();
    }

    private static float lead(List<String> lines, Lettering lettering) {
        return (float) lines.stream().mapToDouble(lettering::lead).max().orElse(1);
    }

    /** Lines no wider than this in em: broken where the language lets them, and within a word only when it is wider than a line. */
    private static List<String> lines(String words, float em, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        for (String paragraph : words.split("\n", -1)) {
            breaks.setText(paragraph);
            int from = 0;
            int last = 0;
            for (int to = breaks.first(); to != BreakIterator.DONE; to = breaks.next()) {
                if (lettering.width(paragraph.substring(from, to).stripTrailing()) > em && last > from) {
                    lines.add(paragraph.substring(from, last).stripTrailing());
                    from = last;
                }
                from = breakWord(paragraph, from, to, em, lettering, lines);
                last = to;
            }
            lines.add(paragraph.substring(from));
        }
        return lines;
    }

    private static int breakWord(String paragraph, int from, int to, float em, Lettering lettering, List<String> lines) {
        int begin = from;
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        while (lettering.width(paragraph.substring(begin, to).stripTrailing()) > em) {
            letters.setText(paragraph.substring(begin, to));
            int end = letters.following(0);
            while (letters.following(end) != BreakIterator.DONE && lettering.width(paragraph.substring(begin, begin + letters.following(end))) <= em) {
                end = letters.following(end);
            }
            if (begin + end >= to) {
                return begin;
            }
            lines.add(paragraph.substring(begin, begin + end));
            begin += end;
        }
        return begin;
    }

    /** The commands that write what was laid. */
    String ink(Laid laid, Lettering lettering) throws IOException {
        StringBuilder ink = new StringBuilder();
        if (cells > 0) {
            String line = laid.lines().getFirst();
            float cell = width / cells;
            int at = align == 2 ? cells - line.codePointCount(0, line.length()) : 0;
            for (int c : line.codePoints().toArray()) {
                String one = Character.toString(c);
                ink.append(lettering.ink(one, at++ * cell + (cell - lettering.width(one) * laid.size()) / 2, middle(laid.size()), laid.size()));
            }
            return ink.toString();
        }
        float lead = lead(laid.lines(), lettering) * laid.size();
        float baseline = isFromTop(laid.lines(), laid.size(), lettering) ? height - inset() - 0.78f * lead : middle(laid.size());
        for (String line : laid.lines()) {
            if (!line.isBlank()) {
                float spare = inner() - lettering.width(line) * laid.size();
                int side = align == 0 && lettering.isRightToLeft(line) ? 2 : align;
                ink.append(lettering.ink(line, inset() + spare * side / 2, baseline, laid.size()));
            }
            baseline -= lead;
        }
        return ink.toString();
    }

    /** Where a line stands so that its capitals are in the middle. */
    private float middle(float now) {
        return (height - CAPITALS * now) / 2;
    }
}
