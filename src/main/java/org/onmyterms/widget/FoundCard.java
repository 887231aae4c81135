package org.onmyterms.widget;

import java.util.List;
import javafx.geometry.Pos;
import org.onmyterms.look.Style;

/** A big button that shows what was found: where it stands, the words with what was found marked in them, and whose they are. */
final class FoundCard extends CardButton {

    FoundCard(String where, String words, List<MarkedText.Mark> marks, String whose) {
        super(Pos.TOP_LEFT, label(where, Style.FIELD_LABEL), new MarkedText(words, marks), label(whose, Style.QUIET));
        Style.FOUND.on(this);
        setAccessibleText(where + ": " + words);
        setAccessibleHelp(whose);
    }
}
