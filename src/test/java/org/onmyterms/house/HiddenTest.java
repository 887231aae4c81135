package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onmyterms.exchange.Interchange;
import org.onmyterms.exchange.Parcel;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterReader;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Template;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.guide.TemplateReader;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.CalendarFile;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Html;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Letter;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.paper.PlainText;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.form.CouncilForms;
import org.onmyterms.paper.form.FieldKind;
import org.onmyterms.paper.form.FillableForm;
import org.onmyterms.paper.form.FormField;
import org.onmyterms.paper.form.FormSheet;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.Standard;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Terms;
import org.onmyterms.plan.Told;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/**
 * Hidden means hidden, in every output that the app can make. Everything that one audience may not know bears a mark; each output
 * for it is made and searched, every stream decoded. A new way out of the house fails {@link #noWayOutIsMissedHere} until it is here too.
 */
class HiddenTest {

    private static final String READER = "workers";
    /** Stands in everything hidden, and in nothing else. */
    private static final String MARK = "zqxv";
    private static final String SEEN = "I get up slowly.";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Words WORDS = Words.english();
    private static final Pack PACK = PackReader.read(Path.of("assets/packs/en-GB"));

    private static final List<Template> TEMPLATES = TemplateReader.readAll(Path.of("assets/packs/en-GB/templates"), PACK);

    private static final List<LetterKind> LETTERS = LetterReader.readAll(Path.of("assets/packs/en-GB/letters"), PACK);
    private static final LetterSums SUMS = id -> Optional.of("It is £86.40.");

    /** What writes files or makes pages, and the outputs below that stand for it. */
    private static final Map<String, String> WAYS_OUT = Map.ofEntries(
            Map.entry("org.onmyterms.work.Forms", "form and its sheet, from the values alone that were chosen for its fields: FillableFormTest and FormModelTest search them"),
            Map.entry("org.onmyterms.app.CommandLine", "plan"),
            Map.entry("org.onmyterms.app.ExamplePlan", "plan, and of the example alone"),
            Map.entry("org.onmyterms.app.Remembered", "looks and sounds, and nothing of a plan"),
            Map.entry("org.onmyterms.work.Sharing", "plan, letter; the recovery sheet holds keys and nothing of the plan"),
            Map.entry("org.onmyterms.screen.again.NextDayModel", "calendar"),
            Map.entry("org.onmyterms.screen.giveout.GiveOutModel", "plan"),
            Map.entry("org.onmyterms.screen.headings.TemplateModel", "headings"),
            Map.entry("org.onmyterms.screen.money.GivingModel", "money"),
            Map.entry("org.onmyterms.screen.dealings.DealingsModel", "days for the person's own calendar, chosen and saved by the person alone"),
            Map.entry("org.onmyterms.screen.letter.LetterModel", "letter of many parts"),
            Map.entry("org.onmyterms.screen.given.GivenModel", "letter"));

    /** What makes a document of our own. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "org.onmyterms.paper.Booklet", "plan",
            "org.onmyterms.paper.Letter", "letter",
            "org.onmyterms.paper.form.FormSheet", "form sheet",
            "org.onmyterms.paper.RecoverySheet", "keys and nothing of the plan");

    /** What reads the text of a document, or of its runs, and makes none. */
    private static final Set<String> ONLY_READ = Set.of("org.onmyterms.paper.Document", "org.onmyterms.paper.Html", "org.onmyterms.paper.PlainText",
            "org.onmyterms.paper.Block", "org.onmyterms.paper.Voices");

