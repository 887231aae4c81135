package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Supporter;
import org.onmyterms.screen.cards.CardModel;
import org.onmyterms.screen.cards.CardView;
import org.onmyterms.screen.chairs.ChairsModel;
import org.onmyterms.screen.chairs.ChairsView;
import org.onmyterms.widget.Screen;
import org.onmyterms.guide.Template;
import org.onmyterms.guide.TemplateReader;
import org.onmyterms.screen.headings.HeadingModel;
import org.onmyterms.screen.headings.HeadingView;
import org.onmyterms.screen.question.QuestionModel;
import org.onmyterms.screen.question.QuestionView;
import org.onmyterms.screen.settings.SettingsModel;
import org.onmyterms.screen.settings.SoundsModel;
import org.onmyterms.widget.aloud.Sounds;
import org.onmyterms.screen.settings.Parts;
import org.onmyterms.spelling.Spelling;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.Speller;
import org.onmyterms.work.SpellingHelp;

/** Other spellings under the writing box, as a person meets them: offered, never put in by themselves, undoable, off by choice. */
class SpellingOnScreenTest {

    private static final Path ASSETS = Path.of("assets");
    private static final Spelling ENGLISH = Spelling.of(ASSETS.resolve("dictionaries"), "en-GB");

    private final Wardrobe wardrobe = new Wardrobe(ASSETS.resolve("fonts"));
    private final Background background = new Background(Platform::runLater);
    private final Pack pack = PackReader.read(ASSETS.resolve("packs/en-GB"));
    private final EnglishOnly english = new EnglishOnly();
    private final SpellingHelp help = new SpellingHelp(english, background);
    private OpenPlan open;
    private QuestionView view;
    private Scene scene;
    private Stage stage;
    private TextArea box;

    /** The real dictionary, which can be told to be damaged. */
    private static final class EnglishOnly implements Speller {

        private final AtomicInteger checks = new AtomicInteger();
        private volatile boolean damaged;

        @Override
        public List<Odd> check(String text, String language) {
            checks.incrementAndGet();
            if (damaged) {
                throw new SayableException("spelling.unreadable");
            }
            return ENGLISH.check(text).stream().map(word -> new Odd(word.from(), word.to(), word.word())).toList();
        }

        @Override
        public List<String> suggest(String word, String language) {
            return ENGLISH.suggest(word);
        }
    }

