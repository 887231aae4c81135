package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a document, without any thought of paper or file. */
public sealed interface Block {

    /** The paragraphs of this block in reading order; together they are all of its text. */
    List<List<Run>> paragraphs();

    /** How a paragraph speaks: the body, the line under the title, a label above somebody's words, or letters to read from afar. */
    enum Tone { PLAIN, LEAD, LABEL, LARGE }

    /** A heading, level 1 to 3. The id names it for {@link Contents}; no two headings share one. */
    record Heading(int level, List<Run> runs, String id) implements Block {
        public Heading {
            runs = List.copyOf(runs);
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has level 1, 2 or 3");
            }
        }

        @Override
        public List<List<Run>> paragraphs() {
            return List.of(runs);
        }
    }

    /** A paragraph. A label keeps together with what follows it. */
    record Para(List<Run> runs, Tone tone) implements Block {
        public Para {
            runs = List.copyOf(runs);
        }

        public Para(List<Run> runs) {
            this(runs, Tone.PLAIN);
        }

        @Override
        public List<List<Run>> paragraphs() {
            return List.of(runs);
        }
    }

    /** Somebody else's words: whose they are, what they show, the words, and what the person says of them (which may be empty). */
    record Quote(List<Run> who, List<Shown> shown, List<List<Run>> words, List<Run> answer) implements Block {
        public Quote {
            who = List.copyOf(who);
            shown = List.copyOf(shown);
            words = List.copyOf(words);
            answer = List.copyOf(answer);
        }

        @Override
        public List<List<Run>> paragraphs() {
            List<List<Run>> all = new ArrayList<>();
            all.add(who);
            all.addAll(words);
            if (!answer.isEmpty()) {
                all.add(answer);
            }
            return all;
        }
    }

    /** A list, numbered or with a dot before each item, in body letters or large ones. */
    record Listing(List<List<Run>> items, Tone tone, boolean numbered) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public List<List<Run>> paragraphs() {
            return items;
        }
    }

    /**
     * A table: things of one kind below each other, what is known of each beside it. The first cell of a row names the row.
     *
     * @param caption what the table holds
     * @param columns the columns' names
     * @param rows    a cell for each column; a cell may be empty
     */
    record Table(List<Run> caption, List<List<Run>> columns, List<List<List<Run>>> rows) implements Block {
        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (width < 2 || rows.stream().anyMatch(r -> r.size() != width)) {
                throw new IllegalArgumentException("a table has two columns or more, and a cell for each in every row");
            }
        }

        @Override
        public List<List<Run>> paragraphs() {
            List<List<Run>> all = new ArrayList<>();
            all.add(caption);
            all.addAll(columns);
            rows.forEach(all::addAll);
            return all;
        }

        /** The same below one another, for where the columns would be too narrow for their words: each row's name, then the rest as a list. */
        public List<Block> stacked() {
            List<Block> cards = new ArrayList<>();
            cards.add(new Para(caption, Tone.LABEL));
            for (List<List<Run>> row : rows) {
                cards.add(new Para(row.getFirst().stream().map(r -> new Run(r.text(), r.language(), true)).toList(), Tone.LABEL));
                List<List<Run>> items = new ArrayList<>();
                for (int i = 1; i < row.size(); i++) {
                    if (!Document.text(row.get(i)).isBlank()) {
                        List<Run> item = new ArrayList<>(columns.get(i));
                        item.add(Run.plain(": "));
                        item.addAll(row.get(i));
                        items.add(item);
                    }
                }
                if (!items.isEmpty()) {
                    cards.add(new Listing(items, Tone.PLAIN, false));
                }
            }
            return cards;
        }
    }

    /**
     * One idea: a picture, and the words beside it.
     *
     * @param picture     empty for none
     * @param alternative what the picture says to whoever does not see it; empty when the words beside it say the same
     */
    record Pictured(Optional<Illustration> picture, String alternative, List<Run> words) implements Block {
        public Pictured {
            words = List.copyOf(words);
        }

        @Override
        public List<List<Run>> paragraphs() {
            return List.of(words);
        }
    }

    /**
     * A photo or a drawing, as large as a page can well have it. It adds no text of its own.
     *
     * @param alternative what it shows, for whoever does not see it
     */
    record Shown(Illustration.Photo photo, String alternative) implements Block {

        @Override
        public List<List<Run>> paragraphs() {
            return List.of();
        }
    }

    /** Blocks that come from one entry: where room is short they are all there, or none of them. */
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }

        @Override
        public List<List<Run>> paragraphs() {
            return blocks.stream().flatMap(b -> b.paragraphs().stream()).toList();
        }
    }

    /**
     * A square code (QR code, ISO/IEC 18004) that a phone or a camera reads. It adds no text of its own: what it holds must stand in
     * words beside it.
     *
     * @param content     what is read from it, at most a few hundred signs
     * @param alternative what it is, for whoever does not see it
     */
    record Code(String content, String alternative) implements Block {

        @Override
        public List<List<Run>> paragraphs() {
            return List.of();
        }
    }

    /** The heading that follows begins a new page. */
    record PageBreak() implements Block {

        @Override
        public List<List<Run>> paragraphs() {
            return List.of();
        }
    }

    /** The list of contents: each line leads to a heading, and paper adds its page number. */
    record Contents(List<Line> lines) implements Block {

        /** One line: the heading's words and its id. */
        public record Line(List<Run> runs, String heading) {
            public Line {
                runs = List.copyOf(runs);
            }
        }

        public Contents {
            lines = List.copyOf(lines);
        }

        @Override
        public List<List<Run>> paragraphs() {
            return lines.stream().map(Line::runs).toList();
        }
    }
}
