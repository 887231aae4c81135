package org.onmyterms.screen.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterReader;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.house.Fx;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Speaking;

/** A letter is made of our words until the person changes them, of what they bring in and of sums that are known; nothing is kept that nobody said. */
class LetterModelsTest {

    private static final Path PACKS = Path.of("assets", "packs", "en-GB");

    private final Words words = Words.english();
    private final Background background = new Background(javafx.application.Platform::runLater);
    private final Pack pack = PackReader.read(PACKS);
    private final List<LetterKind> letters = LetterReader.readAll(PACKS.resolve("letters"), pack);
    private final LetterKind notEnough = letters.stream().filter(l -> l.id().equals("not-enough")).findFirst().orElseThrow();
    private final Sharing sharing = new Sharing(() -> new Booklet(pack, words, Samples.PICTURES), Samples.PRESS,
            (plan, audience) -> new Attachment("plan.json", "application/json", "", audience.getBytes(StandardCharsets.UTF_8)), words);
    private final List<Paper> papers = new ArrayList<>();
    private OpenPlan open;

    @TempDir
    Path folder;

    @BeforeEach
    void aPlan() throws Exception {
        open(Optional.empty());
    }

    private void open(Optional<String> supporter) throws Exception {
        Fx.run(() -> {
            OpenPlan before = new OpenPlan(new MemoryVault(folder.resolve("b.plan")), History.EMPTY, background, Clock.systemUTC());
            before.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            before.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "advocate")));
            before.apply(new Action.AddEntry(Entry.own("swim", "week", Optional.of("week.hold"), "I swim on Mondays.", before.now())));
            before.apply(new Action.AddEntry(Entry.own("tea", "days", Optional.of("days.good"), "Tea first.", before.now())));
            MemoryVault vault = new MemoryVault(folder.resolve("a.plan"));
            supporter.ifPresent(vault::openedBy);
            open = new OpenPlan(vault, before.history(), background, Clock.systemUTC());
        });
    }

    @AfterEach
    void close() {
        background.close();
    }

    private PartModel part(String id, LetterSums sums) throws Exception {
        return Fx.on(() -> new PartModel(open, background, notEnough, notEnough.part(id).orElseThrow(), sums, pack, () -> Speaking.PERSON, words));
    }

    private LetterModel letter(LetterSums sums) throws Exception {
        return Fx.on(() -> new LetterModel(open, notEnough, sums, sharing, words));
    }

    private List<Entry> written(String id) {
        return open.plan().writtenFor(notEnough.ref(notEnough.part(id).orElseThrow()));
    }

    private String stands(String id) throws Exception {
        return letter(LetterScreens.SUMS).stands(notEnough.part(id).orElseThrow());
    }

    private String text() throws Exception {
        LetterModel letter = letter(LetterScreens.SUMS);
        Fx.run(() -> letter.toPages(papers::add));
        return String.join("\n", papers.getLast().document().orElseThrow().get().texts());
    }

    @Test
    void ourWordsStandInTheBoxAndNothingIsKeptUntilSomebodyChangesThem() throws Exception {
        PartModel part = part("gap", LetterScreens.SUMS);
        assertEquals("It is £86.40 a week short.", part.bringing.typed.get());
        Fx.run(part.bringing::leave);
        assertEquals(List.of(), written("gap"));
        assertFalse(part.changed.get());
    }

    @Test
    void whatIsWrittenInAPartIsKeptAsTypedFoundAgainAndGoesBackToOurs() throws Exception {
        PartModel part = part("gap", LetterScreens.SUMS);
        Fx.run(() -> {
            part.bringing.typed.set("Every week  £86.40 is missing.");
            part.bringing.leave();
            part.leave();
        });
        assertEquals("Every week  £86.40 is missing.", written("gap").getFirst().words());
        assertTrue(text().contains("Every week  £86.40 is missing.") && !text().contains("It is £86.40 a week short."));
        PartModel again = part("gap", LetterScreens.SUMS);
        assertEquals("Every week  £86.40 is missing.", again.bringing.typed.get());
        assertTrue(again.changed.get());
        Fx.run(again.bringing::backToOurs);
        assertEquals("It is £86.40 a week short.", again.bringing.typed.get());
        assertEquals(List.of(), written("gap"));
        Fx.run(open::undo);
        assertEquals(1, written("gap").size(), "and that can be undone");
    }

    @Test
    void undoingTheFirstWordsShowsOursAgain() throws Exception {
        PartModel part = part("gap", LetterScreens.SUMS);
        Fx.run(() -> {
            part.bringing.typed.set("Mine.");
            part.bringing.leave();
        });
        PartModel again = part("gap", LetterScreens.SUMS);
        Fx.run(open::undo);
        assertEquals("It is £86.40 a week short.", again.bringing.typed.get());
    }

    @Test
    void aBoxThatWasEmptiedStaysEmpty() throws Exception {
        PartModel part = part("thanks", LetterScreens.SUMS);
        assertTrue(text().contains("Thank you."), "the control");
        Fx.run(() -> {
            part.bringing.typed.set("");
            part.bringing.leave();
        });
        assertFalse(text().contains("Thank you."));
        assertEquals("", part("thanks", LetterScreens.SUMS).bringing.typed.get());
        assertEquals("Nothing here yet, and that is fine.", stands("thanks"));
    }

    @Test
    void aPartWhoseSumIsNotKnownIsNotOfferedUnlessTheyWroteInIt() throws Exception {
        assertEquals(List.of("subject", "sender", "to", "greeting", "needs", "ask", "why", "answer", "thanks", "name"),
                letter(LetterSums.NONE).parts().stream().map(LetterKind.Part::id).toList());
        PartModel part = part("gap", LetterScreens.SUMS);
        Fx.run(() -> {
            part.bringing.typed.set("It is £86.40 short, I was told.");
            part.bringing.leave();
        });
        assertTrue(letter(LetterSums.NONE).parts().stream().anyMatch(p -> p.id().equals("gap")));
        assertEquals(Optional.of("needs"), part("gap", LetterSums.NONE).next().map(LetterKind.Part::id));
    }

    @Test
    void theirWordsAreOfferedByWhereTheyWereSaidAndALeadStandsOnlyWithThem() throws Exception {
        PartModel needs = part("needs", LetterScreens.SUMS);
        assertEquals(List.of("swim"), needs.bringing.fitting.stream().map(Entry::id).toList());
        assertEquals(List.of("tea"), needs.bringing.others.stream().map(Entry::id).toList());
        assertEquals("Nothing here yet, and that is fine.", stands("needs"));
        Fx.run(() -> needs.bringing.putIn(open.plan().entry("swim").orElseThrow()));
        assertEquals("“These are the needs it leaves:”\nOne thing of yours is here.", stands("needs"));
        Fx.run(() -> needs.leftOut.set(true));
        assertEquals("Left out", stands("needs"));
        assertFalse(text().contains("I swim on Mondays."));
    }

    @Test
    void fromTheCouncilsFigureToALetterThatAsksForWhatIsMissingAndIsNoted() throws Exception {
        PartModel needs = part("needs", LetterScreens.SUMS);
        Fx.run(() -> {
            open.apply(new Action.Describe("en-GB", Optional.of(Nation.ENGLAND), Extras.NONE));
            needs.bringing.putIn(open.plan().entry("swim").orElseThrow());
        });
        String text = text();
        assertTrue(text.contains("It is £86.40 a week short.\nThis would go from my life: swimming, the choir on Saturdays.\nThese are the needs it leaves:\nI swim on Mondays."), text);
        assertTrue(text.contains("Care Act 2014, section 26(1)"), text);
        Paper paper = papers.getLast();
        assertEquals("not-enough.pdf", paper.fileName());
        assertFalse(paper.offersData());
        Printed pages = paper.make().apply(false);
        assertEquals(2, pages.pages());
        assertEquals(List.of(), open.plan().giveOuts(), "looking notes nothing");
        Fx.run(() -> paper.given().accept(new Paper.Given(pages, false)));
        assertEquals("Say it is not enough council clear", open.plan().giveOuts().getLast().what() + " " + open.plan().giveOuts().getLast().audience() + " "
                + open.plan().giveOuts().getLast().layout());
        Path file = folder.resolve("letter.txt");
        sharing.save(paper.document().orElseThrow().get(), false, file);
        assertTrue(Files.readString(file).contains("It is £86.40 a week short.\n\n"), "plain text too");
    }

    @Test
    void whoChoosesOneSheetIsToldWhatItHasNoRoomFor() throws Exception {
        Fx.run(() -> open.apply(new Action.Describe("en-GB", Optional.of(Nation.ENGLAND), Extras.NONE)));
        LetterModel letter = letter(LetterScreens.SUMS);
        assertEquals("The law behind it comes on a page of its own.", letter.holds());
        Fx.run(() -> letter.layout.set(Layout.ONE_PAGE));
        assertEquals("One page has no room for the law behind it.", letter.holds());
        Fx.run(() -> letter.toPages(papers::add));
        Printed pages = papers.getLast().make().apply(false);
        assertEquals(1, pages.pages());
        assertEquals(List.of("The law behind this letter"), pages.leftOut());
    }

    @Test
    void theNationIsAskedForOnceAndKeptInThePlan() throws Exception {
        LetterDesk desk = new LetterDesk();
        LettersModel model = Fx.on(() -> new LettersModel(open, desk, letters, words));
        assertEquals(new LetterDesk.Step.Where(), desk.step.get());
        Fx.run(() -> model.live(Optional.empty()));
        assertEquals(new LetterDesk.Step.What(), desk.step.get());
        assertFalse(model.letters(LetterKind.Group.WRONG).stream().anyMatch(l -> l.id().equals("ombudsman")));
        Fx.run(() -> new LettersModel(open, desk, letters, words));
        assertEquals(new LetterDesk.Step.What(), desk.step.get(), "it is not asked again");
        Fx.run(() -> model.live(Optional.of(Nation.WALES)));
        assertEquals(Optional.of(Nation.WALES), open.plan().nation());
        assertTrue(model.letters(LetterKind.Group.WRONG).stream().anyMatch(l -> l.id().equals("ombudsman")));
        LetterDesk other = new LetterDesk();
        Fx.run(() -> new LettersModel(open, other, letters, words));
        assertEquals(new LetterDesk.Step.What(), other.step.get());
    }

    @Test
    void aSupporterWhoSignedInChoosesAndWritesNothing() throws Exception {
        open(Optional.of("grace"));
        PartModel part = part("gap", LetterScreens.SUMS);
        assertFalse(part.bringing.mayChoose() || part.bringing.mayWrite());
        LetterDesk desk = new LetterDesk();
        LettersModel model = Fx.on(() -> new LettersModel(open, desk, letters, words));
        Fx.run(() -> model.live(Optional.of(Nation.WALES)));
        assertEquals(Optional.empty(), open.plan().nation());
        assertEquals(Optional.of(Nation.WALES), model.nation());
    }
}
