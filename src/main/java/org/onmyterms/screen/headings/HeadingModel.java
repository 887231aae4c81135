package org.onmyterms.screen.headings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Template;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.screen.bringing.BringingModel;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;

/** One heading of somebody else's: what the person brings in there, or that they chose not to answer; and the way to its neighbours. */
public final class HeadingModel {

    final BooleanProperty notAnswered = new SimpleBooleanProperty();
    final BringingModel bringing;

    private final Template template;
    private final Template.Heading heading;
    private final boolean drawer;
    private final Runnable unwatch;

    /** @param drawer whether this is about words that officials use */
    public HeadingModel(OpenPlan open, Background background, Template template, Template.Heading heading, boolean drawer, Pack pack,
                        Supplier<Speaking> speaking, Words words) {
        this.template = template;
        this.heading = heading;
        this.drawer = drawer;
        HeadingRef ref = template.ref(heading);
        bringing = new BringingModel(open, background, new BringingModel.Place(ref, template.reader(), heading::mayFit, drawer, ""), pack, speaking, words);
        unwatch = open.watch(plan -> notAnswered.set(plan.headings().isNotAnswered(ref)));
        notAnswered.addListener((property, before, now) -> {
            if (now == open.plan().headings().isNotAnswered(ref) || !bringing.mayChoose()) {
                return;
            }
            open.apply(new Action.AnswerHeading(ref, !now));
        });
    }

    Template template() {
        return template;
    }

    Template.Heading heading() {
        return heading;
    }

    boolean isDrawer() {
        return drawer;
    }

    Optional<Template.Heading> before() {
        return beside(-1);
    }

    Optional<Template.Heading> next() {
        return beside(1);
    }

    private Optional<Template.Heading> beside(int by) {
        int at = template.headings().indexOf(heading) + by;
        return at >= 0 && at < template.headings().size() ? Optional.of(template.headings().get(at)) : Optional.empty();
    }

    /** Stops listening. */
    void leave() {
        unwatch.run();
    }
}
