package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onmyterms.store.Bench.refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Recording;

/** Photos and recordings in the sealed file. */
class MediaTest {

    private static final Medium PHOTO = Medium.of(("a photo " + Bench.MARKER).repeat(20_000).getBytes(StandardCharsets.US_ASCII), "jpg");
    private static final Medium SOUND = Medium.of("a recording".getBytes(StandardCharsets.US_ASCII), "opus");

    @TempDir
    Path folder;
    private Path file;
    private Key key;
    private PlanFile plan;

    @BeforeEach
    void make() {
        file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        key = Key.words(made.keyWords());
        plan = made.file();
        plan.keep(PHOTO);
        plan.keep(SOUND);
        plan.append(List.of(shows(0, PHOTO), says(1, SOUND)));
    }

    @AfterEach
    void letGo() {
        plan.close();
    }

    private static Change shows(int no, Medium photo) {
        return said(no, entry(no).withPictures(List.of(new Picture(Optional.of(photo.name()), Optional.empty(), "", Extras.NONE))));
    }

    private static Change says(int no, Medium sound) {
        return said(no, entry(no).withRecording(new Recording(sound.name(), 3)));
    }

    private static Entry entry(int no) {
        return Entry.own("e" + no, "me", Optional.empty(), "", OffsetDateTime.parse("2026-03-04T10:11:12Z"));
    }

    private static Change said(int no, Entry entry) {
        return new Change("c" + no, no + 1, "person", Instant.EPOCH, new Action.AddEntry(entry), Set.of());
    }

    @Test
    void whatWasKeptComesBackAfterOpeningAgainAndOnAReadOnlyStick() {
        assertEquals(PHOTO, plan.medium(PHOTO.name()).orElseThrow());
        plan.close();
        plan = PlanFile.open(file, key, Cost.CHEAP);
        assertEquals(SOUND, plan.medium(SOUND.name()).orElseThrow());
        assertTrue(plan.medium("other.jpg").isEmpty());
        plan.close();
        try (PlanFile read = PlanFile.openReadOnly(file, key, Cost.CHEAP)) {
            assertEquals(PHOTO, read.medium(PHOTO.name()).orElseThrow());
            assertEquals("read-only", refusal(() -> read.keep(SOUND)));
        }
    }

    @Test
    void keepingAPhotoAgainStoresItOnce() throws Exception {
        long before = Files.size(file);
        plan.keep(PHOTO);
        assertEquals(before, Files.size(file));
        assertTrue(before > PHOTO.bytes().length, "the control: it is in the file");
    }