    private static Plan plan() {
        Told told = Told.begun().says("a", "days", SEEN).by(Person.ID, new Action.SetAudiences("a", Set.of(READER)));
        int no = 0;
        for (String topic : List.of("me", "safety", "people", Plan.JUST_FOR_ME, Plan.JUST_TALK, "a topic of " + MARK)) {
            told.says("h" + no++, topic, "Words " + MARK);
        }
        Picture photo = new Picture(Optional.of(MARK + ".jpg"), Optional.empty(), "A photo " + MARK, Extras.NONE);
        told.by(Person.ID, new Action.AddEntry(told.own("photo", "days", "").withPictures(List.of(photo))))
                .by(Person.ID, new Action.AddEntry(told.own("card", "people", "").withPlace("people", Optional.of("people.card")).withDetail("does", MARK)))
                .says("away", "days", "Taken away " + MARK).by(Person.ID, new Action.SetAudiences("away", Set.of(READER))).by(Person.ID, new Action.TakeAway("away"))
                .says("old", "days", "Earlier words " + MARK).by(Person.ID, new Action.SetWords("old", "Later words")).by(Person.ID, new Action.SetAudiences("old", Set.of(READER)))
                .says("mine", "private", "Moved " + MARK).by(Person.ID, new Action.SetAudiences("mine", Set.of(READER)))
                .by(Person.ID, new Action.PutSupporter(new Supporter("s", "Helper " + MARK, MARK)))
                .by("s", new Action.AddEntry(Entry.through("s", Voice.VIEW, "s", "view", "days", Optional.empty(), "View " + MARK, OffsetDateTime.MAX)))
                .by(Person.ID, new Action.AddEntry(told.own("answer", "days", "Answer " + MARK).answering("view")))
                .by("s", new Action.AddNote("note", "Note " + MARK))
                .by(Person.ID, new Action.PutAudience(new Audience("other", "Readers " + MARK))).by("s", new Action.Propose("h0", READER))
                .by(Person.ID, new Action.SetAudiences("h1", Set.of("other")))
                .by(Person.ID, new Action.Give(new GiveOut("other", "clear", 1, 1, OffsetDateTime.MAX, new Terms("Reader " + MARK, MARK, Optional.empty(), true, true), MARK)))
                .says("for-other", "template/other", "Words for somebody else " + MARK)
                .by(Person.ID, new Action.KeepCopiesIn(Optional.of("/home/" + MARK)));
        int card = 0;
        for (String kind : List.of("support.line", "support.employ", "support.unpaid", "money.offer", "money.off", "money.mine", "rights.dealing")) {
            told.by(Person.ID, new Action.AddEntry(MadeUpMoney.card("money" + card++, kind, MARK, Map.of("rate", "777", "amount", "777", "per", "week", "source", MARK))));
        }
        told.by(Person.ID, new Action.AddEntry(MadeUpMoney.card("bus", "support.line", "Bus", Map.of("rate", "1", "per", "week", "serves", "h0"))))
                .by(Person.ID, new Action.SetAudiences("bus", Set.of(READER)));
        for (Template template : TEMPLATES) {
            HeadingRef heading = template.ref(template.headings().getFirst());
            told.by(Person.ID, new Action.PullIn(heading, "a", Optional.empty())).by(Person.ID, new Action.TagEntry(heading, "h0", true));
        }
        told.says("for-other-letter", "template/letter/other", "Words for another letter " + MARK);
        for (LetterKind letter : LETTERS) {
            LetterKind.Part left = letter.parts().getLast();
            told.by(Person.ID, new Action.PullIn(letter.ref(letter.part("why").orElseThrow()), "a", Optional.empty()))
                    .by(Person.ID, new Action.AddEntry(told.own("left-" + letter.id(), letter.ref(left).topic(), "Left out " + MARK)
                            .withPlace(letter.ref(left).topic(), Optional.of(left.id())))).by(Person.ID, new Action.AnswerHeading(letter.ref(left), false));
        }
        return told.history().plan();
    }

