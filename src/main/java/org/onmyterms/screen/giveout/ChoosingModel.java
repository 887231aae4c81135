package org.onmyterms.screen.giveout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Proposal;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.Words;
import org.onmyterms.work.Audiences;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Shortly;

/** Choosing who sees what; what officials could use against the person is asked about once more before it is shown to them. */
final class ChoosingModel {

    /** What waits for a yes: these entries, of which those of these topics are sensitive, for an audience with officials in it. */
    record Asking(List<Topic> topics, List<Entry> entries, String audience) { }

    final ObjectProperty<Optional<Asking>> asking = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty notice = new SimpleStringProperty("");
    private final OpenPlan open;
    private final Pack pack;
    private final Words words;
    private final Audiences audiences;

    ChoosingModel(OpenPlan open, Pack pack, Words words) {
        this.open = open;
        this.pack = pack;
        this.words = words;
        this.audiences = new Audiences(open, pack::topic);
    }

    /** False while somebody else is typing: what they choose is a proposal. */
    boolean personChooses() {
        return audiences.personChooses();
    }

    List<String> readers() {
        return open.plan().readers();
    }

    String name(String audience) {
        return PlanNames.audience(open.plan(), audience, words);
    }

    /** The topics in which there is something that can be given out, in their order, those that the pack does not know left out. */
    List<Topic> topics() {
        return pack.topics().stream().filter(t -> !audiences.in(t.id()).isEmpty()).toList();
    }

    List<Entry> in(Topic topic) {
        return audiences.in(topic.id());
    }

    List<Entry> everything() {
        return audiences.all();
    }

    /** How many of these the audience sees now. */
    long seen(Collection<Entry> entries, String audience) {
        Set<String> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        return open.plan().entries().stream().filter(e -> ids.contains(e.id()) && e.isFor(audience)).count();
    }

    boolean isSeen(Collection<Entry> entries, String audience) {
        return seen(entries, audience) == entries.size();
    }

    /** Shows these to an audience, or hides them; or asks first. */
    void choose(List<Entry> entries, String audience, boolean seen) {
        List<Topic> sensitive = seen && personChooses() ? audiences.sensitive(now(entries), audience) : List.of();
        if (sensitive.isEmpty()) {
            settle(entries, audience, seen);
        } else {
            asking.set(Optional.of(new Asking(sensitive, entries, audience)));
        }
    }

    /** Yes to what was asked about. */
    void show(Asking asked) {
        settle(asked.entries(), asked.audience(), true);
    }

    /** No to it: the sensitive things stay private, the others are shown. */
    void keepPrivate(Asking asked) {
        List<String> kept = asked.topics().stream().map(Topic::id).toList();
        settle(asked.entries().stream().filter(e -> !kept.contains(e.topic())).toList(), asked.audience(), true);
    }

    private void settle(List<Entry> entries, String audience, boolean seen) {
        asking.set(Optional.empty());
        audiences.choose(entries, audience, seen);
        notice.set(personChooses() || !seen ? "" : words.text("giveout.proposed", whoTypes()));
    }

    private List<Entry> now(List<Entry> entries) {
        return entries.stream().flatMap(e -> open.plan().entry(e.id()).stream()).toList();
    }

    private String whoTypes() {
        return supporter(open.signedInSupporter().orElse(open.typist()));
    }

    /** What supporters propose to show this audience, for the person to answer. */
    List<Proposal> proposals(String audience) {
        return personChooses() ? audiences.proposals(audience) : List.of();
    }

    Entry entry(Proposal proposal) {
        return open.plan().entry(proposal.entry()).orElseThrow();
    }

    void accept(Proposal proposal) {
        choose(List.of(entry(proposal)), proposal.audience(), true);
    }

    void decline(Proposal proposal) {
        audiences.decline(proposal);
    }

    String supporter(String id) {
        return open.plan().supporter(id).map(Supporter::name).orElse(id);
    }

    /** What stands in an entry, in a few lines: its first words, and all that is on its card, for all of it goes along. */
    String lines(Entry entry) {
        String card = String.join("\n", CardLines.of(entry, pack.topic(entry.topic()), open.plan(), words));
        return card.isEmpty() ? Shortly.of(entry, words) : Shortly.of(entry, words) + "\n" + card;
    }
}
