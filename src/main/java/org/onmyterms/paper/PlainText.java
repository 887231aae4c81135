package org.onmyterms.paper;

/** The document as plain text, in the same order as on paper: one empty line between paragraphs. */
public final class PlainText {

    private PlainText() {
    }

    /** Lines end with a line feed; the words are verbatim. */
    public static String of(Document document) {
        StringBuilder out = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Contents) {
                block.paragraphs().forEach(p -> out.append(Document.text(p)).append('\n'));
                out.append('\n');
            } else if (block instanceof Block.Listing listing) {
                for (int i = 0; i < listing.items().size(); i++) {
                    out.append(i + 1).append(". ").append(Document.text(listing.items().get(i))).append('\n');
                }
                out.append('\n');
            } else {
                block.paragraphs().forEach(p -> out.append(Document.text(p)).append("\n\n"));
            }
        }
        return out.isEmpty() ? "" : out.substring(0, out.length() - 1);
    }
}
