package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onmyterms.store.Bench.opening;
import static org.onmyterms.store.Bench.refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small disk of its own, to fill up and to make read-only. Skipped where mounting is not permitted. */
class MountTest {

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createTempDirectory("disk");
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()) == 0);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
        Files.deleteIfExists(disk);
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (java.io.IOException e) {
            return -1;
        }
    }

    @Test
    void aFullDiskIsSaidNothingIsLostAndSavingGoesOnWhenThereIsRoom() throws Exception {
        Path file = disk.resolve("a.plan");
        Key key = Bench.plan(file, 1);
        Path ballast = Files.write(disk.resolve("ballast"), new byte[300_000]);
        int saved = 1;
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            String said = "nothing";
            while (said.equals("nothing") && saved < 5000) {
                List<org.onmyterms.plan.Change> next = Bench.changes(saved, saved + 20);
                said = refusal(() -> plan.append(next));
                saved += said.equals("nothing") ? 20 : 0;
            }
            assertEquals("full", said);
            List<org.onmyterms.plan.Change> next = Bench.changes(saved, saved + 20);
            assertEquals("full", refusal(() -> plan.append(next)));
            Files.delete(ballast);
            plan.append(next);
            assertEquals(Bench.changes(0, saved + 20), plan.changes());
        }
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            assertEquals(Bench.changes(0, saved + 20), plan.changes());
        }
    }

    @Test
    void noPlanIsLeftBehindWhenThereIsNoRoomToMakeOne() throws Exception {
        try {
            Files.write(disk.resolve("ballast"), new byte[590_000]);
            Files.write(disk.resolve("ballast2"), new byte[100_000]);
        } catch (java.io.IOException e) {
            // The disk is full now, as wished.
        }
        assertEquals("full", refusal(() -> PlanFile.create(disk.resolve("a.plan"), Bench.words(), Cost.CHEAP)));
        assertTrue(Files.notExists(disk.resolve("a.plan")));
    }

    @Test
    void aReadOnlyDiskCanBeReadButNotWritten() throws Exception {
        Path file = disk.resolve("a.plan");
        Key key = Bench.plan(file, 3);
        assertEquals(0, run("mount", "-o", "remount,ro", disk.toString()));
        assertEquals("read-only", opening(file, key));
        assertEquals("read-only", refusal(() -> PlanFile.create(disk.resolve("b.plan"), Bench.words(), Cost.CHEAP)));
        try (PlanFile plan = PlanFile.openReadOnly(file, key, Cost.CHEAP)) {
            assertEquals(Bench.changes(0, 3), plan.changes());
        }
    }

    @Test
    void aJournalLeftOnAReadOnlyDiskIsPlayedBackInACopy() throws Exception {
        Path home = Files.createTempDirectory("hot");
        Path file = home.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        made.file().append(Bench.changes(0, 400));
        made.file().close();
        Key key = Key.words(made.keyWords());
        NativeLibrary.prepare();
        // A transaction too big for its cache writes into the file before it commits; copied then, the journal is hot.
        try (var c = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file); var s = c.createStatement()) {
            s.execute("PRAGMA cache_size=1");
            s.execute("BEGIN IMMEDIATE");
            s.execute("UPDATE rev SET sealed=zeroblob(400)");
            Files.copy(file, disk.resolve("a.plan"));
            Files.copy(home.resolve("a.plan-journal"), disk.resolve("a.plan-journal"));
            s.execute("ROLLBACK");
        }
        NativeLibrary.remove(home);
        assertEquals(0, run("mount", "-o", "remount,ro", disk.toString()));
        java.sql.SQLException inPlace = org.junit.jupiter.api.Assertions.assertThrows(java.sql.SQLException.class,
                () -> Database.open(disk.resolve("a.plan"), false).close());
        assertTrue(Failures.isReadOnly(inPlace), "the journal is hot");
        try (PlanFile plan = PlanFile.openReadOnly(disk.resolve("a.plan"), key, Cost.CHEAP)) {
            assertEquals(Bench.changes(0, 400), plan.changes());
        }
    }
}
