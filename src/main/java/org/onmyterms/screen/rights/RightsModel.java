package org.onmyterms.screen.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.guide.NationRights;
import org.onmyterms.guide.NationRights.Fact;
import org.onmyterms.guide.PackException;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.RightsShelf;

/** What is known of rights where the person lives, beside one place of the plan or all of it. */
public final class RightsModel {

    /** Where the person lives, or which nation they want to read about; empty until that is said. */
    final ObjectProperty<Optional<Nation>> nation;
    private final BooleanProperty helpers = new SimpleBooleanProperty();
    private final OpenPlan open;
    private final RightsShelf shelf;
    private final String place;
    private final Words words;

    /** @param place a topic or prompt; empty for everything */
    public RightsModel(OpenPlan open, RightsShelf shelf, String place, Words words) {
        this.open = open;
        this.shelf = shelf;
        this.place = place;
        this.words = words;
        nation = new SimpleObjectProperty<>(open.plan().nation());
    }

    List<Nation> nations() {
        return Arrays.stream(Nation.values()).filter(n -> shelf.of(n).isPresent()).toList();
    }

    String name(Nation n) {
        return shelf.of(n).map(NationRights::name).orElse(n.code());
    }

    /** The person says where they live, and the plan keeps it; a supporter only looks. */
    public void live(Nation there) {
        Plan plan = open.plan();
        if (open.typist().equals(Person.ID) && !plan.nation().equals(Optional.of(there))) {
            open.apply(new Action.Describe(plan.language(), Optional.of(there), plan.extras()));
        }
        nation.set(Optional.of(there));
    }

    /** Asks again where the person lives. */
    void elsewhere() {
        helpers.set(false);
        nation.set(Optional.empty());
    }

    /** Whether who can help is shown in place of what is known. */
    public BooleanProperty helpersProperty() {
        return helpers;
    }

    /** What is known here; everything of the nation where nothing lies beside this very place. */
    List<Fact> facts() {
        List<Fact> all = rights().map(NationRights::facts).orElse(List.of());
        List<Fact> here = rights().map(r -> r.beside(place)).orElse(List.of());
        return here.isEmpty() ? all : here;
    }

    List<Fact> helping() {
        return rights().map(NationRights::helpers).orElse(List.of());
    }

    private Optional<NationRights> rights() {
        return nation.get().flatMap(shelf::of);
    }

    /** Who says so, where it stands and when that was looked up; that it is old, where it is. */
    String source(Fact fact) {
        String says = words.text("law.says." + fact.authority().name().toLowerCase(Locale.ROOT), fact.source(), words.day(fact.checked()));
        return fact.isOld(open.now().toLocalDate()) ? says + " " + words.text("law.old") : says;
    }

    /** What has to be mended in the folder beside the plan. */
    List<String> mistakes() {
        return shelf.mistakes().stream().map((PackException mistake) -> mistake.say(words)).toList();
    }
}
