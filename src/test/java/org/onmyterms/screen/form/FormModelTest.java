package org.onmyterms.screen.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.form.CouncilForms;
import org.onmyterms.paper.form.FillableForm;
import org.onmyterms.paper.form.FormField;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.FormAnswer;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.form.FormModel.Shown;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.FormFilling;
import org.onmyterms.work.Forms;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Sharing;

/** A form is filled from the plan, gone away from, gone on with, and saved as a copy with its sheet. */
class FormModelTest {

    private static final String LONG = "Stairs are hard for me when it rains. ".repeat(20).strip();

    private final Words words = Words.english();
    private final Background background = new Background(javafx.application.Platform::runLater);
    private OpenPlan open;
    @TempDir
    Path folder;
    private Path form;

    @BeforeEach
    void aPlanAndAForm() throws Exception {
        form = Files.write(folder.resolve("review.pdf"), CouncilForms.review());
        Fx.run(() -> {
            open = new OpenPlan(new MemoryVault(Path.of("/home/me/a.plan")), History.EMPTY, background, Clock.systemUTC());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "advocate")));
            open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.of("days.bad"), "Forms tire me.", open.now())));
            open.apply(new Action.AddEntry(Entry.own("b", "days", Optional.of("days.good"), "UNCHOSEN WORDS", open.now())));
            open.apply(new Action.AddEntry(Entry.own("c", Plan.JUST_FOR_ME, Optional.empty(), "PRIVATE WORDS", open.now())));
            open.apply(new Action.AddEntry(Entry.through("grace", Voice.VIEW, "grace", "d", "days", Optional.empty(), "GRACE THINKS", open.now())));
        });
    }

    @AfterEach
    void close() {
        background.close();
    }

    private FormModel model(FormDesk desk) {
        Sharing sharing = new Sharing(() -> new Booklet(Samples.pack(), words, Samples.PICTURES), Samples.PRESS,
                (plan, audience) -> new Attachment("plan.json", "application/json", "", new byte[0]), words);
        return new FormModel(open, desk, new Forms(Path.of("assets/fonts")), sharing, background, Samples.pack(), words, folder);
    }

    /** A form that has just been opened. */
    private FormModel opened() throws Exception {
        FormModel model = Fx.on(() -> model(new FormDesk()));
        Fx.run(() -> {
            model.file.set(form.toString());
            model.openForm();
        });
        settle();
        return model;
    }

    private void settle() throws Exception {
        assertTrue(background.finish(Duration.ofSeconds(30)));
        Fx.run(() -> { });
    }

    private static FormField field(FormModel model, String id) {
        return model.filling().form().field(id).orElseThrow();
    }

    private void write(FormModel model, String id, String said) throws Exception {
        Fx.run(() -> {
            model.one(field(model, id));
            model.typed.set(said);
            model.overview(field(model, id));
        });
    }

    private void save(FormModel model, String name) throws Exception {
        Fx.run(() -> {
            model.saving();
            model.saving.copy.set(folder.resolve(name).toString());
            model.saving.save();
        });
        settle();
    }

    private static String value(Path pdf, String field) throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return document.getDocumentCatalog().getAcroForm(null).getField(field).getValueAsString();
        }
    }

    @Test
    void aHalfFilledFormIsThereAgainWhenItIsOpenedAgain() throws Exception {
        FormModel first = opened();
        write(first, "name", "Robin Jones");
        Fx.run(() -> first.pull(field(first, "changed"), open.plan().entry("a").orElseThrow()));
        FormModel again = opened();
        Fx.run(() -> again.one(field(again, "name")));
        assertEquals("Robin Jones", again.typed.get());
        Fx.run(() -> open.apply(new Action.SetWords("a", "Forms tire me out.")));
        Fx.run(() -> again.one(field(again, "changed")));
        assertEquals("Forms tire me out.", again.typed.get(), "what was pulled in follows the plan");
        write(again, "changed", "Forms.");
        assertEquals("Forms tire me out.", open.plan().entry("a").orElseThrow().words(), "other words are for the form only");
        Fx.run(() -> {
            open.applyAll(List.of(new Action.SetWords("a", "Not at all.")));
            again.one(field(again, "changed"));
        });
        assertEquals("Forms.", again.typed.get());
        write(again, "name", "");
        assertFalse(FormAnswer.of(open.history(), again.filling().form().fingerprint()).containsKey("name"), "emptied");
    }

    @Test
    void whatIsJustForThePersonOrSomebodyElsesIsNotOffered() throws Exception {
        FormModel model = opened();
        assertEquals(List.of("a", "b"), Fx.on(() -> model.filling().everything().stream().map(Entry::id).toList()));
        Fx.run(() -> {
            model.pull(field(model, "changed"), open.plan().entry("b").orElseThrow());
            open.apply(new Action.MoveToTopic("b", Plan.JUST_FOR_ME, Optional.empty()));
        });
        assertEquals("", Fx.on(() -> model.filling().said(field(model, "changed"))), "what became private goes out of the form");
    }

    @Test
    void aCopyIsSavedWithNothingThatWasNotChosen() throws Exception {
        byte[] before = Files.readAllBytes(form);
        FormModel model = opened();
        Fx.run(() -> model.pull(field(model, "changed"), open.plan().entry("a").orElseThrow()));
        save(model, "copy.pdf");
        assertEquals("Forms tire me.", value(folder.resolve("copy.pdf"), "changed"));
        assertArrayEquals(before, Files.readAllBytes(form));
        String all = TagTree.objects(Files.readAllBytes(folder.resolve("copy.pdf")));
        assertTrue(all.contains("Forms tire me."), "the control");
        for (String secret : List.of("UNCHOSEN", "PRIVATE", "GRACE")) {
            assertFalse(all.contains(secret), secret);
        }
        assertEquals("A form: review.pdf", open.plan().giveOuts().getFirst().what());
        assertEquals("council", open.plan().giveOuts().getFirst().audience());
        assertFalse(Files.exists(folder.resolve("copy-sheet.pdf")), "everything had room");
        save(model, "copy.pdf");
        assertTrue(model.saving.notice.get().contains("copy.pdf") && !model.saving.notice.get().startsWith("Saved"), model.saving.notice.get());
        save(model, "review.pdf");
        assertArrayEquals(before, Files.readAllBytes(form), "nothing is written over the form");
        assertEquals(1, open.plan().giveOuts().size(), "what was not saved is not noted");
    }

    @Test
    void whatDoesNotFitWaitsForThePersonAndThenStandsOnASheet() throws Exception {
        FormModel model = opened();
        Fx.run(() -> {
            model.one(field(model, "changed"));
            model.typed.set(LONG);
        });
        assertFalse(model.tight.get().isEmpty());
        save(model, "copy.pdf");
        assertFalse(Files.exists(folder.resolve("copy.pdf")), "nobody has said what shall be done");
        assertTrue(model.saving.notice.get().contains("What has changed?"), model.saving.notice.get());
        Fx.run(() -> {
            model.one(field(model, "changed"));
            model.onSheet.set(true);
        });
        assertTrue(model.tight.get().startsWith("The form will show: Stairs are hard"), model.tight.get());
        Fx.run(() -> model.saving.layout.set(Layout.EXTRA_LARGE));
        save(model, "copy.pdf");
        assertTrue(value(folder.resolve("copy.pdf"), "changed").endsWith("(see my sheet)"));
        assertEquals("extra-large", open.plan().giveOuts().getFirst().layout());
        String sheet = String.join("\n", TagTree.of(Files.readAllBytes(folder.resolve("copy-sheet.pdf"))).texts());
        assertTrue(sheet.contains(LONG) && sheet.contains("Continued from What has changed?, page 1") && sheet.contains("review.pdf"), sheet);
        assertFalse(TagTree.everything(Files.readAllBytes(folder.resolve("copy-sheet.pdf"))).contains("UNCHOSEN"));
        Fx.run(() -> {
            model.one(field(model, "changed"));
            model.typed.set("Stairs.");
        });
        assertEquals("", model.tight.get(), "shortened, it fits");
        save(model, "short.pdf");
        assertEquals("Stairs.", value(folder.resolve("short.pdf"), "changed"));
        assertFalse(Files.exists(folder.resolve("short-sheet.pdf")));
    }

    @Test
    void aCopyIsNotLeftWithoutItsSheet() throws Exception {
        FormModel model = opened();
        Fx.run(() -> {
            model.one(field(model, "changed"));
            model.typed.set(LONG);
            model.onSheet.set(true);
            model.list(0);
        });
        Files.createDirectory(folder.resolve(".copy-sheet.pdf.part"));
        save(model, "copy.pdf");
        assertFalse(model.saving.notice.get().startsWith("Saved"), model.saving.notice.get());
        assertFalse(Files.exists(folder.resolve("copy.pdf")), "a copy that points to a sheet that is not there");
        assertEquals(List.of(), open.plan().giveOuts());
        Files.deleteIfExists(folder.resolve(".copy-sheet.pdf.part"));
        save(model, "copy.pdf");
        assertTrue(Files.exists(folder.resolve("copy.pdf")) && Files.exists(folder.resolve("copy-sheet.pdf")), "the control");
    }

    @Test
    void aListThatCanBeWrittenInTakesAnOptionOrOtherWords() throws Exception {
        Files.write(form, CouncilForms.carer());
        FormModel model = opened();
        write(model, "relation", "Sister");
        Fx.run(() -> model.one(field(model, "often")));
        write(model, "often", "2");
        assertEquals("Once a week", Fx.on(() -> model.filling().seen(field(model, "often"))));
        write(model, "help", "Cooking\nLetters");
        assertEquals("Cooking, Letters", Fx.on(() -> model.filling().seen(field(model, "help"))));
        save(model, "carer.pdf");
        assertEquals("[Sister]", value(folder.resolve("carer.pdf"), "relation"));
        write(model, "relation", "Niece");
        save(model, "again.pdf");
        assertEquals("[Niece]", value(folder.resolve("again.pdf"), "relation"));
    }

    @Test
    void aTickThatTheFormHadCanBeTakenOut() throws Exception {
        byte[] ticked = FillableForm.open(CouncilForms.needs(), Path.of("assets/fonts"), "en-GB").fill(Map.of("c2", "Yes please"));
        Files.write(form, ticked);
        FormModel model = opened();
        write(model, "c2", FormFilling.OFF);
        assertEquals("Not ticked", Fx.on(() -> model.filling().seen(field(model, "c2"))));
        save(model, "out.pdf");
        assertEquals("Off", value(folder.resolve("out.pdf"), "c2"));
        assertEquals("Yes please", value(form, "c2"), "the control");
    }

    @Test
    void onlyThePersonSaysWhatGoesIn() throws Exception {
        FormModel model = opened();
        write(model, "name", "Robin");
        Fx.run(() -> open.typedBy("grace"));
        write(model, "name", "Grace was here");
        assertEquals("Robin", Fx.on(() -> model.filling().said(field(model, "name"))));
        SayableException refused = assertThrows(SayableException.class, () -> open.apply(new Action.PutInForm(new FormAnswer("f", "q", List.of(), "x", false))));
        assertEquals("work.only-the-person", refused.key());
    }

    @Test
    void aPackHasNoWordsAndProposesTheNextPersonsOwn() throws Exception {
        FormModel model = opened();
        write(model, "name", "Robin Jones");
        Fx.run(() -> {
            model.pull(field(model, "changed"), open.plan().entry("a").orElseThrow());
            model.typed.set("Forms tire me. OTHER WORDS");
            model.saving();
            model.saving.packFile.set(folder.resolve("pack.txt").toString());
            model.saving.savePack();
        });
        settle();
        String pack = Files.readString(folder.resolve("pack.txt"), StandardCharsets.UTF_8);
        assertEquals("form: " + model.filling().form().fingerprint() + "\n\nfield: changed\nfrom: days.bad\n", pack);
        FormModel next = opened();
        assertEquals(List.of(), Fx.on(() -> next.proposed(field(next, "changed"))), "the control: without the pack");
        Fx.run(() -> {
            open.apply(new Action.AddEntry(Entry.own("e", "days", Optional.of("days.bad"), "Rain.", open.now())));
            next.usePack(folder.resolve("pack.txt"));
        });
        settle();
        Fx.run(() -> next.one(field(next, "tiny")));
        assertEquals(List.of(), Fx.on(() -> next.proposed(field(next, "tiny"))));
        Fx.run(() -> next.one(field(next, "changed")));
        assertEquals(List.of("e"), Fx.on(() -> next.proposed(field(next, "changed")).stream().map(Entry::id).toList()), "what is in the field already is not proposed");
        Files.writeString(folder.resolve("other.txt"), "form: " + "0".repeat(64) + "\n");
        Fx.run(() -> next.usePack(folder.resolve("other.txt")));
        settle();
        assertEquals(words.text("form.pack-other"), next.notice.get());
    }

    @Test
    void anAnswerUnderAHeadingIsProposedWhereThePackSaysSo() throws Exception {
        FormModel model = opened();
        HeadingRef home = new HeadingRef("needs", "home");
        Fx.run(() -> {
            open.apply(new Action.AddEntry(Entry.own("h", home.topic(), Optional.of("home"), "Written for them.", open.now())));
            open.apply(new Action.PullIn(home, "a", Optional.empty()));
        });
        assertEquals(List.of("a", "b"), Fx.on(() -> model.filling().everything().stream().map(Entry::id).toList()), "not offered for any field");
        Files.writeString(folder.resolve("pack.txt"), "form: " + model.filling().form().fingerprint() + "\nfield: changed\nfrom: template needs/home\n");
        Fx.run(() -> model.usePack(folder.resolve("pack.txt")));
        settle();
        Fx.run(() -> model.one(field(model, "changed")));
        assertEquals(List.of("a", "h"), Fx.on(() -> model.proposed(field(model, "changed")).stream().map(Entry::id).toList()));
        Fx.run(() -> model.pull(field(model, "changed"), open.plan().entry("h").orElseThrow()));
        save(model, "copy.pdf");
        assertTrue(model.saving.notice.get().startsWith("Saved"), model.saving.notice.get());
        assertEquals("Written for them.", value(folder.resolve("copy.pdf"), "changed"));
        assertEquals(List.of("template needs/home"), Fx.on(() -> model.filling().pack(Optional.empty()).sources().get("changed")));
    }

    @Test
    void wordsMadeFromWhatBecamePrivateGoOutOfTheForm() throws Exception {
        FormModel model = opened();
        Fx.run(() -> model.pull(field(model, "changed"), open.plan().entry("a").orElseThrow()));
        write(model, "changed", "Forms.");
        assertEquals("Forms.", Fx.on(() -> model.filling().said(field(model, "changed"))), "the control");
        Fx.run(() -> open.apply(new Action.MoveToTopic("a", Plan.JUST_FOR_ME, Optional.empty())));
        assertEquals("", Fx.on(() -> model.filling().said(field(model, "changed"))));
    }

    @Test
    void aFileThatCannotBeFilledIsSaidInPlainWordsAndTheFormStays() throws Exception {
        Path other = Files.writeString(folder.resolve("letter.pdf"), "Dear Robin");
        FormModel model = Fx.on(() -> model(new FormDesk()));
        for (String file : List.of(other.toString(), folder.resolve("gone.pdf").toString())) {
            Fx.run(() -> {
                model.file.set(file);
                model.openForm();
            });
            settle();
            assertTrue(model.shown.get() instanceof Shown.Choosing);
            assertTrue(model.notice.get().contains("Nothing was changed."), model.notice.get());
        }
    }
}
