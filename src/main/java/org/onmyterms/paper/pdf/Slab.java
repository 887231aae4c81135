package org.onmyterms.paper.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A paragraph broken into lines, not yet on a sheet.
 *
 * @param element the tag its ink belongs to
 * @param indent  points from the left margin
 * @param bar     whether the plum bar of other people's words stands beside it
 * @param joined  whether it stands close under the slab before, which has the same bar
 * @param heading the heading it is
 * @param label   what stands before its first line, such as "1."
 * @param leadsTo the id of the heading it is a link to
 * @param squares the code that stands here in place of lines
 */
record Slab(PDStructureElement element, List<List<Cell>> lines, Style style, float indent, boolean bar, boolean joined,
            Optional<Heading> heading, Optional<Label> label, Optional<String> leadsTo, Optional<Squares> squares) {

    record Heading(String id, int level, String text) {

        /** For bookmarks and links, where a very long name helps nobody. */
        String shortText() {
            return text.codePointCount(0, text.length()) <= 200 ? text : text.substring(0, text.offsetByCodePoints(0, 200)) + "…";
        }
    }

    record Label(PDStructureElement element, List<Cell> cells) { }

    float before() {
        return joined ? 4 : style.before();
    }

    float height(int lineCount) {
        return lineCount * style.leading();
    }
}
