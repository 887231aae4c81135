package org.onmyterms.screen.safety;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Keeping my plan safe: who can open it, its copies, bringing two copies together, and forgetting. */
public final class SafetyView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final List<Button> cards;

    public SafetyView(SafetyModel model, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        cards = List.of(card("1F4C5", "safety.history", "safety.history-below", goes::history),
                card("1F511", "safety.keys", "safety.keys-below", goes::keys),
                card("1F4C2", "safety.copies", "safety.copies-below", goes::copies), card("1F91D", "safety.together", "safety.together-below", goes::together),
                card("1F331", "safety.forget", "safety.forget-below", goes::forget));
        page = widgets.page(widgets.heading(title()));
        page.add(widgets.doors(cards));
        if (model.mayChoose()) {
            CheckBox ask = widgets.tick(widgets.text("safety.ask-after-cover"), widgets.text("safety.ask-after-cover.help"));
            widgets.inStep(ask, ask.selectedProperty(), model.askAfterCover);
            page.add(widgets.card(ask, widgets.note(widgets.text("safety.ask-after-cover.means"))));
        }
        page.add(widgets.button("safety.back", goes::home));
    }

    private Button card(String picture, String name, String below, Runnable way) {
        return widgets.doorCard(picture, widgets.text(name), widgets.text(below), way);
    }

    @Override
    public String title() {
        return widgets.text("safety.title");
    }

    @Override
    public String about() {
        return "help.page.safety";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return cards.getFirst();
    }
}
