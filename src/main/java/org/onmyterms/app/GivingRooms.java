package org.onmyterms.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.onmyterms.guide.Template;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.screen.back.AsReaderView;
import org.onmyterms.screen.form.FormDesk;
import org.onmyterms.screen.form.FormModel;
import org.onmyterms.screen.form.FormView;
import org.onmyterms.screen.given.GivenModel;
import org.onmyterms.screen.given.GivenView;
import org.onmyterms.screen.giveout.GiveOutModel;
import org.onmyterms.screen.giveout.GiveOutView;
import org.onmyterms.screen.giveout.Giving;
import org.onmyterms.screen.giveout.PagesModel;
import org.onmyterms.screen.giveout.PagesView;
import org.onmyterms.screen.giveout.ReadersModel;
import org.onmyterms.screen.giveout.ReadersView;
import org.onmyterms.screen.headings.DrawerView;
import org.onmyterms.screen.headings.HeadingModel;
import org.onmyterms.screen.headings.HeadingView;
import org.onmyterms.screen.headings.HeadingsModel;
import org.onmyterms.screen.headings.HeadingsView;
import org.onmyterms.screen.headings.TemplateModel;
import org.onmyterms.screen.headings.TemplateView;
import org.onmyterms.screen.typing.TypingModel;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.TemplateShelf;
import org.onmyterms.work.Vault;

/** The ways to giving out, its readers and its log, forms, and others' headings, in one open plan; it remembers what was chosen there. */
final class GivingRooms {

    private final Hallway hall;
    private final House house;
    private final Shell shell;
    private final Goes goes;
    private final Giving giving = new Giving();
    private final FormDesk desk = new FormDesk();
    private Optional<TemplateShelf> templates = Optional.empty();

    GivingRooms(Hallway hall, House house, Shell shell, Goes goes) {
        this.hall = hall;
        this.house = house;
        this.shell = shell;
        this.goes = goes;
    }

    void giveOut() {
        giving.begin();
        giving();
    }

    /** To the page of giving out where the person is. */
    private void giving() {
        hall.open().ifPresent(plan -> hall.go(this::giving, () -> shell.show(new GiveOutView(new GiveOutModel(plan, giving, house.sharing(), hall.pack(),
                house.words()), house.widgets(), goes))));
    }

    void giveAgain(GiveOut given) {
        giving.again(given);
        giving();
    }

    void pages(Paper paper) {
        Runnable from = hall.where();
        hall.go(() -> pages(paper), () -> shell.show(new PagesView(new PagesModel(paper, house.sharing(), house.printer(), house.background(),
                house.words(), house.folder()), house.widgets(), house.chooser(), from)));
    }

    void readers() {
        hall.open().ifPresent(plan -> hall.go(this::readers, () -> shell.show(new ReadersView(new ReadersModel(plan, hall.pack(), house.words()), house.widgets(), goes))));
    }

    void form() {
        hall.open().ifPresent(plan -> hall.go(this::form, () -> shell.show(new FormView(new FormModel(plan, desk, house.forms(), house.sharing(), house.background(),
                house.pack(), house.words(), house.folder()), house.widgets(), house.chooser(), house.spelling(), goes))));
    }

    void given() {
        hall.open().ifPresent(plan -> hall.go(this::given, () -> shell.show(new GivenView(new GivenModel(plan, house.sharing(), house.background(),
                house.words()), house.spelling(), house.widgets(), goes))));
    }

    void asReader(String audience) {
        hall.open().ifPresent(plan -> shell.visit(new AsReaderView(plan.plan().asSeenBy(audience), PlanNames.audience(plan.plan(), audience, house.words()),
                hall.topics(), house.widgets(), goes, () -> {
                    giving.forAudience(audience);
                    giving();
                })));
    }

    void headings() {
        atHeadings(this::headings, (plan, shelf) -> shell.show(new HeadingsView(new HeadingsModel(plan, shelf, house.words()), house.widgets(),
                house.chooser(), goes)));
    }

    void heading(String template, String heading) {
        atTemplate(() -> heading(template, heading), template, (plan, whole) -> whole.heading(heading).ifPresentOrElse(
                h -> heading(plan, whole, h, false), () -> shell.show(new TemplateView(new TemplateModel(plan, whole, house.sharing(), house.words()), house.widgets(),
                        goes))));
    }

    void drawer(String template, String word) {
        atTemplate(() -> drawer(template, word), template, (plan, whole) -> whole.heading(word).ifPresentOrElse(
                h -> heading(plan, whole, h, true), () -> shell.show(new DrawerView(whole, plan.plan(), house.widgets(), goes))));
    }

    private void heading(OpenPlan plan, Template template, Template.Heading heading, boolean drawer) {
        shell.show(new HeadingView(new HeadingModel(plan, house.background(), template, heading, drawer, hall.pack(), hall::speaking, house.words()),
                TypingModel.say(hall.speaking(), plan.plan(), house.words()), hall.topics(), house.spelling(), house.widgets(), goes));
    }

    /** Whoever comes for headings that are not here any more finds those that are. */
    private void atTemplate(Runnable again, String template, BiConsumer<OpenPlan, Template> show) {
        atHeadings(again, (plan, shelf) -> shelf.template(template).ifPresentOrElse(t -> show.accept(plan, t), this::headings));
    }

    /** The headings are read when they are first wanted, and kept while the plan is open. */
    private void atHeadings(Runnable again, BiConsumer<OpenPlan, TemplateShelf> show) {
        hall.open().ifPresent(plan -> hall.go(again, () -> templates.ifPresentOrElse(shelf -> show.accept(plan, shelf), () -> house.templates(
                plan.vault().map(Vault::path), shelf -> {
                    if (hall.open().filter(plan::equals).isPresent()) {
                        templates = Optional.of(shelf);
                        show.accept(plan, shelf);
                    }
                }, hall::tell))));
    }
}
