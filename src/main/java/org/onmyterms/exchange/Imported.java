package org.onmyterms.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;

/** What an interchange file holds, checked whole. Nothing has been done with it yet. */
public record Imported(String language, Optional<Nation> nation, Person person, List<Supporter> supporters, List<Audience> audiences,
                       List<Entry> entries, Extras extras) {

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
        if (plan.person().name().isEmpty() && !person.name().isEmpty()) {
            actions.add(new Action.NamePerson(person));
        }
        Map<String, String> helpers = new HashMap<>();
        for (Supporter supporter : supporters) {
            Supporter here = under(supporter, plan);
            helpers.put(supporter.id(), here.id());
            if (plan.supporter(here.id()).isEmpty()) {
                actions.add(new Action.PutSupporter(here));
            }
        }
        audiences.stream().filter(a -> plan.audience(a.id()).isEmpty()).forEach(a -> actions.add(new Action.PutAudience(a)));
        Map<String, Entry> known = new HashMap<>();
        plan.takenAway().forEach(e -> known.put(e.id(), e));
        plan.entries().forEach(e -> known.put(e.id(), e));
        for (Entry read : entries) {
            Entry entry = read.withHelpers(helpers);
            Entry old = known.get(entry.id());
            if (old == null) {
                actions.add(new Action.AddEntry(entry));
            } else if (!old.words().equals(entry.words())) {
                besides(entry, known).ifPresent(second -> actions.add(new Action.AddEntry(second)));
            }
        }
        return actions;
    }

    /** The supporter under an id that nobody else of another name has in the plan: words never pass to somebody else. */
    private static Supporter under(Supporter supporter, Plan plan) {
        String id = supporter.id();
        for (int n = 2; plan.supporter(id).filter(there -> !there.name().equals(supporter.name())).isPresent(); n++) {
            id = supporter.id() + "~" + n;
        }
        return new Supporter(id, supporter.name(), supporter.role(), supporter.extras());
    }

    /** The entry as a second answer under an id of its own, unless these words stand there already. */
    private static Optional<Entry> besides(Entry entry, Map<String, Entry> known) {
        for (int n = 2; ; n++) {
            String id = entry.id() + "~" + n;
            Entry there = known.get(id);
            if (there == null) {
                Entry second = new Entry(id, entry.topic(), entry.prompt(), entry.words(), entry.language(), entry.voice(), entry.from(),
                        entry.typedBy(), entry.answer(), entry.audiences(), entry.when(), entry.pictures(), Optional.of(entry.id()),
                        entry.extras());
                known.put(id, second);
                return Optional.of(second);
            }
            if (there.words().equals(entry.words())) {
                return Optional.empty();
            }
        }
    }
}
