package org.onmyterms.screen.letter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.look.Style;
import org.onmyterms.screen.bringing.BringingPart;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** One part of a letter a page: its words in a box, a way back to ours, and the person's own words to bring in. None is required. */
public final class PartView implements Screen {

    private final PartModel model;
    private final Widgets widgets;
    private final Page page;
    private final TextNote first;
    private final BringingPart bringing;

    /**
     * @param typist who is typing, in words
     * @param topics those by whose names it is said where something was said
     */
    public PartView(PartModel model, String typist, List<Topic> topics, SpellingHelp help, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        first = widgets.note(model.part().name());
        Style.HEADING.on(first);
        page = widgets.page(first);
        bringing = new BringingPart(model.bringing, topics, widgets, page::focus);
        page.add(widgets.note(widgets.text(!model.bringing.mayChoose() ? "headings.only-the-person" : model.ours().isEmpty() ? "letter.only-you" : "letter.ours")));
        page.add(bringing.words("letter.words", typist, help, goes));
        if (!model.ours().isEmpty() && model.bringing.mayWrite()) {
            page.add(ours());
        }
        if (!model.part().isSubject() && model.bringing.mayChoose()) {
            page.add(leaveOut());
        }
        if (model.part().leads()) {
            page.add(widgets.note(widgets.text("letter.leads")));
        }
        if (model.part().takesEntries()) {
            page.add(bringing.brought());
        }
        page.footer(footer(goes));
    }

    private Node ours() {
        TextNote words = widgets.note(widgets.text("letter.our-words", model.ours()));
        Button back = widgets.button("letter.ours-again", () -> {
            model.bringing.backToOurs();
            first.requestFocus();
        });
        Node both = widgets.card(words, back);
        both.visibleProperty().bind(model.changed);
        both.managedProperty().bind(model.changed);
        return both;
    }

    private Node leaveOut() {
        CheckBox out = widgets.tick(widgets.text("letter.leave-out"), widgets.text("letter.leave-out.help"));
        widgets.inStep(out, out.selectedProperty(), model.leftOut);
        return out;
    }

    private Node[] footer(Goes goes) {
        String letter = model.letter().id();
        List<Node> ways = new ArrayList<>();
        model.before().ifPresent(p -> ways.add(widgets.button("letter.earlier", () -> goes.letter(letter, p.id()))));
        ways.add(widgets.button("letter.back", () -> goes.letter(letter, "")));
        model.next().ifPresent(p -> ways.add(widgets.primary("letter.next", () -> goes.letter(letter, p.id()))));
        return ways.toArray(Node[]::new);
    }

    @Override
    public String title() {
        return model.letter().name();
    }

    @Override
    public String about() {
        return "help.page.letter-part";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return first;
    }

    @Override
    public void leave() {
        bringing.leave();
        model.leave();
    }
}
