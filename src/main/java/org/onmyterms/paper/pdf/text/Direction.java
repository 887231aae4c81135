package org.onmyterms.paper.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way each cell of a paragraph runs (Unicode Standard Annex 9), and where the cells of a line stand. */
public final class Direction {

    /** A telephone number or a sum stays together and in order, whatever stands around it. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\(\\p{Nd}+\\) ?)?\\+?\\p{Nd}(?:[\\p{Nd}\\u00A0/-]| (?=\\p{Nd})|[.,:](?=\\p{Nd}))*");
    /** Languages that are written from right to left, whatever word of another a sentence begins with. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ur", "fa", "he", "yi", "ps", "sd", "pnb", "ks", "ckb", "ug");
    private static final Map<String, String> MIRRORS = Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "<", ">", ">", "<", "«", "»", "»", "«");

    private static final char LETTER = 'a';
    private static final char NEUTRAL = '\u2605';

    private Direction() {
    }

    /**
     * The same cells, each with its level. Every line that the person ended is a paragraph of its own.
     *
     * @param document the language of cells that do not say theirs
     */
    static List<Cell> settle(List<Cell> cells, String document) {
        char[] signs = new char[cells.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = kind(cells.get(i));
        }
        if (!Bidi.requiresBidi(signs, 0, signs.length)) {
            return cells;
        }
        String kinds = new String(signs);
        List<Cell> settled = new ArrayList<>(cells.size());
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEnd() || i == cells.size() - 1) {
                settle(cells.subList(from, i + 1), kinds.substring(from, i + 1), document, settled);
                from = i + 1;
            }
        }
        return settled;
    }

    private static void settle(List<Cell> cells, String kinds, String document, List<Cell> settled) {
        StringBuilder whole = new StringBuilder(kinds);
        for (Matcher number = NUMBER.matcher(kinds); number.find();) {
            whole.replace(number.start(), number.end(), "0".repeat(number.end() - number.start()));
        }
        boolean back = isRightToLeft(cells.getFirst().language().orElse(document));
        Bidi bidi = new Bidi(whole.toString(), back ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int base = bidi.getBaseLevel();
        for (int i = 0; i < cells.size(); i++) {
            int level = bidi.getLevelAt(i);
            Cell cell = cells.get(i).at(level, base);
            String mirror = level % 2 == 1 && cell.shape().isEmpty() ? MIRRORS.get(cell.drawn()) : null;
            settled.add(mirror == null ? cell : cell.drawnAs(mirror));
        }
    }

    /** One sign for a cell, of the same bidi class as what is drawn. */
    private static char kind(Cell cell) {
        if (cell.isEnd()) {
            return ' ';
        }
        if (cell.truth().isEmpty() || cell.shape().isEmpty() && cell.drawn().length() > 1 && !cell.isSpace()) {
            return LETTER; // a mark, which is English
        }
        String seen = cell.shape().isPresent() ? cell.truth() : cell.drawn();
        if (seen.length() == 1) {
            return seen.charAt(0);
        }
        int c = seen.codePoints().filter(p -> Character.getType(p) != Character.FORMAT).findFirst().orElse(NEUTRAL);
        if (Character.isBmpCodePoint(c)) {
            return (char) c;
        }
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> '\u05D0';
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LETTER;
            default -> NEUTRAL;
        };
    }

    /** True for a language that is written from right to left. */
    static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language.split("-")[0]);
    }

    /** True when the line begins at the right. */
    public static boolean isRightToLeft(List<Cell> line) {
        return !line.isEmpty() && line.getFirst().base() % 2 == 1;
    }

    /** How far right of the line's ink each cell stands, in em. Spaces at the end of the line hang beyond it. */
    public static float[] lefts(List<Cell> line) {
        float[] lefts = new float[line.size()];
        float left = 0;
        boolean runsOneWay = true;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = left;
            left += line.get(i).width();
            runsOneWay &= line.get(i).level() == 0;
        }
        return runsOneWay ? lefts : reordered(line);
    }

    private static float[] reordered(List<Cell> line) {
        int ends = line.size();
        while (ends > 0 && line.get(ends - 1).isSpace()) {
            ends--;
        }
        byte[] levels = new byte[line.size()];
        Integer[] order = new Integer[line.size()];
        for (int i = 0; i < line.size(); i++) {
            levels[i] = (byte) (i < ends ? line.get(i).level() : line.get(i).base());
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        float[] lefts = new float[line.size()];
        float left = isRightToLeft(line) ? -width(line.subList(ends, line.size())) : 0;
        for (int i : order) {
            lefts[i] = left;
            left += line.get(i).width();
        }
        return lefts;
    }

    /** Width in em, without the spaces at the line's end. */
    public static float inkWidth(List<Cell> line) {
        int ends = line.size();
        while (ends > 0 && line.get(ends - 1).isSpace()) {
            ends--;
        }
        return width(line.subList(0, ends));
    }

    /** In em. */
    public static float width(List<Cell> cells) {
        double width = 0;
        for (Cell cell : cells) {
            width += cell.width();
        }
        return (float) width;
    }
}
