package org.onmyterms.screen.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import org.onmyterms.paper.form.FieldKind;
import org.onmyterms.paper.form.FormField;
import org.onmyterms.paper.form.FormOption;
import org.onmyterms.plan.Entry;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.FormFilling;
import org.onmyterms.work.SpellingHelp;

/** One field of a form on its page: what it is, what goes in, and the ways of saying so. */
final class FieldPart {

    private static final int LINES = 6;

    private final FormModel model;
    private final FormField field;
    private final SpellingHelp help;
    private Optional<SpellingPart> spelling = Optional.empty();
    private final Widgets widgets;

    FieldPart(FormModel model, FormField field, SpellingHelp help, Widgets widgets) {
        this.model = model;
        this.field = field;
        this.help = help;
        this.widgets = widgets;
    }

    void leave() {
        spelling.ifPresent(SpellingPart::leave);
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(widgets.note(model.about(field)));
        if (field.readOnly() || !model.filling().personChooses()) {
            String seen = model.filling().seen(field);
            nodes.add(widgets.note(seen.isBlank() ? widgets.text("form.nothing-yet") : seen));
            if (!field.readOnly()) {
                nodes.add(widgets.note(widgets.text("form.only-the-person")));
            }
            return nodes;
        }
        if (!field.value().isBlank()) {
            nodes.add(widgets.note(widgets.text("form.stands", field.value())));
        }
        if (!field.options().isEmpty()) {
            nodes.addAll(options());
        }
        if (field.takesWords()) {
            nodes.addAll(words());
        }
        nodes.add(widgets.notice(model.notice));
        return nodes;
    }

    private List<Node> options() {
        if (FormModel.isChosen(field)) {
            FormOption none = new FormOption("", widgets.text("form.as-it-is"));
            List<FormOption> all = new ArrayList<>(field.options());
            all.add(none);
            ObjectProperty<FormOption> chosen = new SimpleObjectProperty<>(option(all, none));
            chosen.addListener((property, before, now) -> choose(now, none));
            model.typed.addListener((property, before, now) -> chosen.set(option(all, none)));
            return List.of(widgets.choice(field.label(), all, FormOption::shown, chosen));
        }
        Set<String> ticked = new LinkedHashSet<>(Arrays.asList(model.typed.get().isEmpty() ? field.value().split("\n") : model.typed.get().split("\n")));
        List<Node> ticks = new ArrayList<>();
        for (FormOption option : field.options()) {
            CheckBox tick = widgets.tick(option.shown(), widgets.text("form.tick.help"));
            tick.setSelected(ticked.contains(option.value()));
            tick.setOnAction(pressed -> tick(option, tick.isSelected(), ticked));
            ticks.add(tick);
        }
        return ticks;
    }

    /** Choosing nothing leaves words that were written in place of an option. */
    private void choose(FormOption option, FormOption none) {
        if (!option.equals(none) || isOffered(model.typed.get())) {
            model.typed.set(option.value());
        }
    }

    private boolean isOffered(String said) {
        return field.options().stream().anyMatch(o -> o.value().equals(said));
    }

    private FormOption option(List<FormOption> all, FormOption none) {
        return all.stream().filter(o -> o.value().equals(model.typed.get())).findFirst().orElse(none);
    }

    /** What is ticked stands in the order of the form. */
    private void tick(FormOption option, boolean on, Set<String> ticked) {
        if (on) {
            ticked.add(option.value());
        } else {
            ticked.remove(option.value());
        }
        String all = String.join("\n", field.options().stream().map(FormOption::value).filter(ticked::contains).toList());
        model.typed.set(all.isEmpty() && field.kind() == FieldKind.TICK && !field.value().isEmpty() ? FormFilling.OFF : all);
    }

    /** What is written in place of an option; empty while one is chosen. */
    private StringProperty otherWords() {
        StringProperty other = new SimpleStringProperty(isOffered(model.typed.get()) ? "" : model.typed.get());
        other.addListener((property, before, now) -> {
            if (!now.isBlank() || !isOffered(model.typed.get())) {
                model.typed.set(now);
            }
        });
        model.typed.addListener((property, before, now) -> other.set(isOffered(now) ? "" : now));
        return other;
    }

    private List<Node> words() {
        List<Node> nodes = new ArrayList<>();
        TextArea box = widgets.writing(widgets.text(field.free() ? "form.other-words" : "form.words"), widgets.text("form.words.help"));
        widgets.inStep(box, box.textProperty(), field.free() ? otherWords() : model.typed);
        box.setPrefRowCount(field.kind() == FieldKind.LINES ? LINES : 2);
        nodes.add(widgets.labelled(box));
        SpellingPart offered = new SpellingPart(model.spelling(help), box, widgets);
        spelling = Optional.of(offered);
        nodes.add(offered.node());
        nodes.add(widgets.notice(model.tight));
        if (field.kind().isWords()) {
            CheckBox sheet = widgets.tick(widgets.text("form.on-sheet"), widgets.text("form.on-sheet.help"));
            widgets.inStep(sheet, sheet.selectedProperty(), model.onSheet);
            sheet.visibleProperty().bind(model.tight.isNotEmpty());
            sheet.managedProperty().bind(sheet.visibleProperty());
            nodes.add(sheet);
        }
        List<Entry> proposed = model.proposed(field);
        if (!proposed.isEmpty()) {
            nodes.add(widgets.subheading(widgets.text("form.proposed")));
            nodes.add(widgets.card(proposed.stream().map(entry -> widgets.wordsCard(model.topic(entry.topic()), entry.words(),
                    () -> model.pull(field, entry))).toArray(Node[]::new)));
        }
        nodes.add(widgets.button("form.pick", () -> model.picking(field, Optional.empty())));
        return nodes;
    }
}
