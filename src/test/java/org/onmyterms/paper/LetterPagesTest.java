package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterReader;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.Standard;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.paper.pdf.VeraPdf;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Told;
import org.onmyterms.words.Words;

/** A letter holds our words until the person writes others, what they brought in, nothing that they left out, and the law on a page of its own. */
class LetterPagesTest {

    private static final Path FOLDER = Path.of("assets", "packs", "en-GB");
    private static final Pack PACK = PackReader.read(FOLDER);
    private static final LetterKind NOT_ENOUGH = LetterReader.read(FOLDER.resolve("letters/06-not-enough.md"), PACK);
    private static final LetterSums SUMS = id -> Optional.ofNullable(Map.of("offer", "I was offered £200 a week.", "cost", "My support costs £286.40 a week.",
            "gap", "It is £86.40 a week short.", "lost-parts", "swimming, the choir on Saturdays").get(id));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Told told(Optional<Nation> nation) {
        return Told.begun().by(Person.ID, new Action.Describe("en-GB", nation, Extras.NONE)).by(Person.ID, new Action.NamePerson(new Person("Rosa")))
                .says("swim", "week", "I swim on Mondays. It keeps my back well.");
    }

    private static HeadingRef ref(String part) {
        return NOT_ENOUGH.ref(NOT_ENOUGH.part(part).orElseThrow());
    }

    private static Entry written(Told told, String id, String part, String words) {
        return told.own(id, ref(part).topic(), words).withPlace(ref(part).topic(), Optional.of(part));
    }

    private static Document document(Plan plan, LetterSums sums, Layout layout, LocalDate day) {
        return new Booklet(PACK, Words.english(), Samples.PICTURES).of(plan, Samples.ALBUM, NOT_ENOUGH, sums, layout, day);
    }

    private static List<String> texts(Told told, LetterSums sums) {
        return document(told.history().plan(), sums, Layout.CLEAR, DAY).texts();
    }

    @Test
    void ourWordsStandWithTheSumsAndThePersonsNameUntilTheyWriteOthers() {
        Told told = told(Optional.empty()).by(Person.ID, new Action.PullIn(ref("needs"), "swim", Optional.empty()));
        assertEquals(List.of("The money is not enough for my support", "23 November 2026", "To whoever reads this,", "I was offered £200 a week.",
                "My support costs £286.40 a week.", "It is £86.40 a week short.", "This would go from my life: swimming, the choir on Saturdays.",
                "These are the needs it leaves:", "I swim on Mondays. It keeps my back well.",
                "Please look at the sum again. Please tell me in writing how each of my needs can be met with it.",
                "Please answer me in writing, in plain words.", "Thank you.", "Rosa"), texts(told, SUMS));
        told.by(Person.ID, new Action.AddEntry(written(told, "w", "greeting", "Dear Mrs Khan,"))).by(Person.ID, new Action.AddEntry(written(told, "x", "thanks", "")))
                .by(Person.ID, new Action.AddEntry(written(told, "y", "subject", "£86.40 is missing")));
        List<String> own = texts(told, SUMS);
        assertEquals(List.of("£86.40 is missing", "23 November 2026", "Dear Mrs Khan,"), own.subList(0, 3));
        assertFalse(own.contains("Thank you."), "a part that was emptied is empty");
        assertEquals("£86.40 is missing", document(told.history().plan(), SUMS, Layout.CLEAR, DAY).title());
    }

    @Test
    void whereNoSumIsKnownAndNothingWasBroughtInNoHalfSentenceStands() {
        String text = String.join("\n", texts(told(Optional.empty()), LetterSums.NONE));
        assertFalse(text.contains("{") || text.contains("£") || text.contains("These are the needs it leaves:") || text.contains("This is why I ask:"), text);
    }

