package org.onmyterms.screen.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;

/** The person's order, what comes from the week, and a pack from which a group took the cards. */
class MoneyModelTest {

    private final Background background = new Background(task -> { });
    private final OpenPlan open = new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, background, Clock.systemUTC());
    private final Pack pack = PackReader.read(Path.of("assets/packs/en-GB"));

    @AfterEach
    void close() {
        background.close();
    }

    private MoneyModel model(Pack from) {
        return new MoneyModel(open, from, new SimpleObjectProperty<>(MoneyModel.Shown.ANSWER), () -> Speaking.PERSON, Words.english());
    }

    private void say(List<Entry> entries) {
        entries.forEach(entry -> open.apply(new Action.AddEntry(entry)));
    }

    private static List<String> order(MoneyModel model) {
        return model.covered().stream().map(c -> c.item().entry().id()).toList();
    }

    @Test
    void whatThePersonMovesUpIsPaidFirst() {
        say(MadeUpMoney.cards());
        MoneyModel model = model(pack);
        assertEquals(List.of("wash", "band", "swimming"), order(model).subList(0, 3));
        model.move(open.plan().entry("swimming").orElseThrow(), true);
        assertEquals(List.of("wash", "swimming", "band"), order(model).subList(0, 3));
        model.move(open.plan().entry("wash").orElseThrow(), false);
        assertEquals(List.of("swimming", "wash", "band"), order(model).subList(0, 3));
        model.move(open.plan().entry("swimming").orElseThrow(), true);
        assertEquals("swimming", order(model).getFirst(), "the first stays first");
    }

    @Test
    void supportInTheWeekIsOfferedUntilItHasALine() {
        say(MadeUpMoney.tied());
        MoneyModel model = model(pack);
        assertEquals(List.of("swim", "washing"), model.week().stream().map(Entry::id).toList());
        String line = model.begin(open.plan().entry("washing").orElseThrow());
        assertEquals(List.of("swim"), model.week().stream().map(Entry::id).toList());
        assertEquals("\u201cHelp in the shower\u201d", model.name(open.plan().entry(line).orElseThrow()));
        assertEquals(Optional.of("support.line"), open.plan().entry(line).orElseThrow().prompt());
    }

    @Test
    void whereAGroupTookTheCardsOutOfItsPackTheirDoorsAreGone() {
        MoneyModel model = model(new Pack("en-GB", pack.topics().stream().filter(t -> !t.id().equals("support")).toList()));
        assertEquals(List.of(), model.employingCosts());
        assertTrue(model.knows("money.offer") && !model.knows("support.line"));
    }
}
