package org.onmyterms.screen.dealings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.paper.Dealings;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Nation;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.RightsShelf;

/** Days that follow from what happened: what they are counted from, and which of them leave the plan. */
class DealingsModelTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Background background = new Background(Runnable::run);
    private final OpenPlan open = new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, background, NOW);
    private final Pack pack = PackReader.read(Path.of("assets/packs/en-GB"));
    private DealingsModel model;

    @BeforeEach
    void begin() {
        open.apply(new Action.Describe("en-GB", Optional.of(Nation.ENGLAND), Extras.NONE));
        model = new DealingsModel(open, pack.topic("rights").orElseThrow(), RightsShelf.of(Path.of("assets/packs/en-GB/rights"), Optional.empty(), pack), background,
                Words.english(), folder);
    }

    @AfterEach
    void close() {
        model.leave();
        background.close();
    }

    private void happened(String id, String day, Map<String, String> besides) {
        Map<String, String> details = new LinkedHashMap<>(besides);
        details.put("day", day);
        open.apply(new Action.AddEntry(MadeUpMoney.card(id, Dealings.PROMPT, "They cut my hours.", details)));
    }

    private String said() {
        return String.join("\n\n", model.due().stream().map(model::whole).toList());
    }

    @Test
    void theOmbudsmansDayIsCountedFromWhatWentWrongAndNeverFromTheAnswer() {
        happened("cut", "3 February 2026", Map.of("began", "wrong"));
        happened("no", "20 October 2026", Map.of("began", "answered"));
        String said = said();
        assertTrue(said.contains("By Tuesday 2 February 2027: You can normally go to the ombudsman until this day\n"
                + "Counted from 3 February 2026: Something went wrong.\n"), said);
        assertTrue(said.contains("It is told by: Local Government Act 1974, section 26B."), said);
        assertFalse(said.contains("20 October"), said);
    }

    @Test
    void onlyDaysThatThePersonChoseLeaveThePlan() throws Exception {
        happened("cut", "3 February 2026", Map.of("began", "wrong", "by", "1 December 2026", "next", "They ring me."));
        Path file = folder.resolve("dates.ics");
        model.file.set(file.toString());
        model.save();
        assertTrue(background.finish(Duration.ofSeconds(10)));
        assertFalse(Files.exists(file), "nothing is chosen for anybody");
        model.chosen.add("cut by");
        model.save();
        assertTrue(background.finish(Duration.ofSeconds(10)));
        String calendar = Files.readString(file);
        assertTrue(calendar.contains("They ring me."), calendar);
        assertFalse(calendar.contains("ombudsman"), calendar);
    }

    @Test
    void whatIsUndoneIsNotShownAnyMore() {
        AtomicInteger told = new AtomicInteger();
        model.whenChanged(told::incrementAndGet);
        happened("cut", "3 February 2026", Map.of("by", "1 December 2026"));
        assertEquals(List.of("cut by"), model.due().stream().map(DealingsModel.Due::id).toList());
        open.undo();
        assertEquals(List.of(), model.due());
        assertEquals(2, told.get());
    }
}
