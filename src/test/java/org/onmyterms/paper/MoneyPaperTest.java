package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.Standard;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.paper.pdf.VeraPdf;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/** What the documents of money say, and that of cards which their reader may not see there is no trace, in words or in sums. */
class MoneyPaperTest {

    private static final String COUNCIL = "council";
    private static final Pack PACK = PackReader.read(Path.of("assets/packs/en-GB"));

    private static Entry shown(Entry entry) {
        return entry.withAudiences(Set.of(COUNCIL));
    }

    /** All cards and what they are tied to, shown to the council, with those that are added. */
    private static Plan plan(Entry... more) {
        return Samples.plan("en-GB", "Rosa", Stream.concat(Stream.of(MadeUpMoney.tied(), MadeUpMoney.cards(), MadeUpMoney.dealings()).flatMap(List::stream).map(MoneyPaperTest::shown),
                Stream.of(more)).toArray(Entry[]::new));
    }

    private static Document document(MoneyDocument which, Plan plan, String audience, Layout layout) {
        return new Booklet(PACK, Words.english(), Samples.PICTURES).of(which, plan, Samples.ALBUM, audience, layout, Terms.NONE, Samples.DAY);
    }

    private static List<String> texts(MoneyDocument which, Plan plan) {
        return document(which, plan, COUNCIL, Layout.CLEAR).texts();
    }

    @Test
    void theGapBeginsWithTheAnswerAndSaysWhatItWouldTakeAwayInThePersonsWords() {
        List<String> texts = texts(MoneyDocument.GAP, plan());
        assertTrue(texts.indexOf("It is £86.40 a week short.") < 6, texts.toString());
        assertTrue(texts.contains("Somebody to come to band practice with me. £18.09 a week of £58.00 is missing. It is for: Band practice on a Thursday."), texts.toString());
        assertTrue(texts.contains("Swimming. All of it is missing, £43.50 a week."), "a card without words is called as in the week");
    }

    @Test
    void theSumAddsUpLineByLine() {
        List<String> texts = texts(MoneyDocument.GAP, plan());
        List<String> sum = texts.subList(texts.lastIndexOf("Step"), texts.size());
        assertEquals(List.of("Step", "A week", "Four weeks", "A year",
                "What I was offered", "£210.00", "£840.00", "£10,920.00",
                "Taken off the top", "−£16.09", "−£64.36", "−£836.68",
                "What reaches support", "£193.91", "£775.64", "£10,083.32",
                "What my support costs", "−£280.31", "−£1,121.23", "−£14,576.00",
                "What is left, or wanting", "−£86.40", "−£345.59", "−£4,492.68"), sum.subList(0, 24));
    }

    @Test
    void theCostsSayHowEachFigureWasWorkedOutAndWhatItIsFor() {
        List<String> texts = texts(MoneyDocument.COSTS, plan());
        assertTrue(texts.contains("My support costs £280.31 a week."), texts.toString());
        assertTrue(texts.contains("4 hours every week, at £14.50 an hour"), texts.toString());
        assertTrue(texts.contains("It is for: Band practice on a Thursday."), texts.toString());
        assertTrue(texts.contains("Where the price is from: What I pay Jo now"), texts.toString());
        assertTrue(texts.contains("A garden gate: It needs one price that can be read."), texts.toString());
        assertTrue(texts.contains("Nobody may count on this. They have not said yes to that."), texts.toString());
        assertFalse(texts(MoneyDocument.COSTS, plan(shown(MadeUpMoney.card("yes", "support.unpaid", "Bins", Map.of("count", "yes"))))).stream()
                .filter("Nobody may count on this. They have not said yes to that."::equals).count() > 1, "who said yes may be counted on");
    }

    @Test
    void aHelpersViewIsTold() {
        Entry view = Samples.with("v", "support", "support.line", Voice.VIEW, "Nights", Answer.AGREE).withDetail("rate", "70").withDetail("per", "week");
        assertTrue(String.join("\n", texts(MoneyDocument.COSTS, plan(shown(view)))).contains("Grace thinks"), "whose view it is");
        assertFalse(String.join("\n", texts(MoneyDocument.COSTS, plan())).contains("My own words"), "the control: nothing to tell apart");
    }

    @Test
    void whoWasNotToldSaysSo() {
        assertTrue(texts(MoneyDocument.GAP, Samples.plan("en-GB", "Rosa")).contains("I have not been told."));
        assertTrue(texts(MoneyDocument.COSTS, Samples.plan("en-GB", "Rosa")).contains("There is nothing here yet, and that is fine."));
    }

    @Test
    void theRecordOfDealingsIsInOrderOfTime() {
        List<String> texts = texts(MoneyDocument.DEALINGS, plan());
        assertTrue(texts.indexOf("I complained.") < texts.indexOf("They said 840.") && texts.indexOf("They said 840.") < texts.indexOf("They lost my letter."), texts.toString());
        assertTrue(texts.stream().anyMatch(t -> t.endsWith("Ms Hall")) && texts.stream().anyMatch(t -> t.endsWith("She writes it down.")), texts.toString());
        assertTrue(texts(MoneyDocument.DEALINGS, Samples.plan("en-GB", "Rosa")).contains("There is nothing here yet, and that is fine."));
    }

