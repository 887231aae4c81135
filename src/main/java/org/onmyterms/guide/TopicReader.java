package org.onmyterms.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the lines of one topic file: fields between dashes, then a heading, a question and its other ways, again and again; then
 * the topic's cards, if it has any.
 */
final class TopicReader {
    private static final List<String> FIELDS = List.of("topic", "door", "name", "picture");
    private static final String CARDS = "cards";
    private static final String SENSITIVE = "sensitive";
    private static final String YES = "yes";
    private static final String FENCE = "---";
    static final String WORD = "[a-z][a-z0-9-]*";
    private static final String PICTURE = "[0-9A-F]{4,6}(-[0-9A-F]{4,6})*";

    private final String file;
    private final List<String> lines;
    private final SentenceRules rules;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Integer> fieldLines = new HashMap<>();
    private final Set<String> promptIds = new HashSet<>();
    private final List<Prompt> prompts = new ArrayList<>();

    private String id;
    private String ask;
    private int headingLine;
    private List<String> otherWays = new ArrayList<>();
    private Optional<CardReader> cards = Optional.empty();

    TopicReader(String file, List<String> lines, SentenceRules rules) {
        this.file = file;
        this.lines = lines;
        this.rules = rules;
    }

    /** The topic of this file; throws {@link PackException} at the first mistake. */
    Topic read() {
        int end = readFields();
        Door door = Door.named(fields.get("door"))
                .orElseThrow(() -> problem(PackProblem.UNKNOWN_DOOR, lineOf("door"), fields.get("door")));
        if (fields.containsKey(SENSITIVE)) {
            requireShape(SENSITIVE, YES, PackProblem.NOT_YES);
        }
        requireShape("topic", WORD, PackProblem.BAD_ID);
        requireShape("picture", PICTURE, PackProblem.BAD_PICTURE);
        requirePlain(fields.get("name"), lineOf("name"), false);
        for (int line = end + 1; line <= lines.size(); line++) {
            readLine(lines.get(line - 1).strip(), line);
        }
        finishPrompt();
        requireCards(end);
        if (prompts.isEmpty()) {
            throw problem(PackProblem.NO_QUESTION, end, fields.get("topic"));
        }
        return new Topic(fields.get("topic"), door, fields.get("name"), fields.get("picture"), prompts, cards.map(CardReader::read),
                fields.containsKey(SENSITIVE));
    }

    /** The line a field stands on, counted from 1. */
    int lineOf(String field) {
        return fieldLines.get(field);
    }

    /** Reads the part between the dashes and returns the line of the second dashes. */
    private int readFields() {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            throw problem(PackProblem.NO_FRONT, 1, "");
        }
        for (int line = 2; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (text.equals(FENCE)) {
                requireFields(line);
                return line;
            }
            if (!text.isEmpty()) {
                readField(text, line);
            }
        }
        throw problem(PackProblem.NO_FRONT, lines.size(), "");
    }

    private void readField(String text, int line) {
        int colon = text.indexOf(':');
        String field = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (!FIELDS.contains(field) && !field.equals(CARDS) && !field.equals(SENSITIVE)) {
            throw problem(PackProblem.UNKNOWN_FIELD, line, field);
        }
        if (fieldLines.put(field, line) != null) {
            throw problem(PackProblem.REPEATED_FIELD, line, field);
        }
        fields.put(field, colon < 0 ? "" : text.substring(colon + 1).strip());
    }

    private void requireFields(int end) {
        for (String field : FIELDS) {
            if (fields.getOrDefault(field, "").isEmpty()) {
                throw problem(PackProblem.MISSING_FIELD, fieldLines.getOrDefault(field, end), field);
            }
        }
    }

    private void requireShape(String field, String shape, PackProblem otherwise) {
        if (!fields.get(field).matches(shape)) {
            throw problem(otherwise, lineOf(field), fields.get(field));
        }
    }

    /** A line that begins with {@code >} is a note between the people who write the pack. */
    private void readLine(String text, int line) {
        if (text.isEmpty() || text.startsWith(">")) {
            return;
        }
        if (cards.isPresent()) {
            cards.get().readLine(text, line);
        } else if (text.startsWith("# ") && fields.containsKey(CARDS)) {
            finishPrompt();
            cards = Optional.of(new CardReader(fields.get("topic"), spread(), text.substring(2).strip(), line, this));
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
        return Spread.named(fields.get(CARDS)).orElseThrow(() -> problem(PackProblem.UNKNOWN_SPREAD, lineOf(CARDS), fields.get(CARDS)));
    }

    private void requireCards(int end) {
        if (fields.containsKey(CARDS) && cards.isEmpty()) {
            throw problem(PackProblem.NO_CARDS, end, fields.get("topic"));
        }
    }

    private void startPrompt(String heading, int line) {
        String topic = fields.get("topic");
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
