package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a reader is given: blocks in reading order. It holds only what that reader may see.
 *
 * @param title    what the window and the foot of each page call it
 * @param language BCP 47
 * @param date     the day it was made; every date in a file comes from it
 * @param layout   the shape in which it is printed
 */
public record Document(String title, String language, LocalDate date, Layout layout, List<Block> blocks) {

    public Document {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        Objects.requireNonNull(layout);
        blocks = List.copyOf(blocks);
    }

    /** This document with other blocks. */
    public Document with(List<Block> others) {
        return new Document(title, language, date, layout, others);
    }

    /** Every paragraph's text, verbatim, in reading order. */
    public List<String> texts() {
        return blocks.stream().flatMap(b -> b.paragraphs().stream()).map(Document::text).toList();
    }

    /** The runs as one text. */
    public static String text(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(r -> all.append(r.text()));
        return all.toString();
    }
}
