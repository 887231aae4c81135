package org.onmyterms.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Door;
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
import org.onmyterms.screen.door.DoorView;
import org.onmyterms.screen.forget.ForgetModel;
import org.onmyterms.screen.forget.ForgetView;
import org.onmyterms.screen.help.HelpView;
import org.onmyterms.screen.history.HistoryModel;
import org.onmyterms.screen.history.HistoryView;
import org.onmyterms.screen.home.HomeView;
import org.onmyterms.screen.keys.KeysModel;
import org.onmyterms.screen.keys.KeysView;
import org.onmyterms.screen.making.MakingModel;
import org.onmyterms.screen.making.MakingView;
import org.onmyterms.screen.question.QuestionModel;
import org.onmyterms.screen.question.QuestionView;
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
import org.onmyterms.work.Saving;
import org.onmyterms.work.Showing;
import org.onmyterms.work.Speaking;

/** The ways through the house: builds each screen when it is gone to, and remembers where the person was. */
final class Rooms implements Goes {

    private final House house;
    private final Shell shell;
    private final Hallway hall;
    private MoneyRooms money;
    private GivingRooms giving;
    private String lastFile = "";
    /** Plans that a cover closed, and that only their words open again. */
    private final Set<Path> locked = new HashSet<>();
    /** The card that a picture is being put on; empty at a question. */
    private record OnCard(String prompt, String entry) { }

    private Optional<OnCard> onCard = Optional.empty();
    private Look look = new Look();
    /** What was looked for last in the open plan, so that whoever comes back to the search finds it there. */
    private final StringProperty sought = new SimpleStringProperty("");
    private boolean troubled;
    private boolean warned;

    Rooms(House house, Shell shell) {
        this.house = house;
        this.shell = shell;
        hall = new Hallway(house, shell, this::welcome);
        furnish();
        shell.whenCovered(this::lock);
        shell.whenFinding(this::search);
    }

    /** Nothing that was chosen in one plan is remembered in the next. */
    private void furnish() {
        money = new MoneyRooms(hall, house, shell, this);
        giving = new GivingRooms(hall, house, shell, this);
    }

    @Override
    public void welcome() {
        shell.leaving(() -> {
            hall.stay(this::welcome);
            shell.show(new WelcomeView(house.widgets(), this));
        });
    }

