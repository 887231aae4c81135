package org.onmyterms.screen.money;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.money.Sums;
import org.onmyterms.paper.Dealings;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Sharing;

/** The sums as pages: which of the documents, for whom, and how it shall look. */
public final class GivingModel {

    final ObjectProperty<MoneyDocument> document;
    final StringProperty audience = new SimpleStringProperty(Audience.ME);
    final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.CLEAR);
    private final OpenPlan open;
    private final Sharing sharing;
    private final Words words;

    /** @param document which of them was chosen last */
    public GivingModel(OpenPlan open, ObjectProperty<MoneyDocument> document, Sharing sharing, Words words) {
        this.open = open;
        this.document = document;
        this.sharing = sharing;
        this.words = words;
    }

    /** The person themselves, and everybody to whom they may show things. */
    List<String> audiences() {
        return Stream.concat(Stream.of(Audience.ME), open.plan().readers().stream()).toList();
    }

    String name(String reader) {
        return reader.equals(Audience.ME) ? words.text("sums.screen.me") : PlanNames.audience(open.plan(), reader, words);
    }

    String name(Layout shape) {
        return PlanNames.sheet(shape, words);
    }

    /** How many cards of the chosen document this reader does not see, so that they are not in it, nor in any of its sums. */
    int hidden() {
        return count(open.plan()) - count(open.plan().asSeenBy(audience.get()));
    }

    private int count(Plan plan) {
        if (document.get() == MoneyDocument.DEALINGS) {
            return Dealings.of(plan, words.locale()).size();
        }
        Sums sums = Sums.of(plan, words.locale());
        return Stream.of(sums.costs(), sums.counted(), sums.earlier(), sums.off(), sums.pay()).mapToInt(items -> items.all().size()).sum() + sums.unpaid().size();
    }

    Paper paper() {
        Plan plan = open.plan();
        MoneyDocument which = document.get();
        String reader = audience.get();
        Layout shape = layout.get();
        LocalDate today = open.now().toLocalDate();
        String title = words.text(which.key());
        return new Paper(words.text("sums.screen.file-name", title, plan.nextVersion()), false,
                data -> sharing.money(which, plan, open.media(), reader, shape, Terms.NONE, today),
                given -> sharing.log(open, title, reader, shape, Terms.NONE));
    }
}
