package org.onmyterms.widget;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.words.Words;

/**
 * Makes every control there is, born with text, accessible name and help. A key names the text in the bundles, and the same
 * key with ".help" what it does.
 */
public final class Widgets {

    private static final double DOOR_PICTURE = 3.2;
    private static final double PICTURE = 3;

    private final Words words;
    private final Symbols symbols;

    public Widgets(Words words, Symbols symbols) {
        this.words = words;
        this.symbols = symbols;
    }

    public String text(String key, Object... fill) {
        return words.text(key, fill);
    }

    public Button button(String key, Runnable action) {
        return named(text(key), text(key + ".help"), action);
    }

    /** The one thing most people want next on a page. */
    public Button primary(String key, Runnable action) {
        Button button = button(key, action);
        Style.PRIMARY.on(button);
        return button;
    }

    public Button named(String name, String help, Runnable action) {
        Button button = new Button(name);
        button.setWrapText(true);
        button.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setAccessibleHelp(help);
        button.setMnemonicParsing(false);
        button.setOnAction(pressed -> action.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                button.fire();
                pressed.consume();
            }
        });
        return button;
    }

    /** A button of the tool bar, with a small picture beside its name. */
    Button tool(String key, String picture, Runnable action) {
        Button tool = button(key, action);
        tool.setGraphic(symbols.picture(picture, 1.1));
        Style.TOOL.on(tool);
        return tool;
    }

    /** A large card that goes somewhere: picture, title, and the first words said there. */
    public Button doorCard(String picture, String title, String below, Runnable action) {
        Button door = named(title, below, action);
        Label name = new Label(title);
        Style.SUBHEADING.on(name);
        Label first = new Label(below);
        Style.QUIET.on(first);
        for (Label label : List.of(name, first)) {
            label.setWrapText(true);
            label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
            label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
            label.maxWidthProperty().bind(door.widthProperty().subtract(28));
        }
        VBox inside = new VBox(8, symbols.picture(picture, DOOR_PICTURE), name, first);
        inside.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        door.setGraphic(inside);
        door.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Style.DOOR.on(door);
        return door;
    }

    /** Doors side by side in columns as wide as their words need; fewer columns when there is less room. */
    public Node doors(List<Button> doors) {
        return new Doors(doors);
    }

    public TextNote heading(String text) {
        TextNote heading = new TextNote(text);
        Style.HEADING.on(heading);
        return heading;
    }

    /** A heading whose words change. */
    public TextNote headingNote(StringProperty text) {
        TextNote heading = heading("");
        heading.textProperty().bind(text);
        return heading;
    }

    public TextNote subheading(String text) {
        TextNote subheading = new TextNote(text);
        Style.SUBHEADING.on(subheading);
        return subheading;
    }

    public TextNote note(String text) {
        return new TextNote(text);
    }

    /** A line for news: not there while empty. */
    public TextNote notice(StringProperty text) {
        TextNote notice = new TextNote("");
        notice.textProperty().bind(text);
        notice.visibleProperty().bind(text.isNotEmpty());
        notice.managedProperty().bind(text.isNotEmpty());
        Style.NOTICE.on(notice);
        return notice;
    }

    public TextField field(String label, String help) {
        TextField field = new TextField();
        born(field, label, help);
        return field;
    }

    /** A large box to write in. It grows with its words; Tab leaves it. */
    public TextArea writing(String label, String help) {
        TextArea area = new TextArea();
        born(area, label, help);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.textProperty().addListener((property, before, now) -> area.setPrefRowCount(Math.clamp(now.length() / 50
                + now.chars().filter(c -> c == '\n').count() + 2, 3, 14)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.TAB && !pressed.isControlDown() && !pressed.isAltDown()) {
                area.requestFocusTraversal(pressed.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT);
                pressed.consume();
            }
        });
        return area;
    }

    /** The control under its label. */
    public VBox labelled(TextInputControl control) {
        Label label = new Label(control.getAccessibleText());
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }

    public CheckBox tick(String name, String help) {
        CheckBox tick = new CheckBox(name);
        tick.setMnemonicParsing(false);
        tick.setWrapText(true);
        tick.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        tick.setAccessibleText(name);
        tick.setAccessibleHelp(help);
        return tick;
    }

    /** One of several, as large cards; the arrow keys move between them. */
    public VBox choice(String name, List<String> values, Function<String, String> say, StringProperty chosen) {
        VBox cards = new VBox(10);
        cards.setAccessibleText(name);
        ToggleGroup group = new ToggleGroup();
        for (String value : values) {
            RadioButton card = new RadioButton(say.apply(value));
            card.setToggleGroup(group);
            card.setMnemonicParsing(false);
            card.setWrapText(true);
            card.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
            card.setMaxWidth(Double.MAX_VALUE);
            card.setAccessibleText(say.apply(value));
            card.setAccessibleHelp(name);
            card.setSelected(value.equals(chosen.get()));
            card.selectedProperty().addListener((property, before, now) -> {
                if (now) {
                    chosen.set(value);
                }
            });
            Style.CHOICE.on(card);
            cards.getChildren().add(card);
        }
        return cards;
    }

    /** A button that opens a short list of things to do. */
    public MenuButton menu(String name, String help, List<MenuItem> items) {
        MenuButton menu = new MenuButton(name);
        menu.setMnemonicParsing(false);
        menu.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        menu.setAccessibleText(name);
        menu.setAccessibleHelp(help);
        menu.getItems().setAll(items);
        return menu;
    }

    public MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(pressed -> action.run());
        return item;
    }

    public VBox card(Node... parts) {
        return styled(Style.CARD, parts);
    }

    /** A card with the person's own words. */
    public VBox ownCard(Node... parts) {
        return styled(Style.OWN_CARD, parts);
    }

    /** A card with somebody else's view: it never looks like the person's. */
    public VBox othersCard(Node... parts) {
        return styled(Style.OTHERS_CARD, parts);
    }

    public VBox column(Node... parts) {
        return styled(Style.COLUMN, parts);
    }

    public Row row(Node... parts) {
        return new Row(List.of(parts));
    }

    /** Words with their picture at the left, for as long as there is room. */
    public Node pictured(String picture, TextNote note) {
        javafx.scene.layout.HBox both = new javafx.scene.layout.HBox(20, symbols.picture(picture, PICTURE), note);
        both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        javafx.scene.layout.HBox.setHgrow(note, javafx.scene.layout.Priority.ALWAYS);
        return both;
    }

    public Page page(Node heading) {
        return new Page(heading);
    }

    private static void born(TextInputControl control, String label, String help) {
        control.setAccessibleText(label);
        control.setAccessibleHelp(help);
        Style.FIELD.on(control);
    }

    private static VBox styled(Style style, Node... parts) {
        VBox box = new VBox();
        style.on(box);
        box.getChildren().addAll(parts);
        return box;
    }
}
