package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.look.Colour;
import org.onmyterms.look.Looks;
import org.onmyterms.look.OwnColours;
import org.onmyterms.look.Role;
import org.onmyterms.look.Spacing;
import org.onmyterms.look.Style;
import org.onmyterms.look.Theme;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.PictureBook;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.photo.Pictures;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.History;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.LastTime;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Recording;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Terms;
import org.onmyterms.plan.Voice;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.screen.again.AgainPages;
import org.onmyterms.screen.back.AsReaderView;
import org.onmyterms.screen.back.BackModel;
import org.onmyterms.screen.back.BackView;
import org.onmyterms.screen.back.SoFarView;
import org.onmyterms.screen.cards.CardModel;
import org.onmyterms.screen.cards.CardPages;
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
import org.onmyterms.screen.giveout.GivingPages;
import org.onmyterms.screen.form.FormPages;
import org.onmyterms.screen.given.GivenPages;
import org.onmyterms.screen.headings.HeadingsPages;
import org.onmyterms.screen.help.HelpView;
import org.onmyterms.screen.history.HistoryModel;
import org.onmyterms.screen.history.HistoryView;
import org.onmyterms.screen.home.HomeView;
import org.onmyterms.screen.keys.KeysModel;
import org.onmyterms.screen.keys.KeysView;
import org.onmyterms.screen.letter.LetterScreens;
import org.onmyterms.screen.making.MakingModel;
import org.onmyterms.screen.making.MakingView;
import org.onmyterms.screen.money.MoneyPages;
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
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.Meaning;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.aloud.Sounds;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Cellar;
import org.onmyterms.work.Completion;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Opening;
import org.onmyterms.work.RightsShelf;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Showing;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.Vault;

/** Every screen in every theme, at 100, 200 and 300 percent, in a large and a small window. Pictures go to target/screens. */
class EveryScreenTest {

    private static final Path ASSETS = Path.of("assets");
    private static final double[][] SIZES = {{1000, 1000}, {800, 600}};

    /** While somebody works on a screen: only those whose names begin so. */
    private static final String ONLY = System.getProperty("screens", "");

    private final Words words = Words.english();
    final Wardrobe wardrobe = new Wardrobe(ASSETS.resolve("fonts"));
    final Widgets widgets = new Widgets(words, new Symbols(ASSETS.resolve("symbols/openmoji")),
            text -> SceneAudit.HARD_WORDS.in(text).stream().map(hard -> new Meaning(hard.word(), hard.meaning())).toList());
    private final Background background = new Background(Platform::runLater);
    private final Pack pack = PackReader.read(ASSETS.resolve("packs/en-GB"));
    private final Shelf shelf = new Shelf(ASSETS.resolve("symbols"));
    private final NoGoes goes = new NoGoes();
    private final Sharing sharing = new Sharing(() -> new Booklet(pack, words, new PictureBook(shelf)), new PdfPress(ASSETS.resolve("fonts"), ASSETS.resolve("symbols")),
            (plan, audience) -> new Attachment("plan.json", "application/json", "", new byte[0]), words);

