package org.onmyterms.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Template;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.LastTime;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.screen.again.AgainModel;
import org.onmyterms.screen.again.AgainView;
import org.onmyterms.screen.again.Look;
import org.onmyterms.screen.again.NextDayModel;
import org.onmyterms.screen.back.AsReaderView;
import org.onmyterms.screen.back.BackModel;
import org.onmyterms.screen.back.BackView;
import org.onmyterms.screen.back.SoFarView;
import org.onmyterms.screen.cards.CardModel;
import org.onmyterms.screen.cards.CardView;
import org.onmyterms.screen.cards.CardsModel;
import org.onmyterms.screen.cards.CardsView;
import org.onmyterms.screen.chairs.ChairsModel;
import org.onmyterms.screen.chairs.ChairsView;
import org.onmyterms.screen.copies.CopiesModel;
import org.onmyterms.screen.copies.CopiesView;
import org.onmyterms.screen.dealings.DealingsModel;
import org.onmyterms.screen.dealings.DealingsView;
import org.onmyterms.screen.door.DoorView;
import org.onmyterms.screen.forget.ForgetModel;
import org.onmyterms.screen.forget.ForgetView;
import org.onmyterms.screen.form.FormDesk;
import org.onmyterms.screen.form.FormModel;
import org.onmyterms.screen.form.FormView;
import org.onmyterms.screen.giveout.GiveOutModel;
import org.onmyterms.screen.giveout.GiveOutView;
import org.onmyterms.screen.giveout.Giving;
import org.onmyterms.screen.giveout.PagesModel;
import org.onmyterms.screen.giveout.PagesView;
import org.onmyterms.screen.giveout.ReadersModel;
import org.onmyterms.screen.giveout.ReadersView;
import org.onmyterms.screen.given.GivenModel;
import org.onmyterms.screen.given.GivenView;
import org.onmyterms.screen.headings.DrawerView;
import org.onmyterms.screen.headings.HeadingModel;
import org.onmyterms.screen.headings.HeadingView;
import org.onmyterms.screen.headings.HeadingsModel;
import org.onmyterms.screen.headings.HeadingsView;
import org.onmyterms.screen.headings.TemplateModel;
import org.onmyterms.screen.headings.TemplateView;
import org.onmyterms.screen.help.HelpView;
import org.onmyterms.screen.history.HistoryModel;
import org.onmyterms.screen.history.HistoryView;
import org.onmyterms.screen.home.HomeView;
import org.onmyterms.screen.keys.KeysModel;
import org.onmyterms.screen.keys.KeysView;
import org.onmyterms.screen.letter.LetterDesk;
import org.onmyterms.screen.letter.LetterModel;
import org.onmyterms.screen.letter.LetterView;
import org.onmyterms.screen.letter.LettersModel;
import org.onmyterms.screen.letter.LettersView;
import org.onmyterms.screen.letter.PartModel;
import org.onmyterms.screen.letter.PartView;
import org.onmyterms.screen.making.MakingModel;
import org.onmyterms.screen.making.MakingView;
import org.onmyterms.screen.money.GivingModel;
import org.onmyterms.screen.money.MoneyModel;
import org.onmyterms.screen.money.MoneyView;
import org.onmyterms.screen.question.QuestionModel;
import org.onmyterms.screen.question.QuestionView;
import org.onmyterms.screen.rights.RightsModel;
import org.onmyterms.screen.rights.RightsView;
import org.onmyterms.screen.safety.SafetyModel;
import org.onmyterms.screen.safety.SafetyView;
import org.onmyterms.screen.search.SearchModel;
import org.onmyterms.screen.search.SearchView;
import org.onmyterms.screen.settings.Parts;
import org.onmyterms.screen.settings.SettingsModel;
import org.onmyterms.screen.settings.SoundsModel;
import org.onmyterms.screen.shortcuts.ShortcutsView;
import org.onmyterms.screen.show.DrawView;
import org.onmyterms.screen.show.PicturesView;
import org.onmyterms.screen.show.RecordView;
import org.onmyterms.screen.show.ShowModel;
import org.onmyterms.screen.show.ShowView;
import org.onmyterms.screen.switches.SwitchesModel;
import org.onmyterms.screen.switches.SwitchesView;
import org.onmyterms.screen.tired.TiredView;
import org.onmyterms.screen.together.TogetherModel;
import org.onmyterms.screen.together.TogetherView;
import org.onmyterms.screen.typing.TypingModel;
import org.onmyterms.screen.typing.TypingView;
import org.onmyterms.screen.unlock.UnlockModel;
import org.onmyterms.screen.unlock.UnlockView;
import org.onmyterms.screen.welcome.WelcomeView;
import org.onmyterms.words.SayableException;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.PlanSums;
import org.onmyterms.work.RightsShelf;
import org.onmyterms.work.Saving;
import org.onmyterms.work.Showing;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.TemplateShelf;
import org.onmyterms.work.Vault;

