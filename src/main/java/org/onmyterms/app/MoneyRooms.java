package org.onmyterms.app;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.screen.dealings.DealingsModel;
import org.onmyterms.screen.dealings.DealingsView;
import org.onmyterms.screen.letter.LetterDesk;
import org.onmyterms.screen.letter.LetterModel;
import org.onmyterms.screen.letter.LetterView;
import org.onmyterms.screen.letter.LettersModel;
import org.onmyterms.screen.letter.LettersView;
import org.onmyterms.screen.letter.PartModel;
import org.onmyterms.screen.letter.PartView;
import org.onmyterms.screen.money.GivingModel;
import org.onmyterms.screen.money.MoneyModel;
import org.onmyterms.screen.money.MoneyView;
import org.onmyterms.screen.rights.RightsModel;
import org.onmyterms.screen.rights.RightsView;
import org.onmyterms.screen.typing.TypingModel;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlanSums;
import org.onmyterms.work.RightsShelf;
import org.onmyterms.work.Vault;

/** The ways to money, rights, dealings and letters, in one open plan; it remembers what was chosen there. */
final class MoneyRooms {

    private final Hallway hall;
    private final House house;
    private final Shell shell;
    private final Goes goes;
    private final ObjectProperty<MoneyModel.Shown> moneyPage = new SimpleObjectProperty<>(MoneyModel.Shown.ANSWER);
    private final ObjectProperty<MoneyDocument> moneyDocument = new SimpleObjectProperty<>(MoneyDocument.GAP);
    private final LetterDesk letterDesk = new LetterDesk();

    MoneyRooms(Hallway hall, House house, Shell shell, Goes goes) {
        this.hall = hall;
        this.house = house;
        this.shell = shell;
        this.goes = goes;
    }

    void rights(String place) {
        withRights((plan, shelf) -> shell.visit(new RightsView(new RightsModel(plan, shelf, place, house.words()), house.widgets(), goes)));
    }

    /** What is known of rights, with what lies beside the plan. */
    private void withRights(BiConsumer<OpenPlan, RightsShelf> show) {
        hall.open().ifPresent(plan -> plan.vault().map(Vault::path).ifPresentOrElse(file -> house.rights(file, shelf -> show.accept(plan, shelf), hall::tell),
                () -> show.accept(plan, house.rights())));
    }

    void dealings() {
        withRights((plan, shelf) -> hall.go(this::dealings, () -> shell.show(new DealingsView(new DealingsModel(plan, hall.topic("rights"), shelf, house.background(),
                house.words(), house.folder()), house.widgets(), goes))));
    }

    void giveSums(MoneyDocument which) {
        moneyDocument.set(which);
        moneyPage.set(MoneyModel.Shown.GIVING);
        money();
    }

    void money() {
        hall.open().ifPresent(plan -> hall.go(this::money, () -> shell.show(new MoneyView(new MoneyModel(plan, hall.pack(), moneyPage, hall::speaking, house.words()),
                new GivingModel(plan, moneyDocument, house.sharing(), house.words()), house.widgets(), goes))));
    }

    void letters() {
        atLetters(this::letters, (plan, all) -> shell.show(new LettersView(new LettersModel(plan, letterDesk, all, house.words()), house.widgets(), goes)));
    }

    /** Whoever comes for a letter that is not here any more finds those that are. */
    void letter(String letter, String part) {
        atLetters(() -> letter(letter, part), (plan, all) -> all.stream().filter(l -> l.id().equals(letter)).findFirst().ifPresentOrElse(
                kind -> kind.part(part).ifPresentOrElse(p -> part(plan, kind, p), () -> shell.show(new LetterView(new LetterModel(plan, kind,
                        new PlanSums(plan.plan(), kind.reader(), house.words()), house.sharing(), house.words()), house.widgets(), goes))), this::letters));
    }

    private void part(OpenPlan plan, LetterKind letter, LetterKind.Part part) {
        shell.show(new PartView(new PartModel(plan, house.background(), letter, part, new PlanSums(plan.plan(), letter.reader(), house.words()), hall.pack(), hall::speaking, house.words()),
                TypingModel.say(hall.speaking(), plan.plan(), house.words()), hall.topics(), house.spelling(), house.widgets(), goes));
    }

    private void atLetters(Runnable again, BiConsumer<OpenPlan, List<LetterKind>> show) {
        hall.open().ifPresent(plan -> hall.go(again, () -> house.letters(all -> {
            if (hall.open().filter(plan::equals).isPresent()) {
                show.accept(plan, all);
            }
        }, hall::tell)));
    }
}
