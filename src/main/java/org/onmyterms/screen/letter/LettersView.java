package org.onmyterms.screen.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.plan.Nation;
import org.onmyterms.screen.letter.LetterDesk.Step;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Which letter, one question a page. */
public final class LettersView implements Screen {

    private final LettersModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;

    public LettersView(LettersModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        ask = widgets.headingNote(asks);
        page = widgets.page(ask);
        show(model.desk.step.get());
        model.desk.step.addListener((property, before, now) -> {
            show(now);
            page.focus(ask);
        });
    }

    private void show(Step step) {
        asks.set(switch (step) {
            case Step.Where where -> widgets.text("letter.where");
            case Step.What what -> widgets.text("letter.what");
            case Step.Which which -> widgets.text("letter.group." + which.group().word());
        });
        page.set((switch (step) {
            case Step.Where where -> where();
            case Step.What what -> what();
            case Step.Which which -> which(which.group());
        }).toArray(Node[]::new));
        page.footer(switch (step) {
            case Step.Where where -> widgets.button("letter.log.back", goes::given);
            case Step.What what -> widgets.button("letter.log.back", goes::given);
            case Step.Which which -> widgets.button("letter.what.back", () -> model.go(new Step.What()));
        });
    }

    private List<Node> where() {
        List<Button> nations = Arrays.stream(Nation.values()).map(n -> widgets.wordsCard(model.name(n), "", () -> model.live(Optional.of(n)))).toList();
        return List.of(widgets.note(widgets.text("letter.where.why")), widgets.doors(nations), widgets.button("letter.where.skip", () -> model.live(Optional.empty())));
    }

    private List<Node> what() {
        List<Button> groups = Arrays.stream(LetterKind.Group.values()).map(g -> widgets.wordsCard(widgets.text("letter.group." + g.word()),
                widgets.text("letter.below." + g.word()), () -> model.go(new Step.Which(g)))).toList();
        return List.of(widgets.note(widgets.text("letter.about")), widgets.doors(groups), widgets.button("letter.live", () -> model.go(new Step.Where()), model.nationName()));
    }

    private List<Node> which(LetterKind.Group group) {
        return List.of(widgets.doors(model.letters(group).stream().map(l -> widgets.wordsCard(l.name(), l.about(), () -> goes.letter(l.id(), ""))).toList()));
    }

    @Override
    public String title() {
        return widgets.text("letter.title");
    }

    @Override
    public String about() {
        return "help.page.letters";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return ask;
    }
}
