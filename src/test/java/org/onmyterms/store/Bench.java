package org.onmyterms.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;

/** What the tests of the cellar share: the words, changes to save, and a plain connection to spoil a file with. */
final class Bench {

    static final String MARKER = "MARKER-no-clear-text";

    private Bench() {
    }

    static KeyWords words() {
        return KeyWords.read(Path.of(System.getProperty("onmyterms.assets", "assets")));
    }

    static Change change(int no) {
        OffsetDateTime when = OffsetDateTime.parse("2026-03-04T10:11:12.000000" + String.format("%03d", no % 1000) + "+01:00");
        Entry entry = Entry.own("e" + no, "topic", Optional.of("prompt"), MARKER + " " + no + " x".repeat(no % 97), when);
        return new Change("c" + no, no + 1, "person", Instant.ofEpochSecond(1_700_000_000L + no, 7), new Action.AddEntry(entry), Set.of());
    }

    /** A change of a size between some bytes and 200 KB, mostly small; the same for the same number. */
    static Change sized(int no) {
        int length = (int) (10 * Math.pow(20_000, Math.pow(new java.util.Random(no).nextDouble(), 3)));
        OffsetDateTime when = OffsetDateTime.parse("2026-03-04T10:11:12+01:00");
        Entry entry = Entry.own("e" + no, "topic", Optional.of("prompt"), no + "x".repeat(length), when);
        return new Change("c" + no, no + 1, "person", Instant.ofEpochSecond(1_700_000_000L + no), new Action.AddEntry(entry), Set.of());
    }

    static List<Change> changes(int from, int to) {
        return java.util.stream.IntStream.range(from, to).mapToObj(Bench::change).toList();
    }

    /** A closed plan with that many changes; returns its words. */
    static Key plan(Path file, int changes) {
        PlanFile.Made made = PlanFile.create(file, words(), Cost.CHEAP);
        made.file().append(changes(0, changes));
        made.file().close();
        return Key.words(made.keyWords());
    }

    static void sql(Path file, String... statements) throws Exception {
        NativeLibrary.prepare();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            for (String statement : statements) {
                s.execute(statement);
            }
        }
    }

    static String refusal(Runnable act) {
        try {
            act.run();
            return "nothing";
        } catch (StoreException e) {
            return e.key().substring("store.".length());
        }
    }

    static String opening(Path file, Key key) {
        return refusal(() -> PlanFile.open(file, key, Cost.CHEAP).close());
    }
}