    @Test
    void theFileTellsNobodyWhatAPhotoIs() throws Exception {
        Path copy = folder.resolve("copy.plan");
        plan.backup(copy);
        String bytes = new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(Bench.MARKER) || bytes.contains(PHOTO.name().substring(0, 8)));
        Path other = folder.resolve("b.plan");
        try (PlanFile another = PlanFile.create(other, Bench.words(), Cost.CHEAP).file()) {
            another.keep(PHOTO);
        }
        try (Database one = Database.open(copy, false); Database two = Database.open(other, false)) {
            Set<Long> numbers = new HashSet<>(one.media().keySet());
            assertEquals(2, numbers.size());
            numbers.retainAll(two.media().keySet());
            assertEquals(Set.of(), numbers, "the same photo has another number in another plan");
        }
    }

    @Test
    void aCopyHoldsThemAndGivesThemBack() {
        Path copy = folder.resolve("copy.plan");
        plan.backup(copy);
        assertEquals(PHOTO, plan.medium(copy, PHOTO.name()).orElseThrow());
        try (PlanFile again = PlanFile.openReadOnly(copy, key, Cost.CHEAP)) {
            assertEquals(SOUND, again.medium(SOUND.name()).orElseThrow());
        }
    }

    @Test
    void aPhotoWhoseEntryIsForgottenIsGoneAndTheOthersStay() throws Exception {
        long before = Files.size(file);
        plan.reseal(List.of(says(1, SOUND)), Set.of(), List.of());
        assertTrue(plan.medium(PHOTO.name()).isEmpty());
        assertEquals(SOUND, plan.medium(SOUND.name()).orElseThrow());
        assertTrue(Files.size(file) < before - PHOTO.bytes().length / 2);
        plan.rewrite(List.of(says(1, SOUND)));
        assertEquals(SOUND, plan.medium(SOUND.name()).orElseThrow());
    }

    @Test
    void whenTheFileIsGoneWhatIsNotInItYetIsRescued() throws Exception {
        Medium fresh = Medium.of(new byte[] {1, 2, 3}, "png");
        Files.move(file, folder.resolve("aside.plan"));
        assertEquals("gone", refusal(() -> plan.keep(fresh)));
        Path place = folder.resolve("rescued.plan");
        plan.rescue(place, List.of(shows(2, fresh)), List.of(fresh));
        try (PlanFile again = PlanFile.openReadOnly(place, key, Cost.CHEAP)) {
            assertEquals(3, again.changes().size());
            assertEquals(fresh, again.medium(fresh.name()).orElseThrow());
            assertTrue(again.medium(PHOTO.name()).isEmpty(), "what only the file held is not there, and nothing breaks");
        }
    }

    @Test
    void aSpoiltPhotoIsRefusedAndTheWordsStillOpen() throws Exception {
        spoil("UPDATE medium SET sealed=CAST(substr(sealed, 1, 5000) || zeroblob(8) || substr(sealed, 5009) AS BLOB) WHERE length(sealed) > 10000");
        assertEquals(2, plan.changes().size());
        assertEquals("damaged", refusal(() -> plan.medium(PHOTO.name())));
        assertEquals(SOUND, plan.medium(SOUND.name()).orElseThrow());
    }

    @Test
    void onePhotoPutInThePlaceOfAnotherIsRefused() throws Exception {
        Medium other = Medium.of(new byte[PHOTO.bytes().length], "jpg");
        plan.keep(other);
        spoil("CREATE TEMP TABLE t AS SELECT no, sealed FROM medium WHERE length(sealed) > 10000",
                "UPDATE medium SET sealed=(SELECT t.sealed FROM temp.t AS t WHERE t.no<>medium.no) WHERE no IN (SELECT no FROM temp.t)");
        assertEquals("damaged", refusal(() -> plan.medium(PHOTO.name())));
        assertEquals("damaged", refusal(() -> plan.medium(other.name())));
    }

    @Test
    void aSpoiltPhotoStandsInTheWayOfNothingAndIsMendedByKeepingItAgain() throws Exception {
        spoil("UPDATE medium SET sealed=zeroblob(length(sealed)) WHERE length(sealed) > 10000");
        assertTrue(plan.wholeMedium(PHOTO.name()).isEmpty());
        plan.rewrite(plan.changes());
        assertEquals(SOUND, plan.medium(SOUND.name()).orElseThrow());
        plan.keep(PHOTO);
        assertEquals(PHOTO, plan.medium(PHOTO.name()).orElseThrow());
        spoil("UPDATE medium SET sealed=zeroblob(length(sealed)) WHERE length(sealed) > 10000");
        plan.keep(PHOTO);
        assertEquals(PHOTO, plan.medium(PHOTO.name()).orElseThrow());
    }

    @Test
    void aPhotoUnderAnothersNameIsRefused() {
        plan.keep(new Medium("00000000000000000000000000000000.jpg", PHOTO.bytes()));
        assertEquals("damaged", refusal(() -> plan.medium("00000000000000000000000000000000.jpg")));
    }

    private void spoil(String... statements) throws Exception {
        plan.close();
        Bench.sql(file, statements);
        plan = PlanFile.open(file, key, Cost.CHEAP);
    }

    @Test
    void aNameComesFromWhatItHolds() {
        byte[] bytes = new byte[100];
        new Random(1).nextBytes(bytes);
        String name = Medium.of(bytes, "jpg").name();
        assertEquals(name, Medium.of(bytes.clone(), "jpg").name());
        bytes[7]++;
        assertNotEquals(name, Medium.of(bytes, "jpg").name());
    }
}
