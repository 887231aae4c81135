package org.onmyterms.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.Layout;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.AuditTrail;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.Words;

/** What the people, topics and audiences of a plan are called in a sentence about it. */
public final class PlanNames {

    private final Plan plan;
    private final AuditTrail trail;
    private final Function<String, Optional<Topic>> topics;
    private final boolean personReads;
    private final Words words;

    /**
     * @param topics      gives a topic by its id
     * @param personReads whether the one who reads is the person, who is then "you" if they gave no name
     */
    public PlanNames(Plan plan, AuditTrail trail, Function<String, Optional<Topic>> topics, boolean personReads, Words words) {
        this.plan = plan;
        this.trail = trail;
        this.topics = topics;
        this.personReads = personReads;
        this.words = words;
    }

    /** What a layout is called where the pages are not about the person, such as sums or a letter. */
    public static String sheet(Layout layout, Words words) {
        return words.text("giveout.layout." + (layout == Layout.ONE_PAGE ? "one-side" : layout.code()));
    }

    /** Who did something, at the beginning of a sentence. */
    public String beginning(String who) {
        return name(who, "history.beginning.");
    }

    /** The same within a sentence. */
    String within(String who) {
        return name(who, "history.within.");
    }

    private String name(String who, String place) {
        if (who.equals(Person.ID)) {
            String name = plan.person().name();
            return name.isBlank() ? words.text(place + (personReads ? "you" : "the-person")) : name;
        }
        return plan.supporter(who).or(() -> trail.supporter(who)).map(Supporter::name).filter(n -> !n.isBlank())
                .orElseGet(() -> words.text(place + "somebody"));
    }

    /** A topic that this pack does not know is somewhere else. */
    public String topic(String id) {
        return topics.apply(id).map(Topic::name).orElseGet(() -> words.text("history.elsewhere"));
    }

    /** What a card of a topic calls one of its fields. */
    String field(String topic, String field) {
        return CardLines.field(topics.apply(topic), field);
    }

    /** What was said in a field of a card, as people read it. */
    String value(String topic, String field, String said) {
        return CardLines.value(topics.apply(topic), field, said, plan, words);
    }

    /** What stands on a card beside its words, a line a field. */
    public List<String> card(Entry entry) {
        return CardLines.of(entry, topics.apply(entry.topic()), plan, words);
    }

    String audience(String id) {
        return audience(plan, id, words);
    }

    /** The name that the person gave an audience, or its usual one. */
    public static String audience(Plan plan, String id, Words words) {
        return plan.audience(id).map(Audience::name).filter(n -> !n.isBlank())
                .orElseGet(() -> Audience.USUAL.contains(id) ? words.text("giveout.audience." + id) : id);
    }
}
