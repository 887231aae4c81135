package org.onmyterms.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onmyterms.plan.Extras;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object and the place where it stands, such as {@code entries[3]}; remembers which members were asked for. */
final class Member {

    private final JsonNode node;
    private final String place;
    private final Set<String> asked = new LinkedHashSet<>();

    Member(JsonNode node, String place) {
        if (!node.isObject()) {
            throw wrong(place);
        }
        this.node = node;
        this.place = place;
    }

    String place(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    ExchangeException wrong(String placeOfFault) {
        return new ExchangeException("exchange.wrong", placeOfFault.isEmpty() ? "the whole file" : placeOfFault);
    }

    Collection<String> names() {
        return node.propertyNames();
    }

    Optional<JsonNode> get(String name) {
        asked.add(name);
        return Optional.ofNullable(node.get(name));
    }

    Optional<String> text(String name) {
        return get(name).map(value -> {
            if (!value.isString()) {
                throw wrong(place(name));
            }
            return value.stringValue();
        });
    }

    /** False when it is not there. */
    boolean yes(String name) {
        return yes(name, false);
    }

    /** True or false as it stands there, or this when it is not there. */
    boolean yes(String name, boolean otherwise) {
        return get(name).map(value -> {
            if (!value.isBoolean()) {
                throw wrong(place(name));
            }
            return value.booleanValue();
        }).orElse(otherwise);
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> wrong(place(name)));
    }

    /** A text that stands for one of a few things; anything else is refused. */
    <T> Optional<T> one(String name, Function<String, Optional<T>> read) {
        return text(name).map(value -> read.apply(value).orElseThrow(() -> wrong(place(name))));
    }

    List<Member> objects(String name) {
        return items(name).stream().map(i -> new Member(i.value(), i.place())).toList();
    }

    /** The texts of a list; each must be one that this accepts. */
    List<String> texts(String name, Function<String, Boolean> accepts) {
        return items(name).stream().map(item -> {
            if (!item.value().isString() || !accepts.apply(item.value().stringValue())) {
                throw wrong(item.place());
            }
            return item.value().stringValue();
        }).toList();
    }

    /** Every member that was never asked for, to be kept and written back. */
    Extras extras() {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> {
            if (!asked.contains(member.getKey())) {
                rest.set(member.getKey(), member.getValue());
            }
        });
        return rest.isEmpty() ? Extras.NONE : new Extras(rest.toString());
    }

    private record Item(JsonNode value, String place) { }

    private List<Item> items(String name) {
        Optional<JsonNode> list = get(name);
        if (list.isEmpty()) {
            return List.of();
        }
        if (!list.get().isArray()) {
            throw wrong(place(name));
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode value : list.get()) {
            items.add(new Item(value, place(name) + "[" + items.size() + "]"));
        }
        return items;
    }
}