    @Test
    void aPartThatIsLeftOutLeavesNothing() {
        Told told = told(Optional.empty()).by(Person.ID, new Action.PullIn(ref("needs"), "swim", Optional.empty()));
        assertTrue(texts(told, SUMS).contains("I swim on Mondays. It keeps my back well."), "the control");
        told.by(Person.ID, new Action.AnswerHeading(ref("needs"), false)).by(Person.ID, new Action.AnswerHeading(ref("gap"), false));
        String text = String.join("\n", texts(told, SUMS));
        assertFalse(text.contains("swim on Mondays") || text.contains("needs it leaves") || text.contains("£86.40 a week short"), text);
    }

    @Test
    void theLawStandsOnAPageOfItsOwnWithItsSourceAndDayAndSaysOnceThatItIsNoAdvice() {
        Document document = document(told(Optional.of(Nation.ENGLAND)).history().plan(), SUMS, Layout.CLEAR, DAY);
        Printed printed = Samples.PRESS.print(document);
        assertTrue(printed.words(0).strip().endsWith("Rosa"), printed.words(0));
        assertTrue(printed.words(1).startsWith("The law behind this letter"), printed.words(1));
        List<String> texts = document.texts();
        assertTrue(texts.contains("Where this comes from: Care Act 2014, section 26(1). Looked up on 22 November 2026."), texts.toString());
        assertEquals(1, texts.stream().filter("This page is not legal advice."::equals).count());
        assertFalse(texts.contains("This fact is more than a year old. Please check it."));
        assertEquals(3, document(told(Optional.of(Nation.ENGLAND)).history().plan(), SUMS, Layout.CLEAR, DAY.plusYears(2)).texts().stream()
                .filter("This fact is more than a year old. Please check it."::equals).count());
    }

