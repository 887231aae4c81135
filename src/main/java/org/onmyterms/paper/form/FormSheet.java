package org.onmyterms.paper.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Run;
import org.onmyterms.words.Words;

/** The sheet that goes with a filled form: the words that had no room in it, whole. */
public final class FormSheet {

    /** All the words of a field, of which the form shows the first or none. */
    public record Part(FormField field, String words) { }

    private FormSheet() {
    }

    /**
     * @param form     what the form's file is called
     * @param language BCP 47, of the words
     */
    public static Document of(Words words, String form, List<Part> parts, String language, Layout layout, LocalDate date) {
        List<Block> blocks = new ArrayList<>();
        String title = words.text("form.sheet");
        blocks.add(new Block.Heading(1, List.of(Run.plain(title)), "sheet"));
        blocks.add(new Block.Para(List.of(Run.plain(words.text("form.sheet-of", form)))));
        int number = 0;
        for (Part part : parts) {
            blocks.add(new Block.Heading(2, List.of(Run.plain(words.text("form.sheet-from", part.field().label(), part.field().page()))), "part" + ++number));
            for (String paragraph : part.words().strip().split("\\R\\s*\\R")) {
                blocks.add(new Block.Para(List.of(Run.plain(paragraph.strip()))));
            }
        }
        return new Document(title, language, date, layout, blocks);
    }
}
