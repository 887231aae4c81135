package org.onmyterms.screen.giveout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Pack;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.screen.giveout.Giving.Step;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.TypedDay;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.Sharing;

/** The way to giving out, page by page: for whom, what they may see, and how it shall look. */
public final class GiveOutModel {

    final Giving giving;
    final ChoosingModel choosing;
    final StringProperty notice = new SimpleStringProperty("");
    private final OpenPlan open;
    private final Sharing sharing;
    private final Words words;

    public GiveOutModel(OpenPlan open, Giving giving, Sharing sharing, Pack pack, Words words) {
        this.open = open;
        this.giving = giving;
        this.sharing = sharing;
        this.words = words;
        this.choosing = new ChoosingModel(open, pack, words);
        if (!choosing.readers().contains(giving.audience.get())) {
            choosing.readers().stream().findFirst().ifPresent(giving.audience::set);
        }
    }

    Plan plan() {
        return open.plan();
    }

    String audienceName() {
        return choosing.name(giving.audience.get());
    }

    /** What this layout is called: "Large print". */
    String name(Layout shape) {
        return words.text("giveout.layout." + shape.code());
    }

    /** What the person does not want to be asked about. */
    List<Entry> notDiscussed() {
        return choosing.everything().stream().filter(e -> e.prompt().filter(Plan.NOT_DISCUSSED::equals).isPresent()).toList();
    }

    /** How many things the audience sees. */
    int chosen() {
        return open.plan().entriesFor(giving.audience.get()).size();
    }

    void go(Step step) {
        notice.set("");
        choosing.asking.set(Optional.empty());
        choosing.notice.set("");
        giving.step.set(step);
    }

    /** Hands the pages over to be looked at; says so when nothing is chosen, or the day is none. */
    void toPages(Consumer<Paper> look) {
        Optional<LocalDate> until = TypedDay.read(giving.until.get(), words.locale());
        if (!giving.until.get().isBlank() && until.isEmpty()) {
            notice.set(words.text("giveout.until-not-understood"));
        } else if (until.filter(day -> day.isBefore(open.now().toLocalDate())).isPresent()) {
            notice.set(words.text("giveout.until-passed", words.day(until.get())));
        } else if (chosen() == 0) {
            notice.set(words.text("giveout.nothing"));
        } else {
            notice.set("");
            look.accept(paper(giving.terms(until)));
        }
    }

    private Paper paper(Terms terms) {
        String to = giving.audience.get();
        Layout layout = giving.layout.get();
        Plan plan = open.plan();
        LocalDate today = open.now().toLocalDate();
        return new Paper(words.text("giveout.file-name", plan.nextVersion()), true, data -> {
            Printed pages = sharing.pages(plan, open.media(), to, layout, terms, today, data);
            if (Sharing.shown(plan, to, pages) == 0) {
                throw new SayableException("giveout.nothing");
            }
            return pages;
        }, given -> sharing.log(open, plan, to, layout,
                given.withData() ? plan.entriesFor(to).size() : Sharing.shown(plan, to, given.pages()), terms));
    }
}
