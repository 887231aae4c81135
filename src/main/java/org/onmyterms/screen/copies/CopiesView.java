package org.onmyterms.screen.copies;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.onmyterms.plan.Difference;
import org.onmyterms.plan.Entry;
import org.onmyterms.screen.copies.CopiesModel.Listed;
import org.onmyterms.screen.copies.CopiesModel.Opened;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Shortly;

/** Copies of my plan: a list with what differs, and one copy looked into before anything is replaced. */
public final class CopiesView implements Screen {

    private static final int SHOWN = 10;

    private final CopiesModel model;
    private final Widgets widgets;
    private final PlaceChooser chooser;
    private final Goes goes;
    private final Page page;
    private final TextNote notice;
    private final TextNote why;
    private List<Button> rows = List.of();

    public CopiesView(CopiesModel model, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.chooser = chooser;
        this.goes = goes;
        notice = widgets.notice(model.notice);
        why = widgets.note(widgets.text(model.hasVault() ? "copies.why" : "copies.example"));
        page = widgets.page(widgets.heading(widgets.text("copies.title")));
        model.copies.addListener((property, before, now) -> showListUnlessOpened(before, now));
        model.opened.addListener((property, before, now) -> show());
        model.asksWords.addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        if (model.opened.get().isPresent()) {
            showOpened(model.opened.get().get());
        } else if (model.asksWords.get().isPresent()) {
            askWords();
        } else {
            showList();
            page.focus(why);
        }
    }

    /** While the same copies are counted only their words change, so that nobody loses their place in the list. */
    private void showListUnlessOpened(List<Listed> before, List<Listed> now) {
        if (model.opened.get().isPresent() || model.asksWords.get().isPresent()) {
            return;
        }
        if (rows.size() == now.size() && before.stream().map(Listed::copy).toList().equals(now.stream().map(Listed::copy).toList())) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).setText(say(now.get(i)));
            }
        } else {
            showList();
        }
    }

    private void showList() {
        List<Node> parts = new ArrayList<>(List.of(why, notice));
        if (model.hasVault()) {
            parts.add(widgets.note(widgets.text("copies.folder", model.folder())));
            parts.add(widgets.primary("copies.make", model::makeNow));
            parts.add(widgets.careful(widgets.button("copies.elsewhere", () -> chooser.folder().ifPresent(model::keepIn)),
                    "copies.elsewhere.means"));
            parts.add(widgets.subheading(widgets.text(model.copies.get().isEmpty() ? "copies.none" : "copies.list")));
        }
        rows = model.copies.get().stream()
                .map(l -> widgets.named(say(l), widgets.text("copies.look.help"), () -> model.look(l.copy()))).toList();
        parts.addAll(rows);
        parts.add(widgets.button("copies.back", goes::safety));
        page.set(parts.toArray(Node[]::new));
    }

    private String say(Listed listed) {
        String when = model.say(listed.copy().made());
        return listed.differs().map(d -> widgets.text(d.planIsNewer() ? "copies.newer" : "copies.differing", when, d.things())).orElse(when);
    }

    private void askWords() {
        TextNote ask = widgets.note(widgets.text("copies.ask-words"));
        TextField typed = widgets.field(widgets.text("copies.words"), widgets.text("copies.words.help"));
        widgets.inStep(typed, typed.textProperty(), model.typed);
        typed.setOnAction(pressed -> model.lookWithWords());
        page.set(ask, widgets.labelled(typed), notice,
                widgets.row(widgets.button("copies.to-list", model::backToList), widgets.primary("copies.open", model::lookWithWords)));
        page.focus(ask);
    }

    private void showOpened(Opened opened) {
        Difference difference = opened.difference();
        TextNote what = widgets.note(widgets.text("copies.opened", model.say(opened.copy().made()), difference.count()));
        List<Node> parts = new ArrayList<>(List.of(what));
        section(parts, "copies.only-here", difference.onlyHere());
        section(parts, "copies.only-there", difference.onlyThere());
        section(parts, "copies.reworded", difference.reworded().stream().map(Difference.Reworded::there).toList());
        parts.add(notice);
        parts.add(widgets.button("copies.to-list", model::backToList));
        parts.add(widgets.careful(widgets.button("copies.bring-back", model::bringBack), "copies.bring-back.means"));
        page.set(parts.toArray(Node[]::new));
        page.focus(what);
    }

    private void section(List<Node> parts, String key, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        parts.add(widgets.subheading(widgets.text(key, entries.size())));
        entries.stream().limit(SHOWN).forEach(e -> parts.add(widgets.card(widgets.note(Shortly.of(e, widgets.words())))));
        if (entries.size() > SHOWN) {
            parts.add(widgets.note(widgets.text("copies.and-more", entries.size() - SHOWN)));
        }
    }

    @Override
    public String title() {
        return widgets.text("copies.title");
    }

    @Override
    public String about() {
        return "help.page.copies";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    public Node first() {
        return why;
    }
}
