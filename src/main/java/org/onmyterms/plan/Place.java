package org.onmyterms.plan;

import java.util.Optional;

/** Where in the app the person was: a room, and in the room of questions the topic and the question. */
public record Place(String room, Optional<String> topic, Optional<String> prompt) {

    public static final Place HOME = new Place("home", Optional.empty(), Optional.empty());

    public static Place question(String topic, String prompt) {
        return new Place("question", Optional.of(topic), Optional.of(prompt));
    }

    public static Place room(String room) {
        return new Place(room, Optional.empty(), Optional.empty());
    }
}
