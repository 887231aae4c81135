package org.onmyterms.screen.headings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Template;
import org.onmyterms.paper.Layout;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.Sharing;

/** Somebody else's headings as a whole: what stands under each, and the pages to give out. */
public final class TemplateModel {

    final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.CLEAR);
    final BooleanProperty everyHeading = new SimpleBooleanProperty();
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final Template template;
    private final Sharing sharing;
    private final Words words;

    public TemplateModel(OpenPlan open, Template template, Sharing sharing, Words words) {
        this.open = open;
        this.template = template;
        this.sharing = sharing;
        this.words = words;
    }

    Template template() {
        return template;
    }

    String name(Layout shape) {
        return words.text("giveout.layout." + shape.code());
    }

    /** What stands under a heading, in one line. */
    String stands(Template.Heading heading) {
        HeadingRef ref = template.ref(heading);
        return open.plan().headings().isNotAnswered(ref) ? words.text("headings.not-answered") : words.text("headings.stands", under(ref));
    }

    private long under(HeadingRef ref) {
        Plan plan = open.plan();
        return Stream.concat(plan.pulledIn(ref).stream(), plan.writtenFor(ref).stream()).filter(e -> !e.isEmpty()).count();
    }

    /** Hands the pages over to be looked at; says so when there is nothing to give. */
    void toPages(Consumer<Paper> look) {
        boolean nothing = template.headings().stream().map(template::ref).allMatch(h -> !open.plan().headings().isNotAnswered(h) && under(h) == 0);
        notice.set(nothing ? words.text("headings.nothing") : "");
        if (!nothing) {
            look.accept(paper());
        }
    }

    private Paper paper() {
        Plan plan = open.plan();
        Layout shape = layout.get();
        boolean every = everyHeading.get();
        LocalDate today = open.now().toLocalDate();
        return new Paper(words.text("headings.file-name", template.id(), plan.nextVersion()), false,
                data -> sharing.under(template, plan, open.media(), every, shape, today),
                given -> sharing.log(open, template.name(), template.reader(), shape, Terms.NONE));
    }
}
