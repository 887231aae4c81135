package org.onmyterms.screen.cards;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.plan.Action;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.SpellingHelp;

/** A card at each kind of field, for the tests that look at all screens. */
public final class CardPages {

    private CardPages() {
    }

    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plan, Pack pack, Background background, Shelf shelf, SpellingHelp help, Widgets widgets, Goes goes) {
        Map<String, Supplier<Screen>> screens = new LinkedHashMap<>();
        screens.put("card-money", () -> at("rate", "support.line", "band", plan.get(), pack, background, shelf, help, widgets, goes));
        screens.put("card-not-read", () -> at("rate", "support.line", "gate", plan.get(), pack, background, shelf, help, widgets, goes));
        screens.put("card-tied", () -> at("serves", "support.line", "band", plan.get(), pack, background, shelf, help, widgets, goes));
        screens.put("card-explained", () -> at("held", "money.offer", "final", plan.get(), pack, background, shelf, help, widgets, goes));
        return screens;
    }

    private static Screen at(String field, String prompt, String card, OpenPlan open, Pack pack, Background background, Shelf shelf, SpellingHelp help, Widgets widgets,
            Goes goes) {
        MadeUpMoney.tied().stream().filter(e -> open.plan().entry(e.id()).isEmpty()).forEach(e -> open.apply(new Action.AddEntry(e)));
        MadeUpMoney.cards().forEach(e -> open.apply(new Action.AddEntry(e)));
        CardKind kind = pack.cards(prompt).orElseThrow();
        CardModel model = new CardModel(open, background, pack.topic(kind.topic()).orElseThrow(), kind, card, () -> Speaking.PERSON, Words.english());
        while (!model.field.get().id().equals(field)) {
            model.next();
        }
        return new CardView(model, "Robin", shelf, help, widgets, goes);
    }
}
