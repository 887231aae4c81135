package org.onmyterms.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the lines of one topic file: fields between dashes, then a heading, a question and its other ways, again and again; then
 * the topic's cards, if it has any.
 */
final class TopicReader {
    private static final List<String> FIELDS = List.of("topic", "door", "name", "picture");
    private static final String CARDS = "cards";
    private static final String SENSITIVE = "sensitive";
    private static final String YES = "yes";
    private static final List<String> KNOWN = Stream.concat(FIELDS.stream(), Stream.of(CARDS, SENSITIVE)).toList();
    static final String WORD = "[a-z][a-z0-9-]*";
    private static final String PICTURE = "[0-9A-F]{4,6}(-[0-9A-F]{4,6})*";

    private final String file;
    private final List<String> lines;
    private final SentenceRules rules;
    private final Front front;
    private final Set<String> promptIds = new HashSet<>();
    private final List<Prompt> prompts = new ArrayList<>();

    private String id;
    private String ask;
    private int headingLine;
    private List<String> otherWays = new ArrayList<>();
    private final List<CardReader> cards = new ArrayList<>();

    /** Throws {@link PackException} when the part between the dashes is mistaken. */
    TopicReader(String file, List<String> lines, SentenceRules rules) {
        this.file = file;
        this.lines = lines;
        this.rules = rules;
        this.front = Front.read(file, lines, KNOWN, FIELDS, PackProblem.UNKNOWN_FIELD);
    }

    /** The topic of this file; throws {@link PackException} at the first mistake. */
    Topic read() {
        int end = front.end();
        Door door = Door.named(front.text("door")).orElseThrow(() -> front.problem(PackProblem.UNKNOWN_DOOR, "door", front.text("door")));
        if (front.has(SENSITIVE)) {
            front.requireShape(SENSITIVE, YES, PackProblem.NOT_YES);
        }
        front.requireShape("topic", WORD, PackProblem.BAD_ID);
        front.requireShape("picture", PICTURE, PackProblem.BAD_PICTURE);
        requirePlain(front.text("name"), lineOf("name"), false);
        for (int line = end + 1; line <= lines.size(); line++) {
            readLine(lines.get(line - 1).strip(), line);
        }
        finishPrompt();
        requireCards(end);
        if (prompts.isEmpty()) {
            throw problem(PackProblem.NO_QUESTION, end, front.text("topic"));
        }
        return new Topic(front.text("topic"), door, front.text("name"), front.text("picture"), prompts, cards(),
                front.has(SENSITIVE));
    }

    /** The line a field stands on, counted from 1. */
    int lineOf(String field) {
        return front.lineOf(field);
    }

    /** A line that begins with {@code >} is a note between the people who write the pack. */
    private void readLine(String text, int line) {
        if (text.isEmpty() || text.startsWith(">")) {
            return;
        }
        if (text.startsWith("# ") && front.has(CARDS)) {
            finishPrompt();
            cards.add(new CardReader(front.text("topic"), spread(), text.substring(2).strip(), line, this));
        } else if (!cards.isEmpty()) {
            cards.getLast().readLine(text, line);
        } else if (text.startsWith("## ")) {
            finishPrompt();
            startPrompt(text.substring(3).strip(), line);
        } else if (text.startsWith("- ") && ask != null) {
            String way = text.substring(2).strip();
            requirePlain(way, line, true);
            otherWays.add(way);
        } else if (text.startsWith("-") && id != null && ask == null) {
            throw problem(PackProblem.NO_QUESTION, headingLine, id);
        } else if (id != null && ask == null && !text.startsWith("#")) {
            requirePlain(text, line, true);
            ask = text;
        } else {
            throw problem(PackProblem.STRAY_LINE, line, text);
        }
    }

    private Spread spread() {
        return Spread.named(front.text(CARDS)).orElseThrow(() -> problem(PackProblem.UNKNOWN_SPREAD, lineOf(CARDS), front.text(CARDS)));
    }

    /** The kinds of card; no two share an id, nor one with a question. */
    private List<CardKind> cards() {
        for (CardReader kind : cards) {
            if (!promptIds.add(front.text("topic") + "." + kind.id())) {
                throw problem(PackProblem.DUPLICATE_PROMPT, kind.begun(), kind.id());
            }
        }
        return cards.stream().map(CardReader::read).toList();
    }

    private void requireCards(int end) {
        if (front.has(CARDS) && cards.isEmpty()) {
            throw problem(PackProblem.NO_CARDS, end, front.text("topic"));
        }
    }

    private void startPrompt(String heading, int line) {
        String topic = front.text("topic");
        if (!heading.startsWith(topic + ".")) {
            throw problem(PackProblem.FOREIGN_PROMPT, line, heading);
        }
        if (!heading.substring(topic.length() + 1).matches(WORD)) {
            throw problem(PackProblem.BAD_ID, line, heading);
        }
        if (!promptIds.add(heading)) {
            throw problem(PackProblem.DUPLICATE_PROMPT, line, heading);
        }
        id = heading;
        ask = null;
        headingLine = line;
        otherWays = new ArrayList<>();
    }

    private void finishPrompt() {
        if (id == null) {
            return;
        }
        if (ask == null) {
            throw problem(PackProblem.NO_QUESTION, headingLine, id);
        }
        if (otherWays.isEmpty()) {
            throw problem(PackProblem.NO_OTHER_WAY, headingLine, id);
        }
        prompts.add(new Prompt(id, ask, otherWays));
        id = null;
    }

    void requirePlain(String text, int line, boolean question) {
        rules.check(text, question).ifPresent(breach -> {
            throw problem(breach.problem(), line, breach.sentence());
        });
    }

    PackException problem(PackProblem problem, int line, String found) {
        return new PackException(problem, file, line, found);
    }
}