/** The ways through the house: builds each screen when it is gone to, and remembers where the person was. */
final class Rooms implements Goes {

    private final House house;
    private final Shell shell;
    private Optional<OpenPlan> open = Optional.empty();
    private Speaking speaking = Speaking.PERSON;
    private Runnable where = this::welcome;
    private String lastFile = "";
    /** Plans that a cover closed, and that only their words open again. */
    private final Set<Path> locked = new HashSet<>();
    /** The card that a picture is being put on; empty at a question. */
    private record OnCard(String prompt, String entry) { }

    private Optional<OnCard> onCard = Optional.empty();
    private Look look = new Look();
    private Giving giving = new Giving();
    private FormDesk desk = new FormDesk();
    private ObjectProperty<MoneyModel.Shown> moneyPage = new SimpleObjectProperty<>(MoneyModel.Shown.ANSWER);
    private ObjectProperty<MoneyDocument> moneyDocument = new SimpleObjectProperty<>(MoneyDocument.GAP);
    private LetterDesk letterDesk = new LetterDesk();
    /** What was looked for last in the open plan, so that whoever comes back to the search finds it there. */
    private final StringProperty sought = new SimpleStringProperty("");
    private Optional<TemplateShelf> templates = Optional.empty();
    private boolean troubled;
    private boolean warned;

    Rooms(House house, Shell shell) {
        this.house = house;
        this.shell = shell;
        shell.whenCovered(this::lock);
        shell.whenFinding(this::search);
    }

    @Override
    public void welcome() {
        shell.leaving(() -> {
            where = this::welcome;
            shell.show(new WelcomeView(house.widgets(), this));
        });
    }

    @Override
    public void makePlan() {
        go(this::makePlan, () -> {
            MakingModel model = new MakingModel(house.opening(), house.sharing(), house.background(), this, house.words(), house.folder());
            shell.show(new MakingView(model, house.widgets(), house.chooser(), this));
        });
    }

    @Override
    public void unlock() {
        unlock(lastFile);
    }

    void unlock(String file) {
        lastFile = file;
        where = this::unlock;
        UnlockModel model = locked.isEmpty() ? new UnlockModel(house.opening(), house.background(), this, house.words(), file)
                : UnlockModel.afterCover(house.opening(), house.background(), this, house.words(), file);
        shell.show(new UnlockView(model, house.widgets(), house.chooser(), this));
    }

    @Override
    public void example() {
        house.example(this::opened, this::tell);
    }

    @Override
    public void opened(OpenPlan plan) {
        open = Optional.of(plan);
        plan.vault().ifPresent(vault -> locked.remove(vault.path()));
        new Removals(plan, (said, removal) -> shell.offerUndo(house.words().text(said), () -> plan.apply(new Action.Undo(removal.id()))), shell::quiet);
        speaking = Speaking.first(plan.signedInSupporter());
        templates = Optional.empty();
        look = new Look();
        giving = new Giving();
        desk = new FormDesk();
        moneyPage = new SimpleObjectProperty<>(MoneyModel.Shown.ANSWER);
        moneyDocument = new SimpleObjectProperty<>(MoneyDocument.GAP);
        letterDesk = new LetterDesk();
        house.spelling().begin(plan.plan().language());
        plan.watchSaving(this::saving);
        house.whenReady(() -> arrive(plan), this::tell);
    }

