package org.onmyterms.screen.letter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterReader;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.guide.Pack;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Nation;
import org.onmyterms.screen.giveout.PagesModel;
import org.onmyterms.screen.giveout.PagesView;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.SpellingHelp;

/** Every page of letters, with something on it. */
public final class LetterScreens {

    static final LetterSums SUMS = id -> Optional.ofNullable(Map.of("offer", "I was offered £200 a week.", "cost", "My support costs £286.40 a week.",
            "gap", "It is £86.40 a week short.", "lost-parts", "swimming, the choir on Saturdays").get(id));

    private LetterScreens() {
    }

    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plans, Path folder, Pack pack, Background background, SpellingHelp help, Sharing sharing, Widgets widgets,
            PlaceChooser chooser, Goes goes) {
        Map<String, Supplier<Screen>> pages = new LinkedHashMap<>();
        List<LetterKind> letters = LetterReader.readAll(folder, pack);
        LetterKind notEnough = letters.stream().filter(l -> l.id().equals("not-enough")).findFirst().orElseThrow();
        pages.put("letters-where", () -> new LettersView(new LettersModel(plans.get(), new LetterDesk(), letters, widgets.words()), widgets, goes));
        pages.put("letters", () -> choosing(plans.get(), letters, new LetterDesk.Step.What(), widgets, goes));
        for (LetterKind.Group group : LetterKind.Group.values()) {
            pages.put("letters-" + group.word(), () -> choosing(plans.get(), letters, new LetterDesk.Step.Which(group), widgets, goes));
        }
        pages.put("letter", () -> new LetterView(model(plans.get(), notEnough, sharing, widgets), widgets, goes));
        for (String part : List.of("subject", "sender", "needs", "gap")) {
            pages.put("letter-" + part, () -> new PartView(new PartModel(begun(plans.get(), notEnough), background, notEnough, notEnough.part(part).orElseThrow(), SUMS, pack,
                    () -> Speaking.PERSON, widgets.words()), "Robin", pack.topics(), help, widgets, goes));
        }
        pages.put("letter-pages", () -> {
            PagesModel[] shown = new PagesModel[1];
            model(begun(plans.get(), notEnough), notEnough, sharing, widgets).toPages(paper -> shown[0] = new PagesModel(paper, sharing, Optional::empty, background, widgets.words(),
                    Path.of("/home/me")));
            return new PagesView(shown[0], widgets, chooser, () -> { });
        });
        return pages;
    }

    private static Screen choosing(OpenPlan open, List<LetterKind> letters, LetterDesk.Step step, Widgets widgets, Goes goes) {
        LettersModel model = new LettersModel(open, new LetterDesk(), letters, widgets.words());
        model.live(Optional.of(Nation.ENGLAND));
        model.go(step);
        return new LettersView(model, widgets, goes);
    }

    private static LetterModel model(OpenPlan open, LetterKind letter, Sharing sharing, Widgets widgets) {
        return new LetterModel(begun(open, letter), letter, SUMS, sharing, widgets.words());
    }

    private static OpenPlan begun(OpenPlan open, LetterKind letter) {
        if (open.plan().nation().isPresent()) {
            return open;
        }
        open.apply(new Action.Describe("en-GB", Optional.of(Nation.ENGLAND), open.plan().extras()));
        open.apply(new Action.PullIn(letter.ref(letter.part("needs").orElseThrow()), "a", Optional.empty()));
        open.apply(new Action.AnswerHeading(letter.ref(letter.part("cost").orElseThrow()), false));
        LetterKind.Part gap = letter.part("gap").orElseThrow();
        open.apply(new Action.AddEntry(Entry.own("gap", letter.ref(gap).topic(), Optional.of(gap.id()), "Every week £86.40 is missing.", open.now())));
        return open;
    }
}
