package org.onmyterms.screen.back;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.Whose;

/** What was said, as cards to read: whose words, and all of them. Nothing can be changed on them. */
final class SaidCards {

    private SaidCards() {
    }

    static Recent<Entry> of(List<Entry> said, Plan plan, Optional<Topic> topic, Widgets widgets) {
        Recent<Entry> cards = widgets.recent(entry -> card(entry, plan, topic, widgets));
        cards.show(said);
        return cards;
    }

    private static Node card(Entry entry, Plan plan, Optional<Topic> topic, Widgets widgets) {
        boolean others = entry.voice() == Voice.VIEW || entry.voice() == Voice.OBSERVED;
        return widgets.saidCard(others, Whose.of(entry, plan, widgets.words()), Shortly.shown(entry, widgets.words()),
                CardLines.whole(entry, topic, plan, widgets.words()));
    }
}
