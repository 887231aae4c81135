package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words are found however they are written, and what is marked is what was found. */
class WordSearchTest {

    private static boolean finds(String text, String typed) {
        return !search(text).find(typed).isEmpty();
    }

    private static WordSearch<String> search(String... texts) {
        WordSearch<String> search = new WordSearch<>();
        for (String text : texts) {
            search.add(text, List.of(text));
        }
        return search;
    }

    /** The passage with what was found between brackets. */
    private static String marked(String text, String typed) {
        WordSearch.Passage passage = search(text).passage(text, typed);
        StringBuilder shown = new StringBuilder(passage.words());
        passage.found().reversed().forEach(part -> shown.insert(part.to(), ']').insert(part.from(), '['));
        return shown.toString();
    }

    @Test
    void capitalsAccentsAndUnicodeFormMakeNoDifference() {
        for (String form : List.of("Caf\u00e9 in Llanfair", Normalizer.normalize("Caf\u00e9 in Llanfair", Normalizer.Form.NFD), "ＣＡＦＥ")) {
            for (String typed : List.of("cafe", "CAFÉ", "cafe\u0301", "af\u00e9")) {
                assertTrue(finds(form, typed), typed + " in " + form);
            }
        }
        assertTrue(finds("ŵyl yn y tŷ", "wyl") && finds("wyl yn y ty", "ŵyl") && finds("tŷ", "Ty"));
        assertTrue(finds("ΟΔΟΣ", "οδος") && finds("οδος", "ΟΔΟΣ"));
        assertTrue(finds("I don’t", "don't") && finds("I don't", "don’t"));
        assertTrue(finds("שָׁלוֹם לכולם", "שלום") && finds("‏مُحَمَّد", "محمد"));
        assertTrue(!finds("tea", "coffee"), "the control");
    }

    @Test
    void allWordsMustBeThereInWhateverOrderAndPlace() {
        WordSearch<String> search = new WordSearch<>();
        search.add("sam", List.of("My brother Sam", "makes tea", "a blue mug"));
        search.add("ann", List.of("My sister Ann", "makes soup"));
        assertEquals(List.of("sam", "ann"), search.find("makes my"));
        assertEquals(List.of("sam"), search.find("tea  brother\tmug"));
        assertEquals(List.of(), search.find("tea ann"));
        assertEquals(List.of(), search.find("  "));
        assertEquals(List.of(), search.find("\u0301"));
    }

    @Test
    void anEntryIsFoundByItsWordsItsCardAndItsPictures() {
        Entry entry = Told.begun().own("a", "people", "Sam").withDetail("does", "drives the bus")
                .withPictures(List.of(new Picture(Optional.empty(), Optional.of("dog"), "a brown dog", Extras.NONE)));
        WordSearch<Entry> search = new WordSearch<>();
        search.add(entry, WordSearch.texts(entry));
        for (String typed : List.of("sam", "bus", "brown", "sam dog bus")) {
            assertEquals(List.of(entry), search.find(typed), typed);
        }
    }

    @Test
    void whatIsMarkedIsWhatWasFound() {
        assertEquals("I get up [slow]ly, [slow] and easy", marked("I get up slowly, slow and easy", "SLOW"));
        assertEquals("[tea] [and] toast", marked("tea and toast", "and tea"));
        assertEquals("[Cafe\u0301] bar", marked("Cafe\u0301 bar", "café"));
        assertEquals("b[anan]a", marked("banana", "nan ana"), "parts that meet are one");
        assertEquals("[ﬁ]sh", marked("ﬁsh", "i"), "half of a letter cannot be marked");
        assertEquals("say [\uD835\uDC00\uD835\uDC01]", marked("say \uD835\uDC00\uD835\uDC01", "ab"));
        assertEquals("[שָׁלוֹם] לכולם", marked("שָׁלוֹם לכולם", "שלום"));
    }

    @Test
    void ofManyWordsThoseAroundTheFindAreShown() {
        String many = "word ".repeat(500);
        String shown = marked(many + "find me here " + many, "find here");
        assertTrue(shown.startsWith("… word ") && shown.endsWith(" …") && shown.contains(" [find] me [here] "), shown);
        assertTrue(shown.length() < 260, shown);
        String family = "👩‍👩‍👧".repeat(400);
        String cut = search(family + " x " + family).passage(family + " x " + family, "x").words();
        assertEquals(cut.codePoints().filter(c -> c == 0x1F467).count() * 2, cut.codePoints().filter(c -> c == 0x1F469).count(), "no family is cut in two");
    }

    @Test
    void whereverItStandsEveryFindOfRandomTextsIsMarkedAsItWasTyped() {
        Random random = new Random(3);
        String letters = "aáÅße\u0301 œŵσς אبé’ﬁ\n";
        for (int round = 0; round < 3_000; round++) {
            String text = random.ints(random.nextInt(400) + 1, 0, letters.length()).mapToObj(i -> "" + letters.charAt(i)).collect(Collectors.joining());
            int from = random.nextInt(text.length());
            String typed = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(4)));
            WordSearch<String> search = search(text);
            if (!search.find(typed).isEmpty()) {
                WordSearch.Passage passage = search.passage(text, typed);
                assertTrue(!passage.found().isEmpty(), text + " / " + typed);
                passage.found().forEach(part -> assertTrue(part.from() < part.to() && part.to() <= passage.words().length()));
            }
        }
    }
}
