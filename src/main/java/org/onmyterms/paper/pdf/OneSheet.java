package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;

/** Makes a document fit on one sheet of paper, by leaving out whole entries from the end of whatever part is longest, and says which. */
final class OneSheet {

    /** So many letters take about the room of a photo. */
    private static final int LETTERS_A_PHOTO = 450;

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
        List<String> leftOut = order.subList(0, enough).stream().sorted().map(i -> named(document.blocks().get(i))).toList();
        return press.apply(without(enough)).andNot(leftOut);
    }

    /** Its words, or what its photo shows. */
    private static String named(Block entry) {
        String words = entry.paragraphs().stream().map(Document::text).collect(Collectors.joining(" "));
        return !words.isBlank() || !(entry instanceof Block.Together t) ? words : t.blocks().stream().filter(Block.Shown.class::isInstance)
                .map(b -> ((Block.Shown) b).alternative()).collect(Collectors.joining(" "));
    }

    /** A heading under which nothing is left goes too. */
    private Document without(int count) {
        Set<Integer> gone = new HashSet<>(order.subList(0, count));
        List<Block> rest = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            if (!gone.contains(i)) {
                if (document.blocks().get(i) instanceof Block.Heading h && h.level() == 2) {
                    dropBareHeading(rest);
                }
                rest.add(document.blocks().get(i));
            }
        }
        dropBareHeading(rest);
        return document.with(rest);
    }

    private static void dropBareHeading(List<Block> rest) {
        if (rest.size() > 1 && rest.getLast() instanceof Block.Heading h && h.level() == 2) {
            rest.removeLast();
        }
    }

    /** One part of the document: where its entries are in the list of blocks, and how many letters they have together. */
    private static final class Part {
        private final List<Integer> entries = new ArrayList<>();
        private int letters;
    }

    /** The places of the entries in the list of blocks, in the order in which they are left out. */
    private static List<Integer> orderOfLeaving(List<Block> blocks) {
        List<Part> parts = new ArrayList<>(List.of(new Part()));
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Together) {
                parts.getLast().entries.add(i);
                parts.getLast().letters += letters(blocks.get(i));
            } else if (blocks.get(i) instanceof Block.Heading) {
                parts.add(new Part());
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int left = parts.stream().mapToInt(p -> p.entries.size()).sum(); left > 0; left--) {
            Part longest = parts.stream().filter(p -> !p.entries.isEmpty()).max(Comparator.comparingInt(p -> p.letters)).orElseThrow();
            int last = longest.entries.removeLast();
            longest.letters -= letters(blocks.get(last));
            order.add(last);
        }
        return order;
    }

    private static int letters(Block block) {
        int photos = block instanceof Block.Together t ? (int) t.blocks().stream().filter(Block.Shown.class::isInstance).count() : 0;
        return 1 + photos * LETTERS_A_PHOTO + block.paragraphs().stream().mapToInt(p -> Document.text(p).length()).sum();
    }
}
