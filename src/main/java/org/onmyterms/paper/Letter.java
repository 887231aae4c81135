package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onmyterms.words.Words;

/** A letter in the person's name: what it is about, the day, and its text as the person left it. */
public final class Letter {

    private Letter() {
    }

    /**
     * @param about    its heading
     * @param text     paragraphs with blank lines between them
     * @param language BCP 47, of the text
     */
    public static Document of(Words words, String about, String text, String language, Layout layout, LocalDate date) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(Run.plain(about)), "about"));
        blocks.add(new Block.Para(List.of(Run.plain(words.day(date)))));
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            blocks.add(new Block.Para(List.of(Run.plain(paragraph.strip()))));
        }
        return new Document(about, language, date, layout, blocks);
    }
}
