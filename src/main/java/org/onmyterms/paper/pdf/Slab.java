package org.onmyterms.paper.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Direction;

/**
 * A paragraph broken into lines, or a row of a table, not yet on a sheet.
 *
 * @param element the tag its ink belongs to
 * @param indent  points from the edge of the text at which it begins
 * @param back    whether it begins at the right edge
 * @param bar     whether the plum bar of other people's words stands beside it
 * @param joined  whether it stands close under the slab before
 * @param role    what it is besides
 */
record Slab(PDStructureElement element, List<List<Cell>> lines, Style style, float indent, boolean back, boolean bar, boolean joined,
            Optional<Role> role) {

    /** One that begins where its words do. */
    Slab(PDStructureElement element, List<List<Cell>> lines, Style style, float indent, boolean bar, boolean joined, Optional<Role> role) {
        this(element, lines, style, indent, Direction.isRightToLeft(lines.getFirst()), bar, joined, role);
    }

    /** What a slab can be besides lines of text. */
    sealed interface Role permits Heading, Label, Link, Code, Photo, Beside, Row { }

    /** A heading, which contents and bookmarks lead to. A fresh one begins a page. */
    record Heading(String id, int level, String text, boolean fresh) implements Role {

        /** For bookmarks and links, where a very long name helps nobody. */
        String shortText() {
            return text.codePointCount(0, text.length()) <= 200 ? text : text.substring(0, text.offsetByCodePoints(0, 200)) + "…";
        }
    }

    /** What stands before the first line, such as "1.". */
    record Label(PDStructureElement element, List<Cell> cells) implements Role { }

    /** It leads to the heading of this id. */
    record Link(String heading) implements Role { }

    /** A code stands here in place of lines. */
    record Code(Squares squares) implements Role { }

    /** A photo stands here in place of lines, so wide and high. */
    record Photo(Drawn drawn, float width, float height, String alternative) implements Role { }

    /** A drawing or a photo stands before the words, so wide and high; without a tag it only decorates. */
    record Beside(Drawn drawn, float width, float height, Optional<PDStructureElement> figure) implements Role { }

    /**
     * Cells beside one another. The table's head comes again at the top of each further page, unless this is it.
     *
     * @param leading from one baseline to the next, in points
     */
    record Row(List<Part> parts, Optional<Slab> head, float leading) implements Role {

        /** One cell: its tag, its lines, how far from the row's left edge they stand, and how wide they may be, in points. */
        record Part(PDStructureElement element, List<List<Cell>> lines, float left, float width) { }
    }

    /** With lines so many times higher, for letters that reach far above and below them. */
    Slab withRoomFor(float height) {
        return height == 1 ? this : new Slab(element, lines, style.withLeading(style.leading() * height), indent, back, bar, joined, role);
    }

    <R extends Role> Optional<R> is(Class<R> kind) {
        return role.isPresent() && kind.isInstance(role.get()) ? Optional.of(kind.cast(role.get())) : Optional.empty();
    }

    float before() {
        return joined ? 4 : style.before();
    }

    /** Points that these of its lines take; a drawing beside the first line may be higher than they are. */
    float height(int from, int to) {
        float text = (to - from) * style.leading();
        return from > 0 ? text : Math.max(text, is(Beside.class).map(Beside::height).orElse(0f));
    }

    float height() {
        return height(0, lines.size());
    }
}
