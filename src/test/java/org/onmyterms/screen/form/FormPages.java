package org.onmyterms.screen.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onmyterms.guide.Pack;
import org.onmyterms.paper.form.CouncilForms;
import org.onmyterms.paper.form.FillableForm;
import org.onmyterms.paper.form.FormField;
import org.onmyterms.paper.form.FormPack;
import org.onmyterms.screen.form.FormModel.Shown;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.FormFilling;
import org.onmyterms.work.Forms;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.SpellingHelp;

/** Every page of filling a form, by its name. */
public final class FormPages {

    private static final Path FONTS = Path.of("assets/fonts");
    private static final String LONG = "I get up slowly, and nobody hurries me. ".repeat(20).strip();

    /** Makes a form; the bytes of a made one cannot fail otherwise than by a mistake here. */
    private interface Made {
        byte[] bytes() throws IOException;
    }

    private FormPages() {
    }

    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plan, Sharing sharing, Pack pack, Background background, SpellingHelp help, Words words,
                                                   Widgets widgets, PlaceChooser chooser, Goes goes) {
        Map<String, Supplier<Screen>> all = new LinkedHashMap<>();
        Model model = new Model(plan, sharing, pack, background, words);
        Function<FormModel, Screen> view = m -> new FormView(m, widgets, chooser, help, goes);
        all.put("form", () -> view.apply(new FormModel(plan.get(), new FormDesk(), new Forms(FONTS), sharing, background, pack, words, Path.of("/home/me"))));
        all.put("form-overview", () -> view.apply(model.at(CouncilForms::needs, f -> new Shown.Overview(0))));
        all.put("form-words", () -> view.apply(tight(model.at(CouncilForms::needs, f -> new Shown.One(field(f, "txtBadDay"), 0)), false)));
        all.put("form-sheet", () -> view.apply(tight(model.at(CouncilForms::needs, f -> new Shown.One(field(f, "txtBadDay"), 0)), true)));
        all.put("form-tick", () -> view.apply(model.at(CouncilForms::needs, f -> new Shown.One(field(f, "c1"), 0))));
        all.put("form-list", () -> view.apply(model.at(CouncilForms::carer, f -> new Shown.One(field(f, "relation"), 0))));
        all.put("form-several", () -> view.apply(model.at(CouncilForms::carer, f -> new Shown.One(field(f, "help"), 0))));
        all.put("form-read-only", () -> view.apply(model.at(CouncilForms::review, f -> new Shown.One(field(f, "case"), 0))));
        all.put("form-picking", () -> view.apply(model.at(CouncilForms::needs, f -> new Shown.Picking(field(f, "txtBadDay"), Optional.empty()))));
        all.put("form-picking-topic", () -> view.apply(model.at(CouncilForms::needs, f -> new Shown.Picking(field(f, "txtBadDay"), Optional.of("days")))));
        all.put("form-saving-sheet", () -> {
            FormModel saving = tight(model.at(CouncilForms::needs, f -> new Shown.One(field(f, "txtBadDay"), 0)), true);
            saving.saving();
            return view.apply(saving);
        });
        all.put("form-saving", () -> {
            FormModel saving = model.at(CouncilForms::needs, f -> new Shown.Overview(0));
            saving.saving();
            return view.apply(saving);
        });
        return all;
    }

    private static FormField field(FillableForm form, String id) {
        return form.field(id).orElseThrow();
    }

    private static FormModel tight(FormModel model, boolean sheet) {
        model.typed.set(LONG);
        model.onSheet.set(sheet);
        return model;
    }

    private record Model(Supplier<OpenPlan> plan, Sharing sharing, Pack pack, Background background, Words words) {

        FormModel at(Made made, Function<FillableForm, Shown> where) {
            try {
                OpenPlan open = plan.get();
                FillableForm form = FillableForm.open(made.bytes(), FONTS, "en-GB");
                FormDesk desk = new FormDesk();
                desk.lying = Optional.of(new FormDesk.Lying(new FormFilling(open, form, words), Path.of("/home/me/form.pdf"),
                        Optional.of(new FormPack(form.fingerprint(), Map.of("txtBadDay", List.of("days.bad"))))));
                desk.shown = where.apply(form);
                return new FormModel(open, desk, new Forms(FONTS), sharing, background, pack, words, Path.of("/home/me"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
