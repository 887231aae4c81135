package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.store.StrangersReader;
import org.onmyterms.work.Background;
import org.onmyterms.work.Cellar;
import org.onmyterms.work.CopyRead;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Opening;
import org.onmyterms.work.Vault;

/** Robin says things just for them, with Grace invited, on a real disk; and somebody takes the file apart with Grace's words. */
class OnlyThePersonsKeysTest {

    private static final String SECRET = "SECRET that nobody is told";
    private static final String OPEN = "Tea in the blue mug";
    private static final Medium PHOTO = Medium.of("SECRET photo, byte for byte".getBytes(StandardCharsets.US_ASCII), "jpg");
    private static final Medium OTHER = Medium.of("a photo for all, byte for byte".getBytes(StandardCharsets.US_ASCII), "jpg");

    @TempDir
    Path folder;
    private final ExecutorService scene = Executors.newSingleThreadExecutor();
    private final Background background = new Background(scene);
    private Opening opening;
    private Path file;
    private OpenPlan open;
    private List<String> robins;
    private List<String> graces;

    @BeforeEach
    void begin() throws Exception {
        file = folder.resolve("blue-kite.plan");
        opening = new Opening(new SealedCellar(Path.of("assets"), new Profile(folder.resolve("profile")), folder), background, Clock.systemUTC());
        Opening.New fresh = wait(done -> opening.make(file, "Robin", done::complete, done::completeExceptionally));
        open = fresh.open();
        Cellar.Made made = fresh.made();
        robins = made.keyWords();
        act(() -> open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "advocate"))));
        graces = with(Vault::drawWords);
        with(v -> {
            v.replaceWords("grace", graces);
            return true;
        });
        act(() -> {
            open.say(shows("open", "days", OPEN, OTHER), OTHER);
            open.goTo(Place.question(Plan.JUST_FOR_ME, "private.mind"));
            open.say(shows("photo", Plan.JUST_FOR_ME, SECRET + " shown", PHOTO), PHOTO);
            open.apply(new Action.AddEntry(own("mine", Plan.JUST_FOR_ME, SECRET)));
            open.apply(new Action.SetWords("mine", SECRET + " again"));
            open.apply(new Action.SetDetail("mine", "why", SECRET + " card"));
            open.apply(new Action.AddEntry(own("undone", Plan.JUST_FOR_ME, SECRET + " undone")));
            open.undo();
            open.apply(new Action.AddEntry(own("away", Plan.JUST_FOR_ME, SECRET + " away")));
            open.apply(new Action.TakeAway("away"));
        });
    }

    @AfterEach
    void end() throws Exception {
        close();
        background.close();
        scene.shutdown();
    }

    private <T> T wait(Consumer<CompletableFuture<T>> asking) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        scene.execute(() -> asking.accept(answer));
        return answer.get(20, TimeUnit.SECONDS);
    }

    private void act(Runnable what) throws Exception {
        wait(done -> {
            what.run();
            done.complete(true);
        });
    }

    private <T> T with(java.util.function.Function<Vault, T> what) throws Exception {
        return wait(done -> open.withVault(what, done::complete, done::completeExceptionally));
    }

    private void close() throws Exception {
        wait(done -> open.close(() -> done.complete(true), done::completeExceptionally));
    }

    /** Closes what is open and opens this file with these words. */
    private void open(Path which, List<String> words) throws Exception {
        close();
        open = wait(done -> opening.open(which, String.join(" ", words), done::complete, done::completeExceptionally));
    }

    private void bringIn(Path copy) throws Exception {
        CopyRead read = with(v -> v.read(copy));
        wait(done -> open.bringIn(read, () -> done.complete(true), done::completeExceptionally));
        with(v -> true);
    }

    private Entry own(String id, String topic, String words) {
        return Entry.own(id, topic, Optional.empty(), words, open.now());
    }

    private Entry shows(String id, String topic, String words, Medium photo) {
        return own(id, topic, words).withPictures(List.of(new Picture(Optional.of(photo.name()), Optional.empty(), "", Extras.NONE)));
    }

    private List<byte[]> everything(Path which, List<String> words) throws Exception {
        return new StrangersReader(which, StrangersReader.words(words)).everything();
    }

    private static boolean holds(List<byte[]> found, String looked) {
        return StrangersReader.holds(found, looked.getBytes(StandardCharsets.US_ASCII));
    }

    private List<String> said() {
        return Stream.concat(open.plan().entries().stream(), open.plan().takenAway().stream()).map(Entry::words).sorted().toList();
    }

    private static List<String> all(String... more) {
        List<String> all = new ArrayList<>(List.of(OPEN, SECRET + " again", SECRET + " away", SECRET + " shown"));
        all.addAll(List.of(more));
        return all.stream().sorted().toList();
    }

    private void nothingForGrace(Path which) throws Exception {
        List<byte[]> found = everything(which, graces);
        for (String looked : List.of("SECRET", "private", PHOTO.name(), "\"mine\"", "\"away\"")) {
            assertFalse(holds(found, looked), looked);
        }
        assertFalse(StrangersReader.holds(found, PHOTO.bytes()));
        assertTrue(holds(found, OPEN) && holds(found, "\"days\"") && StrangersReader.holds(found, OTHER.bytes()), "the control: she reads the rest");
    }

    @Test
    void whoeverTakesTheFileApartWithASupportersWordsFindsNothingOfIt() throws Exception {
        close();
        nothingForGrace(file);
        List<byte[]> found = everything(file, robins);
        for (String looked : List.of(SECRET + " again", SECRET + " undone", SECRET + " card", "\"private\"", "private.mind", PHOTO.name())) {
            assertTrue(holds(found, looked), "the control: " + looked);
        }
        assertTrue(StrangersReader.holds(found, PHOTO.bytes()), "the control");
    }

    @Test
    void theSupporterSeesWritesAndCopiesAndAllOfThePersonsIsStillThere() throws Exception {
        open(file, graces);
        assertEquals(List.of(OPEN), said());
        assertEquals(Place.HOME, open.plan().place());
        assertTrue(open.history().changes().stream().noneMatch(c -> c.toString().contains("SECRET") || c.toString().contains("private")));
        assertTrue(with(v -> v.medium(PHOTO.name())).isEmpty());
        assertTrue(with(v -> v.medium(OTHER.name())).isPresent(), "the control");
        act(() -> open.apply(new Action.AddEntry(Entry.through("grace", Voice.VIEW, "grace", "view", "days", Optional.empty(), "I think so", open.now()))));
        Path copy = folder.resolve("copy.plan");
        with(v -> {
            v.copy(copy);
            return true;
        });
        for (Path which : List.of(copy, file)) {
            open(which, robins);
            assertEquals(all("I think so"), said());
            assertEquals(PHOTO, with(v -> v.medium(PHOTO.name())).orElseThrow());
            assertEquals(Plan.JUST_FOR_ME, open.plan().place().topic().orElseThrow());
        }
        close();
        nothingForGrace(file);
        nothingForGrace(copy);
    }

    @Test
    void whatASupporterMergesStaysWholeForThePersonAndClosedForThem() throws Exception {
        close();
        Path hers = Files.copy(file, folder.resolve("hers.plan"));
        Medium later = Medium.of("SECRET second photo".getBytes(StandardCharsets.US_ASCII), "jpg");
        open(file, robins);
        act(() -> open.say(shows("later", Plan.JUST_FOR_ME, SECRET + " later", later), later));
        open(hers, graces);
        act(() -> open.apply(new Action.AddEntry(Entry.through("grace", Voice.VIEW, "grace", "view", "days", Optional.empty(), "I think so", open.now()))));
        bringIn(file);
        assertEquals(List.of("I think so", OPEN), said());
        close();
        nothingForGrace(hers);
        open(hers, robins);
        assertEquals(all("I think so", SECRET + " later"), said());
        assertEquals(PHOTO, with(v -> v.medium(PHOTO.name())).orElseThrow());
        assertEquals(later, with(v -> v.medium(later.name())).orElseThrow());
        open(file, robins);
        bringIn(hers);
        assertEquals(all("I think so", SECRET + " later"), said(), "and back again");
    }

    @Test
    void whatIsMovedOutIsReadByTheSupporterAndWhatIsForgottenByNobody() throws Exception {
        act(() -> open.apply(new Action.MoveToTopic("photo", "days", Optional.empty())));
        List<byte[]> found;
        close();
        found = everything(file, graces);
        assertTrue(holds(found, SECRET + " shown") && StrangersReader.holds(found, PHOTO.bytes()));
        assertFalse(holds(found, SECRET + " again") || holds(found, "private"));
        open(file, graces);
        assertEquals(List.of(SECRET + " shown", OPEN), said());
        assertEquals(PHOTO, with(v -> v.medium(PHOTO.name())).orElseThrow());
        open(file, robins);
        act(open::undo);
        assertEquals(all(), said());
        assertEquals(Plan.JUST_FOR_ME, open.plan().entry("photo").orElseThrow().topic());
        wait(done -> open.forget(Set.of("photo"), Set.of(), true, () -> done.complete(true), done::completeExceptionally));
        close();
        for (List<String> words : List.of(robins, graces)) {
            found = everything(file, words);
            assertFalse(holds(found, SECRET + " shown") || StrangersReader.holds(found, PHOTO.bytes()));
        }
        nothingForGrace(file);
        open(file, robins);
        assertEquals(List.of(SECRET + " again", SECRET + " away", OPEN), said());
    }

    @Test
    void aSupporterWhoIsTakenAwayAndWordsThatAreNewLeaveItThePersonsOwn() throws Exception {
        with(v -> {
            v.takeAway(v.holders().stream().filter(h -> h.owner().equals("grace")).findFirst().orElseThrow());
            v.replaceWords("person", graces);
            return true;
        });
        open(file, graces);
        assertEquals(all(), said(), "they are Robin's words now");
        assertEquals(PHOTO, with(v -> v.medium(PHOTO.name())).orElseThrow());
        assertTrue(with(Vault::holders).stream().allMatch(KeyHolder::isPersons));
    }

    @Test
    void aCopyUnderOlderKeysIsBroughtInWithoutWhatNoKeyHereWouldOpen() throws Exception {
        close();
        Path older = Files.copy(file, folder.resolve("older.plan"));
        open(file, robins);
        with(v -> {
            v.replaceRecoveryKey(v.drawRecoveryKey());
            return true;
        });
        open(file, graces);
        CopyRead read = with(v -> v.read(older, String.join(" ", graces)));
        assertTrue(read.changes().stream().noneMatch(c -> c.action() instanceof Action.JustForMe));
        wait(done -> open.bringIn(read, () -> done.complete(true), done::completeExceptionally));
        open(file, robins);
        assertEquals(all(), said());
        CompletableFuture<String> refused = new CompletableFuture<>();
        act(() -> open.withVault(v -> v.read(older, String.join(" ", graces)), none -> refused.complete("read"), problem -> refused.complete(problem.key())));
        assertEquals("store.wrong-words", refused.get(20, TimeUnit.SECONDS));
        assertEquals(open.history().changes().size(), with(v -> v.read(older, String.join(" ", robins))).changes().size(), "the control");
    }
}
