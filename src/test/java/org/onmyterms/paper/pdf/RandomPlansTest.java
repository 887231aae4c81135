package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Counts;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;

/** Plans that nobody thought of: every word of each is in the tags, once and in its place, and every passage has its language. */
class RandomPlansTest {

    private static final int PLANS = Counts.of(40, 600);
    private static final int JUDGED = Counts.of(4, 60);
    private static final List<String> TOPICS = List.of("me", "days", "people", "safety", "matters", "support", "communicating", "talk", "my own");
    private static final List<String> BITS = List.of("tea", "the sea", "Dŵr oer", "(really)", "£3.50", "01632 960001", "میں خوش ہوں", "আমি", "ਮੈਂ", "હું",
            "أريد", "😀", "👨‍👩‍👧", "你好", "e\u0301", "q\u0307", "\u200B", "\u00AD", "\t", "\n", "\r\n", "  ", "W".repeat(90), "\u0000", "\uE000", "\u202E",
            "“so”", "Not. At. All.", "<b>", "\\", "—");

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int bit = random.nextInt(1, 30); bit > 0; bit--) {
            words.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }

    private static Entry entry(Random random, int no) {
        Optional<String> language = random.nextInt(3) == 0 ? Optional.of(List.of("cy", "ur", "ar", "bn", "pl").get(random.nextInt(5))) : Optional.empty();
        Voice voice = Voice.values()[random.nextInt(Voice.values().length)];
        boolean own = voice == Voice.OWN;
        List<Picture> pictures = random.nextInt(4) > 0 ? List.of() : List.of(random.nextBoolean()
                ? new Picture(Optional.empty(), Optional.of("dog"), "", Extras.NONE) : new Picture(Optional.of("a.jpg"), Optional.empty(), "the sea", Extras.NONE));
        return new Entry("e" + no, TOPICS.get(random.nextInt(TOPICS.size())), random.nextBoolean() ? Optional.of("me.first") : Optional.empty(), words(random),
                language, voice, own ? Optional.empty() : Optional.of("s1"), own ? "person" : "s1", own ? Answer.NOT_ASKED
                : Answer.values()[random.nextInt(Answer.values().length)], Set.of("circle"), Samples.WHEN, pictures, Optional.empty(),
                no > 0 && random.nextInt(8) == 0 ? Optional.of("e" + random.nextInt(no)) : Optional.empty(), Map.of(), own && no > 0 && random.nextInt(6) == 0
                ? Optional.of("e" + random.nextInt(no)) : Optional.empty(), Extras.NONE);
    }

    /** One in three is a card, of a kind that the pack knows or of another. */
    private static Entry perhapsACard(Random random, Entry entry) {
        if (random.nextInt(3) > 0) {
            return entry;
        }
        Entry card = entry.withPlace(random.nextBoolean() ? "people" : entry.topic(), Optional.of("people.card"));
        for (String field : List.of("ring", "does", "unknown")) {
            card = random.nextBoolean() ? card.withDetail(field, field.equals("ring") && random.nextBoolean() ? "heart" : words(random)) : card;
        }
        return card;
    }

    /** The same with what stands in tables below one another, as it is set where the columns would be too narrow. */
    private static Document stacked(Document document) {
        return document.with(document.blocks().stream().flatMap(b -> b instanceof Block.Table t ? t.stacked().stream() : Stream.of(b)).toList());
    }

    @Test
    void every_word_is_in_the_tags_once_and_in_its_place() throws Exception {
        for (int seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>();
            for (int no = random.nextInt(12); no >= 0; no--) {
                entries.add(perhapsACard(random, entry(random, entries.size())));
            }
            Plan plan = Samples.plan(random.nextInt(4) == 0 ? "cy" : "en-GB", words(random), entries.toArray(Entry[]::new));
            Document document = Samples.document(plan, "circle", Layout.values()[seed % Layout.values().length]);
            Printed printed = Samples.PRESS.print(document);
            if (printed.leftOut().isEmpty()) {
                TagTree tree = TagTree.of(printed.bytes());
                assertEquals(SameWordsTest.expected(tree.outline().contains("Table") ? document : stacked(document)), tree.texts(), "seed " + seed);
            }
            if (seed < JUDGED) {
                assertEquals(List.of(), VeraPdf.failures(printed.bytes()), "seed " + seed);
                assertEquals(List.of(), VeraPdf.failuresOfUa2(Samples.PRESS.print(document, Standard.UA2).bytes()), "seed " + seed);
            }
        }
    }
}
