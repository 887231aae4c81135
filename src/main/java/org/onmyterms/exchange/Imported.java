package org.onmyterms.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Headings;
import org.onmyterms.plan.Ids;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Recording;
import org.onmyterms.plan.Supporter;
import tools.jackson.databind.node.ObjectNode;

/** What an interchange file holds, checked whole. Nothing has been done with it yet. */
public record Imported(String language, Optional<Nation> nation, Person person, List<Supporter> supporters, List<Audience> audiences,
                       List<Entry> entries, Headings headings, Extras extras) {

    /** The names of all files that the entries show. */
    public Set<String> files() {
        return entries.stream().flatMap(e -> Medium.named(e).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same with other names for its files; a file that is not among these keeps its own. */
    public Imported named(Map<String, String> names) {
        return new Imported(language, nation, person, supporters, audiences, entries.stream().map(e -> named(e, names)).toList(), headings, extras);
    }

    private static Entry named(Entry entry, Map<String, String> names) {
        List<Picture> pictures = entry.pictures().stream().map(p -> new Picture(p.file().map(f -> names.getOrDefault(f, f)), p.symbol(),
                p.describes(), p.extras())).toList();
        Entry renamed = entry.withPictures(pictures);
        return entry.recording().map(r -> renamed.withRecording(new Recording(names.getOrDefault(r.file(), r.file()), r.seconds()))).orElse(renamed);
    }

    /** The beginning of a new plan of this id. */
    public Action.Begin begin(String planId) {
        return new Action.Begin(planId, language, nation, person, extras);
    }

    /**
     * What lays this into a plan. Whoever and whatever is there already stays as it is; an entry that comes back with the same
     * words adds nothing, and with other words stands beside the old one as a second answer. Doing it twice adds nothing.
     */
    public List<Action> actionsInto(Plan plan) {
        List<Action> actions = new ArrayList<>();
        Person named = new Person(plan.person().name().isEmpty() ? person.name() : plan.person().name(),
                joined(plan.person().extras(), person.extras()));
        if (!named.equals(plan.person())) {
            actions.add(new Action.NamePerson(named));
        }
        Action.Describe described = new Action.Describe(plan.language(), plan.nation().or(() -> nation), joined(plan.extras(), extras));
        if (!described.nation().equals(plan.nation()) || !described.extras().equals(plan.extras())) {
            actions.add(described);
        }
        Map<String, String> ids = supporterIds(plan);
        supporters.stream().map(s -> new Supporter(ids.get(s.id()), s.name(), s.role(), s.isBody(), s.extras()))
                .filter(s -> plan.supporter(s.id()).isEmpty()).forEach(s -> actions.add(new Action.PutSupporter(s)));
        audiences.stream().filter(a -> plan.audience(a.id()).isEmpty()).forEach(a -> actions.add(new Action.PutAudience(a)));
        Map<String, Entry> known = new HashMap<>();
        plan.takenAway().forEach(e -> known.put(e.id(), e));
        plan.entries().forEach(e -> known.put(e.id(), e));
        for (Entry read : entries) {
            Entry entry = fitted(read, plan, ids);
            Entry old = known.get(entry.id());
            if (old == null) {
                known.put(entry.id(), entry);
                actions.add(new Action.AddEntry(entry));
            } else if (!old.saysAs(entry)) {
                besides(entry, known).ifPresent(second -> actions.add(new Action.AddEntry(second)));
            }
        }
        actions.addAll(underHeadings(plan, actions));
        return actions;
    }

    /** What comes in new stands under other people's headings as it stood; what the person chose here for the rest stays as it is. */
    private List<Action> underHeadings(Plan plan, List<Action> actions) {
        Set<String> added = actions.stream().flatMap(a -> a instanceof Action.AddEntry(Entry entry) ? Stream.of(entry.id()) : Stream.empty()).collect(Collectors.toSet());
        List<Action> all = new ArrayList<>();
        headings.pulledIn().stream().filter(u -> added.contains(u.entry())).forEach(u -> all.add(new Action.PullIn(u.heading(), u.entry(), Optional.empty())));
        headings.tags().stream().filter(u -> added.contains(u.entry())).forEach(u -> all.add(new Action.TagEntry(u.heading(), u.entry(), true)));
        headings.notAnswered().stream().filter(h -> !plan.templates().contains(h.template())).forEach(h -> all.add(new Action.AnswerHeading(h, false)));
        return all;
    }

    /** The unknown members that are there, and after them those that only the other has. */
    private static Extras joined(Extras there, Extras other) {
        ObjectNode all = (ObjectNode) Interchange.JSON.readTree(there.json());
        int before = all.size();
        Interchange.JSON.readTree(other.json()).properties().forEach(member -> all.putIfAbsent(member.getKey(), member.getValue()));
        return all.size() == before ? there : new Extras(all.toString());
    }

    /**
     * Under which id each supporter of this file stands in the plan. An id that is somebody else's there is never shared: the
     * newcomer gets one of their own, the same one every time.
     */
    private Map<String, String> supporterIds(Plan plan) {
        Map<String, Optional<String>> taken = new HashMap<>();
        Stream.concat(plan.entries().stream(), plan.takenAway().stream()).forEach(e -> {
            taken.put(e.typedBy(), Optional.empty());
            e.from().ifPresent(from -> taken.put(from, Optional.empty()));
        });
        plan.supporters().forEach(s -> taken.put(s.id(), Optional.of(s.name())));
        Set<String> here = supporters.stream().map(Supporter::id).collect(Collectors.toSet());
        Map<String, String> ids = new HashMap<>();
        for (Supporter supporter : supporters) {
            String id = supporter.id();
            for (int n = 2; !taken.getOrDefault(id, Optional.of(supporter.name())).equals(Optional.of(supporter.name()))
                    || n > 2 && here.contains(id); n++) {
                id = numbered(supporter.id(), n);
            }
            taken.put(id, Optional.of(supporter.name()));
            ids.put(supporter.id(), id);
        }
        return ids;
    }

    /** The entry with the ids its supporters have in the plan, and with its language said when it is not the plan's. */
    private Entry fitted(Entry e, Plan plan, Map<String, String> ids) {
        Optional<String> spoken = e.language().isEmpty() && !language.equals(plan.language()) ? Optional.of(language) : e.language();
        return new Entry(e.id(), e.topic(), e.prompt(), e.words(), spoken, e.voice(), e.from().map(f -> ids.getOrDefault(f, f)),
                ids.getOrDefault(e.typedBy(), e.typedBy()), e.answer(), e.audiences().stream().filter(a -> sameReaders(a, plan))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                e.when(), e.pictures(), e.recording(), e.besides(), e.details(), e.answers(), e.extras());
    }

    /** False when the plan has other readers of that id: then the entry stays private rather than reach people nobody chose. */
    private boolean sameReaders(String audience, Plan plan) {
        return Audience.USUAL.contains(audience) && plan.readers().contains(audience) || plan.audience(audience).map(Audience::name).stream().allMatch(there ->
                audiences.stream().anyMatch(a -> a.id().equals(audience) && a.name().equals(there)));
    }

    /** The id with a number behind it, never longer than an id may be. */
    private static String numbered(String id, int n) {
        String number = "~" + n;
        int end = Math.min(id.length(), Ids.LONGEST - number.length());
        return id.substring(0, Character.isHighSurrogate(id.charAt(end - 1)) ? end - 1 : end) + number;
    }

    /** The entry as a second answer under an id of its own, unless these words stand there already. */
    private static Optional<Entry> besides(Entry entry, Map<String, Entry> known) {
        for (int n = 2; ; n++) {
            String id = numbered(entry.id(), n);
            Entry there = known.get(id);
            if (there == null) {
                Entry second = new Entry(id, entry.topic(), entry.prompt(), entry.words(), entry.language(), entry.voice(), entry.from(),
                        entry.typedBy(), entry.answer(), entry.audiences(), entry.when(), entry.pictures(), entry.recording(),
                        Optional.of(entry.id()), entry.details(), entry.answers(), entry.extras());
                known.put(id, second);
                return Optional.of(second);
            }
            if (there.saysAs(entry)) {
                return Optional.empty();
            }
        }
    }
}
