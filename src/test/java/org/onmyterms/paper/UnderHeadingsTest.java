package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.guide.Template;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.paper.pdf.VeraPdf;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Headings;
import org.onmyterms.plan.Headings.Under;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/** A document under somebody else's headings holds what the person put there, as they put it there, and of the rest no trace. */
class UnderHeadingsTest {

    private static final Template CAMDEN = new Template("camden", "Camden's support plan", "", "council", Optional.empty(), Optional.empty(), false, List.of(
            heading("important", "What is important"), heading("day", "A typical day"), heading("health", "Health"), heading("money", "Money")));
    private static final HeadingRef IMPORTANT = new HeadingRef("camden", "important");
    private static final HeadingRef DAY = new HeadingRef("camden", "day");
    private static final HeadingRef HEALTH = new HeadingRef("camden", "health");

    private static Template.Heading heading(String id, String words) {
        return new Template.Heading(id, words, "", Set.of());
    }

    private static Entry alone(String id, HeadingRef heading, String words) {
        return Entry.own(id, heading.topic(), Optional.of(heading.heading()), words, Samples.WHEN);
    }

    private static Plan with(Plan plan, Headings headings) {
        return new Plan(plan.id(), plan.language(), plan.nation(), plan.person(), plan.supporters(), plan.audiences(), plan.goneAudiences(), plan.proposals(), plan.entries(),
                plan.takenAway(), plan.giveOuts(), plan.place(), plan.copiesFolder(), plan.notes(), plan.lookAgainOn(), headings, plan.extras());
    }

    private static Plan under(Headings headings, Entry... entries) {
        return with(Samples.plan("en-GB", "Rosa", entries), headings);
    }

    private static Headings pulled(HeadingRef heading, String... ids) {
        return new Headings(List.of(ids).stream().map(id -> new Under(heading, id)).toList(), Set.of(), List.of());
    }

    private static Document document(Plan plan, Layout layout, boolean everyHeading) {
        return new Booklet(Samples.pack(), Words.english(), Samples.PICTURES).of(plan, Samples.ALBUM, CAMDEN, everyHeading, layout, Samples.DAY);
    }

    private static String text(Plan plan) {
        return PlainText.of(document(plan, Layout.CLEAR, false));
    }

    @Test
    void theHeadingsStandInTheirOrderWithThePersonsChoiceUnderThem() {
        Plan plan = under(new Headings(List.of(new Under(DAY, "b"), new Under(IMPORTANT, "c"), new Under(DAY, "a")), Set.of(HEALTH), List.of()),
                Samples.own("a", "days", null, "Tea first."), Samples.own("b", "days", null, "Radio on."), Samples.own("c", "me", null, "The sea."),
                alone("w", DAY, "Ask me on a Tuesday."));
        assertEquals(List.of("Camden's support plan", "Rosa", "This is my plan. It belongs to me.", "Version 1, 22 November 2026.",
                "The headings are somebody else’s. I chose what stands under them.", "The headings", "What is important", "A typical day", "Health",
                "What is important", "The sea.", "A typical day", "Radio on.", "Tea first.", "Ask me on a Tuesday.", "Health",
                "I have chosen not to answer this."), document(plan, Layout.CLEAR, false).texts());
        assertEquals("Camden's support plan, version 1", document(plan, Layout.CLEAR, false).title());
    }

    @Test
    void whoseWordsTheyAreIsToldAsInEveryOtherDocument() {
        Plan plan = under(pulled(DAY, "v", "o", "mine"), Samples.with("v", "days", null, Voice.VIEW, "She needs prompting.", Answer.DISAGREE),
                Samples.with("o", "days", null, Voice.OBSERVED, "She smiled at the rain.", Answer.AGREE),
                Samples.own("mine", "days", null, "I need time.").answering("v"));
        String text = text(plan);
        assertTrue(text.contains("Grace thinks") && text.contains("I do not agree.") && text.contains("Grace saw me show or choose this"), text);
        assertTrue(text.indexOf("She needs prompting.") < text.indexOf("In my own words") && text.indexOf("In my own words") < text.indexOf("I need time."), text);
    }

    @Test
    void aHeadingWithNothingUnderItIsLeftOutOrSaysSoIfThePersonWants() {
        Plan plan = under(pulled(DAY, "a"), Samples.own("a", "days", null, "Tea first."));
        assertFalse(text(plan).contains("Money"));
        List<String> every = document(plan, Layout.CLEAR, true).texts();
        assertEquals("I have written nothing here.", every.get(every.lastIndexOf("Money") + 1));
        assertTrue(text(under(Headings.NONE)).contains("There is nothing here yet, and that is fine."));
    }

    @Test
    void whatAPersonChoseNotToAnswerSaysNothingElse() {
        Plan plan = under(new Headings(List.of(new Under(DAY, "a")), Set.of(DAY), List.of()), Samples.own("a", "days", null, "SECRET"), alone("w", DAY, "HIDDEN"));
        assertFalse(text(plan).contains("SECRET") || text(plan).contains("HIDDEN"));
        assertTrue(text(with(plan, pulled(DAY, "a"))).contains("SECRET"), "the control");
    }

