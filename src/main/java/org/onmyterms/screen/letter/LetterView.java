package org.onmyterms.screen.letter;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.paper.Layout;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** All parts of a letter, a card each with what stands there; below them, how the pages shall look. */
public final class LetterView implements Screen {

    private final LetterModel model;
    private final Widgets widgets;
    private final Page page;
    private final List<Button> cards;

    public LetterView(LetterModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        LetterKind letter = model.letter();
        cards = model.parts().stream().map(p -> widgets.wordsCard(p.name(), model.stands(p), () -> goes.letter(letter.id(), p.id()))).toList();
        page = widgets.page(widgets.heading(title()));
        page.add(widgets.note(letter.about()), widgets.note(widgets.text("letter.to", letter.to())), widgets.note(widgets.text("letter.yours")),
                widgets.card(widgets.doors(cards)));
        TextNote holds = widgets.note("");
        holds.textProperty().bind(Bindings.createStringBinding(model::holds, model.layout));
        holds.visibleProperty().bind(holds.textProperty().isNotEmpty());
        holds.managedProperty().bind(holds.visibleProperty());
        page.add(widgets.subheading(widgets.text("letter.look")), widgets.choice(widgets.text("letter.look"), List.of(Layout.values()), model::name, model.layout), holds);
        page.footer(widgets.button("letter.all.back", goes::letters), widgets.primary("letter.to-pages", () -> model.toPages(goes::pages)));
    }

    @Override
    public String title() {
        return model.letter().name();
    }

    @Override
    public String about() {
        return "help.page.letter";
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
