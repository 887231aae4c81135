package org.onmyterms.screen.again;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.onmyterms.screen.again.Shown.Day;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Places;

/** The next day, if the person wants one: choosing it, and taking it along as a calendar file. */
final class NextDayView {

    private final AgainModel model;
    private final NextDayModel next;
    private final Widgets widgets;
    private final PlaceChooser chooser;

    NextDayView(AgainModel model, NextDayModel next, Widgets widgets, PlaceChooser chooser) {
        this.model = model;
        this.next = next;
        this.widgets = widgets;
        this.chooser = chooser;
    }

    List<Node> of(Day day) {
        List<Node> parts = new ArrayList<>();
        if (!model.personLooks()) {
            parts.add(day.day().map(this::chosen).orElseGet(() -> widgets.note(widgets.text("again.no-day"))));
            parts.add(widgets.note(widgets.text("again.only-the-person")));
            return parts;
        }
        Optional<LocalDate> toCome = day.day().filter(next::isToCome);
        if (toCome.isPresent() && !day.choosing()) {
            parts.add(chosen(toCome.get()));
            parts.add(widgets.button("again.to-calendar", model::toSaving));
            parts.add(widgets.button("again.another-day", model::chooseDay));
            parts.add(widgets.button("again.no-day-after-all", next::never));
            return parts;
        }
        parts.add(widgets.note(widgets.text("again.no-need")));
        day.day().ifPresent(d -> parts.add(chosen(d)));
        List<Node> choices = new ArrayList<>();
        NextDayModel.MONTHS.forEach(months -> choices.add(widgets.named(widgets.text("again.in", months), widgets.text("again.in.help"), () -> next.in(months))));
        choices.add(widgets.button("again.never", next::never));
        parts.add(widgets.row(choices.toArray(Node[]::new)));
        TextField typed = widgets.field(widgets.text("again.typed"), widgets.text("again.typed.help"));
        widgets.inStep(typed, typed.textProperty(), next.typed);
        typed.setOnAction(pressed -> next.useTyped());
        parts.add(widgets.labelled(typed));
        parts.add(widgets.button("again.use-typed", next::useTyped));
        return parts;
    }

    private Node chosen(LocalDate day) {
        return widgets.note(widgets.text(next.isToCome(day) ? "again.day-is" : "again.day-was", next.say(day)));
    }

    List<Node> saving() {
        TextField file = widgets.field(widgets.text("again.file"), widgets.text("again.file.help"));
        widgets.inStep(file, file.textProperty(), next.file);
        return List.of(widgets.note(widgets.text("again.calendar")), widgets.labelled(file),
                widgets.button("again.choose-place", () -> chooser.newFile(Places.typed(next.file.get())).ifPresent(f -> next.file.set(f.toString()))),
                widgets.careful(widgets.button("again.save", next::save), "again.save.means"));
    }
}
