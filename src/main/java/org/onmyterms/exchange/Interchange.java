package org.onmyterms.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Set;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interchange format, version 1: one JSON object in UTF-8. Reading refuses a file whole, naming the place that is wrong;
 * writing gives the same bytes for the same plan.
 */
public final class Interchange {

    static final String FORMAT = "onmyterms-plan";
    static final int VERSION = 1;

    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 64L << 20;

    private static final int DEEPEST = 64;
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength((int) LARGEST).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private Interchange() {
    }

    /** The plan as this audience may have it; {@link Audience#ME} has everything. Ends with a line break. */
    public static String write(Plan plan, String audience) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.writer().with(printer).writeValueAsString(new Writing(plan, audience).whole()) + "\n";
    }

    /**
     * Reads a file. Topics are the ids that an entry may stand in; an entry without a time was said now. Throws
     * ExchangeException and has done nothing when anything in it is wrong.
     */
    public static Imported read(byte[] bytes, Set<String> topics, OffsetDateTime now) {
        if (bytes.length > LARGEST) {
            throw new ExchangeException("exchange.too-large");
        }
        JsonNode node = parse(bytes);
        lone(node, "");
        Member top = new Member(node, "");
        if (!top.text("format").orElse("").equals(FORMAT)) {
            throw new ExchangeException("exchange.not-a-plan");
        }
        JsonNode version = top.get("version").orElseThrow(() -> top.wrong("version"));
        if (!version.isIntegralNumber()) {
            throw top.wrong("version");
        }
        if (!version.canConvertToInt() || version.intValue() > VERSION) {
            throw new ExchangeException("exchange.newer");
        }
        if (version.intValue() != VERSION) {
            throw top.wrong("version");
        }
        return new Reading(topics, now).whole(top);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException problem) {
            throw new ExchangeException("exchange.not-utf8");
        } catch (JacksonException problem) {
            int line = problem.getLocation() == null ? 0 : problem.getLocation().getLineNr();
            throw new ExchangeException("exchange.not-json", Math.max(1, line));
        }
    }

    /** Half a character, which no valid Unicode text has, is refused wherever it stands. */
    private static void lone(JsonNode node, String place) {
        if (node.isString() && isBroken(node.stringValue())) {
            throw new ExchangeException("exchange.wrong", place);
        }
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (isBroken(member.getKey())) {
                    throw new ExchangeException("exchange.wrong", place.isEmpty() ? "the whole file" : place);
                }
                lone(member.getValue(), place.isEmpty() ? member.getKey() : place + "." + member.getKey());
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                lone(node.get(i), place + "[" + i + "]");
            }
        }
    }

    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
