package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Cellar;
import org.onmyterms.work.Copy;
import org.onmyterms.work.CopyRead;
import org.onmyterms.work.FileGone;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Opening;
import org.onmyterms.work.Saving;
import org.onmyterms.work.Vault;

/** A plan on a real disk as the person meets it: keys, signing in, copies, and a file that goes away. */
class SealedVaultTest {

    @TempDir
    Path folder;
    private final ExecutorService scene = Executors.newSingleThreadExecutor();
    private final Background background = new Background(scene);
    private SealedCellar cellar;
    private Opening opening;
    private Path file;
    private OpenPlan open;
    private Cellar.Made made;

    @BeforeEach
    void make() throws Exception {
        Files.createDirectory(folder.resolve("documents"));
        Files.createDirectory(folder.resolve("place"));
        file = folder.resolve("place/blue-kite.plan");
        cellar = new SealedCellar(Path.of("assets"), new Profile(folder.resolve("profile")), folder.resolve("documents"));
        opening = new Opening(cellar, background, Clock.systemUTC());
        Opening.New fresh = wait(done -> opening.make(file, "Robin", done::complete, done::completeExceptionally));
        open = fresh.open();
        made = fresh.made();
    }

    @AfterEach
    void end() {
        made.vault().close();
        background.close();
        scene.shutdown();
    }

