package org.onmyterms.screen.headings;

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
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Template;
import org.onmyterms.house.Fx;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.TemplateShelf;

/** The person answers somebody's headings with their own words; the app offers, warns, and writes nothing. */
class HeadingModelTest {

    private static final Path SHIPPED = Path.of("assets", "packs", "en-GB", "templates");

    private final Words words = Words.english();
    private final Background background = new Background(javafx.application.Platform::runLater);
    private final Pack pack = PackReader.read(SHIPPED.getParent());
    private final TemplateShelf shelf = TemplateShelf.of(SHIPPED, Optional.empty(), pack);
    private final Template seven = shelf.template("seven-england").orElseThrow();
    private final Template outcomes = shelf.template("care-act-outcomes").orElseThrow();
    private final List<Paper> papers = new ArrayList<>();
    private Speaking speaking = Speaking.PERSON;
    private OpenPlan open;

    @TempDir
    Path folder;

    @BeforeEach
    void aPlan() throws Exception {
        open(Optional.empty());
    }

    private void open(Optional<String> supporter) throws Exception {
        Fx.run(() -> {
            OpenPlan before = new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, background, Clock.systemUTC());
            before.apply(new Action.Begin("p", "en-GB", Optional.of(Nation.ENGLAND), new Person("Robin"), Extras.NONE));
            before.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "advocate")));
            before.apply(new Action.AddEntry(Entry.own("a", "days", Optional.of("days.good"), "Tea first.", before.now()).withAudiences(Set.of("council"))));
            before.apply(new Action.AddEntry(Entry.own("b", "money", Optional.of("money.hold"), "My sister holds it.", before.now())));
            before.apply(new Action.AddEntry(Entry.own("c", "me", Optional.of("me.first"), "Call me Rob.", before.now()).withAudiences(Set.of("workers"))));
            before.apply(new Action.AddEntry(Entry.own("n", "about", Optional.of(Plan.NOT_DISCUSSED), "My divorce.", before.now())));
            before.apply(new Action.AddEntry(Entry.own("p", Plan.JUST_FOR_ME, Optional.empty(), "SECRET", before.now())));
            before.apply(new Action.AddEntry(Entry.own("e", "days", Optional.empty(), "", before.now())));
            MemoryVault vault = new MemoryVault(folder.resolve("a.plan"));
            supporter.ifPresent(vault::openedBy);
            open = new OpenPlan(vault, before.history(), background, Clock.systemUTC());
        });
    }

    @AfterEach
    void close() {
        background.close();
    }

    private HeadingModel model(Template template, String heading, boolean drawer) throws Exception {
        return Fx.on(() -> new HeadingModel(open, background, template, template.heading(heading).orElseThrow(), drawer, pack, () -> speaking, words));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    @Test
    void whatMayFitIsOfferedByWhereItWasSaidAndAllElseCanBeFound() throws Exception {
        HeadingModel model = model(seven, "important", false);
        assertEquals(List.of("a", "c"), ids(model.bringing.fitting));
        assertEquals(List.of("b", "n"), ids(model.bringing.others), "but never what is just for the person");
        Fx.run(() -> {
            model.bringing.putIn(open.plan().entry("b").orElseThrow());
            model.bringing.putIn(open.plan().entry("a").orElseThrow());
        });
        assertEquals(List.of("b", "a"), ids(model.bringing.in));
        assertEquals(List.of("c"), ids(model.bringing.fitting));
        assertEquals("It is in. 2 things are here.", model.bringing.news.get());
        Fx.run(() -> model.bringing.moveUp(open.plan().entry("a").orElseThrow()));
        assertEquals(List.of("a", "b"), ids(model.bringing.in));
        Fx.run(() -> model.bringing.takeOut(open.plan().entry("b").orElseThrow()));
        assertEquals(List.of("a"), ids(model.bringing.in));
        assertTrue(open.plan().entry("b").isPresent(), "it stays in the plan");
        assertEquals(Set.of("council"), open.plan().entry("a").orElseThrow().audiences(), "and who else sees what is as it was");
    }

    @Test
    void whatTheReaderHasNotBeenShownIsSaidBefore() throws Exception {
        HeadingModel model = model(seven, "important", false);
        assertEquals("", model.bringing.warning(open.plan().entry("a").orElseThrow()));
        assertEquals("This is about: Money for support. Officials may keep it, and use it when they decide.", model.bringing.warning(open.plan().entry("b").orElseThrow()));
        Fx.run(() -> open.apply(new Action.SetAudiences("a", Set.of())));
        assertEquals("So far only you see this. In this document its reader sees it too.", model.bringing.warning(open.plan().entry("a").orElseThrow()));
        assertEquals("You have not shown this to ‘The council’ so far. In this document they see it.", model.bringing.warning(open.plan().entry("c").orElseThrow()));
        assertEquals("You said that you will not discuss this. In this document they read it.", model.bringing.warning(open.plan().entry("n").orElseThrow()));
    }

    @Test
    void wordsForTheReaderAloneAreKeptAsTypedAndFoundAgain() throws Exception {
        HeadingModel model = model(seven, "important", false);
        Fx.run(() -> {
            model.bringing.typed.set("Please  ring first.");
            model.bringing.leave();
        });
        Entry written = open.plan().writtenFor(new HeadingRef("seven-england", "important")).getFirst();
        assertEquals("Please  ring first.", written.words());
        assertEquals(Voice.OWN, written.voice());
        assertEquals("Please  ring first.", model(seven, "important", false).bringing.typed.get());
        assertEquals("", model(seven, "change", false).bringing.typed.get());
        assertEquals(List.of(), ids(model(seven, "change", false).bringing.others).stream().filter(written.id()::equals).toList());
    }

    @Test
    void whatASupporterWritesDownThereIsMarkedAsThatAndStandsBesideThePersonsOwn() throws Exception {
        Fx.run(() -> {
            HeadingModel own = new HeadingModel(open, background, seven, seven.headings().getFirst(), false, pack, () -> Speaking.PERSON, words);
            own.bringing.typed.set("Mine.");
            own.bringing.leave();
            speaking = new Speaking("grace", Voice.WRITTEN_DOWN);
            open.typedBy("grace");
        });
        HeadingModel model = model(seven, "important", false);
        assertEquals("", model.bringing.typed.get(), "nobody else's words are in the box");
        assertTrue(model.bringing.mayWrite());
        assertFalse(model.bringing.mayChoose(), "what goes there is chosen by the person");
        Fx.run(() -> {
            model.bringing.typed.set("Said to Grace.");
            model.bringing.leave();
        });
        assertEquals(List.of(Voice.OWN, Voice.WRITTEN_DOWN), open.plan().writtenFor(new HeadingRef("seven-england", "important")).stream().map(Entry::voice).toList());
    }

    @Test
    void aTagOffersAndPutsNothingIn() throws Exception {
        HeadingModel drawer = model(outcomes, "a-eating", true);
        Fx.run(() -> drawer.bringing.putIn(open.plan().entry("b").orElseThrow()));
        assertEquals(List.of("b"), ids(drawer.bringing.in));
        HeadingModel heading = model(outcomes, "a-eating", false);
        assertEquals(List.of(), ids(heading.bringing.in));
        assertEquals(List.of("a", "b"), ids(heading.bringing.fitting));
        assertTrue(heading.bringing.isTagged(open.plan().entry("b").orElseThrow()));
        Fx.run(() -> drawer.bringing.takeOut(open.plan().entry("b").orElseThrow()));
        assertEquals(List.of("a"), ids(heading.bringing.fitting));
    }

    @Test
    void aSupporterWhoSignedInTagsAndOnlyLooksAtTheRest() throws Exception {
        open(Optional.of("grace"));
        HeadingModel heading = model(seven, "important", false);
        assertFalse(heading.bringing.mayChoose() || heading.bringing.mayWrite());
        Fx.run(() -> heading.notAnswered.set(true));
        assertFalse(open.plan().headings().isNotAnswered(new HeadingRef("seven-england", "important")));
        HeadingModel drawer = model(outcomes, "a-eating", true);
        assertTrue(drawer.bringing.mayChoose());
        Fx.run(() -> drawer.bringing.putIn(open.plan().entry("a").orElseThrow()));
        assertEquals(List.of("a"), ids(drawer.bringing.in));
    }

    @Test
    void headingsAreThoseOfTheNationAndOnesThatAreGoneAreNamed() throws Exception {
        Fx.run(() -> {
            open.apply(new Action.PullIn(new HeadingRef("camden", "about"), "a", Optional.empty()));
            open.apply(new Action.PullIn(HeadingRef.ofLetter("complain", "why"), "a", Optional.empty()));
        });
        HeadingsModel model = Fx.on(() -> new HeadingsModel(open, TemplateShelf.of(SHIPPED, Optional.empty(), pack), words));
        assertEquals(List.of("about-me", "care-act-outcomes", "care-act-wellbeing", "seven-england"), model.shown.get().stream().map(Template::id).toList());
        assertEquals(List.of("camden"), model.gone(), "a letter is no file of headings that is gone");
        Path file = Files.writeString(folder.resolve("camden.md"), "---\ntemplate: camden\nname: Camden\n---\n## about About me\n");
        Fx.run(() -> model.bring(file));
        assertEquals("camden.md, line 5: “## about About me” needs one word, a colon, and then the heading.", model.notice.get());
        Files.writeString(file, "---\ntemplate: camden\nname: Camden\n---\n## about: About me\n");
        Fx.run(() -> model.bring(file));
        assertEquals("The headings are here now: Camden", model.notice.get());
        assertEquals(List.of(), model.gone());
        assertEquals("camden", model.shown.get().getFirst().id());
        Fx.run(() -> model.nation.set(Optional.empty()));
        assertEquals(8, model.shown.get().size());
    }

    private TemplateModel giving() throws Exception {
        Sharing sharing = new Sharing(() -> new Booklet(pack, words, Samples.PICTURES), Samples.PRESS,
                (plan, audience) -> new Attachment("plan.json", "application/json", "", audience.getBytes(StandardCharsets.UTF_8)), words);
        return Fx.on(() -> new TemplateModel(open, seven, sharing, words));
    }

    @Test
    void thePagesHoldWhatWasPutThereAndAreNotedWhenTheyLeave() throws Exception {
        HeadingModel heading = model(seven, "important", false);
        Fx.run(() -> heading.bringing.putIn(open.plan().entry("a").orElseThrow()));
        TemplateModel model = giving();
        Fx.run(() -> {
            model.layout.set(Layout.LARGE);
            model.toPages(papers::add);
        });
        Paper paper = papers.getFirst();
        assertEquals("seven-england-version-1.pdf", paper.fileName());
        assertFalse(paper.offersData(), "the plan itself never goes along");
        Printed pages = paper.make().apply(false);
        List<String> texts = TagTree.of(pages.bytes()).texts();
        assertTrue(texts.contains("What matters to me") && texts.contains("Tea first.") && !texts.contains("My sister holds it."), texts.toString());
        assertEquals(List.of(), open.plan().giveOuts(), "looking notes nothing");
        Fx.run(() -> paper.given().accept(new Paper.Given(pages, false)));
        GiveOut noted = open.plan().giveOuts().getLast();
        assertEquals("Seven questions, England council large", noted.what() + " " + noted.audience() + " " + noted.layout());
    }

    @Test
    void thereAreNoPagesOfNothingAndAChoiceNotToAnswerIsSomething() throws Exception {
        TemplateModel model = giving();
        Fx.run(() -> model.toPages(papers::add));
        assertEquals(List.of(), papers);
        assertEquals(words.text("headings.nothing"), model.notice.get());
        Fx.run(() -> {
            open.apply(new Action.AnswerHeading(new HeadingRef("seven-england", "spend"), false));
            model.toPages(papers::add);
        });
        assertEquals(1, papers.size());
        assertEquals("I have chosen not to answer this", model.stands(seven.heading("spend").orElseThrow()));
        assertEquals("Nothing here yet, and that is fine.", model.stands(seven.heading("next").orElseThrow()));
    }
}
