package org.onmyterms.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

/**
 * Makes every control with its text, accessible name and help at once. A key names the text; the same key with ".help" names
 * what a screen reader says besides. Text and labels wrap and are never cut.
 */
public final class Widgets {

    private static final String IN_STEP = "in-step";
    private static final double DOOR_EMS = 8.2;
    private static final double DOOR_GAP = 0.85;
    private static final double ROW_GAP = 0.65;
    private static final double SIDE_EMS = 15;

    private final Words words;
    private final Symbols symbols;
    private final Function<String, List<Meaning>> meanings;
    private Consumer<TextNote> noticed = note -> { };

    public Widgets(Words words, Symbols symbols) {
        this(words, symbols, text -> List.of());
    }

    /** With the hard words that are in a text; each page says of its own what they mean. */
    public Widgets(Words words, Symbols symbols, Function<String, List<Meaning>> meanings) {
        this.words = words;
        this.symbols = symbols;
        this.meanings = meanings;
    }

    /** The hard words in a text, and what they mean. */
    List<Meaning> meanings(String text) {
        return meanings.apply(text);
    }

    /** Tells this of each notice whose text has changed. */
    public void whenNoticed(Consumer<TextNote> told) {
        noticed = told;
    }

    /** The text of a key with its places filled. */
    public String text(String key, Object... fill) {
        return words.text(key, fill);
    }

    /** Every sentence, by key. */
    public Words words() {
        return words;
    }

    /** The sentence for what went wrong. */
    String said(SayableException problem) {
        return problem.say(words);
    }

    /** A button from a key and the key's help, both with their places filled, with the shortcut that its kind has. */
    public Button button(String key, Runnable action, Object... fill) {
        Button button = plain(key, action, fill);
        Shortcut.of(key).ifPresent(shortcut -> shortcut.on(button));
        return button;
    }

    private Button plain(String key, Runnable action, Object... fill) {
        return named(text(key, fill), text(key + ".help", fill), action);
    }

    /** The one button that most people will want here. */
    public Button primary(String key, Runnable action) {
        Button button = plain(key, action);
        Style.PRIMARY.on(button);
        return Shortcut.of(key).orElse(Shortcut.NEXT).on(button);
    }

    /**
     * A button for what leaves the computer or cannot be undone, below the sentences that say what will happen. No single key
     * presses it from elsewhere.
     */
    public Node careful(Button button, String means) {
        return column(note(text(means)), button);
    }

    /** A button whose text is not in a bundle, such as a name. */
    public Button named(String text, String help, Runnable action) {
        Button button = born(new Button(text), help);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /** A button that opens a list of things to do. The list is made when it is opened, for a page may have many of them. */
    public MenuButton menu(String text, String help, Supplier<List<MenuItem>> items) {
        MenuButton menu = born(new WrappedMenu(text), help);
        menu.setAccessibleText(text);
        menu.setOnShowing(opening -> menu.getItems().setAll(items.get()));
        return menu;
    }

    public MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(pressed -> action.run());
        return item;
    }

    /** The title of a page. */
    public Label heading(String text) {
        return label(text, Style.HEADING);
    }

    public Label subheading(String text) {
        return label(text, Style.SUBHEADING);
    }

    /** Small print that is not small: the same text in quieter ink. */
    public Label quiet(String text) {
        return label(text, Style.QUIET);
    }

    /** A text that can have the focus. */
    public TextNote note(String text) {
        return new TextNote(text);
    }

    /** What somebody said, which may be very long. */
    public Node said(String words) {
        return new LongWords(words, this);
    }

    /** A sum in words, and below it a bar as long as its share, from 0 to 1, of the largest. */
    public Node sum(String words, double share) {
        return column(note(words), new Bar(share));
    }

    /** A title that changes, and can have the focus: the question on a question page. */
    public TextNote headingNote(ObservableValue<String> text) {
        TextNote note = new TextNote("");
        note.textProperty().bind(text);
        Style.HEADING.on(note);
        return note;
    }

