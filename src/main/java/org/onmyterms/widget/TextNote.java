package org.onmyterms.widget;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.onmyterms.look.Style;

/** Text that must be reachable: it wraps, takes the focus, and says itself to a screen reader. */
public final class TextNote extends TextFlow {

    private final Text text = new Text();

    TextNote(String words) {
        getChildren().add(text);
        text.getStyleClass().add("text");
        text.setText(words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text.textProperty());
        text.textProperty().addListener((property, before, now) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        setLineSpacing(4);
        Style.NOTE.on(this);
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public void setText(String words) {
        text.setText(words);
    }

    public String getText() {
        return text.getText();
    }
}
