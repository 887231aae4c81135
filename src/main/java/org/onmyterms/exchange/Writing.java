package org.onmyterms.exchange;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Headings;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a plan as one reader may have it: what is not for them leaves no trace. */
final class Writing {

    private final Plan plan;
    private final String audience;
    private final List<Entry> entries;

    Writing(Plan plan, String audience) {
        this.plan = plan;
        this.audience = audience;
        this.entries = plan.entriesFor(audience);
    }

    ObjectNode whole() {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.put("format", Interchange.FORMAT).put("version", Interchange.VERSION).put("language", plan.language());
        plan.nation().map(Nation::code).ifPresent(code -> top.put("nation", code));
        ObjectNode person = top.putObject("person").put("name", plan.person().name());
        extras(person, plan.person().extras());
        ArrayNode supporters = top.putArray("supporters");
        plan.supporters().stream().filter(this::isMentioned).forEach(s -> {
            ObjectNode one = supporters.addObject().put("id", s.id()).put("name", s.name());
            if (!s.role().isEmpty()) {
                one.put("role", s.role());
            }
            if (s.isBody()) {
                one.put("body", true);
            }
            extras(one, s.extras());
        });
        ArrayNode audiences = top.putArray("audiences");
        plan.audiences().stream().filter(a -> plan.readers().contains(a.id()) && (isMe() || a.id().equals(audience))).forEach(a -> {
            ObjectNode node = audiences.addObject().put("id", a.id()).put("name", a.name());
            if (isMe() && a.officials() != Audience.usuallyOfficials(a.id())) {
                node.put("officials", a.officials());
            }
            extras(node, a.extras());
        });
        ArrayNode said = top.putArray("entries");
        entries.forEach(e -> entry(said.addObject(), e));
        if (isMe() && !plan.headings().equals(Headings.NONE)) {
            headings(top.putObject("headings"), plan.headings());
        }
        extras(top, plan.extras());
        return top;
    }

    private static void headings(ObjectNode node, Headings headings) {
        under(node.putArray("pulledIn"), headings.pulledIn());
        ArrayNode not = node.putArray("notAnswered");
        headings.notAnswered().stream().sorted(Comparator.comparing(HeadingRef::template).thenComparing(HeadingRef::heading)).forEach(h -> heading(not.addObject(), h));
        under(node.putArray("tags"), headings.tags());
    }

    private static void under(ArrayNode node, List<Headings.Under> all) {
        all.forEach(u -> heading(node.addObject(), u.heading()).put("entry", u.entry()));
    }

    private static ObjectNode heading(ObjectNode node, HeadingRef heading) {
        return node.put("template", heading.template()).put("heading", heading.heading());
    }

    private void entry(ObjectNode node, Entry entry) {
        node.put("id", entry.id()).put("topic", entry.topic());
        entry.prompt().ifPresent(p -> node.put("prompt", p));
        node.put("words", entry.words());
        entry.language().ifPresent(l -> node.put("language", l));
        node.put("voice", entry.voice().code());
        entry.from().ifPresent(f -> node.put("from", f));
        node.put("typedBy", entry.typedBy());
        if (entry.voice() != Voice.OWN && entry.answer() != Answer.NOT_ASKED) {
            node.put("answer", entry.answer().code());
        }
        ArrayNode seenBy = node.putArray("for");
        entry.audiences().stream().filter(a -> isMe() ? plan.readers().contains(a) : a.equals(audience)).forEach(seenBy::add);
        node.put("when", entry.when().toString());
        if (!entry.pictures().isEmpty()) {
            ArrayNode pictures = node.putArray("pictures");
            entry.pictures().forEach(p -> picture(pictures.addObject(), p));
        }
        entry.recording().ifPresent(r -> node.putObject("recording").put("file", r.file()).put("seconds", r.seconds()));
        entry.besides().filter(b -> entries.stream().anyMatch(e -> e.id().equals(b))).ifPresent(b -> node.put("besides", b));
        if (!entry.details().isEmpty()) {
            entry.details().forEach(node.putObject("details")::put);
        }
        entry.answers().filter(a -> entries.stream().anyMatch(e -> e.id().equals(a))).ifPresent(a -> node.put("answers", a));
        extras(node, entry.extras());
    }

    private void picture(ObjectNode node, Picture picture) {
        picture.file().ifPresent(f -> node.put("file", f));
        picture.symbol().ifPresent(s -> node.put("symbol", s));
        if (!picture.describes().isEmpty()) {
            node.put("describes", picture.describes());
        }
        extras(node, picture.extras());
    }

    private boolean isMe() {
        return audience.equals(Audience.ME);
    }

    /** For the person everybody; for a reader only those whom an entry they see comes from or was typed by. */
    private boolean isMentioned(Supporter supporter) {
        Set<String> mentioned = new LinkedHashSet<>();
        entries.forEach(e -> {
            e.from().ifPresent(mentioned::add);
            mentioned.add(e.typedBy());
        });
        mentioned.remove(Person.ID);
        return isMe() || mentioned.contains(supporter.id());
    }

    /** Members this version does not know are the person's alone: nobody can say what a reader would learn from them. */
    private void extras(ObjectNode node, Extras extras) {
        if (isMe()) {
            JsonNode kept = Interchange.JSON.readTree(extras.json());
            kept.properties().forEach(member -> node.set(member.getKey(), member.getValue()));
        }
    }
}