    Map<String, Supplier<Screen>> screens() {
        OpenPlan open = plan();
        Opening opening = new Opening(new NoCellar(), background, Clock.systemUTC());
        NoChooser chooser = new NoChooser();
        Map<String, Supplier<Screen>> screens = new LinkedHashMap<>();
        screens.put("welcome", () -> new WelcomeView(widgets, goes));
        screens.put("making", () -> new MakingView(new MakingModel(opening, sharing, background, goes, words, Path.of("/home/me")), widgets,
                chooser, goes));
        screens.put("unlock", () -> new UnlockView(new UnlockModel(opening, background, goes, words, "/home/me/blue-kite.plan"), widgets, chooser, goes));
        screens.put("back", () -> {
            OpenPlan due = plan();
            due.apply(new Action.LookAgainOn(Optional.of(due.now().toLocalDate())));
            return new BackView(new BackModel(due, LastTime.of(due.history(), due.plan(), ZoneOffset.UTC).orElseThrow(), words),
                    pack.topic("days").orElseThrow(), widgets, goes);
        });
        screens.put("so-far", () -> new SoFarView(open.plan(), pack.topics(), widgets, goes));
        screens.putAll(AgainPages.of(this::plan, pack.topics(), background, widgets, chooser, goes));
        RightsShelf rights = RightsShelf.of(ASSETS.resolve("packs/en-GB/rights"), Optional.empty(), pack);
        screens.put("rights-where", () -> new RightsView(new RightsModel(open, rights, "money", words), widgets, goes));
        screens.put("rights", () -> new RightsView(rights(rights), widgets, goes));
        screens.put("rights-helpers", () -> {
            RightsModel model = rights(rights);
            RightsView view = new RightsView(model, widgets, goes);
            model.helpersProperty().set(true);
            return view;
        });
        screens.put("dealings-none", () -> new DealingsView(dealings(plan(), rights), widgets, goes));
        screens.put("dealings", () -> {
            OpenPlan told = plan();
            told.apply(new Action.Describe("en-GB", Optional.of(Nation.ENGLAND), Extras.NONE));
            MadeUpMoney.dealings().forEach(e -> told.apply(new Action.AddEntry(e)));
            return new DealingsView(dealings(told, rights), widgets, goes);
        });
        screens.putAll(CardPages.of(this::plan, pack, background, shelf, new SpellingHelp(new NoSpeller(), background), widgets, goes));
        screens.put("question-money", () -> new QuestionView(new QuestionModel(open, background, pack.topic("money").orElseThrow(), "money.told",
                () -> Speaking.PERSON, words), TypingModel.say(Speaking.PERSON, open.plan(), words), true, pack.topics(), shelf, new NoTape(),
                new SpellingHelp(new NoSpeller(), background), widgets, goes));
        screens.putAll(MoneyPages.of(this::plan, pack, sharing, widgets, goes));
        screens.put("home", () -> new HomeView(open.plan(), pack.topic("days"), pack, widgets, goes));
        for (Door door : Door.values()) {
            screens.put("door-" + door.word(), () -> new DoorView(door, open.plan(), pack, widgets, goes));
        }
        screens.put("question", () -> new QuestionView(new QuestionModel(open, background, pack.topic("days").orElseThrow(), "days.good",
                () -> Speaking.PERSON, words), TypingModel.say(Speaking.PERSON, open.plan(), words), true, pack.topics(), shelf, new NoTape(),
                new SpellingHelp(new NoSpeller(), background), widgets, goes));
        Supplier<ShowModel> showing = () -> new ShowModel(new Showing(open, background, Speaking.PERSON, "days", Optional.of("days.good")), words, goes);
        screens.put("show", () -> new ShowView(showing.get(), true, widgets, chooser, goes));
        screens.put("show-on-card", () -> new ShowView(showing.get(), false, widgets, chooser, goes));
        screens.put("show-draw", () -> new DrawView(showing.get(), widgets, goes));
        screens.put("show-pictures", () -> new PicturesView(showing.get(), typed -> List.of(), widgets, goes));
        screens.put("show-record", () -> new RecordView(showing.get(), new NoTape(), widgets, goes));
        Function<String, CardsModel> cards = topic -> new CardsModel(open, pack.topic(topic).orElseThrow(), pack.topic(topic).orElseThrow().cards().getFirst(), words);
        screens.put("cards-people", () -> new CardsView(cards.apply("people"), shelf, widgets, goes));
        screens.put("cards-week", () -> new CardsView(cards.apply("week"), shelf, widgets, goes));
        screens.put("cards-none", () -> new CardsView(cards.apply("hopes"), shelf, widgets, goes));
        screens.put("card", () -> new CardView(new CardModel(open, background, pack.topic("people").orElseThrow(), pack.cards("people.card").orElseThrow(), "sam", () -> Speaking.PERSON, words),
                TypingModel.say(Speaking.PERSON, open.plan(), words), shelf, new SpellingHelp(new NoSpeller(), background), widgets, goes));
        screens.put("chairs", () -> chairs(open, false));
        screens.put("chairs-supporter", () -> chairs(open, true));
        screens.put("typing", () -> new TypingView(new TypingModel(open, way -> { }, words), widgets, goes));
        screens.put("tired", () -> new TiredView(widgets, goes));
        screens.putAll(GivingPages.of(this::plan, sharing, pack, background, words, widgets, chooser, goes));
        screens.putAll(GivenPages.of(this::plan, sharing, background, new SpellingHelp(new NoSpeller(), background), words, widgets, goes));
        screens.putAll(FormPages.of(this::plan, sharing, pack, background, new SpellingHelp(new NoSpeller(), background), words, widgets, chooser, goes));
        screens.put("as-reader", () -> new AsReaderView(open.plan().asSeenBy("workers"), "My workers", pack.topics(), widgets, goes, () -> { }));
        screens.putAll(HeadingsPages.of(this::plan, ASSETS.resolve("packs/en-GB/templates"), pack, background, new SpellingHelp(new NoSpeller(), background), sharing, widgets, chooser, goes));
        screens.putAll(LetterScreens.of(this::plan, ASSETS.resolve("packs/en-GB/letters"), pack, background, new SpellingHelp(new NoSpeller(), background), sharing, widgets, chooser, goes));
        screens.put("safety", () -> new SafetyView(new SafetyModel(open), widgets, goes));
        screens.put("copies", () -> new CopiesView(new CopiesModel(open, words), widgets, chooser, goes));
        screens.put("together", () -> new TogetherView(new TogetherModel(open, words), widgets, chooser, goes));
        screens.put("forget", () -> new ForgetView(new ForgetModel(open, words, goes), pack.topics(), widgets, goes));
        screens.put("keys", () -> new KeysView(new KeysModel(open, sharing, background, words, Path.of("/home/me")), widgets, chooser, goes));
        for (String part : List.of("settings", Parts.SIZE, Parts.COLOURS, Parts.OWN, Parts.LETTERS, Parts.PICTURES, Parts.SOUNDS)) {
            screens.put("looks-" + part, () -> Parts.page(part, new SettingsModel(wardrobe, new NoMemory(), words),
                    new SoundsModel(sounds(), words), new SpellingHelp(new NoSpeller(), background), widgets, goes));
        }
        screens.put("history", () -> new HistoryView(new HistoryModel(open, background, pack.topics(), words), widgets, goes));
        screens.put("search", () -> new SearchView(new SearchModel(open, pack.topics(), new SimpleStringProperty("sl"), words, goes), widgets, goes));
        screens.put("help", () -> new HelpView(widgets, goes, new TiredView(widgets, goes)));
        screens.put("switches", () -> new SwitchesView(new SwitchesModel(new SimpleObjectProperty<>(ScanSettings.USUAL), words), widgets, goes));
        screens.put("shortcuts", () -> new ShortcutsView(widgets, goes));
        return screens;
    }