    /** One calm line while something cannot be kept; it goes when all is kept again. */
    private void saving(Saving saving) {
        if (saving.problem().isPresent()) {
            troubled = true;
            tellProblem(saving.problem().get());
        } else if (!saving.waiting()) {
            warned = false;
            if (troubled) {
                troubled = false;
                shell.quiet();
            }
        }
    }

    /** Says what was talked about last time, and asks whether to carry on; a plan in which nothing is said begins at home. */
    private void arrive(OpenPlan plan) {
        LastTime.of(plan.history(), plan.plan(), ZoneId.systemDefault()).ifPresentOrElse(last -> comeBack(plan, last), this::home);
        if (plan.isExample()) {
            shell.tell(house.words().text("window.example"));
        }
        plan.whenOlderThanKnown(() -> shell.tell(house.words().text("window.older")));
    }

    private void comeBack(OpenPlan plan, LastTime last) {
        go(() -> comeBack(plan, last), () -> shell.show(new BackView(new BackModel(plan, last, house.words()), topic(last.topic()), house.widgets(), this)));
    }

    @Override
    public void soFar() {
        open.ifPresent(plan -> go(this::soFar, () -> shell.show(new SoFarView(plan.plan(), topics(), house.widgets(), this))));
    }

    @Override
    public void lookAgain() {
        open.ifPresent(plan -> go(this::lookAgain, () -> {
            AgainModel model = new AgainModel(plan, look, topics(), house.words());
            shell.show(new AgainView(model, new NextDayModel(plan, model, house.background(), house.words(), house.folder()), house.widgets(),
                    house.chooser(), this));
        }));
    }

    @Override
    public void home() {
        open.ifPresentOrElse(plan -> go(this::home,
                () -> shell.show(new HomeView(plan.plan(), plan.plan().place().topic().map(this::topic), pack(), house.widgets(),
                        this))), this::welcome);
    }

    @Override
    public void behind(Door door) {
        open.ifPresent(plan -> go(() -> behind(door),
                () -> shell.show(new DoorView(door, plan.plan(), pack(), house.widgets(), this))));
    }

    @Override
    public void question(String topic, String prompt) {
        open.ifPresent(plan -> go(() -> carryOn(plan), () -> question(plan, topic(topic), prompt)));
    }

    private void carryOn(OpenPlan plan) {
        plan.plan().place().topic().ifPresent(topic -> question(topic, plan.plan().place().prompt().orElse("")));
    }

    private QuestionModel question(OpenPlan plan, Topic topic, String prompt) {
        QuestionModel model = new QuestionModel(plan, house.background(), topic, prompt, () -> speaking, house.words());
        shell.show(new QuestionView(model, TypingModel.say(speaking, plan.plan(), house.words()), house.rights().knows(topic.id()), pack().topics(), house.shelf(), house.tape(),
                house.spelling(), house.widgets(), this));
        return model;
    }

    @Override
    public void entry(String id) {
        open.ifPresent(plan -> plan.plan().entry(id).ifPresent(entry -> {
            Topic topic = topic(entry.topic());
            Optional<HeadingRef> alone = HeadingRef.of(entry);
            if (alone.isPresent()) {
                HeadingRef.letter(alone.get().template()).ifPresentOrElse(letter -> letter(letter, alone.get().heading()),
                        () -> heading(alone.get().template(), alone.get().heading()));
            } else if (topic.placeOf(entry.prompt()).isEmpty()) {
                card(topic.id(), id);
            } else if (shell.here().filter(AgainView.class::isInstance).isPresent()) {
                changeWhileLooking(plan, entry);
            } else {
                go(() -> carryOn(plan), () -> question(plan, topic, entry.prompt().orElse("")).write(id));
            }
        }));
    }

    @Override
    public void cards(String prompt) {
        atCards(prompt, () -> cards(prompt), (plan, kind) -> shell.show(new CardsView(new CardsModel(plan, topic(kind.topic()), kind, house.words()), house.shelf(),
                house.widgets(), this)));
    }

