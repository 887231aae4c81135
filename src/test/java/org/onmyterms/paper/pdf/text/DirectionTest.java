package org.onmyterms.paper.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.Samples;

/** Where the eye finds what stands in a line that runs both ways. */
class DirectionTest {

    private static List<Cell> cells(String words, Optional<String> language) throws Exception {
        try (PDDocument file = new PDDocument()) {
            FontShelf fonts = new FontShelf(Samples.SYMBOLS.resolveSibling("fonts"), file, new PDResources(), new FontFiles());
            return new Cells(fonts, new Marks(), DirectionTest::grin, "en").of(List.of(new Run(words, language, false)), false);
        }
    }

    private static Optional<Pictogram> grin(String character) {
        return character.equals("\uD83D\uDE00") ? Optional.of(new Pictogram("D1", "grinning face")) : Optional.empty();
    }

    /** What is drawn, from the left edge to the right. */
    private static String seen(List<Cell> line) {
        float[] lefts = Direction.lefts(line);
        return IntStream.range(0, line.size()).boxed().sorted(Comparator.comparingDouble(i -> lefts[i])).map(i -> line.get(i).drawn())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960001", "+44 1632 960001", "(01632) 960001", "01632/960001", "3.50", "10:30",
        "\u0660\u0661\u0666\u0663\u0662 \u0669\u0666\u0660\u0660\u0660\u0661", "\u06F0\u06F1\u06F6\u06F3\u06F2 \u06F9\u06F6\u06F0\u06F0\u06F0\u06F1"})
    void a_number_is_seen_in_its_order_among_words_from_right_to_left(String number) throws Exception {
        String seen = seen(cells("فون " + number + " ہے", Optional.of("ur")));
        assertTrue(seen.contains(number), seen);
    }

    /** The control: by the bidi rules alone the groups of a telephone number change places. */
    @Test
    void without_care_a_number_would_be_turned_round() {
        Bidi bidi = new Bidi("فون 01632 960001 ہے", Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        assertEquals(1, bidi.getLevelAt(9), "the space between the groups runs the other way than they do");
        assertEquals(2, bidi.getLevelAt(8));
    }

    @Test
    void two_sentences_are_not_one_number() throws Exception {
        List<Cell> line = cells("كان 2024. 5 كتب", Optional.of("ar"));
        assertTrue(seen(line).indexOf('5') < seen(line).indexOf("2024"), seen(line));
    }

    @Test
    void a_passage_in_a_language_from_right_to_left_begins_at_the_right_whatever_its_first_word() throws Exception {
        assertTrue(Direction.isRightToLeft(cells("NHS میں", Optional.of("ur"))));
        assertFalse(Direction.isRightToLeft(cells("NHS میں", Optional.empty())));
        assertFalse(Direction.isRightToLeft(cells("the sea", Optional.empty())));
    }

    @Test
    void a_mark_of_several_words_stays_together_and_in_its_place() throws Exception {
        String seen = seen(cells("میں \u4F60\u597D خوش", Optional.of("ur")));
        assertTrue(seen.contains("[2 Han letters]"), seen);
    }

    @Test
    void an_emoji_at_the_beginning_does_not_turn_a_line_round() throws Exception {
        assertTrue(Direction.isRightToLeft(cells("\uD83D\uDE00 میں خوش ہوں", Optional.empty())));
    }

    @Test
    void a_year_in_brackets_after_a_number_keeps_its_brackets() throws Exception {
        String seen = seen(cells("عمر 45 (2024) سنة", Optional.of("ar")));
        assertTrue(seen.contains("(2024)"), seen);
    }

    @Test
    void brackets_are_mirrored_where_lines_run_back() throws Exception {
        String seen = seen(cells("سچ (میں) ہے", Optional.of("ur")));
        assertTrue(seen.indexOf('(') < seen.indexOf(')'), seen);
    }
}
