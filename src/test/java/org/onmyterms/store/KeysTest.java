package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onmyterms.store.Bench.opening;
import static org.onmyterms.store.Bench.refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.KeyHolder.Kind;

/** Who can open a plan: keys that are added, changed and taken away. */
class KeysTest {

    private static final Key SUPPORTERS = Key.words("apple tiger spoon cloud river");
    private static final Key NEW_WORDS = Key.words("zebra lemon kite stone bread");

    @TempDir
    Path folder;
    private Path file;
    private PlanFile plan;
    private Key persons;

    @BeforeEach
    void make() {
        file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        plan = made.file();
        plan.append(Bench.changes(0, 20));
        persons = Key.words(made.keyWords());
    }

    private PlanFile open(Key key) {
        return PlanFile.open(file, key, Cost.CHEAP);
    }

    private int slotOf(Kind kind, String owner) {
        return plan.holders().stream().filter(h -> h.kind() == kind && h.owner().equals(owner)).findFirst().orElseThrow().slot();
    }

    @Test
    void openingWithASupportersWordsIsSigningInAsThem() {
        plan.add(new NewKey(Kind.WORDS, "sam", SUPPORTERS));
        plan.append(Bench.changes(20, 21));
        plan.close();
        try (PlanFile theirs = open(SUPPORTERS)) {
            assertEquals("sam", theirs.openedBy().owner());
            assertEquals(Bench.changes(0, 21), theirs.changes());
        }
        try (PlanFile mine = open(persons)) {
            assertEquals(Person.ID, mine.openedBy().owner());
            assertEquals(3, mine.holders().size());
        }
    }

    @Test
    void aSupporterWhoIsTakenAwayOpensTheirOldCopyButNothingSavedSince() throws Exception {
        plan.add(new NewKey(Kind.WORDS, "sam", SUPPORTERS));
        plan.backup(folder.resolve("old.plan"));
        plan.reseal(plan.changes(), Set.of(slotOf(Kind.WORDS, "sam")), List.of());
        plan.append(Bench.changes(20, 21));
        plan.close();
        assertEquals("wrong-words", opening(file, SUPPORTERS));
        try (PlanFile mine = open(persons)) {
            assertEquals(Bench.changes(0, 21), mine.changes());
        }
        try (PlanFile old = PlanFile.open(folder.resolve("old.plan"), SUPPORTERS, Cost.CHEAP)) {
            assertEquals(20, old.changes().size());
            assertEquals("other-key", refusal(() -> old.read(file)), "not even with the data key of the old copy");
        }
    }

    @Test
    void newWordsOpenThePlanAndTheOldOnesDoNot() {
        plan.reseal(plan.changes(), Set.of(plan.openedBy().slot()), List.of(new NewKey(Kind.WORDS, Person.ID, NEW_WORDS)));
        plan.append(Bench.changes(20, 22));
        assertEquals(Kind.WORDS, plan.openedBy().kind());
        plan.close();
        assertEquals("wrong-words", opening(file, persons));
        try (PlanFile again = open(NEW_WORDS)) {
            assertEquals(Bench.changes(0, 22), again.changes());
        }
    }

    @Test
    void theRecoveryKeyStillOpensAPlanThatWasSealedAnew() {
        PlanFile.Made made = PlanFile.create(folder.resolve("b.plan"), Bench.words(), Cost.CHEAP);
        try (PlanFile b = made.file()) {
            b.reseal(b.changes(), Set.of(b.openedBy().slot()), List.of(new NewKey(Kind.WORDS, Person.ID, NEW_WORDS)));
        }
        assertEquals("nothing", opening(folder.resolve("b.plan"), Key.recovery(made.recoveryKey())));
    }