    /** News: a line that is only there while there is something to say. */
    public TextNote notice(ObservableValue<String> text) {
        TextNote note = new TextNote("");
        Style.NOTICE.on(note);
        note.textProperty().bind(text);
        note.visibleProperty().bind(note.textProperty().map(said -> !said.isBlank()).orElse(false));
        note.managedProperty().bind(note.visibleProperty());
        note.textProperty().addListener((property, before, now) -> noticed.accept(note));
        return note;
    }

    /** The line at the bottom of the window for what has just happened; the action takes back what was done last. */
    public NoticeBar noticeBar(Runnable undone) {
        return new NoticeBar(this, undone);
    }

    /** Shows the button only while it can do something. */
    public Button shownWhile(ObservableValue<Boolean> useful, Button button) {
        button.visibleProperty().bind(useful);
        button.managedProperty().bind(useful);
        return button;
    }

    /** A place to write; show it with {@link #labelled}. */
    public TextArea writing(String labelText, String help) {
        TextArea area = new WritingArea();
        area.setAccessibleText(labelText);
        area.setAccessibleHelp(help);
        Style.FIELD.on(area);
        return area;
    }

    /** A field of one line; show it with {@link #labelled}. */
    public TextField field(String labelText, String help) {
        TextField field = new WritingLine();
        field.setAccessibleText(labelText);
        field.setAccessibleHelp(help);
        Style.FIELD.on(field);
        return field;
    }

    /**
     * Keeps what a control shows and this property in step both ways, for as long as the control is there. A binding of JavaFX's own
     * holds both only weakly: once a screen's model is collected, a tick would show and do nothing.
     */
    public <T> void inStep(Control control, Property<T> shown, Property<T> kept) {
        shown.bindBidirectional(kept);
        control.getProperties().put(IN_STEP, kept);
    }

    /** A control under its name, which is its label for screen readers too. */
    public VBox labelled(Control control) {
        Label name = label(control.getAccessibleText(), Style.FIELD_LABEL);
        name.setLabelFor(control);
        VBox pair = new VBox(name, control);
        pair.setStyle("-fx-spacing: 0.45em;");
        return pair;
    }

    /** One of several as big cards, kept in step with the property. */
    public <T> ChoiceCards<T> choice(String label, List<T> items, Function<T, String> name, Property<T> chosen) {
        return new ChoiceCards<>(label, items, name, chosen);
    }

    public CheckBox tick(String text, String help) {
        return born(new CheckBox(text), help);
    }

    /** A text in two colours that may not be those of the window, each as #RRGGBB: the text's and the one behind it. */
    public TextNote sample(String text, ObservableValue<String> ink, ObservableValue<String> behind) {
        TextNote sample = new TextNote(text);
        sample.styleProperty().bind(Bindings.createStringBinding(() -> "-fx-background-color: " + behind.getValue() + "; -fx-text-fill: "
                + ink.getValue() + "; -fx-padding: 0.8em 1em 0.8em 1em; -fx-background-radius: 0.55em;", ink, behind));
        return sample;
    }

    public Node card(Node... children) {
        return box(Style.CARD, children);
    }

    /** A card with the person's own words. */
    public Node ownCard(Node... children) {
        return box(Style.OWN_CARD, children);
    }

    /** A card with what somebody else thinks; its text must say whose it is. */
    public Node othersCard(Node... children) {
        return box(Style.OTHERS_CARD, children);
    }

    /** What somebody said, as a card: whose words, what is shown besides them, and the words; either of these may be blank. Then what goes with it. */
    public Node saidCard(boolean others, String whose, String shown, String words, Node... below) {
        TextNote from = note(whose);
        Style.QUIET.on(from);
        List<Node> parts = new ArrayList<>(List.of(from));
        if (!shown.isBlank()) {
            parts.add(note(shown));
        }
        if (!words.isBlank()) {
            parts.add(said(words));
        }
        parts.addAll(List.of(below));
        return box(others ? Style.OTHERS_CARD : Style.OWN_CARD, parts.toArray(Node[]::new));
    }

    /** A big button with a picture. */
    public Button doorCard(String picture, String title, String firstWords, Runnable action) {
        Button door = new DoorCard(symbols.picture(picture, 3.7), title, firstWords);
        door.setOnAction(pressed -> action.run());
        return door;
    }