    @Test
    void whereTheNationIsNotSaidOrItsLawNotKnownThereIsNoSecondPage() {
        for (Optional<Nation> nation : List.of(Optional.<Nation>empty(), Optional.of(Nation.NORTHERN_IRELAND))) {
            Document document = document(told(nation).history().plan(), SUMS, Layout.CLEAR, DAY);
            assertFalse(PlainText.of(document).contains("legal advice"));
            assertEquals(1, Samples.PRESS.print(document).pages());
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutPassesTheChecksOfAccessiblePdf(Layout layout) throws Exception {
        Told told = told(Optional.of(Nation.ENGLAND)).by(Person.ID, new Action.PullIn(ref("needs"), "swim", Optional.empty()));
        Document document = document(told.history().plan(), SUMS, layout, DAY.plusYears(2));
        assertEquals(List.of(), VeraPdf.failures(Samples.PRESS.print(document).bytes()));
        assertEquals(List.of(), VeraPdf.failuresOfUa2(Samples.PRESS.print(document, Standard.UA2, Optional.empty()).bytes()));
        assertEquals(!layout.isOneSheet(), Html.of(document).contains("<h2 id=\"law\""));
        if (System.getProperty("shots") != null) {
            Files.createDirectories(Path.of("target/sheets"));
            Files.write(Path.of("target/sheets/letter-" + layout + ".pdf"), Samples.PRESS.print(document).bytes());
        }
    }

    /** Every letter that ships, written from a plan of which each entry but one is not brought in. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLetterInEveryLayoutKeepsTheStandardsAndHoldsNoTraceOfWhatWasNotBroughtIn(Layout layout) throws Exception {
        List<LetterKind> all = LetterReader.readAll(FOLDER.resolve("letters"), PACK);
        assertEquals(9, all.size());
        for (LetterKind letter : all) {
            Optional<LetterKind.Part> takes = letter.parts().stream().filter(p -> p.takesEntries() && (layout != Layout.WALLET_CARD || p.id().equals(LetterKind.ASK))).findFirst();
            Told told = told(Optional.of(Nation.ENGLAND));
            for (Topic topic : PACK.topics()) {
                told = told.says("hidden-" + topic.id(), topic.id(), "SECRET");
            }
            if (takes.isPresent()) {
                told = told.by(Person.ID, new Action.PullIn(letter.ref(takes.get()), "swim", Optional.empty()));
            }
            Document document = new Booklet(PACK, Words.english(), Samples.PICTURES).of(told.history().plan(), Samples.ALBUM, letter, SUMS, layout, DAY);
            byte[] pdf = Samples.PRESS.print(document).bytes();
            String everything = TagTree.everything(pdf) + String.join("\n", TagTree.of(pdf).texts()) + Html.of(document) + PlainText.of(document);
            assertFalse(everything.contains("SECRET"), letter.id());
            assertEquals(takes.isPresent(), everything.contains("I swim on Mondays."), "the control: " + letter.id());
            assertEquals(List.of(), VeraPdf.failures(pdf), letter.id());
            assertEquals(List.of(), VeraPdf.failuresOfUa2(Samples.PRESS.print(document, Standard.UA2, Optional.empty()).bytes()), letter.id());
        }
    }

    @Test
    void inEasyReadEachSentenceOfOursIsARow() {
        List<Block> rows = document(told(Optional.empty()).history().plan(), SUMS, Layout.EASY_READ, DAY).blocks().stream().filter(Block.Pictured.class::isInstance).toList();
        assertTrue(rows.stream().anyMatch(r -> Document.text(r.paragraphs().getFirst()).strip().equals("Please look at the sum again.")), rows.toString());
    }

    private static List<String> withoutPlace(Plan plan, Layout layout) {
        return new Booklet(PACK, Words.english(), Samples.PICTURES).withoutPlace(plan, NOT_ENOUGH, SUMS, layout);
    }

    @Test
    void oneSheetHoldsTheLetterWithoutTheLawAndSaysSo() {
        Plan plan = told(Optional.of(Nation.ENGLAND)).by(Person.ID, new Action.PullIn(ref("needs"), "swim", Optional.empty())).history().plan();
        Printed printed = Samples.PRESS.print(document(plan, SUMS, Layout.ONE_PAGE, DAY));
        assertEquals(1, printed.pages());
        assertTrue(printed.words(0).contains("I swim on Mondays.") && printed.words(0).strip().endsWith("Rosa"), printed.words(0));
        assertFalse(printed.words(0).contains("Care Act"));
        assertEquals(List.of("The law behind this letter"), withoutPlace(plan, Layout.ONE_PAGE));
        assertEquals(List.of(), withoutPlace(plan, Layout.CLEAR), "the control");
    }

    @Test
    void whatWasBroughtInAndDoesNotFitOnOneSheetIsNamedAndTheLetterStaysWhole() {
        Told told = told(Optional.empty());
        for (int i = 0; i < 40; i++) {
            told = told.says("long" + i, "week", "Number " + i + ". " + "I go out with somebody on most days. ".repeat(4).strip())
                    .by(Person.ID, new Action.PullIn(ref("needs"), "long" + i, Optional.empty()));
        }
        Printed printed = Samples.PRESS.print(document(told.history().plan(), SUMS, Layout.ONE_PAGE, DAY));
        assertEquals(1, printed.pages());
        assertTrue(printed.words(0).contains("Number 0.") && printed.words(0).contains("Please look at the sum again.") && printed.words(0).strip().endsWith("Rosa"), printed.words(0));
        assertTrue(printed.leftOut().getLast().startsWith("Number 39."), printed.leftOut().toString());
    }

    @Test
    void aCardForTheWalletHoldsWhatIsAskedAndNamesTheRest() {
        Plan plan = told(Optional.of(Nation.ENGLAND)).history().plan();
        Printed printed = Samples.PRESS.print(document(plan, SUMS, Layout.WALLET_CARD, DAY));
        assertEquals(1, printed.pages());
        assertTrue(printed.words(0).contains("Please look at the sum again."), printed.words(0));
        assertFalse(printed.words(0).contains("£286.40"), printed.words(0));
        assertTrue(withoutPlace(plan, Layout.WALLET_CARD).containsAll(List.of("What my support costs", "My name", "The law behind this letter")), withoutPlace(plan, Layout.WALLET_CARD).toString());
        assertFalse(withoutPlace(plan, Layout.WALLET_CARD).contains("What I ask for"));
    }
}
