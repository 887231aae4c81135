package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.onmyterms.store.Bench.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hostile | CREATE TRIGGER t AFTER INSERT ON rev BEGIN DELETE FROM rev; END",
        "hostile | CREATE VIEW v AS SELECT * FROM rev",
        "hostile | CREATE INDEX i ON rev(sealed)",
        "hostile | ALTER TABLE rev ADD COLUMN x INTEGER",
        "hostile | CREATE VIRTUAL TABLE f USING fts5(x)",
        "hostile | CREATE TABLE more(x)",
        "hostile | DROP TABLE slot",
        "newer | PRAGMA user_version=2",
        "damaged | PRAGMA user_version=0",
        "not-a-plan | PRAGMA application_id=1",
        "damaged | DELETE FROM rev WHERE seq=5",
        "damaged | DELETE FROM rev WHERE seq=2",
        "damaged | INSERT INTO rev SELECT 6, sealed FROM rev WHERE seq=5",
        "damaged | UPDATE rev SET sealed=(SELECT sealed FROM rev WHERE seq=3) WHERE seq=2",
        "damaged | UPDATE rev SET sealed=x'' WHERE seq=2",
        "damaged | DELETE FROM head",
        "wrong-words | UPDATE head SET plan='another'",
        "damaged | UPDATE head SET sealed=x'00'",
        "damaged | UPDATE head SET ring=x'00'",
        "damaged | DELETE FROM slot WHERE no=3",
        "damaged | UPDATE slot SET passes=2 WHERE no=3",
        "hostile | UPDATE slot SET memory=262145",
        "hostile | UPDATE slot SET memory=99999999999",
        "hostile | UPDATE slot SET passes=11",
        "hostile | UPDATE slot SET passes=0",
        "hostile | UPDATE slot SET memory=8",
        "hostile | UPDATE slot SET lanes=255",
        "wrong-words | UPDATE slot SET passes=2",
        "damaged | UPDATE slot SET wrapped=x''",
        "damaged | UPDATE slot SET salt=x'00'"})
    void aFileThatWasTamperedWithIsRefusedEvenWithTheRightKey(String expected, String statement) throws Exception {
        Path file = folder.resolve("a.plan");
        Key key = Bench.plan(file, 5);
        assertEquals("nothing", opening(file, key));
        Bench.sql(file, statement);
        assertEquals(expected, opening(file, key));
    }

    @Test
    void swappedRowsAreNoticed() throws Exception {
        Path file = folder.resolve("a.plan");
        Key key = Bench.plan(file, 5);
        Bench.sql(file, "UPDATE rev SET seq=-1 WHERE seq=2", "UPDATE rev SET seq=2 WHERE seq=3", "UPDATE rev SET seq=3 WHERE seq=-1");
        assertEquals("damaged", opening(file, key));
    }

    @Test
    void anOlderHeadWithNewerRowsIsNoticed() throws Exception {
        Path file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        made.file().append(Bench.changes(0, 1));
        made.file().close();
        Path older = Files.copy(file, folder.resolve("older.plan"));
        Key key = Key.words(made.keyWords());
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            plan.append(Bench.changes(1, 2));
        }
        Bench.sql(file, "ATTACH '" + older + "' AS o", "UPDATE head SET sealed=(SELECT sealed FROM o.head)");
        assertEquals("damaged", opening(file, key));
    }

    @Test
    void rubbishIsNeverAPlan() throws Exception {
        Path file = folder.resolve("a.plan");
        Key key = Bench.plan(file, 5);
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] rubbish = new byte[random.nextInt(20_000)];
            random.nextBytes(rubbish);
            if (i % 2 == 0) {
                System.arraycopy(good, 0, rubbish, 0, Math.min(100, rubbish.length));
            }
            Path spoilt = Files.write(folder.resolve("spoilt.plan"), rubbish);
            assertNotEquals("nothing", opening(spoilt, key));
            Files.deleteIfExists(folder.resolve("spoilt.plan-journal"));
        }
    }
}