    @Override
    public void makePlan() {
        hall.go(this::makePlan, () -> {
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
        hall.stay(this::unlock);
        UnlockModel model = locked.isEmpty() ? new UnlockModel(house.opening(), house.background(), this, house.words(), file)
                : UnlockModel.afterCover(house.opening(), house.background(), this, house.words(), file);
        shell.show(new UnlockView(model, house.widgets(), house.chooser(), this));
    }

    @Override
    public void example() {
        house.example(this::opened, hall::tell);
    }

    @Override
    public void opened(OpenPlan plan) {
        hall.enter(plan);
        plan.vault().ifPresent(vault -> locked.remove(vault.path()));
        new Removals(plan, (said, removal) -> shell.offerUndo(house.words().text(said), () -> plan.apply(new Action.Undo(removal.id()))), shell::quiet);
        look = new Look();
        furnish();
        house.spelling().begin(plan.plan().language());
        plan.watchSaving(this::saving);
        house.whenReady(() -> arrive(plan), hall::tell);
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
        hall.go(() -> comeBack(plan, last), () -> shell.show(new BackView(new BackModel(plan, last, house.words()), hall.topic(last.topic()), house.widgets(), this)));
    }

    @Override
    public void soFar() {
        hall.open().ifPresent(plan -> hall.go(this::soFar, () -> shell.show(new SoFarView(plan.plan(), hall.topics(), house.widgets(), this))));
    }

    @Override
    public void lookAgain() {
        hall.open().ifPresent(plan -> hall.go(this::lookAgain, () -> {
            AgainModel model = new AgainModel(plan, look, hall.topics(), house.words());
            shell.show(new AgainView(model, new NextDayModel(plan, model, house.background(), house.words(), house.folder()), house.widgets(),
                    house.chooser(), this));
        }));
    }

    @Override
    public void home() {
        hall.open().ifPresentOrElse(plan -> hall.go(this::home,
                () -> shell.show(new HomeView(plan.plan(), plan.plan().place().topic().map(hall::topic), hall.pack(), house.widgets(),
                        this))), this::welcome);
    }

    @Override
    public void behind(Door door) {
        hall.open().ifPresent(plan -> hall.go(() -> behind(door),
                () -> shell.show(new DoorView(door, plan.plan(), hall.pack(), house.widgets(), this))));
    }

    @Override
    public void question(String topic, String prompt) {
        hall.open().ifPresent(plan -> hall.go(() -> carryOn(plan), () -> question(plan, hall.topic(topic), prompt)));
    }

    private void carryOn(OpenPlan plan) {
        plan.plan().place().topic().ifPresent(topic -> question(topic, plan.plan().place().prompt().orElse("")));
    }

    private QuestionModel question(OpenPlan plan, Topic topic, String prompt) {
        QuestionModel model = new QuestionModel(plan, house.background(), topic, prompt, hall::speaking, house.words());
        shell.show(new QuestionView(model, TypingModel.say(hall.speaking(), plan.plan(), house.words()), house.rights().knows(topic.id()), hall.pack().topics(), house.shelf(), house.tape(),
                house.spelling(), house.widgets(), this));
        return model;
    }

    @Override
    public void entry(String id) {
        hall.open().ifPresent(plan -> plan.plan().entry(id).ifPresent(entry -> {
            Topic topic = hall.topic(entry.topic());
            Optional<HeadingRef> alone = HeadingRef.of(entry);
            if (alone.isPresent()) {
                HeadingRef.letter(alone.get().template()).ifPresentOrElse(letter -> letter(letter, alone.get().heading()),
                        () -> heading(alone.get().template(), alone.get().heading()));
            } else if (topic.placeOf(entry.prompt()).isEmpty()) {
                card(topic.id(), id);
            } else if (shell.here().filter(AgainView.class::isInstance).isPresent()) {
                changeWhileLooking(plan, entry);
            } else {
                hall.go(() -> carryOn(plan), () -> question(plan, topic, entry.prompt().orElse("")).write(id));
            }
        }));
    }

    @Override
    public void cards(String prompt) {
        atCards(prompt, () -> cards(prompt), (plan, kind) -> shell.show(new CardsView(new CardsModel(plan, hall.topic(kind.topic()), kind, house.words()), house.shelf(),
                house.widgets(), this)));
    }

    @Override
    public void card(String prompt, String entry) {
        atCards(prompt, () -> card(prompt, entry), (plan, kind) -> {
            CardModel model = new CardModel(plan, house.background(), hall.topic(kind.topic()), kind, entry, hall::speaking, house.words());
            hall.stay(() -> card(prompt, model.entry()));
            shell.show(new CardView(model, TypingModel.say(hall.speaking(), plan.plan(), house.words()), house.shelf(), house.spelling(), house.widgets(), this));
        });
    }

    /** Whoever comes for a kind of card that the pack does not know any more is brought home. */
    private void atCards(String prompt, Runnable again, BiConsumer<OpenPlan, CardKind> show) {
        hall.open().ifPresent(plan -> hall.pack().cards(prompt).ifPresentOrElse(kind -> hall.go(again, () -> show.accept(plan, kind)), this::home));
    }

    /** From there the way back leads to looking again. */
    private void changeWhileLooking(OpenPlan plan, Entry entry) {
        hall.go(() -> changeWhileLooking(plan, entry), () -> {
            QuestionModel model = question(plan, hall.topic(entry.topic()), entry.prompt().orElse(""));
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
        hall.open().ifPresent(plan -> house.finder(plan.plan().language(), find -> showing(model -> shell.show(
                new PicturesView(model, find, house.widgets(), this))), hall::tell));
    }

    @Override
    public void record() {
        showing(model -> shell.show(new RecordView(model, house.tape(), house.widgets(), this)));
    }

    /** At the question or the card where the person is, to which going back leads. */
    private void showing(Consumer<ShowModel> page) {
        hall.open().ifPresent(plan -> shell.leaving(() -> {
            if (onCard.isPresent()) {
                String prompt = onCard.get().prompt();
                page.accept(new ShowModel(new Showing(plan, house.background(), hall.speaking(), hall.pack().cards(prompt).orElseThrow().topic(), Optional.of(prompt),
                        Optional.of(onCard.get().entry())), house.words(), this));
                return;
            }
            Place place = plan.plan().place();
            String topic = place.topic().orElse(Plan.JUST_TALK);
            Optional<String> prompt = topic.equals(Plan.JUST_TALK) ? Optional.empty() : place.prompt();
            page.accept(new ShowModel(new Showing(plan, house.background(), hall.speaking(), topic, prompt), house.words(), this));
        }));
    }

    @Override
    public void justTalk() {
        question(Plan.JUST_TALK, "");
    }

    @Override
    public void whoIsTyping() {
        hall.open().ifPresent(plan -> shell.show(new TypingView(new TypingModel(plan, way -> {
            hall.speaks(way);
            plan.typedBy(way.typist());
        }, house.words()), house.widgets(), this)));
    }

    @Override
    public void chairs(String supporter) {
        hall.open().ifPresent(plan -> {
            Place place = plan.plan().place();
            Topic topic = place.topic().filter(t -> !t.equals(Plan.JUST_FOR_ME)).map(hall::topic).orElseGet(() -> hall.pack().topics().getFirst());
            hall.speaks(Speaking.PERSON);
            hall.go(() -> carryOn(plan), () -> shell.show(new ChairsView(new ChairsModel(plan, house.background(), topic, place.prompt().orElse(""), supporter,
                    house.sounds()::hear, house.words()), house.spelling(), house.widgets(), this)));
        });
    }

    @Override
    public void rights(String place) {
        money.rights(place);
    }

    @Override
    public void dealings() {
        money.dealings();
    }

    @Override
    public void giveSums(MoneyDocument which) {
        money.giveSums(which);
    }

    @Override
    public void money() {
        money.money();
    }

    @Override
    public void letters() {
        money.letters();
    }

    @Override
    public void letter(String letter, String part) {
        money.letter(letter, part);
    }

    @Override
    public void giveOut() {
        giving.giveOut();
    }

    @Override
    public void giveAgain(GiveOut given) {
        giving.giveAgain(given);
    }

    @Override
    public void pages(Paper paper) {
        giving.pages(paper);
    }

    @Override
    public void readers() {
        giving.readers();
    }

    @Override
    public void form() {
        giving.form();
    }

    @Override
    public void given() {
        giving.given();
    }

    @Override
    public void asReader(String audience) {
        giving.asReader(audience);
    }

    @Override
    public void headings() {
        giving.headings();
    }

    @Override
    public void heading(String template, String heading) {
        giving.heading(template, heading);
    }

    @Override
    public void drawer(String template, String word) {
        giving.drawer(template, word);
    }

    @Override
    public void safety() {
        hall.open().ifPresent(plan -> hall.go(this::safety, () -> shell.show(new SafetyView(new SafetyModel(plan), house.widgets(), this))));
    }

    @Override
    public void copies() {
        hall.open().ifPresent(plan -> hall.go(this::copies, () -> shell.show(new CopiesView(new CopiesModel(plan, house.words()), house.widgets(),
                house.chooser(), this))));
    }

    @Override
    public void together() {
        hall.open().ifPresent(plan -> hall.go(this::together, () -> shell.show(new TogetherView(new TogetherModel(plan, house.words()), house.widgets(),
                house.chooser(), this))));
    }

    @Override
    public void forget() {
        hall.open().ifPresent(plan -> hall.go(this::forget, () -> shell.show(new ForgetView(new ForgetModel(plan, house.words(), this),
                hall.pack().topics(), house.widgets(), this))));
    }

    @Override
    public void keys() {
        hall.open().ifPresent(plan -> hall.go(this::keys, () -> shell.show(new KeysView(new KeysModel(plan, house.sharing(), house.background(),
                house.words(), house.folder()), house.widgets(), house.chooser(), this))));
    }

    @Override
    public void history() {
        hall.open().ifPresent(plan -> hall.go(this::history, () -> shell.show(new HistoryView(new HistoryModel(plan, house.background(), hall.topics(),
                house.words()), house.widgets(), this))));
    }

    /** For a look from wherever the person is; going back leads there again. */
    @Override
    public void search() {
        if (shell.here().filter(SearchView.class::isInstance).isEmpty()) {
            hall.open().ifPresent(plan -> house.whenReady(() -> shell.visit(new SearchView(new SearchModel(plan, hall.topics(), sought, house.words(), this),
                    house.widgets(), this)), hall::tell));
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
            hall.where().run();
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
        if (hall.open().isEmpty()) {
            then.run();
            return;
        }
        OpenPlan plan = hall.open().get();
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
                hall.where().run();
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
        hall.open().filter(OpenPlan::asksAfterCover).ifPresent(plan -> {
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
        hall.leave();
        sought.set("");
        furnish();
        shell.forget();
    }
}
