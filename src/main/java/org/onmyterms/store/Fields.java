package org.onmyterms.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onmyterms.plan.Extras;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The few shapes a field of a stored change can have. Reading throws damaged when the shape is another one. */
final class Fields {

    private Fields() {
    }

    static String text(JsonNode n, String name) {
        JsonNode value = n.path(name);
        if (!value.isString()) {
            throw new StoreException("damaged");
        }
        return value.stringValue();
    }

    static Optional<String> maybe(JsonNode n, String name) {
        return n.has(name) ? Optional.of(text(n, name)) : Optional.empty();
    }

    static void maybe(ObjectNode n, String name, Optional<String> value) {
        value.ifPresent(v -> n.put(name, v));
    }

    /** A text that is left out when it is blank. */
    static void said(ObjectNode n, String name, String said) {
        if (!said.isBlank()) {
            n.put(name, said);
        }
    }

    static String said(JsonNode n, String name) {
        return maybe(n, name).orElse("");
    }

    static int number(JsonNode n, String name) {
        JsonNode value = n.path(name);
        if (!value.isInt()) {
            throw new StoreException("damaged");
        }
        return value.intValue();
    }

    static boolean yes(JsonNode n, String name) {
        JsonNode value = n.path(name);
        if (!value.isBoolean()) {
            throw new StoreException("damaged");
        }
        return value.booleanValue();
    }

    static JsonNode object(JsonNode n, String name) {
        JsonNode value = n.path(name);
        if (!value.isObject()) {
            throw new StoreException("damaged");
        }
        return value;
    }

    static List<String> texts(JsonNode n, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(n, name)) {
            if (!item.isString()) {
                throw new StoreException("damaged");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    static void texts(ObjectNode n, String name, Collection<String> texts) {
        var array = n.putArray(name);
        texts.forEach(array::add);
    }

    static JsonNode array(JsonNode n, String name) {
        JsonNode value = n.path(name);
        if (!value.isArray()) {
            throw new StoreException("damaged");
        }
        return value;
    }

    static Extras extras(JsonNode n) {
        return maybe(n, "extras").map(Extras::new).orElse(Extras.NONE);
    }

    static void extras(ObjectNode n, Extras extras) {
        if (!extras.equals(Extras.NONE)) {
            n.put("extras", extras.json());
        }
    }

    /** The one of these values whose code stands there. A code that is not known here comes from a newer version. */
    static <T> T code(T[] values, Function<T, String> codeOf, String code) {
        for (T value : values) {
            if (codeOf.apply(value).equals(code)) {
                return value;
            }
        }
        throw new StoreException("newer");
    }
}