    @Override
    public void card(String prompt, String entry) {
        atCards(prompt, () -> card(prompt, entry), (plan, kind) -> {
            CardModel model = new CardModel(plan, house.background(), topic(kind.topic()), kind, entry, () -> speaking, house.words());
            where = () -> card(prompt, model.entry());
            shell.show(new CardView(model, TypingModel.say(speaking, plan.plan(), house.words()), house.shelf(), house.spelling(), house.widgets(), this));
        });
    }

    /** Whoever comes for a kind of card that the pack does not know any more is brought home. */
    private void atCards(String prompt, Runnable again, BiConsumer<OpenPlan, CardKind> show) {
        open.ifPresent(plan -> pack().cards(prompt).ifPresentOrElse(kind -> go(again, () -> show.accept(plan, kind)), this::home));
    }

    @Override
    public void rights(String place) {
        withRights((plan, shelf) -> shell.visit(new RightsView(new RightsModel(plan, shelf, place, house.words()), house.widgets(), this)));
    }

    /** What is known of rights, with what lies beside the plan. */
    private void withRights(BiConsumer<OpenPlan, RightsShelf> show) {
        open.ifPresent(plan -> plan.vault().map(Vault::path).ifPresentOrElse(file -> house.rights(file, shelf -> show.accept(plan, shelf), this::tell),
                () -> show.accept(plan, house.rights())));
    }

    @Override
    public void dealings() {
        withRights((plan, shelf) -> go(this::dealings, () -> shell.show(new DealingsView(new DealingsModel(plan, topic("rights"), shelf, house.background(),
                house.words(), house.folder()), house.widgets(), this))));
    }

    @Override
    public void giveSums(MoneyDocument which) {
        moneyDocument.set(which);
        moneyPage.set(MoneyModel.Shown.GIVING);
        money();
    }

    @Override
    public void money() {
        open.ifPresent(plan -> go(this::money, () -> shell.show(new MoneyView(new MoneyModel(plan, pack(), moneyPage, () -> speaking, house.words()),
                new GivingModel(plan, moneyDocument, house.sharing(), house.words()), house.widgets(), this))));
    }

    /** From there the way back leads to looking again. */
    private void changeWhileLooking(OpenPlan plan, Entry entry) {
        go(() -> changeWhileLooking(plan, entry), () -> {
            QuestionModel model = question(plan, topic(entry.topic()), entry.prompt().orElse(""));
            model.write(entry.id());
            model.lookAgainAfter();
        });
    }

    @Override
    public void show() {
        onCard = Optional.empty();
        showWays(true);
    }

    @Override
    public void showOnCard(String prompt, String entry) {
        onCard = Optional.of(new OnCard(prompt, entry));
        showWays(false);
    }

    private void showWays(boolean aloud) {
        showing(model -> shell.show(new ShowView(model, aloud, house.widgets(), house.chooser(), this)));
    }

    @Override
    public void draw() {
        showing(model -> shell.show(new DrawView(model, house.widgets(), this)));
    }

    @Override
    public void pictures() {
        open.ifPresent(plan -> house.finder(plan.plan().language(), find -> showing(model -> shell.show(
                new PicturesView(model, find, house.widgets(), this))), this::tell));
    }

    @Override
    public void record() {
        showing(model -> shell.show(new RecordView(model, house.tape(), house.widgets(), this)));
    }

    /** At the question or the card where the person is, to which going back leads. */
    private void showing(Consumer<ShowModel> page) {
        open.ifPresent(plan -> shell.leaving(() -> {
            if (onCard.isPresent()) {
                String prompt = onCard.get().prompt();
                page.accept(new ShowModel(new Showing(plan, house.background(), speaking, pack().cards(prompt).orElseThrow().topic(), Optional.of(prompt),
                        Optional.of(onCard.get().entry())), house.words(), this));
                return;
            }
            Place place = plan.plan().place();
            String topic = place.topic().orElse(Plan.JUST_TALK);
            Optional<String> prompt = topic.equals(Plan.JUST_TALK) ? Optional.empty() : place.prompt();
            page.accept(new ShowModel(new Showing(plan, house.background(), speaking, topic, prompt), house.words(), this));
        }));
    }

