package org.onmyterms.paper;

import java.util.List;

/** The document as plain text, in the same order as on paper: one empty line between paragraphs. */
public final class PlainText {

    private PlainText() {
    }

    /** Lines end with a line feed; the words are verbatim. */
    public static String of(Document document) {
        StringBuilder out = new StringBuilder();
        write(document.blocks(), out);
        return out.isEmpty() ? "" : out.substring(0, out.length() - 1);
    }

    private static void write(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Contents) {
                block.paragraphs().forEach(p -> out.append(Document.text(p)).append('\n'));
                out.append('\n');
            } else if (block instanceof Block.Listing listing) {
                for (int i = 0; i < listing.items().size(); i++) {
                    out.append(listing.numbered() ? (i + 1) + ". " : "- ").append(Document.text(listing.items().get(i))).append('\n');
                }
                out.append('\n');
            } else if (block instanceof Block.Shown shown) {
                write(shown, out);
            } else if (block instanceof Block.Quote quote) {
                write(quote, out);
            } else if (block instanceof Block.Together together) {
                write(together.blocks(), out);
            } else if (block instanceof Block.Table table) {
                write(table.stacked(), out);
            } else {
                block.paragraphs().forEach(p -> out.append(Document.text(p)).append("\n\n"));
            }
        }
    }

    /** A photo is told of between brackets. */
    private static void write(Block.Shown shown, StringBuilder out) {
        out.append('[').append(shown.alternative()).append("]\n\n");
    }

    private static void write(Block.Quote quote, StringBuilder out) {
        out.append(Document.text(quote.who())).append("\n\n");
        quote.shown().forEach(s -> write(s, out));
        quote.paragraphs().stream().skip(1).forEach(p -> out.append(Document.text(p)).append("\n\n"));
    }
}
