package org.onmyterms.screen.giveout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Html;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.PlainText;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Terms;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.PaperPrinter;
import org.onmyterms.work.Sharing;

/** Pages that leave the house are noted, and only then; whoever leaves meanwhile leaves after. */
class GivingTest {

    private final Words words = Words.english();
    private final Background background = new Background(javafx.application.Platform::runLater);
    private final List<Printed> papers = new ArrayList<>();
    private OpenPlan open;

    @BeforeEach
    void aPlanWithOneThingForWorkers() throws Exception {
        Fx.run(() -> {
            open = new OpenPlan(new MemoryVault(Path.of("/home/me/a.plan")), History.EMPTY, background, Clock.systemUTC());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            open.apply(new Action.AddEntry(Entry.own("a", "me", Optional.empty(), "Call me Rob.", open.now()).withAudiences(Set.of("workers"))));
            open.apply(new Action.AddEntry(Entry.own("b", "money", Optional.empty(), "My money.", open.now()).withAudiences(Set.of("workers"))));
        });
    }

    @AfterEach
    void close() {
        background.close();
    }

    private final Giving giving = new Giving();

    private Sharing sharing() {
        return new Sharing(() -> new Booklet(Samples.pack(), words, Samples.PICTURES), Samples.PRESS,
                (plan, audience) -> new Attachment("plan.json", "application/json", "", audience.getBytes(StandardCharsets.UTF_8)), words);
    }

    /** The pages of what is chosen now. */
    private PagesModel pages(PaperPrinter printer) throws Exception {
        List<PagesModel> made = new ArrayList<>();
        Fx.run(() -> new GiveOutModel(open, giving, sharing(), Samples.pack(), words)
                .toPages(paper -> made.add(new PagesModel(paper, sharing(), printer, background, words, Path.of("/home/me")))));
        return made.getFirst();
    }

    private void settle() throws Exception {
        assertTrue(background.finish(Duration.ofSeconds(30)));
        Fx.run(() -> { });
    }

    @Test
    void whatIsPrintedIsNotedWithWhatStoodOnIt() throws Exception {
        giving.layout.set(Layout.ONE_PAGE);
        giving.reader.set("Doctor Khan");
        giving.giveBack.set(true);
        PagesModel model = pages(() -> Optional.of(papers::add));
        List<String> left = new ArrayList<>();
        Fx.run(() -> {
            model.print();
            assertFalse(model.mayLeave(() -> left.add("left")), "nobody leaves while it prints");
        });
        settle();
        assertEquals(1, papers.size());
        GiveOut noted = open.plan().giveOuts().getLast();
        assertEquals("one-page", noted.layout());
        assertEquals(new Terms("Doctor Khan", "", Optional.empty(), false, true), noted.terms());
        assertEquals(1, noted.entries(), "what has no place on the sheet does not count");
        assertEquals(List.of("left"), left);
        assertEquals(words.text("giveout.printed"), model.notice.get());
        assertTrue(Fx.on(() -> model.mayLeave(() -> { })), "and afterwards anybody may");
    }

    @Test
    void dataLiesInsideASavedFileOnlyWhenTicked(@TempDir Path folder) throws Exception {
        PagesModel model = pages(Optional::empty);
        for (boolean ticked : List.of(false, true)) {
            Path file = folder.resolve(ticked + ".pdf");
            Fx.run(() -> {
                if (ticked) {
                    model.withData.set(true);
                }
                model.file.set(file.toString());
                model.save();
            });
            settle();
            assertEquals(ticked, TagTree.everything(Files.readAllBytes(file)).contains("plan.json"), model.notice.get());
        }
    }

    @Test
    void aDocumentThatOffersItIsSavedAsTextOrWebPageAndItsNameEndsSo(@TempDir Path folder) throws Exception {
        Document document = Samples.one("I get up slowly.");
        List<String> noted = new ArrayList<>();
        Paper paper = new Paper("letter.pdf", false, data -> Samples.PRESS.print(document), Optional.of(() -> document), gone -> noted.add("noted"));
        PagesModel model = Fx.on(() -> new PagesModel(paper, sharing(), Optional::empty, background, words, folder));
        assertTrue(model.offersKinds());
        for (PagesModel.Kind kind : PagesModel.Kind.values()) {
            Fx.run(() -> {
                model.kind.set(kind);
                model.save();
            });
            settle();
            assertEquals(folder.resolve("letter" + kind.ending()).toString(), model.file.get());
        }
        assertEquals(PlainText.of(document), Files.readString(folder.resolve("letter.txt")));
        assertEquals(Html.of(document), Files.readString(folder.resolve("letter.html")));
        assertTrue(TagTree.of(Files.readAllBytes(folder.resolve("letter.pdf"))).texts().contains("I get up slowly."));
        assertEquals(List.of("noted", "noted", "noted"), noted);
        assertFalse(pages(Optional::empty).offersKinds(), "the control: the plan itself does not offer it here");
    }

