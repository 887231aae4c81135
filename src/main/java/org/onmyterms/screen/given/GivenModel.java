package org.onmyterms.screen.given;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.paper.Layout;
import org.onmyterms.plan.Difference;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.GivenOut;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.screen.spelling.SpellingModel;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.SpellingHelp;

/** The log of what was given out, one thing of it with what changed since, and a letter that asks for it back. */
public final class GivenModel {

    /** A page of this place. */
    sealed interface Shown {

        /** Everything that was given out. */
        record All() implements Shown { }

        /** One thing, and what changed since once that is reckoned. */
        record One(GivenOut given, Optional<List<String>> since) implements Shown { }

        /** The letter about one thing. */
        record Asking(GivenOut given) implements Shown { }
    }

    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(new Shown.All());
    /** The letter, as the person leaves it. */
    final StringProperty letter = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    private final OpenPlan open;
    private final Sharing sharing;
    private final Background background;
    private final Words words;

    public GivenModel(OpenPlan open, Sharing sharing, Background background, Words words) {
        this.open = open;
        this.sharing = sharing;
        this.background = background;
        this.words = words;
    }

    /** The log, oldest first. */
    List<GivenOut> log() {
        return GivenOut.log(open.history());
    }

    /** "Version 3, to Doctor Khan", or what it was and to whom. */
    String name(GiveOut given) {
        return given.isThePlan() ? words.text("given.version", Integer.toString(given.version()), reader(given))
                : words.text("given.other", given.what(), reader(given));
    }

    private String reader(GiveOut given) {
        return given.terms().reader().isBlank() ? PlanNames.audience(open.plan(), given.audience(), words) : given.terms().reader();
    }

    /** When it was given, in which layout, for whom, and what was asked of them, a line each. */
    List<String> lines(GiveOut given) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("given.when", words.day(day(given))));
        lines.add(words.text("given.for", PlanNames.audience(open.plan(), given.audience(), words)));
        if (given.isThePlan()) {
            lines.add(words.text("given.things", given.entries()));
        }
        Terms terms = given.terms();
        if (!terms.why().isBlank()) {
            lines.add(words.text("given.why", terms.why()));
        }
        terms.until().ifPresent(day -> lines.add(words.text(day.isBefore(today()) ? "given.was-good" : "given.good", words.day(day))));
        if (terms.noCopy()) {
            lines.add(words.text("given.no-copy"));
        }
        if (terms.giveBack()) {
            lines.add(words.text("given.give-back"));
        }
        return lines;
    }

    void all() {
        notice.set("");
        shown.set(new Shown.All());
    }

    /** Shows one thing; what changed since comes when it is reckoned. */
    void look(GivenOut given) {
        notice.set("");
        shown.set(new Shown.One(given, Optional.empty()));
        if (!given.giveOut().isThePlan()) {
            return;
        }
        History now = open.history();
        background.lookUp(() -> since(given.since(now)), since -> {
            if (shown.get() instanceof Shown.One one && one.given().equals(given)) {
                shown.set(new Shown.One(given, Optional.of(since)));
            }
        }, problem -> notice.set(problem.say(words)));
    }

    private List<String> since(Difference since) {
        List<String> lines = new ArrayList<>();
        since.onlyThere().forEach(e -> lines.add(words.text("given.new", said(e))));
        since.reworded().forEach(r -> lines.add(words.text("given.reworded", said(r.here()), said(r.there()))));
        since.onlyHere().forEach(e -> lines.add(words.text("given.gone", said(e))));
        return lines;
    }

    private String said(Entry entry) {
        return Shortly.of(entry, words);
    }

    /** Begins the letter that asks for this back. */
    void ask(GivenOut given) {
        GiveOut g = given.giveOut();
        String name = open.plan().person().name();
        letter.set(words.text("given.letter", reader(g), words.day(day(g)), g.isThePlan() ? words.text("given.letter-plan", Integer.toString(g.version()))
                : g.what(), name).strip());
        shown.set(new Shown.Asking(given));
    }

    /** The letter as pages, once there is something in it. */
    Optional<Paper> pages(GivenOut given) {
        if (letter.get().isBlank()) {
            notice.set(words.text("given.empty-letter"));
            return Optional.empty();
        }
        GiveOut g = given.giveOut();
        String about = words.text("given.letter-about");
        String text = letter.get();
        Layout layout = Layout.of(g.layout()).filter(l -> !l.isOneSheet()).orElse(Layout.CLEAR);
        LocalDate today = today();
        Plan plan = open.plan();
        return Optional.of(new Paper(words.text("given.file-name"), false, data -> sharing.letter(plan, about, text, layout, today),
                gone -> sharing.log(open, about, g.audience(), layout, g.terms())));
    }

    /** Offers other spellings for the letter. */
    SpellingModel spelling(SpellingHelp help) {
        return new SpellingModel(help, background, open::plan, Optional::empty, () -> { }, words);
    }

    private LocalDate day(GiveOut given) {
        return given.when().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
    }

    private LocalDate today() {
        return open.now().toLocalDate();
    }
}
