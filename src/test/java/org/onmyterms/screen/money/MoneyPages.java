package org.onmyterms.screen.money;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.guide.Pack;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.plan.Action;
import org.onmyterms.screen.money.MoneyModel.Shown;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Speaking;

/** Every page of money, for the tests that look at all screens. */
public final class MoneyPages {

    private MoneyPages() {
    }

    /** Each page by a name, of a plan with made-up money, and the first of a plan with none. */
    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plan, Pack pack, Sharing sharing, Widgets widgets, Goes goes) {
        Map<String, Supplier<Screen>> screens = new LinkedHashMap<>();
        screens.put("money-none", () -> view(plan.get(), Shown.ANSWER, pack, sharing, widgets, goes));
        for (Shown shown : Shown.values()) {
            screens.put("money-" + shown.name().toLowerCase(Locale.ROOT), () -> {
                OpenPlan open = plan.get();
                MadeUpMoney.tied().stream().filter(e -> open.plan().entry(e.id()).isEmpty()).forEach(e -> open.apply(new Action.AddEntry(e)));
                MadeUpMoney.cards().forEach(e -> open.apply(new Action.AddEntry(e)));
                return view(open, shown, pack, sharing, widgets, goes);
            });
        }
        return screens;
    }

    private static MoneyView view(OpenPlan open, Shown shown, Pack pack, Sharing sharing, Widgets widgets, Goes goes) {
        Words words = Words.english();
        return new MoneyView(new MoneyModel(open, pack, new SimpleObjectProperty<>(shown), () -> Speaking.PERSON, words), new GivingModel(open, new SimpleObjectProperty<>(MoneyDocument.GAP), sharing, words), widgets, goes);
    }
}