    @ParameterizedTest
    @EnumSource(MoneyDocument.class)
    void onOneSheetTheAnswerAlwaysStandsAndWhatDoesNotFitIsNamed(MoneyDocument which) {
        String answer = Map.of(MoneyDocument.COSTS, "My support costs £340.31 a week.", MoneyDocument.GAP, "a week short.", MoneyDocument.DEALINGS, "What happened last stands first.").get(which);
        Entry[] many = Stream.iterate(0, i -> i + 1).limit(60).map(i -> shown(MadeUpMoney.card("m" + i, which == MoneyDocument.DEALINGS ? "rights.dealing" : "support.line",
                "Something number " + i + " that is said in rather many words, so that it takes room", Map.of("rate", "1", "per", "week", "day", "1 May 2026")))).toArray(Entry[]::new);
        for (Layout layout : List.of(Layout.ONE_PAGE, Layout.WALLET_CARD)) {
            Printed printed = Samples.PRESS.print(document(which, plan(many), COUNCIL, layout));
            assertEquals(1, printed.pages(), layout.toString());
            assertTrue(printed.words(0).contains(answer), printed.words(0));
            assertFalse(printed.leftOut().isEmpty());
            assertTrue(printed.leftOut().stream().noneMatch(printed.words(0)::contains), "it is there, or it is named");
            assertEquals(document(which, plan(many), COUNCIL, layout).blocks().stream().filter(Block.Together.class::isInstance).count(),
                    printed.leftOut().size() + printed.words(0).lines().filter(line -> things(which, plan(many), layout).contains(line)).count(), "each is one or the other");
        }
    }

    private static Set<String> things(MoneyDocument which, Plan plan, Layout layout) {
        return document(which, plan, COUNCIL, layout).blocks().stream().filter(Block.Together.class::isInstance).map(b -> Document.text(b.paragraphs().getFirst()))
                .collect(Collectors.toSet());
    }

    @Test
    void aHelpersViewIsToldOnOneSheetAndInTheGapToo() {
        Entry view = Samples.with("v", "support", "support.line", Voice.VIEW, "Nights", Answer.AGREE).withDetail("rate", "70").withDetail("per", "week");
        String costs = String.join("\n", document(MoneyDocument.COSTS, plan(shown(view)), COUNCIL, Layout.WALLET_CARD).texts());
        assertTrue(costs.contains("Grace thinks") && costs.contains("Nights: £70.00 a week."), costs);
        for (Layout layout : Layout.values()) {
            String gap = document(MoneyDocument.GAP, plan(shown(view)), COUNCIL, layout).texts().stream().filter(text -> text.contains("Nights. All of it is missing")).findFirst().orElseThrow();
            assertTrue(gap.startsWith("Grace thinks"), gap);
        }
    }

    /** Cards of every kind that the reader may not see, and ties to what they may not see. */
    private static Plan withHidden() {
        List<Entry> hidden = new ArrayList<>();
        for (String kind : List.of("support.line", "support.employ", "support.unpaid", "money.offer", "money.off", "money.mine", "rights.dealing")) {
            hidden.add(MadeUpMoney.card("h" + hidden.size(), kind, "SECRET", Map.of("rate", "777", "amount", "777", "per", "week", "source", "SECRET", "day", "1 December 2099")));
        }
        hidden.add(Samples.own("hope", "hopes", "hopes.free", "SECRET"));
        hidden.add(shown(MadeUpMoney.card("tied", "support.line", "Bus", Map.of("rate", "1", "per", "week", "serves", "hope"))));
        return plan(hidden.toArray(Entry[]::new));
    }

    @ParameterizedTest
    @EnumSource(MoneyDocument.class)
    void ofWhatItsReaderMayNotSeeThereIsNoTraceInWordsOrSums(MoneyDocument which) throws Exception {
        Plan bare = plan(shown(MadeUpMoney.card("tied", "support.line", "Bus", Map.of("rate", "1", "per", "week"))));
        for (Layout layout : Layout.values()) {
            Document document = document(which, withHidden(), COUNCIL, layout);
            assertEquals(document(which, bare, COUNCIL, layout), document, "as if they had never been");
            byte[] pdf = Samples.PRESS.print(document).bytes();
            assertFalse((TagTree.everything(pdf) + String.join("\n", TagTree.of(pdf).texts()) + Html.of(document) + PlainText.of(document)).contains("SECRET"));
        }
        assertTrue(document(which, withHidden(), Audience.ME, Layout.CLEAR).texts().toString().contains("SECRET"), "the control");
    }

    @ParameterizedTest
    @EnumSource(MoneyDocument.class)
    void everyLayoutPassesTheChecksOfAccessiblePdf(MoneyDocument which) throws Exception {
        for (Layout layout : Layout.values()) {
            Document document = document(which, plan(), COUNCIL, layout);
            byte[] pdf = Samples.PRESS.print(document).bytes();
            if (System.getProperty("shots") != null) {
                Files.createDirectories(Path.of("target/sheets"));
                Files.write(Path.of("target/sheets/money-" + which + "-" + layout + ".pdf"), pdf);
            }
            assertEquals(List.of(), VeraPdf.failures(pdf), layout.toString());
            assertEquals(List.of(), VeraPdf.failuresOfUa2(Samples.PRESS.print(document, Standard.UA2, Optional.empty()).bytes()), layout.toString());
        }
    }

    /** It counts money and never people. */
    @Test
    void nothingInThemScoresOrRanksAPerson() {
        List<String> scores = List.of("points", "score", "band", "rating", "rank", "level of need", "percent", "%");
        for (MoneyDocument which : MoneyDocument.values()) {
            String ours = String.join("\n", texts(which, Samples.plan("en-GB", "Rosa", MadeUpMoney.cards().stream().map(MoneyPaperTest::shown)
                    .map(e -> e.withWords("Words")).toArray(Entry[]::new)))).toLowerCase(Locale.ROOT);
            assertEquals(List.of(), scores.stream().filter(ours::contains).toList());
            assertTrue(ours.contains("version"), "the control: texts are searched");
        }
    }
}