    @Override
    public void justTalk() {
        question(Plan.JUST_TALK, "");
    }

    @Override
    public void whoIsTyping() {
        open.ifPresent(plan -> shell.show(new TypingView(new TypingModel(plan, way -> {
            speaking = way;
            plan.typedBy(way.typist());
        }, house.words()), house.widgets(), this)));
    }

    @Override
    public void chairs(String supporter) {
        open.ifPresent(plan -> {
            Place place = plan.plan().place();
            Topic topic = place.topic().filter(t -> !t.equals(Plan.JUST_FOR_ME)).map(this::topic).orElseGet(() -> pack().topics().getFirst());
            speaking = Speaking.PERSON;
            go(() -> carryOn(plan), () -> shell.show(new ChairsView(new ChairsModel(plan, house.background(), topic, place.prompt().orElse(""), supporter,
                    house.sounds()::hear, house.words()), house.spelling(), house.widgets(), this)));
        });
    }

    @Override
    public void giveOut() {
        giving.begin();
        giving();
    }

    /** To the page of giving out where the person is. */
    private void giving() {
        open.ifPresent(plan -> go(this::giving, () -> shell.show(new GiveOutView(new GiveOutModel(plan, giving, house.sharing(), pack(),
                house.words()), house.widgets(), this))));
    }

    @Override
    public void giveAgain(GiveOut given) {
        giving.again(given);
        giving();
    }

    @Override
    public void pages(Paper paper) {
        Runnable from = where;
        go(() -> pages(paper), () -> shell.show(new PagesView(new PagesModel(paper, house.sharing(), house.printer(), house.background(),
                house.words(), house.folder()), house.widgets(), house.chooser(), from)));
    }

    @Override
    public void readers() {
        open.ifPresent(plan -> go(this::readers, () -> shell.show(new ReadersView(new ReadersModel(plan, pack(), house.words()), house.widgets(), this))));
    }

    @Override
    public void form() {
        open.ifPresent(plan -> go(this::form, () -> shell.show(new FormView(new FormModel(plan, desk, house.forms(), house.sharing(), house.background(),
                house.pack(), house.words(), house.folder()), house.widgets(), house.chooser(), house.spelling(), this))));
    }

    @Override
    public void given() {
        open.ifPresent(plan -> go(this::given, () -> shell.show(new GivenView(new GivenModel(plan, house.sharing(), house.background(),
                house.words()), house.spelling(), house.widgets(), this))));
    }

    @Override
    public void asReader(String audience) {
        open.ifPresent(plan -> shell.visit(new AsReaderView(plan.plan().asSeenBy(audience), PlanNames.audience(plan.plan(), audience, house.words()),
                topics(), house.widgets(), this, () -> {
                    giving.forAudience(audience);
                    giving();
                })));
    }

    @Override
    public void headings() {
        atHeadings(this::headings, (plan, shelf) -> shell.show(new HeadingsView(new HeadingsModel(plan, shelf, house.words()), house.widgets(),
                house.chooser(), this)));
    }

    @Override
    public void heading(String template, String heading) {
        atTemplate(() -> heading(template, heading), template, (plan, whole) -> whole.heading(heading).ifPresentOrElse(
                h -> heading(plan, whole, h, false), () -> shell.show(new TemplateView(new TemplateModel(plan, whole, house.sharing(), house.words()), house.widgets(),
                        this))));
    }

    @Override
    public void drawer(String template, String word) {
        atTemplate(() -> drawer(template, word), template, (plan, whole) -> whole.heading(word).ifPresentOrElse(
                h -> heading(plan, whole, h, true), () -> shell.show(new DrawerView(whole, plan.plan(), house.widgets(), this))));
    }

    private void heading(OpenPlan plan, Template template, Template.Heading heading, boolean drawer) {
        shell.show(new HeadingView(new HeadingModel(plan, house.background(), template, heading, drawer, pack(), () -> speaking, house.words()),
                TypingModel.say(speaking, plan.plan(), house.words()), topics(), house.spelling(), house.widgets(), this));
    }

