package org.onmyterms.screen.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.form.FormField;
import org.onmyterms.plan.Entry;
import org.onmyterms.screen.form.FormModel.Shown;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Places;
import org.onmyterms.work.SpellingHelp;

/** A form from the council or somebody else: choose it, fill one field after another, see all of them, save a copy. */
public final class FormView implements Screen {

    private final FormModel model;
    private final Widgets widgets;
    private final PlaceChooser chooser;
    private final Goes goes;
    private final SpellingHelp help;
    private Optional<FieldPart> part = Optional.empty();
    private final Page page;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;

    public FormView(FormModel model, Widgets widgets, PlaceChooser chooser, SpellingHelp help, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.chooser = chooser;
        this.goes = goes;
        this.help = help;
        ask = widgets.headingNote(asks);
        page = widgets.page(ask);
        model.shown.addListener((property, before, now) -> {
            show(now);
            page.focus(ask);
        });
        show(model.shown.get());
    }

    private void show(Shown shown) {
        part.ifPresent(FieldPart::leave);
        part = Optional.empty();
        asks.set(switch (shown) {
            case Shown.Choosing choosing -> title();
            case Shown.Overview overview -> model.formName();
            case Shown.One one -> one.field().label();
            case Shown.Picking picking -> widgets.text("form.picking");
            case Shown.Saving saving -> widgets.text("form.saving");
        });
        List<Node> parts = new ArrayList<>(switch (shown) {
            case Shown.Choosing choosing -> choosing();
            case Shown.Overview overview -> overview(overview.from());
            case Shown.One one -> field(one.field());
            case Shown.Picking picking -> picking(picking.field(), picking.topic());
            case Shown.Saving saving -> saving();
        });
        page.set(parts.toArray(Node[]::new));
        page.footer(footer(shown));
    }

    private Node[] footer(Shown shown) {
        return switch (shown) {
            case Shown.Choosing choosing -> new Node[] {widgets.button("form.back", goes::giveOut), widgets.primary("form.open", model::openForm)};
            case Shown.Overview overview -> new Node[] {widgets.button("form.other", model::choosing), widgets.primary("form.to-save", model::saving)};
            case Shown.One one -> new Node[] {widgets.button("form.before", () -> model.turn(one.field(), -1)),
                widgets.button("form.all", () -> model.overview(one.field())), widgets.primary("form.next", () -> model.turn(one.field(), 1))};
            case Shown.Picking picking -> new Node[] {widgets.button("form.no-pick", () -> model.one(picking.field()))};
            case Shown.Saving saving -> new Node[] {widgets.button("form.all", () -> model.list(0))};
        };
    }

    private List<Node> field(FormField field) {
        FieldPart shown = new FieldPart(model, field, help, widgets);
        part = Optional.of(shown);
        return shown.nodes();
    }

    private List<Node> choosing() {
        return List.of(widgets.note(widgets.text("form.what")), widgets.labelled(field("form.file", model.file)),
                widgets.button("form.choose", () -> chooser.existingForm().ifPresent(f -> {
                    model.file.set(f.toString());
                    model.openForm();
                })), widgets.notice(model.notice));
    }

    private TextField field(String key, StringProperty said) {
        TextField field = widgets.field(widgets.text(key), widgets.text(key + ".help"));
        widgets.inStep(field, field.textProperty(), said);
        return field;
    }

    private List<Node> overview(int from) {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(widgets.text("form.overview", model.filling().fields().size())));
        parts.add(widgets.button("form.use-pack", () -> chooser.existingFormPack().ifPresent(model::usePack)));
        parts.add(widgets.notice(model.notice));
        model.unsettled().ifPresent(said -> parts.add(widgets.note(said)));
        List<FormField> all = model.filling().fields();
        int to = Math.min(all.size(), from + FormModel.AT_ONCE);
        if (from > 0) {
            parts.add(widgets.button("form.earlier", () -> model.list(from - FormModel.AT_ONCE)));
        }
        all.subList(from, to).stream().collect(Collectors.groupingBy(FormField::page, TreeMap::new, Collectors.toList())).forEach((number, fields) -> {
            parts.add(widgets.subheading(widgets.text("form.page", number)));
            parts.add(widgets.card(fields.stream().map(this::card).toArray(Node[]::new)));
        });
        if (to < all.size()) {
            parts.add(widgets.button("form.more", () -> model.list(to)));
        }
        return parts;
    }

    private Node card(FormField field) {
        String seen = model.filling().seen(field);
        return widgets.wordsCard(field.label(), seen.isBlank() ? widgets.text("form.nothing-yet") : seen, () -> model.one(field));
    }

    private List<Node> picking(FormField field, Optional<String> topic) {
        Map<String, List<Entry>> all = model.byTopic();
        TextNote into = widgets.note(widgets.text("form.picking-for", field.label()));
        if (all.isEmpty()) {
            return List.of(widgets.note(widgets.text("form.nothing-said")));
        }
        if (topic.isEmpty() && all.size() > 1) {
            return List.of(into, widgets.card(all.entrySet().stream().map(each -> widgets.wordsCard(model.topic(each.getKey()),
                    widgets.text("form.things", each.getValue().size()), () -> model.picking(field, Optional.of(each.getKey())))).toArray(Node[]::new)));
        }
        Recent<Entry> cards = widgets.recent(entry -> widgets.wordsCard(model.topic(entry.topic()), entry.words(), () -> model.pull(field, entry)));
        cards.show(topic.map(id -> all.getOrDefault(id, List.of())).orElseGet(() -> all.values().iterator().next()));
        return List.of(into, widgets.card(cards));
    }

    private List<Node> saving() {
        SavingModel saving = model.saving;
        List<Node> parts = new ArrayList<>();
        parts.addAll(asked("form.for-whom", saving.readers(), saving::reader, saving.audience));
        parts.add(widgets.labelled(field("form.copy", saving.copy)));
        parts.add(place(saving.copy));
        saving.sheet().ifPresent(said -> {
            parts.add(widgets.note(said));
            parts.addAll(asked("form.sheet-layout", Layout.ofManyPages(), saving::name, saving.layout));
        });
        parts.add(widgets.notice(saving.notice));
        parts.add(widgets.careful(widgets.button("form.save", saving::save), "form.save.means"));
        parts.add(widgets.subheading(widgets.text("form.pack")));
        parts.add(widgets.note(widgets.text("form.pack-what")));
        parts.add(widgets.labelled(field("form.pack-file", saving.packFile)));
        parts.add(widgets.button("form.save-pack", saving::savePack));
        return parts;
    }

    /** A choice with its question above it, for all to see. */
    private <T> List<Node> asked(String key, List<T> all, Function<T, String> name, Property<T> chosen) {
        String question = widgets.text(key);
        return List.of(widgets.subheading(question), widgets.choice(question, all, name, chosen));
    }

    private Node place(StringProperty file) {
        return widgets.button("form.choose-place", () -> chooser.newFile(Places.typed(file.get())).ifPresent(f -> file.set(f.toString())));
    }

    @Override
    public boolean mayLeave(Runnable then) {
        return model.saving.mayLeave(then);
    }

    @Override
    public void leave() {
        part.ifPresent(FieldPart::leave);
        model.keep();
    }

    @Override
    public String title() {
        return widgets.text("form.title");
    }

    @Override
    public String about() {
        return "help.page.form";
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
