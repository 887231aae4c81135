package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.symbols.Catalogue;
import org.onmyterms.guide.symbols.EmojiBook;
import org.onmyterms.guide.symbols.Finder;
import org.onmyterms.house.EveryLook;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.Words;

class SymbolRowTest {

    private static final Path FOLDER = Path.of("assets/symbols");
    private static final Finder FINDER = new Finder(Catalogue.read(FOLDER), EmojiBook.read(FOLDER), List.of("en-GB", "cy-GB"));

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(FOLDER.resolve("openmoji")));
    private int changes;
    private SymbolRow symbols;
    private Scene scene;
    private Stage stage;

    private static List<WordPicture> find(String typed) {
        return FINDER.find(typed).stream().map(found -> new WordPicture(found.code(), found.word(), found.svg())).toList();
    }

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            symbols = new SymbolRow(widgets, SymbolRowTest::find, () -> changes++);
            scene = new Scene(page(symbols), 1000, 720);
            new Wardrobe(Path.of("assets/fonts")).dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            symbols.first().requestFocus();
        });
        Fx.settle(scene);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private Page page(SymbolRow shown) {
        Page page = widgets.page(widgets.heading("Pictures"));
        page.add(shown);
        return page;
    }

    private static <T> List<T> all(Class<T> kind, Node node) {
        List<T> found = new ArrayList<>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(kind, child)));
        }
        return found;
    }

    private List<String> texts() {
        return all(TextNote.class, symbols).stream().map(TextNote::getText).toList();
    }

    /** As a person would: a word, Enter, and Space on the first picture. */
    private void say(String word) throws Exception {
        Fx.run(() -> {
            ((TextField) symbols.first()).setText(word);
            key(KeyCode.ENTER);
        });
        Fx.run(() -> ((Button) scene.getFocusOwner()).fire());
    }

    private void key(KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void choose(int piece, String what) throws Exception {
        Fx.run(() -> {
            MenuButton menu = all(MenuButton.class, symbols).get(piece);
            menu.getOnShowing().handle(null);
            menu.getItems().stream().filter(item -> item.getText().equals(what)).findFirst().orElseThrow().fire();
        });
    }

    @Test
    void picturesAreFoundByWordAndPutTogether() throws Exception {
        assertEquals("No pictures in the row yet.", texts().getFirst());
        say("I");
        say("want");
        say("dog");
        assertEquals("I, want, dog", symbols.words());
        assertEquals("I, want, dog", texts().getFirst());
        assertEquals(3, symbols.pictures().size());
        assertEquals("me", symbols.pictures().getFirst().code());
        assertEquals(symbols.first(), scene.getFocusOwner());
        assertEquals("", ((TextField) symbols.first()).getText());
        assertEquals(3, changes);
    }

    @Test
    void piecesMoveAndGoAndComeBack() throws Exception {
        say("I");
        say("want");
        say("dog");
        choose(2, "Move left");
        assertEquals("I, dog, want", symbols.words());
        assertEquals("dog", ((MenuButton) scene.getFocusOwner()).getText());
        choose(0, "Move right");
        assertEquals("dog, I, want", symbols.words());
        choose(1, "Take away");
        assertEquals("dog, want", symbols.words());
        Button undo = all(Button.class, symbols).stream().filter(b -> b.getText().replaceFirst(" [(].*", "").equals("Undo")).findFirst().orElseThrow();
        for (int i = 0; i < 6; i++) {
            Fx.run(undo::fire);
        }
        assertEquals("", symbols.words());
        assertTrue(undo.isDisabled());
        assertEquals(12, changes);
    }

    @Test
    void theEndsOfTheRowOfferOnlyWhatCanBeDone() throws Exception {
        say("I");
        say("dog");
        Fx.run(() -> {
            List<MenuButton> pieces = all(MenuButton.class, symbols);
            pieces.forEach(piece -> piece.getOnShowing().handle(null));
            assertEquals(List.of("Move right", "Take away"), pieces.getFirst().getItems().stream().map(MenuItem::getText).toList());
            assertEquals(List.of("Move left", "Take away"), pieces.getLast().getItems().stream().map(MenuItem::getText).toList());
        });
    }

    @Test
    void nothingFoundIsSaidKindly() throws Exception {
        Fx.run(() -> ((TextField) symbols.first()).setText("xyzzy"));
        assertEquals("We found no picture for “xyzzy”. Try another word, or write it instead.", texts().getLast());
        Fx.run(() -> key(KeyCode.ENTER));
        assertEquals(symbols.first(), scene.getFocusOwner(), "Enter stays when there is nothing to go to");
        Fx.run(() -> ((TextField) symbols.first()).setText("ci"));
        assertNotEquals("ci", texts().getLast());
        assertTrue(texts().getLast().startsWith("We found "), texts().getLast());
    }

    @Test
    void manyPicturesComeSomeAtATime() throws Exception {
        Fx.run(() -> ((TextField) symbols.first()).setText("face"));
        int first = all(DoorCard.class, symbols).size();
        Fx.run(() -> all(Button.class, symbols).stream().filter(b -> Objects.equals(b.getText(), "Show more pictures")).findFirst().orElseThrow().fire());
        assertEquals(2 * first, all(DoorCard.class, symbols).size());
        assertEquals(all(DoorCard.class, symbols).get(first), scene.getFocusOwner());
    }

    @Test
    void aRowThatWasKeptIsShownAgain() throws Exception {
        List<WordPicture> kept = List.of(find("friend").getFirst(), find("tea").getFirst());
        Fx.run(() -> symbols.set(kept));
        assertEquals(kept, symbols.pictures());
        assertEquals(0, changes);
        Fx.run(() -> assertTrue(all(Button.class, symbols).getFirst().isDisabled()));
    }

    @Test
    void everybodyCanUseIt() throws Exception {
        assertEquals(List.of(), EveryLook.faults("pictures", () -> {
            SymbolRow shown = new SymbolRow(widgets, SymbolRowTest::find, () -> { });
            shown.set(List.of(find("I").getFirst(), find("want").getFirst(), find("support worker").getFirst()));
            ((TextField) shown.first()).setText("frie");
            return page(shown);
        }));
    }
}
