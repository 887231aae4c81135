package org.onmyterms.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the last part of a topic file: what one card is called, then for each field its word and name, its question and its choices. */
final class CardReader {

    private final String topic;
    private final Spread spread;
    private final String name;
    private final int begun;
    private final TopicReader file;
    private final List<CardKind.Field> fields = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private String id;
    private String fieldName;
    private Optional<String> ask = Optional.empty();
    private int headingLine;
    private List<CardKind.Option> options = new ArrayList<>();

    CardReader(String topic, Spread spread, String name, int line, TopicReader file) {
        this.topic = topic;
        this.spread = spread;
        this.name = name;
        this.begun = line;
        this.file = file;
        file.requirePlain(name, line, false);
    }

    void readLine(String text, int line) {
        if (text.startsWith("### ")) {
            finishField();
            String[] parts = parts(text.substring(4), line);
            if (!ids.add(parts[0])) {
                throw file.problem(PackProblem.DUPLICATE_PROMPT, line, parts[0]);
            }
            id = parts[0];
            fieldName = parts[1];
            headingLine = line;
        } else if (text.startsWith("- ") && ask.isPresent()) {
            String[] parts = parts(text.substring(2), line);
            if (options.stream().anyMatch(o -> o.id().equals(parts[0]))) {
                throw file.problem(PackProblem.DUPLICATE_PROMPT, line, parts[0]);
            }
            options.add(new CardKind.Option(parts[0], parts[1]));
        } else if (id != null && ask.isEmpty() && !text.startsWith("-") && !text.startsWith("#")) {
            file.requirePlain(text, line, true);
            ask = Optional.of(text);
        } else {
            throw file.problem(PackProblem.STRAY_LINE, line, text);
        }
    }

    /** The card; throws {@link PackException} when it has no field. */
    CardKind read() {
        finishField();
        if (fields.isEmpty() || !fields.getFirst().options().isEmpty()) {
            throw file.problem(PackProblem.NO_CARDS, begun, name);
        }
        return new CardKind(topic, name, spread, fields);
    }

    /** A word for the computer, a colon, and what people read. */
    private String[] parts(String text, int line) {
        String[] parts = text.strip().split(":\\s*", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw file.problem(PackProblem.STRAY_LINE, line, text.strip());
        }
        if (!parts[0].matches(TopicReader.WORD)) {
            throw file.problem(PackProblem.BAD_ID, line, parts[0]);
        }
        file.requirePlain(parts[1], line, false);
        return parts;
    }

    private void finishField() {
        if (id == null) {
            return;
        }
        String question = ask.orElseThrow(() -> file.problem(PackProblem.NO_QUESTION, headingLine, id));
        fields.add(new CardKind.Field(id, fieldName, question, options));
        id = null;
        ask = Optional.empty();
        options = new ArrayList<>();
    }
}
