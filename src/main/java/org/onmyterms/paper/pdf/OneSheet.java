package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;

/** Makes a document fit on one sheet of paper, by leaving out whole entries from the end of whatever part is longest, and says which. */
final class OneSheet {

    private final Document document;
    private final Function<Document, Printed> press;
    private final List<Integer> order;

    OneSheet(Document document, Function<Document, Printed> press) {
        this.document = document;
        this.press = press;
        this.order = orderOfLeaving(document.blocks());
    }

    /** As much of the document as fits; all that can be left out, when even the rest does not. */
    Printed print() {
        Printed whole = press.apply(document);
        if (whole.pages() == 1) {
            return whole;
        }
        int tooMuch = 0; // leaving out so many is not enough
        int enough = order.size();
        while (enough - tooMuch > 1) {
            int middle = (tooMuch + enough) / 2;
            if (press.apply(without(middle)).pages() == 1) {
                enough = middle;
            } else {
                tooMuch = middle;
            }
        }
        Printed fits = press.apply(without(enough));
        List<String> leftOut = order.subList(0, enough).stream().sorted()
                .map(i -> document.blocks().get(i).paragraphs().stream().map(Document::text).reduce("", (a, b) -> a + b)).toList();
        return new Printed(fits.bytes(), fits.words(), fits.undrawable(), leftOut);
    }

    private Document without(int count) {
        Set<Integer> gone = new HashSet<>(order.subList(0, count));
        List<Block> rest = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            if (!gone.contains(i)) {
                rest.add(document.blocks().get(i));
            }
        }
        return document.with(rest);
    }

    /** The places of the entries in the list of blocks, in the order in which they are left out. */
    private static List<Integer> orderOfLeaving(List<Block> blocks) {
        List<List<Integer>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Together) {
                parts.getLast().add(i);
            } else if (blocks.get(i) instanceof Block.Heading) {
                parts.add(new ArrayList<>());
            }
        }
        List<Integer> order = new ArrayList<>();
        while (parts.stream().anyMatch(p -> !p.isEmpty())) {
            order.add(parts.stream().max(Comparator.comparingInt(p -> letters(p, blocks))).orElseThrow().removeLast());
        }
        return order;
    }

    private static int letters(List<Integer> part, List<Block> blocks) {
        return part.stream().mapToInt(i -> 1 + blocks.get(i).paragraphs().stream().mapToInt(p -> Document.text(p).length()).sum()).sum();
    }
}
