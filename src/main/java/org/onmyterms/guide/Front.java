package org.onmyterms.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.plan.Audience;

/** The first part of a plain file: fields, each on a line of its own, between two lines of dashes. */
final class Front {
    private static final String FENCE = "---";

    private final String file;
    private final List<String> known;
    private final PackProblem unknown;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int end;

    private Front(String file, List<String> known, PackProblem unknown) {
        this.file = file;
        this.known = known;
        this.unknown = unknown;
    }

    /**
     * Reads it, or throws {@link PackException} at the first mistake.
     *
     * @param known   every field that may stand there
     * @param needed  those of them that must, with something after them
     * @param unknown what is wrong with any other
     */
    static Front read(String file, List<String> lines, List<String> known, List<String> needed, PackProblem unknown) {
        Front front = new Front(file, known, unknown);
        front.read(lines);
        for (String field : needed) {
            if (front.text(field).isEmpty()) {
                throw front.problem(PackProblem.MISSING_FIELD, field, field);
            }
        }
        return front;
    }

    private void read(List<String> all) {
        if (all.isEmpty() || !all.getFirst().strip().equals(FENCE)) {
            throw new PackException(PackProblem.NO_FRONT, file, 1, "");
        }
        for (int line = 2; line <= all.size(); line++) {
            String text = all.get(line - 1).strip();
            if (text.equals(FENCE)) {
                end = line;
                return;
            }
            if (!text.isEmpty()) {
                readField(text, line);
            }
        }
        throw new PackException(PackProblem.NO_FRONT, file, all.size(), "");
    }

    private void readField(String text, int line) {
        int colon = text.indexOf(':');
        String field = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (!known.contains(field)) {
            throw new PackException(unknown, file, line, field);
        }
        if (lines.put(field, line) != null) {
            throw new PackException(PackProblem.REPEATED_FIELD, file, line, field);
        }
        fields.put(field, colon < 0 ? "" : text.substring(colon + 1).strip());
    }

    /** What stands after this field; empty when nothing does, or the field is not there. */
    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The same, as something that need not be there. */
    Optional<String> maybe(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** The audience named after this field; without it, the council. Throws {@link PackException} for one that there is not. */
    String reader(String field) {
        String reader = maybe(field).orElse("council");
        if (!Audience.USUAL.contains(reader)) {
            throw problem(PackProblem.UNKNOWN_READER, field, reader);
        }
        return reader;
    }

    boolean has(String field) {
        return lines.containsKey(field);
    }

    /** The line on which a field stands, counted from 1, or the one that ends this part. */
    int lineOf(String field) {
        return lines.getOrDefault(field, end);
    }

    /** The line of the second dashes. */
    int end() {
        return end;
    }

    /** Throws this problem unless what stands after the field has this shape, a regular expression. */
    void requireShape(String field, String shape, PackProblem otherwise) {
        if (!text(field).matches(shape)) {
            throw problem(otherwise, field, text(field));
        }
    }

    /** A mistake on the line of this field. */
    PackException problem(PackProblem problem, String field, String found) {
        return new PackException(problem, file, lineOf(field), found);
    }
}
