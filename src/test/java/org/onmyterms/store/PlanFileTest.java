package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onmyterms.store.Bench.opening;
import static org.onmyterms.store.Bench.refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Counts;

class PlanFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasSavedComesBackWithEitherKeyAtFullCost() {
        Path file = folder.resolve("blue kite? 100%.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words());
        made.file().append(Bench.changes(0, 5));
        made.file().append(Bench.changes(5, 6));
        made.file().close();
        String shortened = made.keyWords().stream().map(w -> w.substring(0, 3).toUpperCase()).reduce((a, b) -> a + " - " + b).get();
        for (Key key : List.of(Key.words(made.keyWords()), Key.words(shortened), Key.recovery(made.recoveryKey()),
                Key.recovery(made.recoveryKey().toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l')))) {
            try (PlanFile plan = PlanFile.open(file, key)) {
                assertEquals(Bench.changes(0, 6), plan.changes());
                assertEquals(made.file().planId(), plan.planId());
            }
        }
        try (PlanFile plan = PlanFile.openReadOnly(file, Key.words(made.keyWords()))) {
            assertEquals(6, plan.changes().size());
            assertEquals("read-only", refusal(() -> plan.append(Bench.changes(6, 7))));
        }
    }

    @Test
    void otherWordsAndMistypedRecoveryKeysDoNotOpen() {
        Path file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        made.file().close();
        assertEquals("wrong-words", opening(file, Key.words("tree")));
        assertEquals("wrong-words", opening(file, Key.words(made.keyWords().reversed().toString() + " tree")));
        assertEquals("wrong-words", opening(file, Key.words("zzz zzz zzz zzz zzz")));
        assertEquals("wrong-recovery-key", opening(file, Key.recovery("")));
        assertEquals("wrong-recovery-key", opening(file, Key.recovery(RecoveryKey.of(new byte[16]).printed())));
        String other = (made.recoveryKey().charAt(5) == 'X' ? "Y" : "X");
        assertEquals("wrong-recovery-key", opening(file, Key.recovery(made.recoveryKey().substring(0, 5) + other + made.recoveryKey().substring(6))));
        assertEquals("nothing", opening(file, Key.recovery(made.recoveryKey())));
    }

    @Test
    void nothingIsOverwrittenAndNothingMissingIsMade() throws Exception {
        Path file = Files.writeString(folder.resolve("a.plan"), "mine");
        assertEquals("exists", refusal(() -> PlanFile.create(file, Bench.words(), Cost.CHEAP)));
        assertEquals("mine", Files.readString(file));
        assertEquals("not-a-plan", opening(file, Key.words("a")));
        assertEquals("missing", opening(folder.resolve("b.plan"), Key.words("a")));
        assertFalse(Files.exists(folder.resolve("b.plan")));
    }

    @Test
    void aWeakerFileThanTheFloorIsRefused() {
        Path file = folder.resolve("a.plan");
        Key key = Bench.plan(file, 1);
        assertEquals("hostile", refusal(() -> PlanFile.open(file, key)));
    }

    @Test
    void theFileHoldsNoClearTextAndItsSlotsLookAlike() throws Exception {
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            Path file = folder.resolve(i + ".plan");
            PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
            made.file().append(Bench.changes(0, 3));
            made.file().close();
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("MARKER") || bytes.contains("topic"));
            try (Database database = Database.open(file, false)) {
                List<Slots.Slot> slots = database.slots();
                assertEquals(8, slots.size());
                assertEquals(1, slots.stream().map(s -> s.cost() + java.util.Arrays.toString(s.salt()) + s.wrapped().length).distinct().count());
                assertEquals(8, slots.stream().map(s -> java.util.Arrays.toString(s.wrapped())).distinct().count());
                for (Slots.Slot slot : slots) {
                    List<Slots.Slot> without = slots.stream().map(s -> s == slot
                            ? s.empty() : s).toList();
                    byte[] secret = new TypedWords(String.join(" ", made.keyWords())).secret();
                    if (Slots.open(database.head().planId(), without, secret, Cost.CHEAP).isEmpty()) {
                        used.add(slot.no());
                    }
                }
            }
        }
        assertTrue(used.size() > 3, "the words' slot wanders");
    }

    @Test
    void aPlanThatIsOpenIsNotOpenedAgain() throws Exception {
        Path file = folder.resolve("a.plan");
        Key key = Bench.plan(file, 2);
        try (PlanFile open = PlanFile.open(file, key, Cost.CHEAP)) {
            assertEquals("open-elsewhere", opening(file, key));
            assertEquals("open-elsewhere", refusal(() -> PlanFile.openReadOnly(file, key, Cost.CHEAP)));
            assertEquals("open-elsewhere", opening(Files.createSymbolicLink(folder.resolve("link.plan"), file), key));
            assertEquals("open-elsewhere", Child.run("open", file).strip());
            open.append(Bench.changes(2, 3));
            assertEquals("open-elsewhere", Child.run("open", file).strip());
        }
        assertEquals("nothing", opening(file, key));
    }

