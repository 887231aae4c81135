package org.onmyterms.screen.form;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.form.FieldKind;
import org.onmyterms.paper.form.Fit;
import org.onmyterms.paper.form.FormField;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.FormAnswer;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;
import org.onmyterms.screen.spelling.SpellingModel;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.FormFilling;
import org.onmyterms.work.Forms;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Places;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.SpellingHelp;

/** Filling a form: which one, each of its fields, what has no room, and the copy. */
public final class FormModel {

    /** A page of this place. */
    sealed interface Shown {

        /** Which form. */
        record Choosing() implements Shown { }

        /** The fields of the form from this on, some at a time. */
        record Overview(int from) implements Shown { }

        /** One field, into which so many things were pulled. */
        record One(FormField field, int pulled) implements Shown { }

        /** What the person said, to pull into a field: about one topic, or the topics first when there is much. */
        record Picking(FormField field, Optional<String> topic) implements Shown { }

        /** Saving the copy, and a pack. */
        record Saving() implements Shown { }
    }

    /** So many fields are listed at a time. */
    static final int AT_ONCE = 40;
    private static final Duration PAUSE = Duration.ofMillis(500);

    final ObjectProperty<Shown> shown;
    final StringProperty notice = new SimpleStringProperty("");
    /** The form's file, as it is typed. */
    final StringProperty file = new SimpleStringProperty("");
    /** The words of the field that is shown. */
    final StringProperty typed = new SimpleStringProperty("");
    /** What the field that is shown has no room for, said in words; empty when there is room. */
    final StringProperty tight = new SimpleStringProperty("");
    final BooleanProperty onSheet = new SimpleBooleanProperty();
    final SavingModel saving;
    private final OpenPlan open;
    private final FormDesk desk;
    private final Forms forms;
    private final Background background;
    private final Pack topics;
    private final Words words;
    private final List<String> from = new ArrayList<>();
    private Optional<Future<?>> planned = Optional.empty();

    public FormModel(OpenPlan open, FormDesk desk, Forms forms, Sharing sharing, Background background, Pack topics, Words words, Path folder) {
        this.open = open;
        this.desk = desk;
        this.forms = forms;
        this.saving = new SavingModel(open, desk, forms, sharing, background, words);
        this.background = background;
        this.topics = topics;
        this.words = words;
        this.file.set(folder.resolve(words.text("form.file-name")).toString());
        this.shown = new SimpleObjectProperty<>(desk.shown);
        switch (desk.shown) {
            case Shown.One one -> begin(one.field());
            case Shown.Picking picking -> begin(picking.field());
            default -> { }
        }
        typed.addListener((property, before, now) -> changed());
        onSheet.addListener((property, before, now) -> changed());
    }

    FormFilling filling() {
        return desk.lying.orElseThrow().filling();
    }

    String formName() {
        return desk.name();
    }

    private void show(Shown next) {
        keep();
        notice.set("");
        desk.shown = next;
        if (next instanceof Shown.One one) {
            begin(one.field());
        }
        shown.set(next);
    }

    /** Opens the form whose file was typed. */
    void openForm() {
        try {
            Path place = Places.typed(file.get());
            String language = open.plan().language();
            notice.set(words.text("form.opening"));
            background.print(() -> forms.open(place, language), form -> {
                desk.lying = Optional.of(new FormDesk.Lying(new FormFilling(open, form, words), place, Optional.empty()));
                list(0);
            }, this::tell);
        } catch (SayableException noPath) {
            tell(noPath);
        }
    }

    /** Reads a pack, which then proposes what the person said about its topics. */
    void usePack(Path place) {
        background.print(() -> forms.readPack(place), pack -> {
            boolean isFor = pack.fingerprint().equals(filling().form().fingerprint());
            if (isFor) {
                desk.lying = desk.lying.map(l -> new FormDesk.Lying(l.filling(), l.file(), Optional.of(pack)));
            }
            notice.set(words.text(isFor ? "form.pack-used" : "form.pack-other"));
        }, this::tell);
    }

    private void tell(SayableException problem) {
        notice.set(problem.say(words));
    }

    void choosing() {
        show(new Shown.Choosing());
    }

    /** To the list where this field is. */
    void overview(FormField field) {
        list(filling().fields().indexOf(field) / AT_ONCE * AT_ONCE);
    }

    /** To the list, from this field on. */
    void list(int from) {
        show(new Shown.Overview(from));
    }

