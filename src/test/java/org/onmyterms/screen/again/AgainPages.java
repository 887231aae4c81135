package org.onmyterms.screen.again;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.ToLookAt;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlaceChooser;

/** Every page of looking again, for the tests that look at all screens. */
public final class AgainPages {

    private AgainPages() {
    }

    /** Each page by a name. In this plan "a" is in the person's own words and "b" is somebody's view. */
    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plan, List<Topic> topics, Background background, Widgets widgets,
                                                   PlaceChooser chooser, Goes goes) {
        Map<String, Consumer<AgainModel>> pages = new LinkedHashMap<>();
        pages.put("again", model -> { });
        pages.put("again-thing", model -> look(model, "a"));
        pages.put("again-thing-too", model -> look(model, "b"));
        pages.put("again-end", AgainModel::toEnd);
        pages.put("again-day", AgainModel::toDay);
        pages.put("again-day-too", model -> model.setDay(Optional.of(LocalDate.of(2097, 3, 3))));
        pages.put("again-saving", AgainModel::toSaving);
        Map<String, Supplier<Screen>> screens = new LinkedHashMap<>();
        pages.forEach((name, go) -> screens.put(name, () -> {
            OpenPlan open = plan.get();
            open.apply(new Action.LookedAgain());
            open.apply(new Action.SetWords("a", "I get up when I like. Radio on, and tea in the blue mug. On Sundays I stay in bed and nobody minds."));
            AgainModel model = new AgainModel(open, new Look(), topics, Words.english());
            go.accept(model);
            return new AgainView(model, new NextDayModel(open, model, background, Words.english(), Path.of("/home/me")), widgets, chooser, goes);
        }));
        return screens;
    }

    private static void look(AgainModel model, String entry) {
        model.choose(new ToLookAt(Optional.empty(), List.of(entry)));
    }
}
