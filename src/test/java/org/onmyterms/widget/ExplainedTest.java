package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.HardWords;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.Words;

/** A hard word that cannot be avoided explains itself right under where it stands, when it is asked, and once a page. */
class ExplainedTest {

    private static final HardWords HARD = HardWords.read(Path.of("assets/words/hard-words.txt"));
    private static final String ADVOCATE = "What does ‘advocate’ mean?";
    private static final String MEANING = "An advocate helps you say what you want, and is on your side.";

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")),
            text -> HARD.in(text).stream().map(hard -> new Meaning(hard.word(), hard.meaning())).toList());
    private final Wardrobe wardrobe = new Wardrobe(Path.of("assets/fonts"));
    private final StringProperty ask = new SimpleStringProperty("Who speaks up for you?");
    private Page page;
    private Scene scene;
    private Stage stage;

    @BeforeEach
    void openAPage() throws Exception {
        Fx.run(() -> {
            page = widgets.page(widgets.headingNote(ask));
            scene = new Scene(page, 800, 600);
            wardrobe.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        Fx.settle(scene);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private List<String> shown() throws Exception {
        Fx.settle(scene);
        return Fx.on(() -> labels(scene.getRoot()).stream().map(Labeled::getText).toList());
    }

    private static List<Labeled> labels(Node node) {
        List<Labeled> found = new ArrayList<>();
        if (node.isVisible() && node instanceof Labeled labeled) {
            found.add(labeled);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(labels(child)));
        }
        return found;
    }

    private Button button(String text) throws Exception {
        return Fx.on(() -> labels(scene.getRoot()).stream().filter(l -> l instanceof Button && l.getText().equals(text)).map(Button.class::cast)
                .findFirst().orElseThrow());
    }

    @Test
    void theQuestionComesRightUnderTheTextAndOneMorePressHidesTheMeaning() throws Exception {
        Fx.run(() -> page.add(widgets.note("Your advocate can help."), widgets.note("What comes next.")));
        assertEquals(List.of("Who speaks up for you?", "Your advocate can help.", ADVOCATE, "What comes next."), shown());
        Fx.run(button(ADVOCATE)::fire);
        assertEquals(List.of("Who speaks up for you?", "Your advocate can help.", ADVOCATE, MEANING, "What comes next."), shown());
        assertEquals(ADVOCATE + " " + MEANING, button(ADVOCATE).getAccessibleText());
        Fx.run(button(ADVOCATE)::fire);
        assertFalse(shown().contains(MEANING));
    }

    @Test
    void aWordIsExplainedOnceAPage() throws Exception {
        Fx.run(() -> page.add(widgets.note("Your advocate."), widgets.column(widgets.note("Two advocates, and a PDF."))));
        assertEquals(List.of("Who speaks up for you?", "Your advocate.", ADVOCATE, "Two advocates, and a PDF.", "What does ‘PDF’ mean?"), shown());
    }

    @Test
    void aQuestionThatChangesExplainsItsNewWords() throws Exception {
        Fx.run(() -> page.add(widgets.note("Your advocate.")));
        Fx.run(() -> ask.set("What would an advocate say?"));
        assertEquals(List.of("What would an advocate say?", ADVOCATE, "Your advocate."), shown());
        Fx.run(() -> ask.set("Who speaks up for you?"));
        assertEquals(List.of("Who speaks up for you?", "Your advocate.", ADVOCATE), shown());
    }

    @Test
    void whatIsHiddenOrTakenAwayIsNotExplained() throws Exception {
        Node note = Fx.on(() -> widgets.note("Your advocate."));
        Fx.run(() -> page.add(widgets.column(note)));
        assertTrue(shown().contains(ADVOCATE), "the control");
        Fx.run(() -> note.setVisible(false));
        assertFalse(shown().contains(ADVOCATE));
        Fx.run(() -> note.setVisible(true));
        assertTrue(shown().contains(ADVOCATE));
        Fx.run(() -> page.set(widgets.note("Nothing here.")));
        assertFalse(shown().contains(ADVOCATE));
    }

    @Test
    void thePersonsOwnWordsAreLeftAlone() throws Exception {
        Fx.run(() -> page.add(widgets.ownCard(widgets.note("I want an advocate.")), widgets.othersCard(widgets.note("An advocate helps.")),
                widgets.note("Bring back “my advocate”"), widgets.tick("My advocate", "Tick this."),
                widgets.doorCard("1F305", "Me", "My advocate", () -> { })));
        assertFalse(shown().contains(ADVOCATE));
    }

    @Test
    void whatIsOnlyHeardIsExplainedToo() throws Exception {
        Fx.run(() -> page.add(widgets.field("What are they to you?", "For example: advocate, friend or sister.")));
        assertTrue(shown().contains(ADVOCATE));
    }

    @Test
    void theKeyboardReachesItRightAfterWhatItIsAbout() throws Exception {
        Node first = Fx.on(() -> widgets.note("Your advocate."));
        Fx.run(() -> {
            page.add(first, widgets.note("What comes next."));
            first.requestFocus();
            first.requestFocusTraversal(TraversalDirection.NEXT);
        });
        assertSame(button(ADVOCATE), Fx.on(scene::getFocusOwner));
        Fx.run(button(ADVOCATE)::fire);
        Fx.settle(scene);
        Fx.run(() -> scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT));
        assertEquals(MEANING, Fx.on(() -> ((Labeled) scene.getFocusOwner()).getText()));
    }
}