    @Test
    void aKeyFileOpensThePlanAndIsForItsOwnersEyesOnly() throws Exception {
        Path stick = folder.resolve("stick.key");
        plan.add(new NewKey(Kind.STICK, Person.ID, KeyFile.create(stick)));
        plan.close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(stick)));
        try (PlanFile opened = open(Key.file(stick))) {
            assertEquals(Kind.STICK, opened.openedBy().kind());
        }
        Path other = folder.resolve("other.key");
        KeyFile.create(other);
        assertEquals("wrong-key-file", opening(file, Key.file(other)));
        assertEquals("exists", refusal(() -> KeyFile.create(other)));
        Files.writeString(other, "On My Terms key\nabc");
        assertEquals("not-a-key", refusal(() -> Key.file(other)));
        assertEquals("missing", refusal(() -> Key.file(folder.resolve("none.key"))));
        assertEquals("not-a-key", refusal(() -> Key.file(file)));
    }

    @Test
    void eightKeysFillTheFileAndTheNinthIsRefused() {
        for (int i = 0; i < 6; i++) {
            plan.add(new NewKey(Kind.WORDS, "helper-" + i, Key.words("aaa bbb ccc ddd ee" + (char) ('a' + i))));
        }
        assertEquals("no-free-key", refusal(() -> plan.add(new NewKey(Kind.WORDS, "one-more", SUPPORTERS))));
        plan.close();
        assertEquals("nothing", opening(file, Key.words("aaa bbb ccc ddd eef")));
    }

    @Test
    void everyFileLooksTheSameFromOutsideHoweverManyKeysItHas() throws Exception {
        try (Database one = Database.open(closedCopy("one.plan"), false)) {
            for (int i = 0; i < 6; i++) {
                plan.add(new NewKey(Kind.WORDS, "helper-" + i, Key.words("aaa bbb ccc ddd ee" + (char) ('a' + i))));
            }
            try (Database many = Database.open(closedCopy("many.plan"), false)) {
                assertEquals(one.head().ring().length, many.head().ring().length);
                assertEquals(one.slots().stream().map(s -> s.no() + " " + s.wrapped().length + " " + s.cost()).toList(),
                        many.slots().stream().map(s -> s.no() + " " + s.wrapped().length + " " + s.cost()).toList());
            }
        }
    }

    private Path closedCopy(String name) {
        plan.backup(folder.resolve(name));
        return folder.resolve(name);
    }

    @Test
    void whatIsLeftOutWhenSealingAnewIsGoneFromTheFile() throws Exception {
        byte[] before = Files.readAllBytes(closedCopy("before.plan"));
        byte[] row;
        try (Database database = Database.open(folder.resolve("before.plan"), false)) {
            row = database.rows().get(7);
        }
        assertTrue(contains(before, row), "the control: the row is found where it is");
        List<org.onmyterms.plan.Change> kept = plan.changes().stream().filter(c -> !c.id().equals("c7")).toList();
        plan.reseal(kept, Set.of(), List.of());
        plan.close();
        assertFalse(contains(Files.readAllBytes(file), row));
        try (PlanFile again = open(persons); Stream<Path> all = Files.list(folder)) {
            assertEquals(kept, again.changes());
            assertTrue(all.noneMatch(p -> p.toString().endsWith(NewFile.ENDING)));
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aBackupIsWholeAndNeverOverwritesAnything() throws Exception {
        Path copy = folder.resolve("copy.plan");
        plan.backup(copy);
        plan.append(Bench.changes(20, 30));
        assertEquals(Bench.changes(0, 20), plan.read(copy));
        assertEquals("exists", refusal(() -> plan.backup(copy)));
        assertEquals("missing", refusal(() -> plan.backup(folder.resolve("none/copy.plan"))));
        PlanFile.Made other = PlanFile.create(folder.resolve("b.plan"), Bench.words(), Cost.CHEAP);
        other.file().close();
        assertEquals("other-plan", refusal(() -> plan.read(folder.resolve("b.plan"))));
        assertEquals("open-elsewhere", Child.run("open", file).strip(), "the plan is still held");
    }

    @Test
    void aPlanWhoseFileIsGoneIsRescuedWholeAndGoesOnWhenTheFileIsBack() throws Exception {
        Path place = folder.resolve("rescued.plan");
        Path aside = folder.resolve("aside.plan");
        Files.move(file, aside);
        assertEquals("gone", refusal(() -> plan.append(Bench.changes(20, 23))));
        plan.rescue(place, Bench.changes(20, 23), List.of());
        plan.rescue(place, Bench.changes(20, 24), List.of());
        try (PlanFile again = PlanFile.open(place, persons, Cost.CHEAP)) {
            assertEquals(Bench.changes(0, 24), again.changes());
        }
        Files.move(aside, file);
        plan.append(Bench.changes(20, 24));
        plan.close();
        assertThrows(IllegalStateException.class, () -> plan.append(Bench.changes(24, 25)));
        try (PlanFile again = open(persons)) {
            assertEquals(Bench.changes(0, 24), again.changes());
        }
    }

    @Test
    void afterAKilledProcessThePlanCanStillBeSealedAnew() throws Exception {
        Path left = folder.resolve("left.plan");
        for (String ending : List.of("", "-journal")) {
            assertEquals(0, new ProcessBuilder("cp", file + ending, left + ending).start().waitFor());
        }
        try (PlanFile again = PlanFile.open(left, persons, Cost.CHEAP)) {
            again.reseal(again.changes(), Set.of(), List.of());
            assertEquals(Bench.changes(0, 20), again.changes());
        }
        assertEquals("nothing", opening(left, persons));
    }

    @Test
    void aPlanThatIsReachedThroughALinkIsSealedAnewWhereItLies() throws Exception {
        plan.add(new NewKey(Kind.WORDS, "sam", SUPPORTERS));
        plan.close();
        Path link = Files.createSymbolicLink(folder.resolve("link.plan"), file);
        try (PlanFile linked = PlanFile.open(link, persons, Cost.CHEAP)) {
            int sams = linked.holders().stream().filter(h -> h.owner().equals("sam")).findFirst().orElseThrow().slot();
            linked.reseal(linked.changes(), Set.of(sams), List.of());
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("wrong-words", opening(file, SUPPORTERS));
    }
}
