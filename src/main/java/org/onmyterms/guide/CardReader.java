package org.onmyterms.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one kind of card at the end of a topic file: what one card is called, then for each field its word and name, its question and what answers it. */
final class CardReader {

    private static final String SAID_IN = "said in ";

    private final String id;
    private final String topic;
    private final Spread spread;
    private final String name;
    private final int begun;
    private final TopicReader file;
    private final List<CardKind.Field> fields = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private String fieldId;
    private String fieldName;
    private Optional<String> ask = Optional.empty();
    private int headingLine;
    private List<CardKind.Option> options = new ArrayList<>();
    private Optional<Asks> asks = Optional.empty();
    private List<String> saidIn = List.of();

    /** @param title what one card is called, after a word for the computer and a colon where the topic has several kinds */
    CardReader(String topic, Spread spread, String title, int line, TopicReader file) {
        this.topic = topic;
        this.spread = spread;
        this.begun = line;
        this.file = file;
        if (title.contains(":")) {
            String[] parts = parts(title, line);
            id = parts[0];
            name = parts[1];
        } else {
            id = CardKind.ONLY;
            name = title;
            file.requirePlain(name, line, false);
        }
    }

    void readLine(String text, int line) {
        if (text.startsWith("### ")) {
            finishField();
            String[] parts = parts(text.substring(4), line);
            if (!ids.add(parts[0])) {
                throw file.problem(PackProblem.DUPLICATE_PROMPT, line, parts[0]);
            }
            fieldId = parts[0];
            fieldName = parts[1];
            headingLine = line;
        } else if (text.startsWith("= ") && ask.isPresent() && asks.isEmpty() && options.isEmpty()) {
            answers(text.substring(2).strip(), line);
        } else if (text.startsWith("- ") && ask.isPresent() && asks.isEmpty()) {
            String[] parts = parts(text.substring(2), line);
            if (options.stream().anyMatch(o -> o.id().equals(parts[0]))) {
                throw file.problem(PackProblem.DUPLICATE_PROMPT, line, parts[0]);
            }
            options.add(new CardKind.Option(parts[0], parts[1]));
        } else if (text.startsWith("+ ") && !options.isEmpty() && options.getLast().about().isEmpty()) {
            String about = text.substring(2).strip();
            file.requirePlain(about, line, false);
            CardKind.Option named = options.removeLast();
            options.add(new CardKind.Option(named.id(), named.name(), about));
        } else if (fieldId != null && ask.isEmpty() && !text.startsWith("-") && !text.startsWith("#")) {
            file.requirePlain(text, line, true);
            ask = Optional.of(text);
        } else {
            throw file.problem(PackProblem.STRAY_LINE, line, text);
        }
    }

    /** What a field takes: money, a number, a day, or something that was said in these topics. */
    private void answers(String text, int line) {
        if (text.startsWith(SAID_IN)) {
            asks = Optional.of(Asks.ENTRY);
            saidIn = List.of(text.substring(SAID_IN.length()).strip().split(",\\s*"));
        } else {
            asks = Optional.of(Asks.named(text).orElseThrow(() -> file.problem(PackProblem.UNKNOWN_ANSWER, line, text)));
        }
    }

    /** The word for the computer by which a plan knows this kind. */
    String id() {
        return id;
    }

    int begun() {
        return begun;
    }

    /** The card; throws {@link PackException} when it has no field. */
    CardKind read() {
        finishField();
        if (fields.isEmpty() || fields.getFirst().asks() != Asks.WORDS) {
            throw file.problem(PackProblem.NO_CARDS, begun, name);
        }
        return new CardKind(id, topic, name, spread, fields);
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
        if (fieldId == null) {
            return;
        }
        String question = ask.orElseThrow(() -> file.problem(PackProblem.NO_QUESTION, headingLine, fieldId));
        fields.add(new CardKind.Field(fieldId, fieldName, question, asks.orElse(options.isEmpty() ? Asks.WORDS : Asks.CHOICE), options, saidIn));
        fieldId = null;
        ask = Optional.empty();
        asks = Optional.empty();
        options = new ArrayList<>();
        saidIn = List.of();
    }
}