    @Test
    void whatIsNotPrintedIsNotNoted() throws Exception {
        PagesModel changedMind = pages(Optional::empty);
        PagesModel noPrinter = pages(() -> {
            throw new SayableException("giveout.no-printer");
        });
        PagesModel paperJam = pages(() -> Optional.of(pages -> {
            throw new SayableException("giveout.print-failed");
        }));
        Fx.run(() -> {
            changedMind.print();
            noPrinter.print();
            paperJam.print();
        });
        settle();
        assertEquals(List.of(), open.plan().giveOuts());
        assertEquals(words.text("giveout.no-printer"), noPrinter.notice.get());
        assertEquals(words.text("giveout.print-failed"), paperJam.notice.get());
    }

    @Test
    void aSheetWithNothingOfMineOnItIsNotGivenOut() throws Exception {
        giving.layout.set(Layout.WALLET_CARD);
        Fx.run(() -> open.apply(new Action.SetAudiences("a", Set.of())));
        PagesModel model = pages(() -> Optional.of(papers::add));
        Fx.run(model::print);
        settle();
        assertEquals(List.of(), papers);
        assertEquals(words.text("giveout.nothing"), model.notice.get());
    }

    @Test
    void whereNothingIsChosenThereAreNoPages() throws Exception {
        Fx.run(() -> {
            giving.audience.set("circle");
            GiveOutModel model = new GiveOutModel(open, giving, sharing(), Samples.pack(), words);
            model.toPages(paper -> papers.add(null));
            assertEquals(words.text("giveout.nothing"), model.notice.get());
        });
        assertEquals(List.of(), papers);
    }

    @Test
    void aDayThatIsNoneOrIsOverIsAskedAboutAndNothingIsMade() throws Exception {
        for (String typed : List.of("next spring", "3 March 2001")) {
            Fx.run(() -> {
                giving.until.set(typed);
                GiveOutModel model = new GiveOutModel(open, giving, sharing(), Samples.pack(), words);
                model.toPages(paper -> papers.add(null));
                assertFalse(model.notice.get().isBlank());
            });
        }
        assertEquals(List.of(), papers);
        giving.until.set("3 March 2999");
        PagesModel model = pages(() -> Optional.of(papers::add));
        Fx.run(model::print);
        settle();
        assertTrue(TagTree.of(papers.getFirst().bytes()).outline().contains("It is good until 3 March 2999."));
    }

    @Test
    void aPageCanBeSeenLargerAndSharperAndNotSmallerThanWhole() throws Exception {
        PagesModel model = pages(Optional::empty);
        settle();
        settle();
        int whole = model.picture.get().orElseThrow().getWidth();
        Fx.run(model::larger);
        settle();
        assertEquals(whole * 1.5, model.picture.get().orElseThrow().getWidth(), 2);
        Fx.run(() -> {
            model.smaller();
            model.smaller();
        });
        settle();
        assertEquals(1, model.zoom.get());
        assertEquals(whole, model.picture.get().orElseThrow().getWidth());
    }

    @Test
    void aPhotoOfThePlanStandsOnThePages() throws Exception {
        Medium photo = Samples.ALBUM.photo("sea.jpg").orElseThrow();
        Fx.run(() -> open.say(Entry.own("p", "me", Optional.empty(), "", open.now()).withAudiences(Set.of("workers"))
                .withPictures(List.of(new Picture(Optional.of(photo.name()), Optional.empty(), "The sea", Extras.NONE))), photo));
        PagesModel model = pages(() -> Optional.of(papers::add));
        Fx.run(model::print);
        settle();
        assertTrue(TagTree.of(papers.getFirst().bytes()).outline().contains("Figure (The sea)"));
    }
}