    /** Every output for this reader, by name, as searchable text. */
    private static Map<String, String> outputs(Plan plan, String reader) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        String json = Interchange.write(plan, reader);
        Attachment data = new Attachment("plan.json", "application/json", "", json.getBytes(StandardCharsets.UTF_8));
        Terms terms = new Terms("Doctor Khan", "For my first day.", Optional.of(DAY), true, true);
        for (Layout layout : Layout.values()) {
            Document document = new Booklet(PACK, WORDS, Samples.PICTURES).of(plan, Samples.ALBUM, reader, layout, terms, DAY);
            all.put("plan " + layout + " pdf", pdf(document, Standard.UA1, Optional.empty()));
            all.put("plan " + layout + " pdf ua2", pdf(document, Standard.UA2, Optional.empty()));
            all.put("plan " + layout + " pdf with data", pdf(document, Standard.UA1, Optional.of(data)));
            all.put("plan " + layout + " html", Html.of(document));
            all.put("plan " + layout + " txt", PlainText.of(document));
            for (Template template : layout.isOneSheet() ? List.<Template>of() : TEMPLATES) {
                Document headings = new Booklet(PACK, WORDS, Samples.PICTURES).of(plan, Samples.ALBUM, template, true, layout, DAY);
                all.put("headings " + template.id() + " " + layout, pdf(headings, Standard.UA1, Optional.empty()) + Html.of(headings) + PlainText.of(headings));
            }
            for (MoneyDocument which : MoneyDocument.values()) {
                Document money = new Booklet(PACK, WORDS, Samples.PICTURES).of(which, plan, Samples.ALBUM, reader, layout, terms, DAY);
                all.put("money " + which + " " + layout, pdf(money, Standard.UA1, Optional.empty()) + Html.of(money) + PlainText.of(money));
            }
            for (LetterKind letter : LETTERS) {
                Document made = new Booklet(PACK, WORDS, Samples.PICTURES).of(plan, Samples.ALBUM, letter, SUMS, layout, DAY);
                all.put("letter " + letter.id() + " " + layout, pdf(made, Standard.UA1, Optional.empty()) + Html.of(made) + PlainText.of(made));
                all.put("letter " + letter.id() + " " + layout + " left out", String.join("\n", new Booklet(PACK, WORDS, Samples.PICTURES).withoutPlace(plan, letter, SUMS, layout)));
            }
            all.put("plan " + layout + " left out", String.join("\n", new Booklet(PACK, WORDS, Samples.PICTURES).withoutPlace(plan, reader, layout)));
        }
        all.put("plan json", json);
        List<Medium> media = plan.entriesFor(reader).stream().flatMap(e -> Medium.named(e).stream()).map(name -> new Medium(name, new byte[] {1})).toList();
        all.put("plan zip", new String(Parcel.zip(json, media), StandardCharsets.ISO_8859_1));
        all.put("plan as they see it", plan.asSeenBy(reader).toString());
        all.put("letter", pdf(Letter.of(WORDS, WORDS.text("given.letter-about"), WORDS.text("given.letter", "Doctor Khan", WORDS.day(DAY),
                WORDS.text("given.letter-plan", "1"), plan.person().name()), "en-GB", Layout.CLEAR, DAY), Standard.UA1, Optional.empty()));
        FillableForm form = FillableForm.open(CouncilForms.needs(), Path.of("assets/fonts"), "en-GB");
        FormField field = form.fields().stream().filter(f -> f.kind() == FieldKind.LINES).findFirst().orElseThrow();
        String chosen = plan.entriesFor(reader).stream().map(Entry::words).filter(w -> !w.isBlank()).findFirst().orElseThrow();
        byte[] filled = form.fill(Map.of(field.id(), chosen));
        all.put("form", TagTree.objects(filled));
        all.put("form sheet", pdf(FormSheet.of(WORDS, "assessment.pdf", List.of(new FormSheet.Part(field, chosen)), "en-GB", Layout.CLEAR, DAY), Standard.UA1, Optional.empty()));
        all.put("calendar", new String(CalendarFile.lookAgain(DAY, plan.id(), DAY.atStartOfDay().toInstant(ZoneOffset.UTC), WORDS), StandardCharsets.UTF_8));
        return all;
    }

    private static String pdf(Document document, Standard standard, Optional<Attachment> inside) throws Exception {
        byte[] bytes = Samples.PRESS.print(document, standard, inside).bytes();
        return TagTree.everything(bytes) + "\n" + String.join("\n", TagTree.of(bytes).texts());
    }

    @Test
    void noOutputForSomebodyHoldsAnythingThatIsNotForThem() throws Exception {
        List<String> holding = new ArrayList<>();
        Map<String, String> outputs = outputs(plan(), READER);
        outputs.forEach((name, text) -> {
            if (text.contains(MARK)) {
                holding.add(name);
            }
        });
        assertEquals(List.of(), holding);
        assertTrue(outputs.get("plan CLEAR txt").contains(SEEN), "the control: what may be seen is there");
        for (Layout layout : Layout.values()) {
            assertTrue(outputs.get("money COSTS " + layout).contains("Bus"), "the control: the cost that may be seen is there");
        }
        TEMPLATES.forEach(t -> assertTrue(outputs.get("headings " + t.id() + " CLEAR").contains(SEEN), "the control: what was pulled in is there"));
        LETTERS.forEach(l -> assertTrue(outputs.get("letter " + l.id() + " CLEAR").contains(SEEN), "the control: what was brought in is there"));
        assertTrue(outputs.get("plan CLEAR pdf").contains("Doctor Khan"), "the control: the search reads what is printed");
    }

    @Test
    void theControlInThePersonsOwnCopyEveryMarkIsFound() throws Exception {
        Map<String, String> outputs = outputs(plan(), Audience.ME);
        for (String name : List.of("plan CLEAR pdf", "plan CLEAR pdf ua2", "plan EASY_READ html", "plan LARGE txt", "plan json", "plan CLEAR pdf with data", "money COSTS CLEAR", "money GAP EASY_READ", "money COSTS ONE_PAGE", "money DEALINGS WALLET_CARD")) {
            assertTrue(outputs.get(name).contains(MARK), name);
        }
    }

    @Test
    void noWayOutIsMissedHere() {
        Set<String> out = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        ClassFiles.mentions().forEach((name, known) -> {
            boolean isWay = known.contains("org.onmyterms.work.WholeFile") || known.contains("org.onmyterms.work.Paper");
            boolean onlyHandsOn = name.equals("org.onmyterms.work.WholeFile") || name.equals("org.onmyterms.work.Paper") || name.equals("org.onmyterms.work.Goes")
                    || name.startsWith("org.onmyterms.app.") && name.endsWith("Rooms") || name.startsWith("org.onmyterms.screen.giveout.Pages") || name.endsWith("View") || name.endsWith("Part");
            if (isWay && !onlyHandsOn) {
                out.add(name);
            }
            if (name.startsWith("org.onmyterms.paper.") && !name.startsWith("org.onmyterms.paper.pdf.") && known.contains("org.onmyterms.paper.Document")
                    && !ONLY_READ.contains(name)) {
                documents.add(name);
            }
        });
        assertEquals(new TreeSet<>(WAYS_OUT.keySet()), out, "a new way out needs its outputs in this test");
        assertFalse(documents.isEmpty());
        documents.removeAll(DOCUMENTS.keySet());
        assertEquals(Set.of(), documents, "a new document needs its outputs in this test");
    }
}
