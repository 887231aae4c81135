package org.onmyterms.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Proposal;

/** Who sees what in an open plan: the person chooses, for one thing, a topic or all; whoever else is typing can only propose. */
public final class Audiences {

    private final OpenPlan open;
    private final Function<String, Optional<Topic>> topics;

    /** The function gives a topic by its id. */
    public Audiences(OpenPlan open, Function<String, Optional<Topic>> topics) {
        this.open = open;
        this.topics = topics;
    }

    /** True while the person themselves is at the keyboard. */
    public boolean personChooses() {
        return open.signedInSupporter().isEmpty() && open.typist().equals(Person.ID);
    }

    /** All that can be given out at all: not what is just for the person, or for the reader of other headings alone. */
    public List<Entry> all() {
        return open.plan().entries().stream().filter(e -> !e.isEmpty() && Plan.mayBeOffered(e)).toList();
    }

    public List<Entry> in(String topic) {
        return all().stream().filter(e -> e.topic().equals(topic)).toList();
    }

    /** Shows these entries, as they are now, to the audience, or hides them from it. Whoever is not the person proposes what is not shown. */
    public void choose(Collection<Entry> entries, String audience, boolean seen) {
        Set<String> wanted = entries.stream().map(Entry::id).collect(Collectors.toSet());
        List<Action> choices = new ArrayList<>();
        for (Entry entry : open.plan().entries()) {
            if (!wanted.contains(entry.id()) || entry.isFor(audience) == seen) {
                continue;
            }
            if (personChooses()) {
                choices.add(new Action.SetAudiences(entry.id(), with(entry.audiences(), audience, seen)));
            } else if (seen) {
                choices.add(new Action.Propose(entry.id(), audience));
            }
        }
        if (!choices.isEmpty()) {
            open.applyAll(choices);
        }
    }

    private static Set<String> with(Set<String> audiences, String one, boolean seen) {
        Set<String> now = new LinkedHashSet<>(audiences);
        if (seen) {
            now.add(one);
        } else {
            now.remove(one);
        }
        return now;
    }

    /** The topics of those of these entries that are not shown yet and that the person is asked about once more before officials see them. */
    public List<Topic> sensitive(Collection<Entry> entries, String audience) {
        if (!open.plan().includesOfficials(audience)) {
            return List.of();
        }
        return entries.stream().filter(Predicate.not(e -> e.isFor(audience))).map(Entry::topic).distinct().flatMap(t -> topics.apply(t).stream())
                .filter(Topic::sensitive).toList();
    }

    /** What supporters proposed to show this audience. */
    public List<Proposal> proposals(String audience) {
        return open.plan().openProposals().stream().filter(p -> p.audience().equals(audience)).toList();
    }

    /** Says no to everything that was proposed about this entry and this audience. */
    public void decline(Proposal proposal) {
        open.apply(new Action.Decline(proposal.entry(), proposal.audience()));
    }
}
