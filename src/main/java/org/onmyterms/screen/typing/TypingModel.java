package org.onmyterms.screen.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;

/** Who is typing, and whose words: chosen here once and shown at every question. */
public final class TypingModel {

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty role = new SimpleStringProperty("");
    /** True for a council, or another body whose words are put into the plan. */
    final BooleanProperty isBody = new SimpleBooleanProperty();
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final Consumer<Speaking> choose;
    private final Words words;

    public TypingModel(OpenPlan open, Consumer<Speaking> choose, Words words) {
        this.open = open;
        this.choose = choose;
        this.words = words;
    }

    /** Somebody whose words can be typed, with the ways of doing so; a chair when they can sit in the other one. */
    record Helping(String name, List<Speaking> ways, Optional<String> chair) { }

    /** The person's own way; none while a supporter is signed in. */
    Optional<Speaking> own() {
        return open.signedInSupporter().isEmpty() ? Optional.of(Speaking.PERSON) : Optional.empty();
    }

    /** Three ways for each supporter, then one for each body. A supporter who signed in has their own three ways only. */
    List<Helping> helping() {
        Optional<String> signedIn = open.signedInSupporter();
        List<Helping> all = new ArrayList<>();
        for (Supporter supporter : open.plan().supporters().stream().filter(s -> !s.isBody()).filter(s -> signedIn.isEmpty() || signedIn.get().equals(s.id())).toList()) {
            List<Speaking> ways = Stream.of(Voice.WRITTEN_DOWN, Voice.OBSERVED, Voice.VIEW).map(voice -> new Speaking(supporter.id(), voice)).toList();
            all.add(new Helping(supporter.name(), ways, Optional.of(supporter.id()).filter(id -> signedIn.isEmpty())));
        }
        open.plan().supporters().stream().filter(Supporter::isBody).forEach(body -> all.add(new Helping(body.name(),
                List.of(new Speaking(signedIn.orElse(Person.ID), Voice.VIEW, Optional.of(body.id()))), Optional.empty())));
        return all;
    }

    /** The person says who helps. */
    boolean mayAdd() {
        return open.signedInSupporter().isEmpty();
    }

    String say(Speaking way) {
        return say(way, open.plan(), words);
    }

    /** A way of speaking in words: "Robin, in my own words" or "Grace, what Grace thinks". */
    public static String say(Speaking way, Plan plan, Words words) {
        String person = plan.person().name().isBlank() ? words.text("typing.me") : plan.person().name();
        if (way.body().isPresent()) {
            return words.text("typing.body", plan.supporter(way.body().get()).map(Supporter::name).orElse(way.body().get()));
        }
        if (way.typist().equals(Person.ID)) {
            return words.text("typing.own", person);
        }
        String supporter = plan.supporter(way.typist()).map(Supporter::name).orElse(way.typist());
        return words.text("typing." + way.voice().code(), supporter, person);
    }

    void choose(Speaking way) {
        choose.accept(way);
    }

    /** Adds a supporter, and says so; a name is needed. */
    boolean add() {
        if (name.get().isBlank()) {
            notice.set(words.text("typing.name-first"));
            return false;
        }
        open.apply(new Action.PutSupporter(new Supporter(open.newId(), name.get().strip(), role.get().strip(), isBody.get(), Extras.NONE)));
        notice.set(words.text("typing.added", name.get().strip()));
        name.set("");
        role.set("");
        isBody.set(false);
        return true;
    }

}
