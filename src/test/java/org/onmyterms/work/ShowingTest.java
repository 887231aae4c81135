package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.photo.Pictures;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

class ShowingTest {

    private static final int EXIF = 0xFFE1;

    @TempDir
    Path folder;
    private final ExecutorService scene = Executors.newSingleThreadExecutor();
    private final Background background = new Background(scene);
    private final MemoryVault vault = new MemoryVault(Path.of("blue-kite.plan"));
    private final OpenPlan open = new OpenPlan(vault, History.EMPTY, background, Clock.systemUTC());

    @AfterEach
    void end() {
        background.close();
        scene.shutdownNow();
    }

    private Showing showing(Speaking speaking) {
        return new Showing(open, background, speaking, "people", Optional.of("people.who"));
    }

    private <T> T wait(Consumer<CompletableFuture<T>> begin) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        scene.execute(() -> begin.accept(done));
        return done.get(20, TimeUnit.SECONDS);
    }

    private Entry shown(Path file, Speaking speaking) throws Exception {
        return wait(done -> showing(speaking).file(file, done::complete, done::completeExceptionally));
    }

    private byte[] camera() throws Exception {
        return Pictures.withSegment(Pictures.file(Pictures.corners(3000, 2000), "jpeg"), EXIF, Pictures.exif(6));
    }

    @Test
    void onACardItStandsThereAndOnSomebodyElsesItBeginsACardOfItsOwn() throws Exception {
        Path file = Files.write(folder.resolve("sam.jpg"), camera());
        wait(done -> {
            open.apply(new Action.AddEntry(Entry.own("sam", "people", Optional.of("people.card"), "Sam", open.now())));
            open.apply(new Action.AddEntry(Entry.through("grace", Voice.VIEW, "grace", "bob", "people", Optional.of("people.card"), "Bob", open.now())));
            done.complete(open);
        });
        for (String card : List.of("sam", "bob")) {
            wait(done -> new Showing(open, background, Speaking.PERSON, "people", Optional.of("people.card"), Optional.of(card))
                    .file(file, done::complete, done::completeExceptionally));
        }
        assertEquals(List.of(1, 0, 1), open.plan().entries().stream().map(e -> e.pictures().size()).toList());
        assertEquals(Voice.OWN, open.plan().entries().getLast().voice());
        background.finish(Duration.ofSeconds(20));
    }

    @Test
    void aPhotoIsSaidAtOnceIsKeptAndSaysNothingOfWhereItWasMade() throws Exception {
        Path file = Files.write(folder.resolve("IMG_2041.jpg"), camera());
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(Pictures.SECRET), "the control: the camera said it");
        Entry said = shown(file, Speaking.PERSON);
        assertEquals(List.of(said), open.plan().entries());
        assertEquals(Voice.OWN, said.voice());
        assertEquals("people.who", said.prompt().orElseThrow());
        String name = said.pictures().getFirst().file().orElseThrow();
        assertTrue(background.finish(Duration.ofSeconds(10)));
        Medium kept = vault.medium(name).orElseThrow();
        String bytes = new String(kept.bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(Pictures.SECRET) || bytes.contains("Exif") || name.contains("IMG"));
        assertTrue(bytes.startsWith("\u00FF\u00D8"));
        assertEquals("A photo", Shortly.of(said, Words.english()));
        assertArrayEquals(camera(), Files.readAllBytes(file), "the person's own file stays as it is");
    }

    @Test
    void aPhotoCanBeReadBackBeforeAndAfterItIsKept() throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), camera());
        vault.gone(true);
        Entry said = shown(file, Speaking.PERSON);
        String name = said.pictures().getFirst().file().orElseThrow();
        assertEquals(name, wait((CompletableFuture<Optional<Medium>> done) -> open.media().read(name, done::complete, done::completeExceptionally))
                .orElseThrow().name());
        assertTrue(vault.medium(name).isEmpty(), "the control: it is not kept yet");
        wait(done -> open.watchSaving(saving -> saving.problem().filter(p -> p.key().equals("work.rescued")).ifPresent(done::complete)));
        assertEquals(List.of(name), vault.rescued());
        vault.gone(false);
        wait(done -> open.withVault(v -> true, done::complete, done::completeExceptionally));
        assertTrue(vault.medium(name).isPresent());
        assertEquals(name, open.media().readNow(name).orElseThrow().name());
        assertTrue(open.media().readNow("other.jpg").isEmpty());
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentenceAndChangesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jpg"), "no picture");
        SayableException refused = (SayableException) assertThrows(ExecutionException.class, () -> shown(file, Speaking.PERSON)).getCause();
        assertEquals("photo.unknown", refused.key());
        SayableException missing = (SayableException) assertThrows(ExecutionException.class, () -> shown(folder.resolve("b.jpg"), Speaking.PERSON))
                .getCause();
        assertEquals("work.picture-unread", missing.key());
        assertEquals(List.of(), open.plan().entries());
    }

    @Test
    void aSupportersPhotoIsShownAsTheirs() throws Exception {
        scene.submit(() -> open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "")))).get();
        Entry said = shown(Files.write(folder.resolve("a.jpg"), camera()), new Speaking("grace", Voice.VIEW));
        assertEquals(Optional.of("grace"), said.from());
        assertEquals(Voice.VIEW, said.voice());
    }

    @Test
    void whatIsSaidAboutAPhotoAreItsWords() throws Exception {
        Entry said = shown(Files.write(folder.resolve("a.jpg"), camera()), Speaking.PERSON);
        scene.submit(() -> {
            WritingPad pad = WritingPad.over(said, open, background, Speaking.PERSON);
            pad.type("My sister and me by the sea");
            pad.keep();
        }).get();
        Entry now = open.plan().entries().getFirst();
        assertEquals(said.pictures(), now.pictures());
        assertEquals("My sister and me by the sea", now.words());
    }
}