    void one(FormField field) {
        show(new Shown.One(field, 0));
    }

    /** To the field so many places on from this; the overview comes before the first and after the last. */
    void turn(FormField field, int by) {
        int at = filling().fields().indexOf(field) + by;
        if (at < 0 || at >= filling().fields().size()) {
            overview(field);
        } else {
            one(filling().fields().get(at));
        }
    }

    void picking(FormField field, Optional<String> topic) {
        show(new Shown.Picking(field, topic));
    }

    /** What the person said about each topic, in the order of the plan. */
    Map<String, List<Entry>> byTopic() {
        return filling().everything().stream().collect(Collectors.groupingBy(Entry::topic, LinkedHashMap::new, Collectors.toList()));
    }

    void saving() {
        saving.begin();
        show(new Shown.Saving());
    }

    private void begin(FormField field) {
        Optional<FormAnswer> answer = filling().answer(field);
        from.clear();
        answer.ifPresent(a -> from.addAll(a.entries()));
        onSheet.set(answer.filter(FormAnswer::onSheet).isPresent());
        typed.set(filling().said(field));
        reckon(field);
    }

    private void changed() {
        if (shown.get() instanceof Shown.One one && desk.shown.equals(one)) {
            reckon(one.field());
            planned.ifPresent(p -> p.cancel(false));
            planned = Optional.of(background.later(PAUSE, this::keep));
        }
    }

    private void reckon(FormField field) {
        if (!field.takesWords() || typed.get().isBlank() || field.options().stream().anyMatch(o -> o.value().equals(typed.get()))) {
            tight.set("");
            return;
        }
        Fit fit = filling().fit(field, typed.get());
        if (fit.whole()) {
            tight.set("");
        } else if (onSheet.get()) {
            tight.set(fit.written().isEmpty() ? words.text("form.sheet-only") : words.text("form.shows", fit.written()));
        } else {
            tight.set(words.text(fit.writable() ? "form.tight" : "form.not-these-letters"));
        }
    }

    /** Keeps what stands in the field that is shown. */
    void keep() {
        planned.ifPresent(p -> p.cancel(false));
        planned = Optional.empty();
        if (shown.get() instanceof Shown.One one && filling().personChooses() && !one.field().readOnly()) {
            filling().put(one.field(), from, typed.get(), onSheet.get());
        }
    }

    /** Puts what the person said into the field, after what stands there. */
    void pull(FormField field, Entry entry) {
        keep();
        begin(field);
        List<String> all = new ArrayList<>(from);
        all.add(entry.id());
        filling().put(field, all, typed.get().isBlank() ? entry.words() : typed.get().strip() + "\n" + entry.words(), onSheet.get());
        begin(field);
        show(new Shown.One(field, from.size()));
    }

    /** What a pack proposes for a field and is not in it yet. */
    List<Entry> proposed(FormField field) {
        return desk.pack().map(p -> filling().proposed(field, p)).orElse(List.of()).stream().filter(e -> !from.contains(e.id())).toList();
    }

    String topic(String id) {
        if (HeadingRef.isTopic(id)) {
            return words.text("form.for-headings");
        }
        return id.equals(Plan.JUST_TALK) ? words.text("paper.topic.talk") : topics.topic(id).map(Topic::name).orElseGet(() -> words.text("paper.topic.other"));
    }

    /** "On page 2 of the form. One line." and what else is to know. */
    String about(FormField field) {
        String about = words.text("form.where", field.page(), words.text("form.kind." + field.kind().word()));
        String most = field.most() > 0 ? " " + words.text("form.most", field.most()) : "";
        String wanted = field.required() && !field.readOnly() ? " " + words.text("form.required") : "";
        return about + most + wanted + (field.readOnly() ? " " + words.text("form.nobody-writes") : "");
    }

    /** What is still to be decided before a copy can be made. */
    Optional<String> unsettled() {
        return saving.unsettled();
    }

    /** True for a field whose answer is ticked or chosen, by one of several. */
    static boolean isChosen(FormField field) {
        return field.kind() == FieldKind.ONE_OF || field.kind() == FieldKind.CHOICE && !field.several();
    }

    /** Offers other spellings for what is written in a field. */
    SpellingModel spelling(SpellingHelp help) {
        return new SpellingModel(help, background, open::plan, Optional::empty, () -> { }, words);
    }
}