    /** A big button with words alone. */
    public Button wordsCard(String title, String words, Runnable action) {
        return shownCard(new Region(), title, words, action);
    }

    /** A big button with a picture of the person's own, which only decorates. */
    public Button shownCard(Node picture, String title, String words, Runnable action) {
        Button card = new DoorCard(picture, title, words);
        card.setOnAction(pressed -> action.run());
        return card;
    }

    /** A big button that shows words that were found, the marked parts in their midst. */
    public Button foundCard(String where, String words, List<MarkedText.Mark> marks, String whose, Runnable action) {
        Button card = new FoundCard(where, words, marks, whose);
        card.setOnAction(pressed -> action.run());
        return card;
    }

    /** Big buttons beside each other, as many in a line as there is room for. */
    public Node doors(List<Button> doors) {
        return new Tiles(DOOR_EMS, DOOR_GAP, doors);
    }

    /** What is nearer stands within what is further away. */
    public Node ring(Node... children) {
        return box(Style.RING, children);
    }

    /** Nodes side by side, as wide as each other; below one another when it is narrow. */
    public Node sideBySide(Node... nodes) {
        return new Tiles(SIDE_EMS, DOOR_GAP, List.of(nodes));
    }

    /** A page that begins with this title. */
    public Page page(Node title) {
        return new Page(title, this);
    }

    /** A page for a supporter's strip, told apart by its ground and its edge. */
    public Page strip(Node title) {
        Page strip = page(title);
        Style.STRIP.on(strip);
        return strip;
    }

    /** A large page with a strip beside it. */
    public Chairs chairs(Page large, Page strip) {
        return new Chairs(large, strip);
    }

    /** Nodes beside each other that go to the next line when there is no room. */
    public Flow row(Node... nodes) {
        return new Flow(ROW_GAP, nodes);
    }

    /** The same, with the last one at the right edge. */
    public Flow apart(Node... nodes) {
        return row(nodes).apart();
    }

    /** The newest of many things, and a way to the earlier ones. */
    public <T> Recent<T> recent(Function<T, Node> card) {
        return new Recent<>(this, card);
    }

    public VBox column(Node... nodes) {
        return box(Style.COLUMN, nodes);
    }

    /** A picture beside what it goes with, or above it when it is narrow. */
    public Node pictured(String openMojiCode, Node beside) {
        return new Pictured(symbols.picture(openMojiCode, 3.4), beside);
    }

    /** A picture, so many em wide, that only decorates. */
    public Node picture(String openMojiCode, double ems) {
        return symbols.picture(openMojiCode, ems);
    }

    /** A place for a photo or a drawing, which comes later; the name says what it is to whoever does not see it. */
    public PhotoPicture photo(String name) {
        return PhotoPicture.toSee(name, text("widget.photo.help"));
    }

    /** A place for a small photo on a button. */
    public PhotoPicture smallPhoto() {
        return PhotoPicture.small();
    }

    /** A page of a document, which can be made larger. */
    public ZoomedPage zoomed(PagePicture page) {
        return new ZoomedPage(page, page.getAccessibleText(), text("widget.zoomed.help"));
    }

    /** A big button with the picture of a word, and the word. */
    Button wordCard(WordPicture picture, String help, Runnable action) {
        Button card = new DoorCard(symbols.picture(picture, 3.7), picture.word(), "");
        card.setAccessibleHelp(help);
        card.setOnAction(pressed -> action.run());
        return card;
    }

    /** The picture of a word, so many em wide, that only decorates. */
    public Node picture(WordPicture picture, double ems) {
        return symbols.picture(picture, ems);
    }

    private static VBox box(Style style, Node... nodes) {
        VBox box = new VBox(nodes);
        style.on(box);
        return box;
    }

    private static <L extends Labeled> L born(L control, String help) {
        control.setAccessibleHelp(help);
        control.setMnemonicParsing(false);
        control.setWrapText(true);
        control.setMinHeight(Region.USE_PREF_SIZE);
        return control;
    }

    private static Label label(String text, Style style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMnemonicParsing(false);
        label.setMinHeight(Region.USE_PREF_SIZE);
        style.on(label);
        return label;
    }
}
