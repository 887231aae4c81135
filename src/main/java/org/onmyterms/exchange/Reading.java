package org.onmyterms.exchange;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Headings;
import org.onmyterms.plan.Ids;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Recording;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import tools.jackson.databind.JsonNode;

/** Reads the members of an interchange file, each checked; the first fault refuses the whole. */
final class Reading {


    private final Set<String> topics;
    private final OffsetDateTime now;
    private final Set<String> supporters = new HashSet<>();
    private final Set<String> audiences = new HashSet<>(Audience.USUAL);

    Reading(Set<String> topics, OffsetDateTime now) {
        this.topics = topics;
        this.now = now;
    }

    Imported whole(Member top) {
        String language = top.one("language", Reading::language).orElse("en-GB");
        Optional<Nation> nation = top.one("nation", coded(Nation.values(), Nation::code));
        Person person = top.get("person").map(p -> person(new Member(p, "person"))).orElse(new Person(""));
        List<Supporter> helpers = top.objects("supporters").stream().map(this::supporter).toList();
        List<Audience> readers = top.objects("audiences").stream().map(this::audience).flatMap(Optional::stream).toList();
        Set<String> ids = new HashSet<>();
        List<Entry> entries = top.objects("entries").stream().map(m -> entry(m, ids)).toList();
        Headings headings = top.get("headings").map(h -> headings(new Member(h, "headings"), ids)).orElse(Headings.NONE);
        return new Imported(language, nation, person, helpers, readers, entries, headings, top.extras());
    }

    private static Headings headings(Member member, Set<String> ids) {
        return new Headings(member.objects("pulledIn").stream().map(m -> under(m, ids)).toList(),
                member.objects("notAnswered").stream().map(Reading::heading).collect(Collectors.toSet()),
                member.objects("tags").stream().map(m -> under(m, ids)).toList());
    }

    private static Headings.Under under(Member member, Set<String> ids) {
        String entry = member.one("entry", e -> Optional.of(e).filter(ids::contains)).orElseThrow(() -> member.wrong(member.place("entry")));
        return new Headings.Under(heading(member), entry);
    }

    private static HeadingRef heading(Member member) {
        for (String part : List.of("template", "heading")) {
            if (member.needed(part).isBlank()) {
                throw member.wrong(member.place(part));
            }
        }
        return new HeadingRef(member.needed("template"), member.needed("heading"));
    }

    private static Person person(Member member) {
        String name = member.text("name").orElse("");
        return new Person(name, member.extras());
    }

    private Supporter supporter(Member member) {
        String id = freeId(member, supporters);
        String name = member.needed("name");
        String role = member.text("role").orElse("");
        return new Supporter(id, name, role, member.yes("body"), member.extras());
    }

    /** Nothing for the audience that is the person alone, which is always there. */
    private Optional<Audience> audience(Member member) {
        String id = member.needed("id");
        String name = member.text("name").orElse("");
        if (id.equals(Audience.ME)) {
            return Optional.empty();
        }
        if (!Ids.isFree(id) || !Audience.USUAL.contains(id) && !audiences.add(id)) {
            throw member.wrong(member.place("id"));
        }
        boolean officials = member.yes("officials", Audience.usuallyOfficials(id));
        return Optional.of(new Audience(id, name, officials, member.extras()));
    }

    private Entry entry(Member member, Set<String> ids) {
        String id = freeId(member, ids);
        String topic = member.one("topic", t -> Optional.of(t).filter(x -> topics.contains(x) || HeadingRef.isTopic(x))).orElseThrow(() -> member.wrong(member.place("topic")));
        Optional<String> prompt = member.one("prompt", p -> Optional.of(p).filter(text -> !text.isBlank()));
        String words = member.needed("words");
        Optional<String> language = member.one("language", Reading::language);
        Voice voice = member.one("voice", coded(Voice.values(), Voice::code)).orElseThrow(() -> member.wrong(member.place("voice")));
        Optional<String> from = member.one("from", s -> Optional.of(s).filter(supporters::contains));
        if ((voice == Voice.OWN) == from.isPresent()) {
            throw member.wrong(member.place("from"));
        }
        String typedBy = member.one("typedBy", t -> Optional.of(t).filter(x -> x.equals(Person.ID) || supporters.contains(x)))
                .orElseThrow(() -> member.wrong(member.place("typedBy")));
        Answer answer = member.one("answer", coded(Answer.values(), Answer::code)).orElse(Answer.NOT_ASKED);
        if (voice == Voice.OWN && answer != Answer.NOT_ASKED) {
            throw member.wrong(member.place("answer"));
        }
        Set<String> seenBy = new LinkedHashSet<>(member.texts("for", a -> a.equals(Audience.ME) || audiences.contains(a)));
        seenBy.remove(Audience.ME);
        OffsetDateTime when = member.one("when", Reading::time).orElse(now);
        List<Picture> pictures = member.objects("pictures").stream().map(Reading::picture).toList();
        Optional<Recording> recording = member.get("recording").map(r -> recording(new Member(r, member.place("recording"))));
        Optional<String> besides = member.one("besides", b -> Optional.of(b).filter(Ids::isFree));
        Map<String, String> details = member.get("details").map(d -> details(new Member(d, member.place("details")))).orElse(Map.of());
        Optional<String> answers = member.one("answers", a -> Optional.of(a).filter(Ids::isFree));
        if (answers.isPresent() && voice != Voice.OWN) {
            throw member.wrong(member.place("answers"));
        }
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, seenBy, when, pictures, recording, besides, details, answers,
                member.extras());
    }

    private static Picture picture(Member member) {
        Optional<String> file = member.text("file");
        Optional<String> symbol = member.text("symbol");
        String describes = member.text("describes").orElse("");
        if (file.isPresent() == symbol.isPresent()) {
            throw member.wrong(member.place("file"));
        }
        Extras extras = member.extras();
        return new Picture(file, symbol, describes, extras);
    }

    private static Map<String, String> details(Member member) {
        Map<String, String> details = new LinkedHashMap<>();
        member.names().forEach(field -> details.put(field, member.needed(field)));
        return details;
    }

    private static Recording recording(Member member) {
        String file = member.needed("file");
        JsonNode seconds = member.get("seconds").orElseThrow(() -> member.wrong(member.place("seconds")));
        if (!seconds.canConvertToInt() || seconds.intValue() < 0) {
            throw member.wrong(member.place("seconds"));
        }
        return new Recording(file, seconds.intValue());
    }

    private static String freeId(Member member, Set<String> taken) {
        String id = member.needed("id");
        if (!Ids.isFree(id) || !taken.add(id)) {
            throw member.wrong(member.place("id"));
        }
        return id;
    }

    private static Optional<String> language(String tag) {
        try {
            return tag.isBlank() ? Optional.empty() : Optional.of(new Locale.Builder().setLanguageTag(tag).build()).map(locale -> tag);
        } catch (IllformedLocaleException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static <T> Function<String, Optional<T>> coded(T[] values, Function<T, String> code) {
        return text -> Arrays.stream(values).filter(v -> code.apply(v).equals(text)).findFirst();
    }
}
