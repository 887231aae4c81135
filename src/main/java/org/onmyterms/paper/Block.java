package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;

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

    /** Somebody else's words: whose they are, the words, and what the person says of them (which may be empty). */
    record Quote(List<Run> who, List<List<Run>> words, List<Run> answer) implements Block {
        public Quote {
            who = List.copyOf(who);
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

    /** A numbered list, in body letters or large ones. */
    record Listing(List<List<Run>> items, Tone tone) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public List<List<Run>> paragraphs() {
            return items;
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