    /** A word that stands in no other text and is found however it is cut into lines. */
    private static String secret(int no) {
        return "zq" + Integer.toString(no + 1000, 36) + "xv";
    }

    /** Many entries, some put under this template's headings, some under another's, some tagged, some just for the person. */
    private static Plan crowded() {
        List<Entry> all = new ArrayList<>();
        List<Under> pulled = new ArrayList<>();
        List<Under> tags = new ArrayList<>();
        for (int no = 0; no < 40; no++) {
            String topic = List.of("me", "days", "safety", Plan.JUST_FOR_ME, Plan.JUST_TALK).get(no % 5);
            Entry entry = no % 4 == 3 ? Samples.with("s" + no, topic, null, Voice.VIEW, secret(no), Answer.DISAGREE) : Samples.own("s" + no, topic, null, secret(no));
            all.add(no > 0 && no % 7 == 0 ? entry.withBesides(Optional.of("s" + (no - 1))) : entry);
            switch (no % 3) {
                case 0 -> pulled.add(new Under(no % 2 == 0 ? IMPORTANT : DAY, "s" + no));
                case 1 -> pulled.add(new Under(new HeadingRef("leeds", "day"), "s" + no));
                default -> tags.add(new Under(DAY, "s" + no));
            }
        }
        all.add(alone("w1", DAY, "ownxq" + "w1"));
        all.add(alone("w2", new HeadingRef("leeds", "day"), "hiddenxq"));
        return with(Samples.plan("en-GB", "Rosa", all.toArray(Entry[]::new)), new Headings(pulled, Set.of(HEALTH), tags));
    }

    private static boolean stands(Plan plan, Entry entry) {
        return CAMDEN.headings().stream().map(CAMDEN::ref).anyMatch(h -> plan.pulledIn(h).contains(entry) || plan.writtenFor(h).contains(entry));
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"ONE_PAGE", "WALLET_CARD"}, mode = EnumSource.Mode.EXCLUDE)
    void noFormOfItHoldsAWordThatWasNotPutThere(Layout layout) throws Exception {
        Plan plan = crowded();
        Document document = document(plan, layout, true);
        byte[] pdf = Samples.PRESS.print(document).bytes();
        String all = TagTree.everything(pdf) + String.join("\n", TagTree.of(pdf).texts()) + PlainText.of(document) + Html.of(document) + document;
        int seen = 0;
        for (Entry entry : plan.entries()) {
            assertEquals(stands(plan, entry), all.contains(entry.words()), layout + " " + entry.id() + " " + entry.words());
            seen += all.contains(entry.words()) ? 1 : 0;
        }
        assertTrue(seen > 8, "the control: what was put there is found, " + seen);
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"ONE_PAGE", "WALLET_CARD"}, mode = EnumSource.Mode.EXCLUDE)
    void whatWasNotPutThereLeavesNoGap(Layout layout) {
        Plan plan = crowded();
        Headings only = new Headings(plan.headings().pulledIn().stream().filter(u -> u.heading().template().equals("camden")
                && plan.entry(u.entry()).filter(e -> stands(plan, e)).isPresent()).toList(), Set.of(HEALTH), List.of());
        Plan bare = with(Samples.plan("en-GB", "Rosa", plan.entries().stream().filter(e -> stands(plan, e)).toArray(Entry[]::new)), only);
        assertEquals(document(bare, layout, false), document(plan, layout, false));
        assertFalse(document(with(bare, Headings.NONE), layout, false).equals(document(plan, layout, false)), "the control");
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"ONE_PAGE", "WALLET_CARD"}, mode = EnumSource.Mode.EXCLUDE)
    void everyLayoutPassesTheChecksOfAccessiblePdf(Layout layout) throws Exception {
        Plan rich = Samples.rich();
        List<Under> pulled = rich.entries().stream().map(e -> new Under(e.topic().equals("days") ? DAY : IMPORTANT, e.id())).toList();
        Plan plan = with(rich, new Headings(pulled, Set.of(HEALTH), List.of()));
        assertEquals(List.of(), VeraPdf.failures(Samples.PRESS.print(document(plan, layout, true)).bytes()));
    }

    @Test
    void inEasyReadThePictureOfItsTopicStandsBesideEachThing() {
        Plan plan = under(pulled(DAY, "a"), Samples.own("a", "days", null, "Tea first."), alone("w", DAY, "Ring first."));
        List<Boolean> pictured = document(plan, Layout.EASY_READ, false).blocks().stream().filter(Block.Pictured.class::isInstance)
                .map(b -> ((Block.Pictured) b).picture().isPresent()).toList();
        assertEquals(List.of(true, false), pictured, "words for one reader stand in no topic");
    }

    @Test
    void headingsDoNotGoOnOneSheet() {
        assertThrows(IllegalArgumentException.class, () -> document(Plan.EMPTY, Layout.WALLET_CARD, false));
    }

    @Test
    void wordsForOneReaderStandInThePersonsOwnCopyUnderAPlainName() {
        Plan plan = under(Headings.NONE, alone("w", DAY, "Ask me on a Tuesday."));
        assertTrue(PlainText.of(Samples.document(plan, "me")).contains("Written for one reader"));
        assertFalse(PlainText.of(Samples.document(plan, "council")).contains("Tuesday"));
    }
}