    /** Whoever comes for headings that are not here any more finds those that are. */
    private void atTemplate(Runnable again, String template, BiConsumer<OpenPlan, Template> show) {
        atHeadings(again, (plan, shelf) -> shelf.template(template).ifPresentOrElse(t -> show.accept(plan, t), this::headings));
    }

    /** The headings are read when they are first wanted, and kept while the plan is open. */
    private void atHeadings(Runnable again, BiConsumer<OpenPlan, TemplateShelf> show) {
        open.ifPresent(plan -> go(again, () -> templates.ifPresentOrElse(shelf -> show.accept(plan, shelf), () -> house.templates(
                plan.vault().map(Vault::path), shelf -> {
                    if (open.filter(plan::equals).isPresent()) {
                        templates = Optional.of(shelf);
                        show.accept(plan, shelf);
                    }
                }, this::tell))));
    }

    @Override
    public void letters() {
        atLetters(this::letters, (plan, all) -> shell.show(new LettersView(new LettersModel(plan, letterDesk, all, house.words()), house.widgets(), this)));
    }

    /** Whoever comes for a letter that is not here any more finds those that are. */
    @Override
    public void letter(String letter, String part) {
        atLetters(() -> letter(letter, part), (plan, all) -> all.stream().filter(l -> l.id().equals(letter)).findFirst().ifPresentOrElse(
                kind -> kind.part(part).ifPresentOrElse(p -> part(plan, kind, p), () -> shell.show(new LetterView(new LetterModel(plan, kind,
                        new PlanSums(plan.plan(), kind.reader(), house.words()), house.sharing(), house.words()), house.widgets(), this))), this::letters));
    }

    private void part(OpenPlan plan, LetterKind letter, LetterKind.Part part) {
        shell.show(new PartView(new PartModel(plan, house.background(), letter, part, new PlanSums(plan.plan(), letter.reader(), house.words()), pack(), () -> speaking, house.words()),
                TypingModel.say(speaking, plan.plan(), house.words()), topics(), house.spelling(), house.widgets(), this));
    }

    private void atLetters(Runnable again, BiConsumer<OpenPlan, List<LetterKind>> show) {
        open.ifPresent(plan -> go(again, () -> house.letters(all -> {
            if (open.filter(plan::equals).isPresent()) {
                show.accept(plan, all);
            }
        }, this::tell)));
    }

    @Override
    public void safety() {
        open.ifPresent(plan -> go(this::safety, () -> shell.show(new SafetyView(new SafetyModel(plan), house.widgets(), this))));
    }

    @Override
    public void copies() {
        open.ifPresent(plan -> go(this::copies, () -> shell.show(new CopiesView(new CopiesModel(plan, house.words()), house.widgets(),
                house.chooser(), this))));
    }

    @Override
    public void together() {
        open.ifPresent(plan -> go(this::together, () -> shell.show(new TogetherView(new TogetherModel(plan, house.words()), house.widgets(),
                house.chooser(), this))));
    }

    @Override
    public void forget() {
        open.ifPresent(plan -> go(this::forget, () -> shell.show(new ForgetView(new ForgetModel(plan, house.words(), this),
                pack().topics(), house.widgets(), this))));
    }

    @Override
    public void keys() {
        open.ifPresent(plan -> go(this::keys, () -> shell.show(new KeysView(new KeysModel(plan, house.sharing(), house.background(),
                house.words(), house.folder()), house.widgets(), house.chooser(), this))));
    }

    @Override
    public void history() {
        open.ifPresent(plan -> go(this::history, () -> shell.show(new HistoryView(new HistoryModel(plan, house.background(), topics(),
                house.words()), house.widgets(), this))));
    }

    /** For a look from wherever the person is; going back leads there again. */
    @Override
    public void search() {
        if (shell.here().filter(SearchView.class::isInstance).isEmpty()) {
            open.ifPresent(plan -> house.whenReady(() -> shell.visit(new SearchView(new SearchModel(plan, topics(), sought, house.words(), this),
                    house.widgets(), this)), this::tell));
        }
    }

    @Override
    public void looks() {
        looks("");
    }

