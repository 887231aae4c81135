package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.History;
import org.onmyterms.words.SayableException;

/** When copies are made, what they are called, and which stay. The vault writes an empty file for each copy. */
class CopiesTest {

    @TempDir
    Path folder;
    private final Hand clock = new Hand();

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-23T14:10:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private MemoryVault vault() {
        return new MemoryVault(folder.resolve("blue-kite.plan"), copy -> {
            try {
                Files.createFile(copy);
            } catch (java.io.IOException e) {
                throw new SayableException(e, "work.no-copy");
            }
        });
    }

    private static Change said(int no) {
        return History.EMPTY.next("c" + no, "person", Instant.EPOCH, new Action.SetWords("e", "words " + no));
    }

    @Test
    void copiesAreMadeHourlyAndLieBesideThePlanUnderNamesThatSayNothing() {
        Copies copies = new Copies(vault(), clock);
        Path place = copies.usualFolder();
        assertEquals(folder.resolve("blue-kite-copies"), place);
        copies.makeWhenDue(place);
        assertEquals(List.of(), copies.in(place));
        clock.now = clock.now.plus(Duration.ofMinutes(60));
        copies.makeWhenDue(place);
        copies.makeWhenDue(place);
        assertEquals(List.of("2026-11-23 15.10.00 01234567.plan"), copies.in(place).stream().map(c -> c.file().getFileName().toString()).toList());
        clock.now = clock.now.plus(Duration.ofMinutes(61));
        copies.makeWhenDue(place);
        assertEquals(2, copies.in(place).size());
        assertTrue(copies.in(place).getFirst().made().isAfter(copies.in(place).getLast().made()), "newest first");
    }

    @Test
    void closingMakesACopyOnlyWhenSomethingWasSavedSince() {
        MemoryVault vault = vault();
        Copies copies = new Copies(vault, clock);
        copies.makeAtEnd(copies.usualFolder());
        assertEquals(0, copies.in(copies.usualFolder()).size());
        vault.append(List.of(said(1)));
        copies.makeAtEnd(copies.usualFolder());
        assertEquals(1, copies.in(copies.usualFolder()).size());
    }

    @Test
    void oldCopiesAreThinnedButNeverThoseOfAnotherPlanOrAnythingElse() throws Exception {
        Path place = Files.createDirectory(folder.resolve("stick"));
        for (int hour = 0; hour < 24; hour++) {
            Files.createFile(place.resolve("2026-10-01 %02d.00.00 01234567.plan".formatted(hour)));
            Files.createFile(place.resolve("2026-10-01 %02d.00.00 76543210.plan".formatted(hour)));
        }
        Files.createFile(place.resolve("letter.odt"));
        Copies copies = new Copies(vault(), clock);
        copies.make(place);
        assertEquals(25, copies.in(place).size(), "after a rest nothing goes at once");
        clock.now = clock.now.plus(Duration.ofHours(1));
        copies.make(place);
        assertEquals(List.of("2026-11-23 15.10.00 01234567.plan", "2026-11-23 14.10.00 01234567.plan", "2026-10-01 23.00.00 01234567.plan",
                "2026-10-01 22.00.00 01234567.plan", "2026-10-01 21.00.00 01234567.plan"), copies.in(place).stream().map(c -> c.file().getFileName().toString()).toList());
        try (var all = Files.list(place)) {
            assertEquals(24 + 1 + 5, all.count());
        }
    }

    @Test
    void oneCopyThatCannotBeRemovedDoesNotKeepTheOthers() throws IOException {
        Copies copies = new Copies(vault(), clock);
        Copy copy = copies.make(copies.usualFolder());
        Path stuck = copies.usualFolder().resolve(copy.file().getFileName().toString().replaceFirst("^2...", "2020"));
        Files.createDirectories(stuck.resolve("a folder that is not empty"));
        SayableException problem = assertThrows(SayableException.class, () -> copies.removeAll(Set.of(copies.usualFolder())));
        assertEquals("work.copy-stays", problem.key());
        assertFalse(Files.exists(copy.file()));
    }

    @Test
    void aPlaceThatIsNotThereIsSaidAndNoFolderIsMadeForIt() {
        Copies copies = new Copies(vault(), clock);
        Path pulled = folder.resolve("media/stick");
        SayableException problem = assertThrows(SayableException.class, () -> copies.make(pulled));
        assertEquals("work.no-copy", problem.key());
        assertFalse(Files.exists(folder.resolve("media")));
    }

    @Test
    void aRemovedCopyIsGone() {
        Copies copies = new Copies(vault(), clock);
        Copy copy = copies.make(copies.usualFolder());
        copies.removeAll(Set.of(copies.usualFolder(), folder.resolve("never made")));
        assertEquals(List.of(), copies.in(copies.usualFolder()));
        assertEquals(Optional.empty(), Optional.of(copy.file()).filter(Files::exists));
    }
}
