package org.onmyterms.screen.giveout;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onmyterms.guide.Pack;
import org.onmyterms.screen.giveout.Giving.Step;
import org.onmyterms.screen.giveout.ReadersModel.Shown;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Sharing;

/** Every page of giving out, and of who sees what, by its name. */
public final class GivingPages {

    private final Supplier<OpenPlan> plan;
    private final Sharing sharing;
    private final Pack pack;
    private final Background background;
    private final Words words;
    private final Widgets widgets;
    private final Goes goes;

    private GivingPages(Supplier<OpenPlan> plan, Sharing sharing, Pack pack, Background background, Words words, Widgets widgets, Goes goes) {
        this.plan = plan;
        this.sharing = sharing;
        this.pack = pack;
        this.background = background;
        this.words = words;
        this.widgets = widgets;
        this.goes = goes;
    }

    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plan, Sharing sharing, Pack pack, Background background, Words words, Widgets widgets,
                                                   PlaceChooser chooser, Goes goes) {
        GivingPages pages = new GivingPages(plan, sharing, pack, background, words, widgets, goes);
        Map<String, Supplier<Screen>> all = new LinkedHashMap<>();
        all.put("giveout", () -> pages.giving(Step.START, model -> { }));
        all.put("giveout-whom", () -> pages.giving(Step.FOR_WHOM, model -> { }));
        all.put("giveout-what", () -> pages.giving(Step.WHAT, model -> { }));
        all.put("giveout-what-council", () -> pages.giving(Step.WHAT, model -> {
            model.giving.audience.set("council");
            model.giving.step.set(Step.FOR_WHOM);
            model.giving.step.set(Step.WHAT);
            model.choosing.choose(model.choosing.everything(), "council", true);
        }));
        all.put("giveout-how", () -> pages.giving(Step.HOW, model -> { }));
        all.put("giveout-pages", () -> {
            PagesModel[] shown = new PagesModel[1];
            GiveOutModel model = pages.model(new Giving());
            model.toPages(paper -> shown[0] = new PagesModel(paper, sharing, Optional::empty, background, words, Path.of("/home/me")));
            return new PagesView(shown[0], widgets, chooser, () -> { });
        });
        all.put("readers", () -> pages.readers(new Shown.Table()));
        all.put("readers-things", () -> pages.readers(new Shown.Things(pack.topic("days").orElseThrow())));
        all.put("readers-who", () -> pages.readers(new Shown.Who()));
        all.put("readers-one", () -> pages.readers(new Shown.One("workers")));
        all.put("readers-two", () -> pages.readers(new Shown.Two()));
        return all;
    }

    private GiveOutModel model(Giving giving) {
        return new GiveOutModel(plan.get(), giving, sharing, pack, words);
    }

    private Screen giving(Step step, Consumer<GiveOutModel> then) {
        Giving giving = new Giving();
        giving.step.set(step);
        GiveOutModel model = model(giving);
        Screen screen = new GiveOutView(model, widgets, goes);
        then.accept(model);
        return screen;
    }

    private Screen readers(Shown shown) {
        ReadersModel model = new ReadersModel(plan.get(), pack, words);
        model.shown.set(shown);
        return new ReadersView(model, widgets, goes);
    }
}
