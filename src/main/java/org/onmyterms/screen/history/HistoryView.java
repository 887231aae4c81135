package org.onmyterms.screen.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Door;
import org.onmyterms.look.Style;
import org.onmyterms.screen.history.HistoryModel.Choice;
import org.onmyterms.screen.history.HistoryModel.Line;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** What happened: a list, day by day, the newest first; and the plan as it was when one of those days ended. */
public final class HistoryView implements Screen {

    private final HistoryModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final TextNote why;
    private final Node choices;
    private final VBox days;
    private final VBox more;
    private final DayPart day;
    private Optional<LocalDate> newest = Optional.empty();
    private VBox lines;

    public HistoryView(HistoryModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        why = widgets.note(widgets.text("history.why"));
        choices = widgets.row(menu("history.who", model.who, model::people), menu("history.where", model.where, model::places),
                menu("history.when", model.when, model::months), widgets.button("history.find-words", goes::search));
        days = widgets.column();
        more = widgets.column();
        day = new DayPart(model.day(), widgets);
        page = widgets.page(widgets.heading(title()));
        model.chosen.addListener((Observable again) -> fill());
        model.day().shown.addListener((property, before, now) -> now.ifPresentOrElse(shown -> showDay(before, shown), this::showList));
        fill();
        showList();
    }

    private <T> MenuButton menu(String key, ObjectProperty<Choice<T>> chosen, Supplier<List<Choice<T>>> choices) {
        MenuButton menu = widgets.menu(widgets.text(key, chosen.get().name()), widgets.text(key + ".help"),
                () -> choices.get().stream().map(choice -> widgets.item(choice.name(), () -> chosen.set(choice))).toList());
        chosen.addListener((property, before, now) -> {
            menu.setText(widgets.text(key, now.name()));
            menu.setAccessibleText(menu.getText());
        });
        return menu;
    }

    private void showList() {
        page.set(why, choices, days, more);
        page.footer(widgets.button("history.back", () -> goes.behind(Door.MINE)));
        page.focus(why);
    }

    private void showDay(Optional<DayModel.Day> before, DayModel.Day shown) {
        page.set(day.nodes(shown).toArray(Node[]::new));
        page.footer(widgets.button("history.to-list", model.day()::close));
        page.focus(day.first(before.filter(b -> b.day().equals(shown.day())).isPresent()));
    }

    private void fill() {
        newest = Optional.empty();
        days.getChildren().clear();
        if (model.chosen.get().isEmpty()) {
            days.getChildren().add(widgets.note(widgets.text("history.nothing")));
        }
        tellMore();
    }

    /** Tells the next few; the first of them is returned. */
    private Optional<TextNote> tellMore() {
        List<TextNote> told = new ArrayList<>();
        for (Line line : model.next()) {
            if (!newest.equals(Optional.of(line.day()))) {
                begin(line.day());
            }
            TextNote note = widgets.note(line.told());
            lines.getChildren().add(note);
            told.add(note);
        }
        more.getChildren().clear();
        if (model.left() > 0) {
            more.getChildren().add(widgets.named(widgets.text("history.earlier", model.left()), widgets.text("history.earlier.help"), this::earlier));
        }
        return told.stream().findFirst();
    }

    private void earlier() {
        tellMore().ifPresent(Node::requestFocus);
    }

    private void begin(LocalDate date) {
        newest = Optional.of(date);
        TextNote name = widgets.note(model.day().say(date));
        Style.SUBHEADING.on(name);
        Button then = widgets.named(widgets.text("history.day"), widgets.text("history.day.help"), () -> model.day().show(date));
        then.setAccessibleText(widgets.text("history.day.name", model.day().say(date)));
        lines = widgets.column();
        days.getChildren().add(widgets.card(widgets.apart(name, then), lines));
    }

    @Override
    public String title() {
        return widgets.text("history.title");
    }

    @Override
    public String about() {
        return "help.page.history";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return model.day().shown.get().isPresent() ? day.first(false) : why;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
