package org.onmyterms.widget;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/** One of several, as big cards; arrow keys go from one to the next, Space chooses. */
public final class ChoiceCards<T> extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    /** The label says what is chosen and is each card's help; the chosen property is kept in step both ways. */
    ChoiceCards(String label, List<T> items, Function<T, String> name, Property<T> chosen) {
        Style.CHOICE.on(this);
        setAccessibleText(label);
        for (T item : items) {
            RadioButton card = new Card(name.apply(item));
            card.setUserData(item);
            card.setToggleGroup(group);
            card.setMnemonicParsing(false);
            card.setWrapText(true);
            card.setMinHeight(Region.USE_PREF_SIZE);
            card.setMaxWidth(Double.MAX_VALUE);
            card.setAccessibleHelp(label);
            getChildren().add(card);
        }
        show(chosen.getValue());
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now != null && !Objects.equals(now.getUserData(), chosen.getValue())) {
                chosen.setValue(items.get(group.getToggles().indexOf(now)));
            }
        });
        chosen.addListener((property, before, now) -> show(now));
    }

    private void show(T item) {
        for (Toggle card : group.getToggles()) {
            if (Objects.equals(card.getUserData(), item)) {
                group.selectToggle(card);
            }
        }
    }

    /** A little narrower than it is when it reckons its height: JavaFX forgets part of the room that the dot takes, and cuts the last word off. */
    private static final class Card extends RadioButton {

        private static final double SPARE = 12;

        Card(String text) {
            super(text);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? width : Math.max(1, width - SPARE));
        }
    }
}
