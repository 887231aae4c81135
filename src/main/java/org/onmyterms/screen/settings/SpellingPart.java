package org.onmyterms.screen.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.SpellingHelp.Choice;

/** Whether other spellings are offered under the writing box, and in which language. */
final class SpellingPart {

    private final Node node;

    SpellingPart(SpellingHelp help, Widgets widgets) {
        ObjectProperty<Choice> chosen = new SimpleObjectProperty<>(help.choice());
        chosen.addListener((property, before, now) -> help.choose(now));
        String name = widgets.text("settings.spelling");
        node = widgets.column(widgets.subheading(name), widgets.choice(name, List.of(Choice.values()),
                choice -> widgets.text("settings.spelling." + choice.name().toLowerCase(Locale.ROOT)), chosen));
    }

    Node node() {
        return node;
    }
}
