package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills sheets from top to bottom; headings stay with what follows, and no single line is left alone. A sheet is handed on as soon as it
 * is full, so that a long document is never held as a whole.
 */
final class Filling {

    private final Measure measure;
    private final Consumer<Sheet> full;
    /** What waits for what follows it, for that decides where it stands. */
    private final List<Slab> waiting = new ArrayList<>();
    private Sheet sheet;
    private int begun;
    private float y;
    private float room;

    /** @param full takes each sheet, in order, once nothing more comes onto it */
    Filling(Measure measure, Consumer<Sheet> full) {
        this.measure = measure;
        this.full = full;
        begin();
    }

    private void begin() {
        sheet = new Sheet(measure.area(begun++));
        room = sheet.area().height();
        y = 0;
    }

    private void next() {
        full.accept(sheet);
        begin();
    }

    void add(Slab slab) {
        waiting.add(slab);
        while (isDecided()) {
            placeFirst();
        }
    }

    /** Places all that waits, and hands on the last sheet. */
    void finish() {
        while (!waiting.isEmpty()) {
            placeFirst();
        }
        full.accept(sheet);
    }

    /** True once all is there that the first of those that wait must stay together with, and what follows that. */
    private boolean isDecided() {
        int end = 0;
        while (end < waiting.size() && waiting.get(end).style().keepNext()) {
            end++;
        }
        return end + 1 < waiting.size();
    }

    private void placeFirst() {
        Slab slab = waiting.getFirst();
        if (y > 0 && (y + need() > room || turnsTheCard(slab) || beginsPage(slab))) {
            next();
            slab.is(Slab.Row.class).flatMap(Slab.Row::head).ifPresent(head -> put(head, 0, 1, 0, true));
        }
        place(slab, y > 0 ? slab.before() : 0, answer(0));
        waiting.removeFirst();
    }

    /** What a card says on its back begins there. */
    private boolean turnsTheCard(Slab slab) {
        return measure.isCard() && slab.is(Slab.Heading.class).filter(h -> h.level() == 2).isPresent();
    }

    private static boolean beginsPage(Slab slab) {
        return slab.is(Slab.Heading.class).filter(Slab.Heading::fresh).isPresent();
    }

    private void place(Slab slab, float before, float answer) {
        float gap = before;
        y += gap;
        int line = 0;
        int count = slab.lines().size();
        while (line < count) {
            int fit = Math.min(count - line, Math.max(1, (int) ((room - y + 0.01) / slab.style().leading())));
            if (count - line - fit == 1 && fit > 2) {
                fit--;
            } else if (fit == count - line && fit > 3 && y + slab.height(line, line + fit) + answer > room) {
                fit -= 2;
            }
            put(slab, line, line + fit, gap, false);
            line += fit;
            if (line < count) {
                next();
                gap = 0;
            }
        }
    }

    private void put(Slab slab, int from, int to, float gap, boolean repeated) {
        sheet.put(new Sheet.Placed(slab, from, to, y, gap, repeated));
        y += slab.height(from, to);
    }

    /** The room that an answer takes which follows this one of those that wait; 0 when none does. */
    private float answer(int i) {
        if (i + 1 >= waiting.size() || !waiting.get(i + 1).style().isAnswer()) {
            return 0;
        }
        Slab next = waiting.get(i + 1);
        return next.before() + next.height();
    }

    /** The room that the beginning of the first needs, with all it must stay together with. */
    private float need() {
        float need = 0;
        for (int i = 0; i < waiting.size(); i++) {
            Slab slab = waiting.get(i);
            int lines = slab.lines().size();
            boolean keeps = slab.style().keepNext();
            need += slab.before() + slab.height(0, keeps || lines <= 3 ? lines : 2);
            if (!keeps) {
                need += lines <= 3 ? answer(i) : 0;
                break;
            }
        }
        return Math.min(need, room);
    }
}
