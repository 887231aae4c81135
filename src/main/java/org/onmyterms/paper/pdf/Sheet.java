package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/** One page before it is painted: which lines of which slab stand where. */
final class Sheet {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float SIDE = 64;
    static final float TOP = 66;
    static final float BOTTOM = 84;
    static final float FOOT = 44;
    static final float TEXT_WIDTH = WIDTH - 2 * SIDE;

    /**
     * @param top points from the upper edge of the page to the upper edge of the first line
     * @param gap points of empty room above it
     */
    record Placed(Slab slab, int from, int to, float top, float gap) { }

    private final List<Placed> placed = new ArrayList<>();

    void add(Placed piece) {
        placed.add(piece);
    }

    List<Placed> placed() {
        return placed;
    }

    /** Fills sheets from top to bottom; headings stay with what follows, and no single line is left alone. */
    static List<Sheet> fill(List<Slab> slabs) {
        List<Sheet> sheets = new ArrayList<>(List.of(new Sheet()));
        float y = TOP;
        for (int i = 0; i < slabs.size(); i++) {
            Slab slab = slabs.get(i);
            if (y > TOP && y + need(slabs, i) > HEIGHT - BOTTOM) {
                sheets.add(new Sheet());
                y = TOP;
            }
            float gap = y > TOP ? slab.before() : 0;
            y += gap;
            int line = 0;
            int count = slab.lines().size();
            while (line < count) {
                int fit = Math.min(count - line, Math.max(1, (int) ((HEIGHT - BOTTOM - y + 0.01) / slab.style().leading())));
                if (count - line - fit == 1 && fit > 2) {
                    fit--;
                } else if (fit == count - line && fit > 3 && y + slab.height(fit) + answer(slabs, i) > HEIGHT - BOTTOM) {
                    fit -= 2;
                }
                sheets.getLast().add(new Placed(slab, line, line + fit, y, gap));
                y += slab.height(fit);
                line += fit;
                if (line < count) {
                    sheets.add(new Sheet());
                    y = TOP;
                    gap = 0;
                }
            }
        }
        return sheets;
    }

    /** The room that an answer takes which follows this slab; 0 when none does. */
    private static float answer(List<Slab> slabs, int i) {
        if (i + 1 >= slabs.size() || !slabs.get(i + 1).style().isAnswer()) {
            return 0;
        }
        Slab next = slabs.get(i + 1);
        return next.before() + next.height(next.lines().size());
    }

    /** The room that this slab's beginning needs, with all it must stay together with. */
    private static float need(List<Slab> slabs, int from) {
        float need = 0;
        for (int i = from; i < slabs.size(); i++) {
            Slab slab = slabs.get(i);
            int lines = slab.lines().size();
            boolean keeps = slab.style().keepNext();
            need += slab.before() + slab.height(keeps || lines <= 3 ? lines : 2);
            if (!keeps) {
                need += lines <= 3 ? answer(slabs, i) : 0;
                break;
            }
        }
        return Math.min(need, HEIGHT - TOP - BOTTOM);
    }
}
