package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.exchange.Interchange;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.Standard;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Note;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;

/** A reader's document holds nothing of what the reader may not see: every entry is marked with a word of its own, and the whole file searched. */
class NoTraceTest {

    private static final List<String> READERS = List.of("supporters", "circle", "workers", "council");
    private static final List<String> TOPICS = List.of("me", "matters", "people", "days", "support", "communicating", "safety", Plan.JUST_TALK, Plan.JUST_FOR_ME);

    private static final String NOTE = "zqnotexv";

    /** A word that stands in no other text and is found however it is cut into lines. */
    private static String secret(int no) {
        return "zq" + Integer.toString(no + 1000, 36) + "xv";
    }

    private static Plan plan() {
        List<Entry> all = new ArrayList<>();
        for (int no = 0; no < 48; no++) {
            String topic = TOPICS.get(no % TOPICS.size());
            Entry entry = no % 4 == 3 ? Samples.with("s" + no, topic, null, Voice.VIEW, secret(no), Answer.DISAGREE) : Samples.own("s" + no, topic, null, secret(no));
            if (topic.equals("people")) {
                entry = entry.withPlace(topic, Optional.of("people.card")).withDetail(no % 2 == 0 ? "does" : "unknown", "d" + secret(no));
            }
            if (no % 4 == 0 && no > 0) {
                entry = entry.answering("s" + (no - 1));
            }
            Set<String> audiences = new TreeSet<>();
            for (int reader = 0; reader < READERS.size(); reader++) {
                if ((no * 7 + reader * 5) % 3 == 0) {
                    audiences.add(READERS.get(reader));
                }
            }
            all.add(entry.withAudiences(audiences).withBesides(no % 9 == 8 ? Optional.of("s" + (no - 1)) : Optional.empty()));
        }
        Plan plan = Samples.plan("en-GB", "Rosa", all.toArray(Entry[]::new));
        return new Plan(plan.id(), plan.language(), plan.nation(), plan.person(), plan.supporters(), plan.audiences(), plan.goneAudiences(), plan.proposals(), plan.entries(), plan.takenAway(),
                plan.giveOuts(), plan.place(), plan.copiesFolder(), List.of(new Note("n", "s1", NOTE, Instant.EPOCH)), plan.lookAgainOn(), plan.headings(), plan.extras());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void no_form_for_any_reader_holds_a_hidden_word(Layout layout) throws Exception {
        Plan plan = plan();
        int seen = 0;
        for (String reader : READERS) {
            Document document = Samples.document(plan, reader, layout);
            String text = TagTree.everything(Samples.PRESS.print(document).bytes()) + String.join("\n", TagTree.of(Samples.PRESS.print(document).bytes()).texts())
                    + PlainText.of(document) + Html.of(document) + document + Interchange.write(plan, reader)
                    + TagTree.everything(Samples.PRESS.print(document, Standard.UA1, Optional.of(new Attachment("plan.json", "application/json", "",
                            Interchange.write(plan, reader).getBytes(StandardCharsets.UTF_8)))).bytes());
            assertFalse(text.contains(NOTE), "a supporter's note");
            for (Entry entry : plan.entries()) {
                if (!plan.entriesFor(reader).contains(entry)) {
                    assertFalse(text.contains(entry.words()), layout + " for " + reader + " holds " + entry.words());
                    entry.details().values().forEach(said -> assertFalse(text.contains(said), layout + " for " + reader + " holds " + said));
                } else {
                    seen += text.contains(entry.words()) ? 1 : 0;
                }
            }
            if (plan.entriesFor(reader).stream().noneMatch(e -> !e.voice().equals(Voice.OWN))) {
                assertFalse(text.contains("Grace"), "a name that nothing here needs");
            }
        }
        assertTrue(seen > 10, "the control: what may be seen is found, " + seen);
    }

    /** What is hidden leaves no gap: the document is the one that a plan without it would give. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_hidden_entry_leaves_no_gap(Layout layout) {
        Plan whole = plan();
        for (String reader : READERS) {
            Plan only = Samples.plan("en-GB", "Rosa", whole.entriesFor(reader).toArray(Entry[]::new));
            assertEquals(Samples.document(only, reader, layout), Samples.document(whole, reader, layout));
        }
        assertFalse(Samples.document(whole, Audience.ME, layout).equals(Samples.document(whole, "council", layout)), "the control");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_same_plan_gives_the_same_bytes_in_every_form(Layout layout) {
        Document one = Samples.document(Samples.rich(), "circle", layout);
        Document other = Samples.document(Samples.rich(), "circle", layout);
        assertTrue(java.util.Arrays.equals(Samples.PRESS.print(one).bytes(), Samples.PRESS.print(other).bytes()));
        assertEquals(Html.of(one), Html.of(other));
        assertEquals(PlainText.of(one), PlainText.of(other));
    }
}
