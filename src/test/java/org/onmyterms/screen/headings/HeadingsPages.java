package org.onmyterms.screen.headings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Template;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.TemplateShelf;

/** Every page of headings, with something on it. */
public final class HeadingsPages {

    private static final HeadingRef IMPORTANT = new HeadingRef("seven-england", "important");

    /** As somebody may ask who was never asked to be brief. */
    private static final Template LONG = new Template("long", "Form 27b", "", "council", Optional.empty(), Optional.empty(), false, List.of(
            new Template.Heading("one", "Section 4.2.1: Please describe your needs in relation to the managing of your household, including shopping, "
                    + "laundry, correspondence and finances", "", Set.of())));

    private HeadingsPages() {
    }

    public static Map<String, Supplier<Screen>> of(Supplier<OpenPlan> plans, Path folder, Pack pack, Background background, SpellingHelp help, Sharing sharing, Widgets widgets,
            PlaceChooser chooser, Goes goes) {
        Map<String, Supplier<Screen>> pages = new LinkedHashMap<>();
        TemplateShelf shelf = TemplateShelf.of(folder, Optional.empty(), pack);
        Template seven = shelf.template("seven-england").orElseThrow();
        Template outcomes = shelf.template("care-act-outcomes").orElseThrow();
        pages.put("headings", () -> {
            HeadingsModel model = new HeadingsModel(begun(plans.get()), shelf, widgets.words());
            model.bring(Path.of("no-such-file.md"));
            return new HeadingsView(model, widgets, chooser, goes);
        });
        pages.put("headings-template", () -> {
            TemplateModel model = new TemplateModel(plans.get(), seven, sharing, widgets.words());
            TemplateView view = new TemplateView(model, widgets, goes);
            model.toPages(paper -> { });
            return view;
        });
        pages.put("headings-one", () -> page(begun(plans.get()), background, seven, seven.headings().getFirst(), false, pack, help, widgets, goes));
        pages.put("headings-long", () -> page(plans.get(), background, LONG, LONG.headings().getFirst(), false, pack, help, widgets, goes));
        pages.put("headings-drawer", () -> new DrawerView(outcomes, begun(plans.get()).plan(), widgets, goes));
        pages.put("headings-word", () -> page(begun(plans.get()), background, outcomes, outcomes.headings().getFirst(), true, pack, help, widgets, goes));
        return pages;
    }

    private static Screen page(OpenPlan open, Background background, Template template, Template.Heading heading, boolean drawer, Pack pack, SpellingHelp help,
            Widgets widgets, Goes goes) {
        return new HeadingView(new HeadingModel(open, background, template, heading, drawer, pack, () -> Speaking.PERSON, widgets.words()), "Robin", pack.topics(),
                help, widgets, goes);
    }

    private static OpenPlan begun(OpenPlan open) {
        open.apply(new Action.PullIn(IMPORTANT, "a", Optional.empty()));
        open.apply(new Action.PullIn(IMPORTANT, "b", Optional.empty()));
        open.apply(new Action.TagEntry(IMPORTANT, "o", true));
        open.apply(new Action.TagEntry(new HeadingRef("care-act-outcomes", "a-eating"), "a", true));
        open.apply(new Action.AddEntry(Entry.own("n", "about", Optional.of(Plan.NOT_DISCUSSED), "My divorce.", open.now())));
        open.apply(new Action.PullIn(IMPORTANT, "n", Optional.empty()));
        open.apply(new Action.AnswerHeading(new HeadingRef("gone-headings", "money"), false));
        open.apply(new Action.AddEntry(Entry.own("alone", IMPORTANT.topic(), Optional.of(IMPORTANT.heading()), "Please ring before you come.", open.now())));
        return open;
    }
}
