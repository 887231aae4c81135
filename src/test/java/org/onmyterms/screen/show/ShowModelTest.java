package org.onmyterms.screen.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.photo.Pictures;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.widget.Tape;
import org.onmyterms.widget.WordPicture;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Showing;
import org.onmyterms.work.Speaking;

/** What was begun on a page of answering without writing is kept whichever way the page is left, and only once. */
class ShowModelTest {

    private final Background background = new Background(javafx.application.Platform::runLater);
    private final OpenPlan open;
    private final List<String> gone = new ArrayList<>();
    private final ShowModel model;

    ShowModelTest() throws Exception {
        open = Fx.on(() -> new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, background, Clock.systemUTC()));
        Goes goes = (Goes) Proxy.newProxyInstance(Goes.class.getClassLoader(), new Class<?>[] {Goes.class}, (proxy, method, arguments) -> {
            gone.add(method.getName() + " " + arguments[0]);
            return null;
        });
        model = new ShowModel(new Showing(open, background, Speaking.PERSON, "me", Optional.of("me.first")), Words.english(), goes);
    }

    @AfterEach
    void close() {
        background.close();
    }

    private void settle() throws Exception {
        assertTrue(background.finish(Duration.ofSeconds(20)));
        Fx.run(() -> { });
    }

    private static WordPicture picture(String code, String word) {
        return new WordPicture(code, word, () -> new byte[0]);
    }

    @Test
    void aDrawingIsKeptBeforeThePageIsLeft() throws Exception {
        List<String> left = new ArrayList<>();
        Fx.run(() -> {
            model.draws(Optional.of(() -> Pictures.file(Pictures.corners(40, 30), "png")));
            assertFalse(model.mayLeave(() -> left.add("left")));
        });
        settle();
        assertEquals(List.of("left"), left);
        assertEquals(1, open.plan().entries().size());
        Fx.run(() -> assertTrue(model.mayLeave(() -> left.add("again")), "and only once"));
        assertEquals(1, open.plan().entries().size());
    }

    @Test
    void aRowOfPicturesSaysItsWordsInOrderAndIsGoneTo() throws Exception {
        Fx.run(() -> {
            model.puts(List.of(picture("me", "I"), picture("dog", "dog")));
            model.keep();
        });
        Entry said = open.plan().entries().getFirst();
        assertEquals(List.of("I", "dog"), said.pictures().stream().map(p -> p.describes()).toList());
        assertEquals(List.of("entry " + said.id()), gone);
        Fx.run(() -> assertTrue(model.mayLeave(() -> { })));
        assertEquals(1, open.plan().entries().size());
    }

    @Test
    void aRecordingIsKeptAtOnceSilenceIsNotAndTakesNothingAway() throws Exception {
        Fx.run(() -> model.says(new Tape.Said(new byte[] {1}, 2.2, true, false)));
        assertEquals(0, open.plan().entries().size());
        Fx.run(() -> model.says(new Tape.Said(new byte[] {1}, 2.2, false, false)));
        assertEquals(3, open.plan().entries().getFirst().recording().orElseThrow().seconds());
        Fx.run(() -> model.says(new Tape.Said(new byte[] {2}, 5, true, false)));
        assertEquals(3, open.plan().entries().getFirst().recording().orElseThrow().seconds(), "silence after it takes nothing away");
        Fx.run(() -> {
            model.says(new Tape.Said(new byte[] {3}, 7, false, false));
            assertTrue(model.mayLeave(() -> { }));
        });
        assertEquals(List.of(7), open.plan().entries().stream().map(e -> e.recording().orElseThrow().seconds()).toList());
        assertEquals(1, open.plan().takenAway().size(), "what was said before can be brought back");
    }

    @Test
    void aDrawingThatCannotBeKeptIsSaidAndStays() throws Exception {
        List<String> left = new ArrayList<>();
        Fx.run(() -> {
            model.draws(Optional.of(() -> "no picture".getBytes()));
            assertFalse(model.mayLeave(() -> left.add("left")));
        });
        settle();
        assertEquals(List.of(), left);
        assertFalse(model.notice.get().isBlank());
        Fx.run(() -> assertTrue(model.mayLeave(() -> { }), "the second time it may be left without it"));
    }

    @Test
    void nothingMadeIsSaidSoAndNothingIsAdded() throws Exception {
        Fx.run(model::keep);
        assertEquals(Words.english().text("show.nothing-yet"), model.notice.get());
        assertEquals(List.of(), gone);
        assertEquals(0, open.plan().entries().size());
    }
}
