package org.onmyterms.screen.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.form.FormPack;
import org.onmyterms.paper.form.FormSheet;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.FormFilling;
import org.onmyterms.work.Forms;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Places;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Sharing;

/** Saving what was filled in: a copy of the form with a sheet beside it when there must be one, and a pack for the next person. */
final class SavingModel {

    private static final String COUNCIL = "council";

    final StringProperty notice = new SimpleStringProperty("");
    /** Where the copy goes, as it is typed, and the pack. */
    final StringProperty copy = new SimpleStringProperty("");
    final StringProperty packFile = new SimpleStringProperty("");
    final StringProperty audience = new SimpleStringProperty(COUNCIL);
    final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.CLEAR);
    private final OpenPlan open;
    private final FormDesk desk;
    private final Forms forms;
    private final Sharing sharing;
    private final Background background;
    private final Words words;
    private Optional<Runnable> leaving = Optional.empty();
    private boolean saving;

    SavingModel(OpenPlan open, FormDesk desk, Forms forms, Sharing sharing, Background background, Words words) {
        this.open = open;
        this.desk = desk;
        this.forms = forms;
        this.sharing = sharing;
        this.background = background;
        this.words = words;
        if (!open.plan().readers().contains(COUNCIL)) {
            open.plan().readers().stream().findFirst().ifPresent(audience::set);
        }
    }

    private FormFilling filling() {
        return desk.lying.orElseThrow().filling();
    }

    /** Suggests places beside the form. */
    void begin() {
        String name = desk.name().replaceFirst("(?i)\\.pdf$", "");
        Path form = desk.lying.orElseThrow().file().toAbsolutePath();
        copy.set(form.resolveSibling(words.text("form.copy-name", name)).toString());
        packFile.set(form.resolveSibling(words.text("form.pack-name", name)).toString());
        notice.set("");
    }

    List<String> readers() {
        return open.plan().readers();
    }

    String reader(String id) {
        return PlanNames.audience(open.plan(), id, words);
    }

    String name(Layout shape) {
        return words.text("giveout.layout." + shape.code());
    }

    /** Which fields go on with a sheet, in one sentence; nothing when there will be none. */
    Optional<String> sheet() {
        String fields = filling().sheet().stream().map(part -> part.field().label()).collect(Collectors.joining(", "));
        return fields.isEmpty() ? Optional.empty() : Optional.of(words.text("form.with-sheet", fields));
    }

    /** What is still to be decided before a copy can be made. */
    Optional<String> unsettled() {
        return filling().unsettled().map(f -> words.text("form.unsettled", f.label()));
    }

    /** Saves the copy, with a sheet beside it for what had no room, and notes it. */
    void save() {
        Optional<String> unsettled = unsettled();
        if (unsettled.isPresent()) {
            notice.set(unsettled.get());
            return;
        }
        try {
            save(filling().values(), filling().sheet(), Places.typed(copy.get()), desk.name());
        } catch (SayableException cannot) {
            tell(cannot);
        }
    }

    private void save(Map<String, String> values, List<FormSheet.Part> parts, Path place, String name) {
        Plan plan = open.plan();
        LocalDate today = open.now().toLocalDate();
        String to = audience.get();
        Layout shape = layout.get();
        FormFilling filling = filling();
        saving = true;
        background.print(() -> {
            Optional<Printed> sheet = parts.isEmpty() ? Optional.empty() : Optional.of(sharing.sheet(plan, name, parts, shape, today));
            forms.save(filling.form(), values, sheet, place);
            return place;
        }, done -> {
            sharing.log(open, words.text("form.given", name), to, shape, Terms.NONE);
            saved(parts.isEmpty() ? words.text("form.saved", done) : words.text("form.saved-both", done, Forms.sheetBeside(done)));
        }, problem -> saved(problem.say(words)));
    }

    private void saved(String said) {
        saving = false;
        notice.set(said);
        leaving.ifPresent(Runnable::run);
        leaving = Optional.empty();
    }

    /** While a copy is saved nobody leaves, so that what was given out is always noted; then it goes on by itself. */
    boolean mayLeave(Runnable then) {
        leaving = saving ? Optional.of(then) : Optional.empty();
        return !saving;
    }

    /** Saves which topics went where, without any words, for the next person with this form. */
    void savePack() {
        try {
            Path place = Places.typed(packFile.get());
            FormPack pack = filling().pack(desk.pack());
            if (pack.sources().isEmpty()) {
                notice.set(words.text("form.pack-empty"));
                return;
            }
            background.print(() -> {
                forms.savePack(pack, place);
                return place;
            }, done -> notice.set(words.text("form.pack-saved", done)), this::tell);
        } catch (SayableException noPath) {
            tell(noPath);
        }
    }

    private void tell(SayableException problem) {
        notice.set(problem.say(words));
    }
}
