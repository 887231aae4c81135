package org.onmyterms.widget;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.onmyterms.look.Style;

/** A big button with a picture, a title and the first words behind it. */
final class DoorCard extends CardButton {

    DoorCard(Node picture, String title, String firstWords) {
        super(Pos.TOP_CENTER, Stream.of(Stream.of(picture, label(title, Style.DOOR_TITLE)),
                Stream.of(firstWords).filter(words -> !words.isEmpty()).map(words -> label(words, Style.DOOR_WORDS)))
                .flatMap(parts -> parts).toArray(Node[]::new));
        setAccessibleText(title);
        setAccessibleHelp(firstWords);
    }
}
