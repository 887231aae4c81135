package org.onmyterms.screen.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.SpellingHelp;

/** Every page of what was given out, by its name. */
public final class GivenPages {

    private GivenPages() {
    }

    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plan, Sharing sharing, Background background, SpellingHelp help, Words words, Widgets widgets, Goes goes) {
        Map<String, Supplier<Screen>> all = new LinkedHashMap<>();
        all.put("given", () -> screen(plan, sharing, background, help, words, widgets, goes, model -> { }));
        all.put("given-one", () -> screen(plan, sharing, background, help, words, widgets, goes, model -> model.look(model.log().getFirst())));
        all.put("given-letter", () -> screen(plan, sharing, background, help, words, widgets, goes, model -> model.ask(model.log().getFirst())));
        return all;
    }

    private static Screen screen(Supplier<OpenPlan> plan, Sharing sharing, Background background, SpellingHelp help, Words words, Widgets widgets, Goes goes,
                                 Consumer<GivenModel> then) {
        GivenModel model = new GivenModel(plan.get(), sharing, background, words);
        then.accept(model);
        return new GivenView(model, help, widgets, goes);
    }
}