    @Override
    public void looks(String part) {
        shell.visit(Parts.page(part, new SettingsModel(house.wardrobe(), house.remembered(), house.words()),
                new SoundsModel(house.sounds(), house.words()), house.spelling(), house.widgets(), this));
    }

    @Override
    public void tired() {
        shell.leaving(() -> shell.show(new TiredView(house.widgets(), this)));
    }

    @Override
    public void help() {
        shell.here().ifPresent(place -> shell.visit(new HelpView(house.widgets(), this,
                place instanceof HelpView help ? help.from() : place)));
    }

    @Override
    public void switches() {
        shell.visit(new SwitchesView(new SwitchesModel(house.scanning(), house.words()), house.widgets(), this));
    }

    @Override
    public void shortcuts() {
        shell.visit(new ShortcutsView(house.widgets(), this));
    }

    @Override
    public void cover() {
        shell.cover();
    }

    @Override
    public void back() {
        if (!shell.comeBack()) {
            where.run();
        }
    }

    @Override
    public void stop() {
        shut(this::welcome);
    }

    /**
     * Keeps everything, closes the plan, then does what comes next. When the last words cannot be kept the plan stays open and
     * the person is told; asking again leaves without them.
     */
    void shut(Runnable then) {
        shell.leaving(() -> close(then));
    }

    private void close(Runnable then) {
        shell.leave();
        if (open.isEmpty()) {
            then.run();
            return;
        }
        OpenPlan plan = open.get();
        Runnable closed = () -> {
            warned = false;
            shell.hold(false);
            forgetPlan();
            then.run();
        };
        shell.hold(true);
        plan.close(closed, problem -> {
            if (warned) {
                plan.abandon(closed);
            } else {
                warned = true;
                shell.hold(false);
                where.run();
                tellProblem(problem);
                shell.tellOnCover(house.words().text("window.leave-anyway"));
            }
        });
    }

    /** Whoever asked to leave is told each time that asking again leaves without what could not be kept. */
    private void tellProblem(SayableException problem) {
        String said = problem.say(house.words());
        shell.tell(warned ? said + " " + house.words().text("window.leave-anyway") : said);
    }

    /**
     * When the person chose that the cover asks for the words: keeps everything and closes the plan beneath the cover. Nothing of it
     * is shown again before the words are typed; while it cannot be kept it stays covered, and says so there.
     */
    private void lock() {
        house.tape().stopPlaying();
        house.tape().stopRecording();
        open.filter(OpenPlan::asksAfterCover).ifPresent(plan -> {
            shell.holdCover(this::lock, house.words().text("window.closing"));
            shell.leaving(() -> {
                shell.leave();
                plan.close(() -> locked(plan.vault().orElseThrow().path()), problem -> shell.holdCover(this::lock,
                        problem.say(house.words()) + " " + house.words().text("window.try-again")));
            });
        });
    }

    private void locked(Path file) {
        locked.add(file);
        forgetPlan();
        shell.holdCover(() -> {
            unlock(file.toString());
            shell.uncover();
        }, "");
    }

    /** Nothing of a plan that was closed stays here or on the screen. */
    private void forgetPlan() {
        open = Optional.empty();
        templates = Optional.empty();
        sought.set("");
        desk = new FormDesk();
        letterDesk = new LetterDesk();
        shell.forget();
    }

    private void go(Runnable again, Runnable show) {
        shell.leaving(() -> {
            where = again;
            house.whenReady(show, this::tell);
        });
    }

    private void tell(SayableException problem) {
        shell.tell(problem.say(house.words()));
    }

    /** A supporter who signed in is not told that there is a place for things just for the person. */
    private Pack pack() {
        return open.flatMap(OpenPlan::signedInSupporter).isPresent() ? house.pack().without(Plan.JUST_FOR_ME) : house.pack();
    }

    /** The topics of the pack, and "just talk". */
    private List<Topic> topics() {
        return Stream.concat(pack().topics().stream(), Stream.of(house.justTalk())).toList();
    }

    private Topic topic(String id) {
        return id.equals(Plan.JUST_TALK) ? house.justTalk() : pack().topic(id).orElse(pack().topics().getFirst());
    }
}