    /** Made on the scene's thread, to which every open plan belongs. */
    private OpenPlan plan() {
        try {
            return Fx.on(this::madePlan);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private OpenPlan madePlan() {
        MemoryVault vault = new MemoryVault(Path.of("/home/me/blue-kite.plan"));
        vault.hold(new KeyHolder(7, KeyHolder.Kind.STICK, Person.ID));
        vault.hold(new KeyHolder(8, KeyHolder.Kind.WORDS, "grace"));
        OpenPlan open = new OpenPlan(vault, History.EMPTY, background, Clock.systemUTC());
        open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
        open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "advocate")));
        open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.of("days.good"),
                "I get up slowly. Nobody hurries me. Radio on, and tea in the blue mug.", open.now())));
        open.apply(new Action.AddEntry(Entry.through("grace", Voice.VIEW, "grace", "b", "days", Optional.of("days.good"),
                "Mornings seem better when the same worker comes.", open.now())));
        Medium photo = Medium.of(photo(), "jpg");
        open.say(Entry.own("p", "days", Optional.of("days.good"), "The sea at Llandudno", open.now())
                .withPictures(List.of(new Picture(Optional.of(photo.name()), Optional.empty(), "", Extras.NONE))), photo);
        open.apply(new Action.AddEntry(Entry.own("s", "days", Optional.of("days.good"), "", open.now()).withPictures(List.of(
                new Picture(Optional.empty(), Optional.of("me"), "I", Extras.NONE), new Picture(Optional.empty(), Optional.of("dog"), "dog", Extras.NONE)))));
        Medium said = Medium.of(new byte[] {1}, "opus");
        open.say(Entry.own("r", "days", Optional.of("days.good"), "", open.now()).withRecording(new Recording(said.name(), 12)), said);
        open.apply(new Action.AddEntry(Entry.own("c", "me", Optional.empty(), "Call me Rob.", open.now())));
        open.apply(new Action.AddEntry(Entry.through("grace", Voice.WRITTEN_DOWN, "grace", "w", "days", Optional.of("days.bad"),
                "When the bus driver does not wait for me.", open.now())));
        open.apply(new Action.AddEntry(Entry.own("o", "days", Optional.of("days.bad"), "Forms.", open.now())));
        open.apply(new Action.AddEntry(card("sam", "people", "Sam").withPictures(List.of(new Picture(Optional.of(photo.name()), Optional.empty(), "", Extras.NONE))).withDetail("ring", "heart").withDetail("does", "Sam cooks with me on Sundays.")));
        open.apply(new Action.AddEntry(card("olu", "people", "Olu").withPictures(List.of(new Picture(Optional.empty(), Optional.of("dog"), "dog", Extras.NONE))).withDetail("ring", "near")));
        open.apply(new Action.AddEntry(card("ex", "people", "Mrs Price from next door").withDetail("ring", "out")));
        open.apply(new Action.AddEntry(card("zed", "people", "Zed")));
        open.apply(new Action.AddEntry(Entry.through("grace", Voice.WRITTEN_DOWN, "grace", "min", "people", Optional.of("people.card"), "Minnie, my dog",
                open.now()).withDetail("ring", "heart")));
        open.apply(new Action.AddEntry(card("swim", "week", "Swimming").withDetail("day", "mon").withDetail("part", "morning").withDetail("kind", "usual")));
        open.apply(new Action.AddEntry(card("tea", "week", "Tea with Olu").withDetail("day", "mon").withDetail("part", "afternoon").withDetail("kind", "usual")));
        open.apply(new Action.AddEntry(card("radio", "week", "Radio").withDetail("day", "all").withDetail("kind", "usual")));
        open.apply(new Action.AddEntry(card("bed", "week", "Stay in bed").withDetail("day", "wed").withDetail("kind", "hard")));
        for (String shown : List.of("a", "b", "sam")) {
            open.apply(new Action.SetAudiences(shown, Set.of("workers")));
        }
        open.apply(new Action.Give(new GiveOut("workers", "large", 1, 3, open.now(),
                new Terms("Doctor Khan", "For my new worker.", Optional.of(LocalDate.of(2027, 3, 3)), true, true), "")));
        open.apply(new Action.SetAudiences("c", Set.of("workers")));
        open.typedBy("grace");
        open.apply(new Action.Propose("s", "workers"));
        open.typedBy(Person.ID);
        open.apply(new Action.GoTo(org.onmyterms.plan.Place.question("days", "days.good")));
        return open;
    }

    private DealingsModel dealings(OpenPlan open, RightsShelf rights) {
        return new DealingsModel(open, pack.topic("rights").orElseThrow(), rights, background, words, Path.of("/home/me"));
    }

    /** Of somebody who lives in England, beside money. */
    private RightsModel rights(RightsShelf shelf) {
        RightsModel model = new RightsModel(plan(), shelf, "money", words);
        model.live(Nation.ENGLAND);
        return model;
    }

    private Screen chairs(OpenPlan open, boolean supporter) {
        ChairsModel model = new ChairsModel(open, background, pack.topic("days").orElseThrow(), "days.bad", "grace", said -> { }, words);
        ChairsView view = new ChairsView(model, new SpellingHelp(new NoSpeller(), background), widgets, goes);
        if (supporter) {
            view.handOver();
        }
        return view;
    }

    private static Entry card(String id, String topic, String words) {
        return Entry.own(id, topic, Optional.of(topic + ".card"), words, OffsetDateTime.parse("2026-11-20T10:15:00Z"));
    }

    private static Sounds sounds() {
        Sounds sounds = new Sounds();
        sounds.voicesProperty().set(List.of(new Sounds.VoiceName("", "The computer's own"), new Sounds.VoiceName("en", "English (Great Britain)")));
        return sounds;
    }

    private static byte[] photo() {
        try {
            return Pictures.file(Pictures.corners(800, 500), "jpeg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class NoCellar implements Cellar {
        @Override
        public Made make(Path file) {
            throw new IllegalStateException();
        }

        @Override
        public Vault open(Path file, String typed) {
            throw new IllegalStateException();
        }

        @Override
        public Vault openWithKeyFile(Path file, Path keyFile) {
            throw new IllegalStateException();
        }

        @Override
        public List<Path> keysAtHand(Path file) {
            return List.of();
        }

        @Override
        public Completion completion() {
            return new Completion(List.of("kite", "ladder", "lemon"), Map.of("lemon", "1F34B"));
        }

        @Override
        public String fileName() {
            return "blue-kite";
        }
    }

    /** Waits until what a screen asked for when it came, such as pages or what changed since, has come too. */
    void arrived(Scene scene) throws Exception {
        for (int round = 0; round < 3; round++) {
            assertTrue(background.finish(Duration.ofSeconds(30)));
            CountDownLatch looked = new CountDownLatch(1);
            Fx.run(() -> background.lookUp(() -> true, done -> looked.countDown(), problem -> looked.countDown()));
            assertTrue(looked.await(30, TimeUnit.SECONDS));
        }
        Fx.settle(scene);
    }

    /** The same with these looks. */
    Scene dressed(Screen screen, double width, double height, Looks looks) {
        wardrobe.looksProperty().set(looks);
        return dressed(screen, width, height);
    }

    Scene dressed(Screen screen, double width, double height) {
        BorderPane frame = new BorderPane(screen.node());
        ToolBar tools = new ToolBar(widgets, () -> { }, () -> { }, () -> { }, () -> { }, () -> { });
        tools.here(screen.title());
        frame.setTop(tools);
        Scene scene = new Scene(frame, width, height);
        wardrobe.dress(scene);
        return scene;
    }

    /** The themes, and a person's own two colours with all the room there is and no pictures. */
    private static Map<String, Looks> looks() {
        Map<String, Looks> looks = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            looks.put(theme.name().toLowerCase(), Looks.USUAL.with(theme));
        }
        looks.put("own", Looks.USUAL.with(new OwnColours(Colour.of("#0B2A6B").orElseThrow(), Colour.of("#FBDDE6").orElseThrow()))
                .lined(Spacing.WIDER).lettered(Spacing.WIDER).pictured(false));
        return looks;
    }

    @Test
    void everyScreenCanBeUsedByEverybody() throws Exception {
        Fx.run(wardrobe::loadFonts);
        List<String> faults = new ArrayList<>();
        List<String> report = new ArrayList<>();
        for (Map.Entry<String, Supplier<Screen>> named : screens().entrySet().stream().filter(s -> s.getKey().startsWith(ONLY)).toList()) {
            ContactSheet sheet = new ContactSheet();
            for (Map.Entry<String, Looks> looks : looks().entrySet()) {
                for (double size : new double[] {1, 2, 3}) {
                    for (double[] window : SIZES) {
                        Fx.run(() -> wardrobe.looksProperty().set(looks.getValue().sized(size)));
                        Screen screen = Fx.on(named.getValue()::get);
                        Scene scene = Fx.on(() -> dressed(screen, window[0], window[1]));
                        Stage stage = Fx.on(() -> shown(scene));
                        arrived(scene);
                        String where = named.getKey() + "-" + looks.getKey() + "-" + Math.round(size * 100) + "-" + Math.round(window[0]);
                        Fx.on(() -> SceneAudit.faults(scene)).forEach(fault -> faults.add(where + ": " + fault));
                        Fx.on(() -> OrderAudit.faults(scene)).forEach(fault -> faults.add(where + ": " + fault));
                        Shot shot = Fx.on(() -> {
                            Shot drawn = Shot.of(scene);
                            PixelAudit.weakTexts(scene, drawn).forEach(fault -> faults.add(where + ": " + fault));
                            return drawn;
                        });
                        sheet.add(where, shot);
                        if (looks.getKey().equals("cream") && size == 1) {
                            Fx.on(() -> ChoicesAudit.choices(scene)).stream().filter(choices -> choices.size() > ChoicesAudit.MOST)
                                    .forEach(choices -> faults.add(where + ": " + choices.size() + " main choices " + choices));
                            Fx.on(() -> unreached(scene)).forEach(fault -> faults.add(where + ": " + fault));
                        }
                        if (System.getProperty("shots") != null) {
                            shot.write(Path.of("target/screens/" + where + ".png"));
                        }
                        Fx.run(() -> {
                            screen.leave();
                            stage.close();
                        });
                    }
                }
            }
            sheet.write(Path.of("target/sheets/" + named.getKey() + ".png"));
            report.add(named.getKey() + ": " + faults.stream().filter(f -> f.startsWith(named.getKey() + "-")).count() + " faults");
        }
        report.addAll(faults);
        Files.write(Path.of("target/sheets/report.txt"), report);
        assertEquals(List.of(), faults.stream().limit(40).toList(), faults.size() + " faults");
    }

    private static Stage shown(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /** Everything that can have the focus and is not reached by the Tab key from the first thing on. */
    private static List<String> unreached(Scene scene) {
        Set<Node> wanted = new HashSet<>();
        collect(scene.getRoot(), wanted);
        Set<Node> reached = new HashSet<>();
        Node at = scene.getFocusOwner();
        if (at == null) {
            wanted.iterator().next().requestFocus();
            at = scene.getFocusOwner();
        }
        for (int step = 0; step < wanted.size() * 2 + 5 && at != null; step++) {
            reached.add(at);
            at.requestFocusTraversal(TraversalDirection.NEXT);
            at = scene.getFocusOwner();
        }
        return wanted.stream().filter(n -> !reached.contains(n) && !(n instanceof javafx.scene.control.RadioButton))
                .map(n -> "Tab does not reach " + n.getClass().getSimpleName() + " " + n.getAccessibleText()).toList();
    }

    private static void collect(Node node, Set<Node> wanted) {
        if (node.isVisible() && node.isFocusTraversable() && !node.isDisabled()) {
            wanted.add(node);
        }
        if (node.isVisible() && node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted));
        }
    }

    @Test
    void sixMainChoicesOnAPageAreSeenAndWhatIsNoneIsNotCounted() throws Exception {
        List<List<String>> counted = Fx.on(() -> {
            Page page = widgets.page(widgets.heading("A page"));
            for (int no = 1; no <= 6; no++) {
                page.add(widgets.named("Way " + no, "help", () -> { }));
            }
            page.add(widgets.labelled(widgets.field("Name", "help")), widgets.named("Use this name", "help", () -> { }), widgets.named("After it", "help", () -> { }),
                    widgets.tick("An option", "help"), widgets.ownCard(widgets.named("On a thing", "help", () -> { })),
                    widgets.card(widgets.named("In a card by itself", "help", () -> { }), widgets.wordsCard("A thing of a list", "words", () -> { })));
            Button on = widgets.named("On", "help", () -> { });
            Button second = widgets.named("A second way on", "help", () -> { });
            Style.PRIMARY.on(on, second);
            page.add(on, second);
            page.footer(widgets.named("Footer", "help", () -> { }));
            Scene scene = new Scene(new BorderPane(page), 800, 600);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return ChoicesAudit.choices(scene);
        });
        assertEquals(List.of(List.of("Way 1", "Way 2", "Way 3", "Way 4", "Way 5", "Way 6", "After it", "In a card by itself", "A second way on")), counted);
    }

    @Test
    void theAuditSeesSeededFaults() throws Exception {
        Button nameless = Fx.on(() -> new Button(""));
        Button cut = Fx.on(() -> {
            Button button = new Button("These words are far too long for so small a button");
            button.setMaxWidth(60);
            return button;
        });
        Button wide = Fx.on(() -> {
            Button button = new Button("wide");
            button.setMinWidth(2000);
            return button;
        });
        Button shared = Fx.on(() -> new Button("Two\nlines"));
        Scene scene = Fx.on(() -> new Scene(new VBox(nameless, cut, wide, shared), 400, 300));
        Stage stage = Fx.on(() -> shown(scene));
        Fx.settle(scene);
        String faults = String.join("\n", Fx.on(() -> SceneAudit.faults(scene)));
        Fx.run(stage::close);
        for (String expected : List.of("has no name", "is too small", "is cut off", "is wider than the window", "has no help", "has lines without a width")) {
            assertTrue(faults.contains(expected), expected + " not seen in:\n" + faults);
        }
    }

    @Test
    void whatComesInAnotherOrderLiesOverSomethingOrCannotBeReachedIsSeen() throws Exception {
        List<String> faults = Fx.on(() -> {
            VBox page = new VBox();
            Style.PAGE_CONTENT.on(page);
            Button low = widgets.named("low", "help", () -> { });
            Button high = widgets.named("high", "help", () -> { });
            Button over = widgets.named("over", "help", () -> { });
            low.setTranslateY(300);
            over.setTranslateY(-40);
            page.getChildren().addAll(low, high, over, new Label("lost words"));
            Scene scene = new Scene(page, 500, 500);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return OrderAudit.faults(scene);
        });
        String all = String.join("\n", faults);
        for (String expected : List.of("comes after", "lie over each other", "“lost words” cannot be reached")) {
            assertTrue(all.contains(expected), expected + " not seen in: " + all);
        }
    }

    @Test
    void aWeakTextIsSeenInThePixels() throws Exception {
        Scene scene = Fx.on(() -> {
            Label weak = new Label("pale words");
            weak.setStyle("-fx-text-fill: #999999; -fx-font-size: 22px;");
            Label strong = new Label("dark words");
            strong.setStyle("-fx-text-fill: #222222; -fx-font-size: 22px;");
            return new Scene(new VBox(weak, strong), 300, 200);
        });
        Stage stage = Fx.on(() -> shown(scene));
        Fx.settle(scene);
        List<String> weak = Fx.on(() -> PixelAudit.weakTexts(scene, Shot.of(scene)));
        Fx.run(stage::close);
        assertEquals(1, weak.size(), weak.toString());
        assertTrue(weak.getFirst().contains("pale words"), weak.toString());
    }

    @Test
    void anOpenedMeaningCanBeReadAtEverySize() throws Exception {
        List<String> faults = new ArrayList<>();
        for (double size : new double[] {1, 2, 3}) {
            Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.sized(size)));
            Scene scene = Fx.on(() -> dressed(new HelpView(widgets, goes, new TiredView(widgets, goes)), 800, 600));
            Stage stage = Fx.on(() -> shown(scene));
            Fx.settle(scene);
            Button ask = (Button) Fx.on(() -> scene.getRoot().lookup(".omt-quiet.button"));
            Fx.run(ask::requestFocus);
            Fx.settle(scene);
            CountDownLatch opened = new CountDownLatch(1);
            Fx.run(() -> {
                ask.fire();
                AfterLayout.run(scene, () -> AfterLayout.run(scene, opened::countDown));
            });
            assertTrue(opened.await(20, TimeUnit.SECONDS));
            Node meaning = Fx.on(() -> scene.getRoot().lookupAll(".omt-note").stream().filter(n -> n instanceof TextNote t && t.getText().contains("lawyer"))
                    .findFirst().orElseThrow());
            if (Fx.on(() -> meaning.localToScene(meaning.getLayoutBounds()).getMaxY()) > 600) {
                faults.add(size + ": what it means is out of sight");
            }
            Fx.on(() -> SceneAudit.faults(scene)).forEach(fault -> faults.add(size + ": " + fault));
            if (System.getProperty("shots") != null) {
                Fx.shoot(scene, Path.of("target/screens/meaning-" + Math.round(size * 100) + ".png"));
            }
            Fx.run(stage::close);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void theAuditSeesAHardWordThatIsNotExplained() throws Exception {
        Scene scene = Fx.on(() -> new Scene(new VBox(widgets.note("You may have an advocate.")), 400, 300));
        assertEquals(List.of("“advocate” is explained 0 times"), Fx.on(() -> SceneAudit.unexplained(scene)));
    }

    @Test
    void textHasSevenToOneAndEdgesThreeToOne() {
        List<String> weak = new ArrayList<>();
        Role[][] texts = {{Role.INK, Role.GROUND}, {Role.INK, Role.CARD}, {Role.QUIET_INK, Role.GROUND}, {Role.QUIET_INK, Role.CARD},
            {Role.PERSON, Role.CARD}, {Role.PERSON, Role.GROUND}, {Role.PERSON, Role.PERSON_GROUND}, {Role.ON_PERSON, Role.PERSON},
            {Role.OTHERS, Role.OTHERS_GROUND}, {Role.INK, Role.OTHERS_GROUND}, {Role.INK, Role.PERSON_GROUND}};
        for (Theme theme : Theme.values()) {
            for (Role[] pair : texts) {
                if (contrast(theme.colour(pair[0]), theme.colour(pair[1])) < 7) {
                    weak.add(theme + " " + pair[0] + " on " + pair[1] + " " + contrast(theme.colour(pair[0]), theme.colour(pair[1])));
                }
            }
            if (contrast(theme.colour(Role.EDGE), theme.colour(Role.CARD)) < 3) {
                weak.add(theme + " edge");
            }
        }
        assertEquals(List.of(), weak);
        assertTrue(contrast("#777777", "#FFFFFF") < 7);
    }

    /** The contrast of two colours as WCAG 2.2 reckons it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
