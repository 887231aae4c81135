package org.onmyterms.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Recording;
import org.onmyterms.plan.Voice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One entry with its pictures as a JSON object and back, every member of it. */
final class EntryCodec {

    private EntryCodec() {
    }

    static void write(Entry e, ObjectNode n) {
        n.put("id", e.id()).put("topic", e.topic());
        Fields.maybe(n, "prompt", e.prompt());
        n.put("words", e.words());
        Fields.maybe(n, "language", e.language());
        n.put("voice", e.voice().code());
        Fields.maybe(n, "from", e.from());
        n.put("typedBy", e.typedBy()).put("answer", e.answer().code());
        Fields.texts(n, "audiences", e.audiences());
        n.put("when", e.when().toString());
        pictures(n, e.pictures());
        e.recording().ifPresent(r -> n.putObject("recording").put("file", r.file()).put("seconds", r.seconds()));
        Fields.maybe(n, "besides", e.besides());
        if (!e.details().isEmpty()) {
            e.details().forEach(n.putObject("details")::put);
        }
        Fields.maybe(n, "answers", e.answers());
        Fields.extras(n, e.extras());
    }

    static Entry read(JsonNode n) {
        return new Entry(Fields.text(n, "id"), Fields.text(n, "topic"), Fields.maybe(n, "prompt"), Fields.text(n, "words"),
                Fields.maybe(n, "language"), Fields.code(Voice.values(), Voice::code, Fields.text(n, "voice")),
                Fields.maybe(n, "from"), Fields.text(n, "typedBy"),
                Fields.code(Answer.values(), Answer::code, Fields.text(n, "answer")),
                new LinkedHashSet<>(Fields.texts(n, "audiences")), OffsetDateTime.parse(Fields.text(n, "when")), pictures(n),
                n.has("recording") ? Optional.of(recording(Fields.object(n, "recording"))) : Optional.empty(), Fields.maybe(n, "besides"),
                n.has("details") ? details(Fields.object(n, "details")) : Map.of(), Fields.maybe(n, "answers"), Fields.extras(n));
    }

    private static Map<String, String> details(JsonNode n) {
        Map<String, String> details = new LinkedHashMap<>();
        n.propertyNames().forEach(field -> details.put(field, Fields.text(n, field)));
        return details;
    }

    private static Recording recording(JsonNode n) {
        return new Recording(Fields.text(n, "file"), Fields.number(n, "seconds"));
    }

    /** Pictures as the member of this name, beside what else the object has. */
    static void pictures(ObjectNode n, List<Picture> pictures) {
        ArrayNode all = n.putArray("pictures");
        for (Picture picture : pictures) {
            ObjectNode p = all.addObject();
            Fields.maybe(p, "file", picture.file());
            Fields.maybe(p, "symbol", picture.symbol());
            Fields.extras(p.put("describes", picture.describes()), picture.extras());
        }
    }

    static List<Picture> pictures(JsonNode n) {
        List<Picture> pictures = new ArrayList<>();
        for (JsonNode p : Fields.array(n, "pictures")) {
            pictures.add(new Picture(Fields.maybe(p, "file"), Fields.maybe(p, "symbol"), Fields.text(p, "describes"), Fields.extras(p)));
        }
        return pictures;
    }
}