    @Test
    void theFileAloneCopiedByAnotherProgramWhileThePlanIsOpenAndIdleIsWhole() throws Exception {
        Path file = folder.resolve("a.plan");
        Path copy = folder.resolve("copy.plan");
        Key key = Bench.plan(file, 2);
        try (PlanFile open = PlanFile.open(file, key, Cost.CHEAP)) {
            open.append(Bench.changes(2, 40));
            assertEquals(0, new ProcessBuilder("cp", file.toString(), copy.toString()).start().waitFor());
        }
        try (PlanFile copied = PlanFile.open(copy, key, Cost.CHEAP)) {
            assertEquals(Bench.changes(0, 40), copied.changes());
        }
    }

    @Test
    void aFileThatIsTakenAwayOrReplacedIsNoticedAndSavingGoesOnWhenItIsBack() throws Exception {
        Path file = folder.resolve("a.plan");
        Path aside = folder.resolve("aside.plan");
        Key key = Bench.plan(file, 2);
        byte[] before = Files.readAllBytes(file);
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            Files.move(file, aside);
            assertEquals("gone", refusal(() -> plan.append(Bench.changes(2, 3))));
            assertEquals("gone", refusal(() -> plan.append(Bench.changes(2, 3))));
            Files.move(aside, file);
            plan.append(Bench.changes(2, 3));
            Files.write(aside, before);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals("gone", refusal(() -> plan.append(Bench.changes(3, 4))));
            assertEquals(Bench.changes(0, 3), plan.changes());
        }
    }

    @Test
    void anOlderCopyWrittenIntoTheOpenFileIsNoticedAndNotWrittenOver() throws Exception {
        Path file = folder.resolve("a.plan");
        Path newer = folder.resolve("newer.plan");
        Key key = Bench.plan(file, 2);
        Path older = Files.copy(file, folder.resolve("older.plan"));
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            plan.append(Bench.changes(2, 3));
            assertEquals(0, new ProcessBuilder("cp", file.toString(), newer.toString()).start().waitFor());
            assertEquals(0, new ProcessBuilder("cp", older.toString(), file.toString()).start().waitFor());
            assertEquals("gone", refusal(() -> plan.append(Bench.changes(3, 4))));
            assertEquals(-1, Files.mismatch(older, file));
            assertEquals(0, new ProcessBuilder("cp", newer.toString(), file.toString()).start().waitFor());
            plan.append(Bench.changes(3, 4));
        }
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            assertEquals(Bench.changes(0, 4), plan.changes());
        }
    }

    @Test
    void textsExistForEveryFailure() {
        for (String key : List.of("wrong-words", "wrong-recovery-key", "wrong-key-file", "not-a-key",
                "no-free-key", "other-plan", "other-key", "not-a-plan", "newer", "damaged", "open-elsewhere", "read-only",
                "full", "exists", "missing", "gone", "unreachable", "hostile", "failed")) {
            String said = new StoreException(key, 3).say(org.onmyterms.words.Words.english());
            for (String sentence : said.split("[.] ?")) {
                assertTrue(sentence.split(" ").length <= 15, sentence);
            }
            assertFalse(said.contains("!") || said.contains("{"), said);
        }
    }

    @Test
    void noFlippedBitGivesWrongText() throws Exception {
        Path file = folder.resolve("a.plan");
        Key key = Bench.plan(file, 60);
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(7);
        int flips = Counts.of(400, 3000);
        int detected = 0;
        for (int i = 0; i < flips; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Path spoilt = Files.write(folder.resolve("spoilt.plan"), bad);
            try (PlanFile plan = PlanFile.open(spoilt, key, Cost.CHEAP)) {
                assertEquals(Bench.changes(0, 60), plan.changes());
            } catch (StoreException e) {
                detected++;
            }
            Files.deleteIfExists(folder.resolve("spoilt.plan-journal"));
        }
        assertTrue(detected > flips * 3 / 8, "detected " + detected);
    }

    /** The control of the test above: SQLite alone hands out changed bytes for many of the same flips. */
    @Test
    void withoutSealsFlippedBitsWouldGoUnnoticed() throws Exception {
        Path file = folder.resolve("a.plan");
        Bench.plan(file, 60);
        byte[] good = Files.readAllBytes(file);
        String right = rows(file);
        Random random = new Random(7);
        int wrong = 0;
        for (int i = 0; i < 400; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Path spoilt = Files.write(folder.resolve("spoilt.plan"), bad);
            try {
                wrong += rows(spoilt).equals(right) ? 0 : 1;
            } catch (StoreException | java.sql.SQLException e) {
                // SQLite noticed this one itself.
            }
        }
        assertTrue(wrong > 100, "unnoticed " + wrong);
    }

    private static String rows(Path file) throws Exception {
        try (Database database = Database.open(file, false)) {
            return database.rows().stream().map(java.util.HexFormat.of()::formatHex).reduce("", String::concat);
        }
    }

    @Test
    void aCommitThatFailedButReachedTheDiskIsNotSavedTwice() throws Exception {
        Path file = folder.resolve("a.plan");
        Path aside = folder.resolve("aside.plan");
        Key key = Bench.plan(file, 2);
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            assertEquals("nothing", refusal(() -> plan.append(List.of())));
            Files.createLink(aside, file);
            Files.delete(file);
            String said = refusal(() -> plan.append(Bench.changes(2, 4)));
            assertEquals("gone", said);
            Files.move(aside, file);
            plan.append(Bench.changes(2, 5));
            assertEquals(Bench.changes(0, 5), plan.changes());
        }
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            assertEquals(Bench.changes(0, 5), plan.changes());
        }
    }
}