    private <T> T wait(Consumer<CompletableFuture<T>> asking) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        scene.execute(() -> asking.accept(answer));
        return answer.get(20, TimeUnit.SECONDS);
    }

    private <T> T with(java.util.function.Function<Vault, T> what) throws Exception {
        return wait(done -> open.withVault(what, done::complete, done::completeExceptionally));
    }

    private void say(String id, String words) throws Exception {
        wait(done -> {
            open.apply(new Action.AddEntry(Entry.own(id, "days", Optional.empty(), words, open.now())));
            done.complete(true);
        });
    }

    private void close() throws Exception {
        wait(done -> open.close(() -> done.complete(true), done::completeExceptionally));
    }

    private OpenPlan reopen(String typed) throws Exception {
        return wait(done -> opening.open(file, typed, done::complete, done::completeExceptionally));
    }

    private static List<String> words(List<Change> changes) {
        return org.onmyterms.plan.History.of(changes).plan().entries().stream().map(Entry::words).toList();
    }

    @Test
    void aSupporterSignsInWithTheirOwnWordsAndTypesAsThemselves() throws Exception {
        say("a", "mine");
        wait(done -> {
            open.apply(new Action.PutSupporter(new Supporter("s-1", "Grace", "advocate")));
            done.complete(true);
        });
        List<String> theirs = with(Vault::drawWords);
        with(v -> {
            v.replaceWords("s-1", theirs);
            return true;
        });
        close();
        open = reopen(String.join(" ", theirs));
        assertEquals(Optional.of("s-1"), open.signedInSupporter());
        assertEquals("s-1", open.typist());
        OpenPlan hers = open;
        for (Action refused : List.of(new Action.SetAudiences("a", Set.of("council")), new Action.TakeAway("a"),
                new Action.SetWords("a", "another"), new Action.AddEntry(Entry.own("x", "days", Optional.empty(), "as if by Robin", open.now())))) {
            assertEquals("work.only-the-person", assertThrows(SayableException.class, () -> hers.apply(refused)).key());
        }
        Exception notTheirs = assertThrows(Exception.class, () -> wait(done -> hers.restore(new CopyRead(file, Optional.empty(), List.of()), () -> done.complete(true),
                done::completeExceptionally)));
        assertEquals("work.only-the-person", ((SayableException) notTheirs.getCause()).key());
        close();
        open = reopen(String.join(" ", made.keyWords()));
        assertEquals(Optional.empty(), open.signedInSupporter());
        assertEquals(List.of("mine"), open.plan().entries().stream().map(Entry::words).toList());
    }

    @Test
    void aTrustedComputerOpensWithoutWordsUntilThatIsTakenBack() throws Exception {
        assertTrue(with(Vault::mayTrustThisComputer));
        with(v -> {
            v.trustThisComputer();
            return true;
        });
        close();
        List<Path> atHand = wait(done -> opening.keysAtHand(file, done::complete, done::completeExceptionally));
        open = wait(done -> opening.openWithKeyFile(file, atHand.getLast(), done::complete, done::completeExceptionally));
        assertEquals(Optional.empty(), open.signedInSupporter());
        with(v -> {
            v.takeAway(v.holders().stream().filter(h -> h.kind() == Kind.COMPUTER).findFirst().orElseThrow());
            return true;
        });
        assertFalse(Files.exists(folder.resolve("profile")), "nothing stays in the profile");
        close();
        assertEquals(List.of(), cellar.keysAtHand(file));
        open = reopen(String.join(" ", made.keyWords()));
    }

    @Test
    void aComputerIsNotTrustedWhereOtherPlansLieBesideOrOnAStick() throws Exception {
        Files.createFile(folder.resolve("place/red-boat.plan"));
        assertFalse(with(Vault::mayTrustThisComputer));
        assertTrue(Drives.isRemovable(Path.of("/media/me/STICK/blue-kite.plan")));
        assertFalse(Drives.isRemovable(file), "the control");
    }

    @Test
    void aKeyStickOpensThePlan() throws Exception {
        Path stick = folder.resolve("my.key");
        with(v -> {
            v.makeKeyStick(stick);
            return true;
        });
        close();
        open = wait(done -> opening.openWithKeyFile(file, stick, done::complete, done::completeExceptionally));
        assertEquals("Robin", open.plan().person().name());
    }

    @Test
    void wordsSaidWhileTheFileIsGoneAreRescuedAndThenSavedWhereTheyBelong() throws Exception {
        Path aside = folder.resolve("aside.plan");
        say("a", "before");
        with(v -> true);
        Files.move(file, aside);
        CompletableFuture<String> told = new CompletableFuture<>();
        CompletableFuture<Boolean> saved = new CompletableFuture<>();
        wait(done -> {
            open.watchSaving(saving -> {
                saving.problem().filter(p -> p.key().equals("work.rescued")).ifPresent(p -> told.complete(p.say(Words.english())));
                if (saving.equals(Saving.DONE)) {
                    saved.complete(true);
                }
            });
            done.complete(true);
        });
        say("b", "while it was gone");
        String sentence = told.get(20, TimeUnit.SECONDS);
        Path rescued;
        try (Stream<Path> found = Files.list(folder.resolve("documents"))) {
            rescued = found.findFirst().orElseThrow();
        }
        assertTrue(sentence.contains(rescued.toString()), sentence);
        Vault copy = cellar.open(rescued, String.join(" ", made.keyWords()));
        assertEquals(List.of("before", "while it was gone"), words(copy.changes()));
        copy.close();
        Files.move(aside, file);
        assertTrue(saved.get(20, TimeUnit.SECONDS));
        assertFalse(Files.exists(rescued), "the rescued copy goes when the words are where they belong");
        assertEquals(List.of("before", "while it was gone"), words(made.vault().changes()));
    }

    @Test
    void leavingWhileTheFileIsGoneLeavesARescuedPlanThatItsWordsOpen() throws Exception {
        Files.move(file, folder.resolve("aside.plan"));
        say("b", "while it was gone");
        assertThrows(Exception.class, this::close);
        wait(done -> open.close(() -> done.complete(true), problem -> open.abandon(() -> done.complete(true))));
        assertTrue(background.finish(java.time.Duration.ofSeconds(10)));
        try (Stream<Path> found = Files.list(folder.resolve("documents"))) {
            Vault copy = cellar.open(found.findFirst().orElseThrow(), String.join(" ", made.keyWords()));
            assertEquals(List.of("while it was gone"), words(copy.changes()));
            copy.close();
        }
    }

    @Test
    void whatIsSaidWhileSomethingIsForgottenStays() throws Exception {
        say("a", "SECRET");
        wait(done -> {
            open.apply(new Action.AddEntry(Entry.own("b", "days", Optional.empty(), "before", open.now())));
            open.forget(Set.of("a"), Set.of(), false, () -> done.complete(true), done::completeExceptionally);
            open.apply(new Action.AddEntry(Entry.own("c", "days", Optional.empty(), "meanwhile", open.now())));
        });
        assertEquals(List.of("before", "meanwhile"), open.plan().entries().stream().map(Entry::words).toList());
        assertEquals(List.of("before", "meanwhile"), words(with(Vault::changes)));
    }

    @Test
    void aFileThatIsGoneIsToldApartFromOneThatCannotBeWrittenJustNow() throws Exception {
        Files.move(file, folder.resolve("aside.plan"));
        SayableException problem = assertThrows(SayableException.class, () -> made.vault().append(List.of(
                open.history().next("c", "person", java.time.Instant.EPOCH, new Action.TakeAway("none")))));
        assertInstanceOf(FileGone.class, problem);
    }

    @Test
    void closingMakesACopyThatCanBeLookedIntoAndBroughtBack() throws Exception {
        say("a", "first");
        close();
        open = reopen(String.join(" ", made.keyWords()));
        say("b", "second");
        Path copy = wait(done -> open.withVault(v -> open.copies().orElseThrow().in(open.copies().orElseThrow().usualFolder()).getFirst().file(),
                done::complete, done::completeExceptionally));
        CopyRead older = with(v -> v.read(copy));
        assertEquals(List.of("first"), words(older.changes()));
        wait(done -> open.restore(older, () -> done.complete(true), done::completeExceptionally));
        assertEquals(List.of("first"), open.plan().entries().stream().map(Entry::words).toList());
        assertEquals(List.of("first"), words(with(Vault::changes)));
        assertEquals(List.of("first"), words(with(v -> v.read(copy)).changes()), "the copy can still be read");
        close();
        open = reopen(String.join(" ", made.keyWords()));
        assertEquals(1, open.plan().entries().size());
    }

    @Test
    void whatIsForgottenIsInNoFileAndAnOlderCopyDoesNotBringItBack() throws Exception {
        say("a", "tea");
        say("b", "SECRET");
        close();
        Path carried = Files.copy(file, folder.resolve("carried.plan"));
        open = reopen(String.join(" ", made.keyWords()));
        List<Copy> copies = with(v -> open.copies().orElseThrow().in(open.copies().orElseThrow().usualFolder()));
        assertEquals(1, copies.size());
        wait(done -> open.forget(Set.of("b"), Set.of(), true, () -> done.complete(true), done::completeExceptionally));
        assertFalse(Files.exists(copies.getFirst().file()));
        assertEquals(List.of("tea"), words(with(Vault::changes)));
        assertFalse(with(Vault::changes).toString().contains("SECRET"));
        String typed = String.join(" ", made.keyWords());
        CopyRead older = with(v -> v.read(carried, typed));
        assertEquals(List.of("tea", "SECRET"), words(older.changes()), "the control: a copy that was carried away still holds it");
        wait(done -> open.bringIn(older, () -> done.complete(true), done::completeExceptionally));
        assertEquals(List.of("tea"), open.plan().entries().stream().map(Entry::words).toList());
        close();
        open = reopen(typed);
        assertFalse(with(Vault::changes).toString().contains("SECRET"));
    }

    @Test
    void aPhotoThatWasForgottenDoesNotComeBackWithAnOlderCopyAndALostOneDoes() throws Exception {
        Medium secret = Medium.of(new byte[] {1, 2, 3}, "jpg");
        Medium lost = Medium.of(new byte[] {4, 5, 6}, "jpg");
        wait(done -> {
            open.say(shows("p", secret), secret);
            open.say(shows("q", lost), lost);
            open.withVault(v -> true, done::complete, done::completeExceptionally);
        });
        close();
        Path carried = Files.copy(file, folder.resolve("carried.plan"));
        open = reopen(String.join(" ", made.keyWords()));
        wait(done -> open.forget(Set.of("p"), Set.of(), true, () -> done.complete(true), done::completeExceptionally));
        assertTrue(with(v -> v.medium(secret.name())).isEmpty());
        String typed = String.join(" ", made.keyWords());
        CopyRead older = with(v -> v.read(carried, typed));
        wait(done -> open.bringIn(older, () -> done.complete(true), done::completeExceptionally));
        assertTrue(with(v -> v.medium(secret.name())).isEmpty(), "what is forgotten stays so");
        assertTrue(with(v -> v.medium(lost.name())).isPresent());
        with(v -> {
            v.bringMedia(older, Set.of(secret.name()));
            return true;
        });
        assertTrue(with(v -> v.medium(secret.name())).isPresent(), "the control: the copy does hold it");
    }

    private Entry shows(String id, Medium photo) {
        return Entry.own(id, "days", Optional.empty(), "", open.now())
                .withPictures(List.of(new Picture(Optional.of(photo.name()), Optional.empty(), "", Extras.NONE)));
    }

    @Test
    void aCopyThatLearnsWhatWasForgottenForgetsItToo() throws Exception {
        say("b", "SECRET");
        List<Change> before = with(Vault::changes);
        List<Change> forgot = org.onmyterms.plan.Forgetting.forget(org.onmyterms.plan.History.of(before), Set.of("b"), Set.of(),
                java.time.Instant.EPOCH, () -> java.util.UUID.randomUUID().toString()).changes();
        wait(done -> open.bringIn(new CopyRead(file, Optional.empty(), forgot), () -> done.complete(true), done::completeExceptionally));
        assertFalse(with(Vault::changes).toString().contains("SECRET"));
    }

    @Test
    void twoCopiesWrittenOnTwoComputersComeTogether() throws Exception {
        say("a", "tea");
        with(v -> true);
        close();
        Path other = Files.copy(file, folder.resolve("other.plan"));
        open = reopen(String.join(" ", made.keyWords()));
        say("b", "here");
        OpenPlan there = wait(done -> opening.open(other, String.join(" ", made.keyWords()), done::complete, done::completeExceptionally));
        wait(done -> {
            there.apply(new Action.SetWords("a", "tea with milk"));
            there.close(() -> done.complete(true), done::completeExceptionally);
        });
        CopyRead theirs = with(v -> v.read(other));
        wait(done -> open.bringIn(theirs, () -> done.complete(true), done::completeExceptionally));
        assertEquals(List.of("tea with milk", "here"), open.plan().entries().stream().map(Entry::words).toList());
        assertEquals(Set.of("tea with milk", "here"), Set.copyOf(words(with(Vault::changes))));
    }

    @Test
    void aWholePlanThatIsForgottenLeavesNothing() throws Exception {
        say("a", "tea");
        with(v -> {
            v.trustThisComputer();
            return true;
        });
        with(v -> open.copies().orElseThrow().make(open.copies().orElseThrow().usualFolder()));
        wait(done -> open.destroy(true, () -> done.complete(true), done::completeExceptionally));
        close();
        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private boolean isOlder() throws Exception {
        CompletableFuture<Boolean> older = new CompletableFuture<>();
        wait(done -> {
            open.whenOlderThanKnown(() -> older.complete(true));
            open.withVault(v -> true, done::complete, done::completeExceptionally);
        });
        return older.getNow(false);
    }

    @Test
    void anOlderCopyInThePlaceOfThePlanIsNoticedByItsCopiesAndByAComputerThatKnewTheNewer() throws Exception {
        with(v -> {
            v.trustThisComputer();
            return true;
        });
        close();
        Path older = Files.copy(file, folder.resolve("older.plan"));
        open = reopen(String.join(" ", made.keyWords()));
        say("a", "newer");
        assertFalse(isOlder(), "the control");
        close();
        Files.copy(older, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        open = reopen(String.join(" ", made.keyWords()));
        assertTrue(with(Vault::isOlderThanSeenHere));
        assertTrue(isOlder());
        with(v -> {
            v.takeAway(v.holders().stream().filter(h -> h.kind() == Kind.COMPUTER).findFirst().orElseThrow());
            return true;
        });
        close();
        Files.copy(older, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        open = reopen(String.join(" ", made.keyWords()));
        assertFalse(with(Vault::isOlderThanSeenHere));
        assertTrue(isOlder(), "the copies know");
    }

    @Test
    void theProfileFolderIsTheOneOfTheSystem() {
        Path home = Path.of("/home/me");
        assertEquals(home.resolve(".config/on-my-terms"), Profile.of(Map.of(), "Linux", home).folder());
        assertEquals(Path.of("/x/on-my-terms"), Profile.of(Map.of("XDG_CONFIG_HOME", "/x"), "Linux", home).folder());
        assertEquals(home.resolve("Library/Application Support/on-my-terms"), Profile.of(Map.of(), "Mac OS X", home).folder());
        assertEquals(Path.of("/roaming/on-my-terms"), Profile.of(Map.of("APPDATA", "/roaming"), "Windows 11", home).folder());
    }
}
