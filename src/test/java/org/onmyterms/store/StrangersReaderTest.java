package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;

/** A plan is read by FORMAT.md alone: none of the store's code but that which made the file. */
class StrangersReaderTest {

    @TempDir
    Path folder;

    @Test
    void thePageIsEnoughToReadAPlanWithItsWordsOrItsPrintedKey() throws Exception {
        Path file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words());
        made.file().append(Bench.changes(0, 30));
        made.file().append(List.of(Bench.sized(4)));
        Medium photo = Medium.of("a photo".getBytes(StandardCharsets.US_ASCII), "jpg");
        made.file().keep(photo);
        made.file().append(List.of(History.of(made.file().changes()).next("own", Person.ID, Instant.EPOCH,
                new Action.AddEntry(Entry.own("mine", Plan.JUST_FOR_ME, Optional.empty(), "just mine", OffsetDateTime.parse("2026-03-04T10:11:12Z"))))));
        made.file().add(new NewKey(Kind.WORDS, "sam", Key.words("apple tiger spoon cloud river")));
        List<String> expected = made.file().changes().stream().map(c -> new String(ChangeCodec.write(c), StandardCharsets.US_ASCII)).toList();
        made.file().close();
        StrangersReader persons = new StrangersReader(file, StrangersReader.words(made.keyWords()));
        assertEquals(expected, persons.changes());
        assertEquals(expected, new StrangersReader(file, StrangersReader.recovery(made.recoveryKey())).changes());
        assertArrayEquals(photo.bytes(), persons.medium(photo.name(), true));
        StrangersReader theirs = new StrangersReader(file, "words app tig spo clo riv");
        assertEquals(expected.subList(0, 31), theirs.changes().subList(0, 31));
        assertTrue(theirs.changes().getLast().contains("\"is\":\"own\""));
        assertFalse(StrangersReader.holds(theirs.everything(), photo.bytes()));
        assertTrue(StrangersReader.holds(persons.everything(), photo.bytes()), "the control");
    }
}
