package org.onmyterms.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.onmyterms.plan.Change;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change as bytes and back: a small JSON tree with "v":1, written by hand. All beyond ASCII is escaped, so that even
 * half an emoji, as a bad paste may leave, comes back as it was. Exceptions never quote what they stumbled over.
 */
final class ChangeCodec {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ChangeCodec() {
    }

    static byte[] write(Change change) {
        ObjectNode n = JSON.createObjectNode();
        n.put("v", VERSION).put("id", change.id()).put("no", change.number()).put("author", change.author()).put("when", change.when().toString());
        if (!change.over().isEmpty()) {
            Fields.texts(n, "over", new TreeSet<>(change.over()));
        }
        ActionCodec.write(change.action(), n.putObject("do"));
        return JSON.writeValueAsString(n).getBytes(StandardCharsets.US_ASCII);
    }

    /** Throws newer for a version or action that is not known here, damaged for anything that is not a change. */
    static Change read(byte[] bytes) {
        try {
            JsonNode n = JSON.readTree(new String(bytes, StandardCharsets.US_ASCII));
            int version = n.path("v").asInt(0);
            if (version != VERSION) {
                throw new StoreException(version > VERSION ? "newer" : "damaged");
            }
            Set<String> over = n.has("over") ? new HashSet<>(Fields.texts(n, "over")) : Set.of();
            return new Change(Fields.text(n, "id"), n.path("no").asLong(0), Fields.text(n, "author"), Instant.parse(Fields.text(n, "when")),
                    ActionCodec.read(Fields.object(n, "do")), over);
        } catch (JacksonException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new StoreException("damaged");
        }
    }
}
