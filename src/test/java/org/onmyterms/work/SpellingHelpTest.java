package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.work.SpellingHelp.Choice;
import org.onmyterms.work.SpellingHelp.Look;
import org.onmyterms.work.SpellingHelp.Offer;

/** Which words are looked at, in which language, and on which thread. */
class SpellingHelpTest {

    private final ExecutorService scene = Executors.newSingleThreadExecutor();
    private final Background background = new Background(scene);
    private final OddOnes speller = new OddOnes();
    private final SpellingHelp help = new SpellingHelp(speller, background);

    /** Every word that holds "xx" is odd; the other spelling of it has none. "xxxx" has no other. */
    private static final class OddOnes implements Speller {

        private final List<String> asked = new ArrayList<>();
        private final List<String> threads = new ArrayList<>();

        @Override
        public List<Odd> check(String text, String language) {
            asked.add(language);
            threads.add(Thread.currentThread().getName());
            List<Odd> odd = new ArrayList<>();
            for (int from = 0, to; from < text.length(); from = to + 1) {
                to = text.indexOf(' ', from) < 0 ? text.length() : text.indexOf(' ', from);
                if (text.substring(from, to).contains("xx")) {
                    odd.add(new Odd(from, to, text.substring(from, to)));
                }
            }
            return odd;
        }

        @Override
        public List<String> suggest(String word, String language) {
            return word.equals("xxxx") ? List.of() : List.of(word.replace("xx", ""));
        }
    }

    @AfterEach
    void end() {
        scene.shutdownNow();
        background.close();
    }

    private Optional<Offer> find(String text, int caret, boolean writing, Optional<String> language) throws Exception {
        BlockingQueue<Optional<Offer>> answer = new LinkedBlockingQueue<>();
        scene.submit(() -> help.find(new Look(text, caret, writing, language), answer::add, problem -> { })).get(5, TimeUnit.SECONDS);
        return answer.poll(10, TimeUnit.SECONDS);
    }

    private String word(String text, int caret) throws Exception {
        return find(text, caret, false, Optional.empty()).map(Offer::word).orElse("");
    }

    @Test
    void theWordNearestToTheCaretIsOfferedFirst() throws Exception {
        assertEquals(Optional.of(new Offer(0, 4, "axxb", List.of("ab"))), find("axxb then cxxd", 3, false, Optional.empty()));
        assertEquals("cxxd", word("axxb then cxxd", 14));
        assertEquals("axxb", word("axxb then xxxx", 14), "a word without another spelling is passed over");
    }

    @Test
    void theWordBeingWrittenIsLeftAloneUntilItIsDone() throws Exception {
        assertEquals(Optional.empty(), find("then cxxd", 9, true, Optional.empty()));
        assertEquals("cxxd", find("then cxxd ", 10, true, Optional.empty()).orElseThrow().word());
        assertEquals("cxxd", find("then cxxd", 9, false, Optional.empty()).orElseThrow().word());
    }

    @Test
    void nothingIsLookedUpOnTheThreadsOfTheSceneAndTheFile() throws Exception {
        word("axxb", 0);
        assertEquals(List.of("dictionary"), speller.threads);
    }

    @Test
    void ofLongTextsOnlyThePartAroundTheCaretIsLookedAtAndPlacesAreThoseOfTheWhole() throws Exception {
        String text = "axxb " + "so ".repeat(3_000) + "cxxd " + "so ".repeat(3_000);
        int place = text.indexOf("cxxd");
        assertEquals(Optional.of(new Offer(place, place + 4, "cxxd", List.of("cd"))), find(text, place + 200, false, Optional.empty()));
        assertEquals("", word(text, text.length()));
        assertEquals("axxb", word(text, 10));
        String noSpaces = "x".repeat(9_000);
        assertTrue(find(noSpaces, 4_500, false, Optional.empty()).isEmpty());
    }

    @Test
    void keptWordsAreLeftAloneInAnyCapitalsUntilAnotherPlanIsOpened() throws Exception {
        help.keep(List.of("axxb"));
        assertEquals("", word("Axxb", 0));
        help.begin("en-GB");
        assertEquals("Axxb", word("Axxb", 0));
    }

    @Test
    void theLanguageIsThePlansUnlessTheEntryOrThePersonSaysOtherwise() throws Exception {
        word("axxb", 0);
        help.begin("cy-GB");
        word("axxb", 0);
        find("axxb", 0, false, Optional.of("en-GB"));
        assertEquals(Optional.empty(), find("axxb", 0, false, Optional.of("pl")));
        assertEquals(List.of("en", "cy", "en"), speller.asked);
        help.begin("ur");
        assertEquals(Choice.NONE, help.choice());
        help.begin("en-GB");
        assertEquals(Choice.ENGLISH, help.choice());
    }

    @Test
    void whoeverTurnsItOffIsAskedForNothingAnyMoreAlsoInTheNextPlan() throws Exception {
        List<Choice> told = new ArrayList<>();
        Runnable unwatch = help.watch(() -> told.add(help.choice()));
        help.choose(Choice.NONE);
        help.begin("en-GB");
        assertEquals("", word("axxb", 0));
        assertEquals(Optional.empty(), find("axxb", 0, false, Optional.of("cy")));
        assertEquals(List.of(), speller.asked);
        unwatch.run();
        help.choose(Choice.WELSH);
        word("axxb", 0);
        assertEquals(List.of("cy"), speller.asked);
        assertEquals(List.of(Choice.NONE), told);
    }
}