    @BeforeEach
    void openAQuestion() throws Exception {
        Fx.run(() -> {
            wardrobe.loadFonts();
            wardrobe.looksProperty().set(Looks.USUAL);
            open = new OpenPlan(new MemoryVault(Path.of("/home/me/a.plan")), History.EMPTY, background, Clock.systemUTC());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robbyn"), Extras.NONE));
            help.begin("en-GB");
            Widgets widgets = new Widgets(Words.english(), new Symbols(ASSETS.resolve("symbols/openmoji")));
            view = new QuestionView(new QuestionModel(open, background, pack.topic("days").orElseThrow(), "days.good", () -> Speaking.PERSON,
                    Words.english()), "Robbyn", false, pack.topics(), new Shelf(ASSETS.resolve("symbols")), new NoTape(), help, widgets, new NoGoes());
            scene = new Scene((Parent) view.node(), 1000, 720);
            wardrobe.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        Fx.settle(scene);
        box = Fx.on(() -> all(scene.getRoot()).stream().filter(TextArea.class::isInstance).map(TextArea.class::cast).findFirst().orElseThrow());
        Fx.run(box::requestFocus);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> {
            view.leave();
            stage.close();
        });
        assertTrue(background.finish(Duration.ofSeconds(20)));
        Fx.run(background::close);
    }

    private static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
            }
        }
        return found;
    }

    /** The names of the buttons, as a screen reader says them, that have to do with spelling. */
    private List<String> offered() throws Exception {
        return Fx.on(() -> all(scene.getRoot()).stream().filter(ButtonBase.class::isInstance)
                .map(b -> String.valueOf(b.queryAccessibleAttribute(AccessibleAttribute.TEXT))).filter(t -> t.contains("in place of")).toList());
    }

    private void press(String name) throws Exception {
        Fx.run(() -> all(scene.getRoot()).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(b -> name.equals(b.queryAccessibleAttribute(AccessibleAttribute.TEXT))).findFirst().orElseThrow().fire());
        lookedUp();
    }

    private String text() throws Exception {
        return Fx.on(box::getText);
    }

    private boolean says(String text) throws Exception {
        return Fx.on(() -> all(scene.getRoot()).stream().anyMatch(n -> n instanceof Labeled l && text.equals(l.getText())));
    }

    private void write(String words) throws Exception {
        Fx.run(() -> box.appendText(words));
    }

    private void key(KeyCode code) throws Exception {
        Fx.run(() -> scene.getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        lookedUp();
    }

    /** Waits until everything that was asked of the dictionary so far is on the screen. */
    private void lookedUp() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Fx.run(() -> background.lookUp(() -> true, looked -> done.countDown(), problem -> done.countDown()));
        assertTrue(done.await(20, TimeUnit.SECONDS));
        Fx.settle(scene);
    }

    /** Waits, as a person does who pauses in writing, until something is offered. */
    private void offeredAfterAPause() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        Fx.run(() -> scene.addPostLayoutPulseListener(() -> {
            if (all(scene.getRoot()).stream().anyMatch(n -> n.getAccessibleText() != null && n.getAccessibleText().contains("in place of"))) {
                shown.countDown();
            }
        }));
        assertTrue(shown.await(20, TimeUnit.SECONDS));
    }

    @Test
    void afterAPauseOtherSpellingsAreOfferedAndTheWordsStayAsTheyWere() throws Exception {
        write("My frend comes. ");
        offeredAfterAPause();
        assertEquals(List.of("Use ‘friend’ in place of ‘frend’"), offered().stream().limit(1).toList());
        assertTrue(says("Other spellings for ‘frend’. Press F11 to go to them."));
        assertEquals("My frend comes. ", text());
    }

    @Test
    void onACardInBothChairsAndUnderAHeadingTheyAreOfferedToo() throws Exception {
        Widgets widgets = new Widgets(Words.english(), new Symbols(ASSETS.resolve("symbols/openmoji")));
        Fx.run(() -> open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "friend"))));
        Screen card = Fx.on(() -> new CardView(new CardModel(open, background, pack.topic("people").orElseThrow(), pack.cards("people.card").orElseThrow(), "", () -> Speaking.PERSON, Words.english()),
                "Robbyn", new Shelf(ASSETS.resolve("symbols")), help, widgets, new NoGoes()));
        Screen chairs = Fx.on(() -> new ChairsView(new ChairsModel(open, background, pack.topic("days").orElseThrow(), "days.good", "grace", said -> { },
                Words.english()), help, widgets, new NoGoes()));
        Template seven = TemplateReader.readAll(ASSETS.resolve("packs/en-GB/templates"), pack).stream().filter(t -> t.id().equals("seven-england")).findFirst().orElseThrow();
        Screen heading = Fx.on(() -> new HeadingView(new HeadingModel(open, background, seven, seven.headings().getFirst(), false, pack, () -> Speaking.PERSON,
                Words.english()), "Robbyn", pack.topics(), help, widgets, new NoGoes()));
        int boxes = 0;
        for (Screen screen : List.of(card, chairs, heading)) {
            Fx.run(() -> scene.setRoot((Parent) screen.node()));
            Fx.settle(scene);
            for (Node each : Fx.on(() -> all(scene.getRoot()).stream().filter(TextArea.class::isInstance).toList())) {
                Fx.run(() -> {
                    each.requestFocus();
                    ((TextArea) each).setText("My frend comes. ");
                });
                key(KeyCode.F11);
                assertTrue(offered().contains("Use ‘friend’ in place of ‘frend’"), screen.title() + " offers it");
                assertEquals("My frend comes. ", Fx.on(((TextArea) each)::getText));
                Fx.run(() -> ((TextArea) each).setText(""));
                boxes++;
            }
            Fx.run(screen::leave);
        }
        assertEquals(4, boxes, "the control: a card's box, the person's, the supporter's, and one for other people's headings");
    }

    @Test
    void whileSomebodyWritesNothingIsLookedUp() throws Exception {
        Fx.run(() -> "My frend comes every day. ".chars().forEach(letter -> box.appendText(Character.toString(letter))));
        assertEquals(0, english.checks.get());
        offeredAfterAPause();
        assertEquals(1, english.checks.get());
    }

    @Test
    void aPressPutsItInAtThatPlaceAndUndoTakesItBack() throws Exception {
        write("My frend comes. My frend goes.");
        key(KeyCode.F11);
        press("Use ‘friend’ in place of ‘frend’");
        assertEquals("My frend comes. My friend goes.", text());
        assertSame(box, Fx.on(scene::getFocusOwner));
        assertEquals(text().length(), Fx.on(box::getCaretPosition));
        Fx.run(box::undo);
        assertEquals("My frend comes. My frend goes.", text());
    }

    @Test
    void whatIsPutInIsKeptInThePlanAsTheWordsOfThePerson() throws Exception {
        write("My frend comes.");
        key(KeyCode.F11);
        press("Use ‘friend’ in place of ‘frend’");
        Fx.run(view::leave);
        assertEquals(List.of("My friend comes."), Fx.on(() -> open.plan().entries().stream().map(Entry::words).toList()));
    }

    @Test
    void undoOfThePlanTakesBackTheSpellingAndNothingElse() throws Exception {
        write("My frend comes.");
        key(KeyCode.F11);
        press("Use ‘friend’ in place of ‘frend’");
        press("Undo");
        assertEquals(List.of("My frend comes."), Fx.on(() -> open.plan().entries().stream().map(Entry::words).toList()));
    }

    @Test
    void theOfferFollowsItsWordWhenWordsBeforeItChangeAndGoesWithIt() throws Exception {
        write("My frend comes. ");
        key(KeyCode.F11);
        Fx.run(() -> box.insertText(0, "Today "));
        press("Use ‘friend’ in place of ‘frend’");
        assertEquals("Today My friend comes. ", text());
        Fx.run(() -> box.setText("A favrite place."));
        key(KeyCode.F11);
        assertFalse(offered().isEmpty(), "the control");
        Fx.run(() -> box.replaceText(2, 9, "favourite"));
        assertEquals(List.of(), offered());
    }

    @Test
    void lettersAddedToTheWordTakeTheOfferAway() throws Exception {
        write("a frend");
        key(KeyCode.F11);
        assertFalse(offered().isEmpty(), "the control");
        Fx.run(() -> box.requestFocus());
        write("s");
        assertEquals(List.of(), offered());
        assertEquals("a frends", text());
    }

    @Test
    void f7GoesToTheFirstSpellingAndTabReachesEachOfThem() throws Exception {
        write("It is realy nice. ");
        key(KeyCode.F11);
        assertEquals("Use ‘really’ in place of ‘realy’", Fx.on(() -> scene.getFocusOwner().getAccessibleText()));
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Fx.run(() -> scene.getFocusOwner().requestFocusTraversal(javafx.scene.TraversalDirection.NEXT));
            reached.add(Fx.on(() -> (String) scene.getFocusOwner().queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        }
        assertTrue(reached.contains("Keep ‘realy’") && reached.contains("Do not show spellings"), reached.toString());
    }

    @Test
    void aWordThatIsKeptIsNotAskedAboutAgainAndNamesOfThePlanAreNot() throws Exception {
        write("I like cwtches and robbyn's blankit. ");
        key(KeyCode.F11);
        assertTrue(offered().getFirst().endsWith("‘blankit’"), offered().toString());
        press("Keep ‘blankit’");
        assertTrue(offered().stream().noneMatch(o -> o.endsWith("‘blankit’") || o.endsWith("‘robbyn's’")), offered().toString());
        write("More blankit. ");
        key(KeyCode.F11);
        assertTrue(offered().stream().noneMatch(o -> o.endsWith("‘blankit’")), offered().toString());
        assertEquals("I like cwtches and robbyn's blankit. More blankit. ", text());
    }

    @Test
    void itIsOffByChoiceAndComesBackByChoice() throws Exception {
        write("My frend comes. ");
        key(KeyCode.F11);
        press("Do not show spellings");
        assertEquals(List.of(), offered());
        assertTrue(says("No spellings are shown now. Looks and sounds brings them back."));
        key(KeyCode.F11);
        assertEquals(List.of(), offered());
        Fx.run(() -> help.choose(SpellingHelp.Choice.ENGLISH));
        key(KeyCode.F11);
        assertFalse(offered().isEmpty());
    }

    @Test
    void looksAndSoundsTurnsItOffAndOnAgain() throws Exception {
        Widgets widgets = new Widgets(Words.english(), new Symbols(ASSETS.resolve("symbols/openmoji")));
        Node settings = Fx.on(() -> Parts.page(Parts.SOUNDS, new SettingsModel(wardrobe, new NoMemory(), Words.english()), new SoundsModel(new Sounds(), Words.english()), help, widgets, new NoGoes()).node());
        write("My frend comes. ");
        key(KeyCode.F11);
        assertFalse(offered().isEmpty(), "the control");
        Fx.run(() -> choice(settings, "Do not show them").fire());
        assertEquals(List.of(), offered());
        Fx.run(() -> choice(settings, "In British English").fire());
        Fx.run(box::requestFocus);
        key(KeyCode.F11);
        assertFalse(offered().isEmpty());
    }

    /** Pages put their parts into a scroll pane, whose skin is only made in a window. */
    private static RadioButton choice(Node settings, String name) {
        ScrollPane scroll = (ScrollPane) ((javafx.scene.layout.BorderPane) settings).getCenter();
        return all(scroll.getContent()).stream().filter(n -> n instanceof RadioButton r && r.getText().equals(name)).map(RadioButton.class::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void rightWordsOfferNothingAndF7SaysSo() throws Exception {
        write("My friend comes. ");
        key(KeyCode.F11);
        assertEquals(List.of(), offered());
        assertTrue(says("There are no other spellings to show."));
    }

    @Test
    void aDamagedDictionaryIsSaidOnceAndTheWordsAreKept() throws Exception {
        EnglishOnly speller = new EnglishOnly();
        speller.damaged = true;
        CountDownLatch told = new CountDownLatch(1);
        List<String> keys = new ArrayList<>();
        Fx.run(() -> new SpellingHelp(speller, background).find(new SpellingHelp.Look("frend", 0, false, Optional.empty()),
                found -> told.countDown(), problem -> {
                    keys.add(problem.key());
                    told.countDown();
                }));
        assertTrue(told.await(20, TimeUnit.SECONDS));
        assertEquals(List.of("spelling.unreadable"), keys);
    }

    @Test
    void ofVeryLongWordsOnlyThePartNearTheCaretIsLookedAt() throws Exception {
        write("A frend. " + "All is well here. ".repeat(500) + "A favrite place. ");
        key(KeyCode.F11);
        assertTrue(offered().getFirst().endsWith("‘favrite’"));
        press("Use ‘favourite’ in place of ‘favrite’");
        assertTrue(text().endsWith("A favourite place. ") && text().startsWith("A frend. "));
    }

    @Test
    void everybodyCanUseItAtEverySize() throws Exception {
        write("It is realy nice. ");
        key(KeyCode.F11);
        List<String> faults = new ArrayList<>();
        for (double size : new double[] {1, 2, 3}) {
            Fx.run(() -> {
                wardrobe.looksProperty().set(Looks.USUAL.sized(size));
                stage.setWidth(800);
                stage.setHeight(600);
            });
            Fx.settle(scene);
            Fx.run(box::requestFocus);
            key(KeyCode.F11);
            Fx.on(() -> SceneAudit.faults(scene)).forEach(fault -> faults.add(size + ": " + fault));
            if (System.getProperty("shots") != null) {
                Fx.shoot(scene, Path.of("target/screens/spelling-" + Math.round(size * 100) + ".png"));
            }
        }
        assertEquals(List.of(), faults);
    }
}
