package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;

/**
 * A person's plan on disk: one file, every change sealed, opened by five words or by the recovery key.
 * While it is open nobody else can open it. Not for several threads at once; one thread owns it.
 */
public final class PlanFile implements AutoCloseable {

    /** A new plan with the keys that were made for it, to be shown once and then forgotten. */
    public record Made(PlanFile file, List<String> keyWords, String recoveryKey) {

        @Override
        public String toString() {
            return "a new plan";
        }
    }

    private final boolean readOnly;
    private HeldFile held;
    private KeyHolder openedBy;
    private boolean closed;

    private PlanFile(boolean readOnly, HeldFile held, KeyHolder openedBy) {
        this.readOnly = readOnly;
        this.held = held;
        this.openedBy = openedBy;
    }

    /** Makes a new plan with a random id, five words and a recovery key. Throws exists rather than overwrite anything. */
    public static Made create(Path file, KeyWords words) {
        return create(file, words, Cost.NORMAL);
    }

    static Made create(Path file, KeyWords words, Cost cost) {
        List<String> keyWords = words.draw(new SecureRandom());
        RecoveryKey recovery = RecoveryKey.random();
        PlanKeys keys = PlanKeys.random();
        KeyRing ring = KeyRing.empty(UUID.randomUUID().toString(), cost, keys)
                .with(new NewKey(Kind.WORDS, Person.ID, Key.words(keyWords)), keys)
                .with(new NewKey(Kind.RECOVERY, Person.ID, recovery), keys);
        NewFile.write(file, ring, keys, List.of(), Media.NONE, NewFile.Besides.NOTHING);
        return new Made(open(file, database -> Contents.read(database, keys, ring.holders().getFirst().slot())), keyWords,
                recovery.printed());
    }

    /** Opens a plan to read and write. Throws read-only when it cannot be written; {@link #openReadOnly} may still do. */
    public static PlanFile open(Path file, Key key) {
        return open(file, key, Cost.NORMAL);
    }

    static PlanFile open(Path file, Key key, Cost floor) {
        return open(file, database -> Contents.read(database, key, floor));
    }

    private static PlanFile open(Path file, Unlocking<Contents> unlocking) {
        Database database = null;
        try {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new StoreException("read-only");
            }
            Path real = file.toRealPath();
            database = Database.open(real, true);
            Contents contents = unlocking.read(database);
            return new PlanFile(false, new HeldFile(real, contents, database), contents.holder());
        } catch (SQLException e) {
            close(database);
            throw Failures.of(e);
        } catch (IOException e) {
            throw Failures.of(e);
        } catch (RuntimeException e) {
            close(database);
            throw e;
        }
    }

    /** Reads a plan once and lets go of it; the file and its folder are not touched. Appending throws read-only. */
    public static PlanFile openReadOnly(Path file, Key key) {
        return openReadOnly(file, key, Cost.NORMAL);
    }

    static PlanFile openReadOnly(Path file, Key key, Cost floor) {
        Contents contents = ReadOnly.read(file, database -> Contents.read(database, key, floor));
        return new PlanFile(true, new HeldFile(file, contents, null), contents.holder());
    }

    /** The random id of the plan in this file, which needs no key to be read. Throws as {@link #open} does. */
    public static String planIdOf(Path file) {
        return ReadOnly.read(file, database -> database.head().planId());
    }

    public String planId() {
        return held.ring().planId();
    }

    /** Whose key opened this plan; what is typed now is typed by them. */
    public KeyHolder openedBy() {
        return openedBy;
    }

    /** Everybody for whom this plan opens. */
    public List<KeyHolder> holders() {
        return held.ring().holders();
    }

    public Path path() {
        return held.path();
    }

    /** All changes, oldest first: those that were read, then those that were appended. */
    public List<Change> changes() {
        return held.changes();
    }

    /**
     * Adds changes, all or none; they are on disk when this returns. After a StoreException the file can be used further:
     * the same changes may be appended again, now or when there is room, and never come to stand twice.
     */
    public void append(List<Change> more) {
        checkWritable();
        held.append(more);
    }

    /**
     * Keeps a photo or a recording; it is on disk when this returns. Keeping one again changes nothing, unless it was damaged. Changes that name it are
     * appended after it. Throws as {@link #append} does.
     */
    public void keep(Medium medium) {
        checkWritable();
        held.keep(medium);
    }

    /** The medium of this name, read now; empty when there is none. Throws damaged when it is not what was kept. */
    public Optional<Medium> medium(String name) {
        return readOnly ? ReadOnly.read(held.path(), database -> held.medium(database, name)) : held.medium(name);
    }

    /** The same, but empty too for one that is damaged: then it can be kept again. */
    public Optional<Medium> wholeMedium(String name) {
        return readOnly ? ReadOnly.read(held.path(), database -> held.wholeMedium(database, name)) : held.wholeMedium(name);
    }

    /** Keeps, sealed as they are, the media of a copy of this plan that no key here opens. Throws as {@link #read} does. */
    public void handOnShut(Path copy) {
        checkWritable();
        if (held.keys().own().isEmpty()) {
            ReadOnly.read(copy, database -> {
                Contents.checkCopy(database, planId(), held.keys().data());
                held.handOnShut(database);
                return copy;
            });
        }
    }

    /** Lets one more key open the plan. Throws no-free-key when all eight slots are used. */
    public void add(NewKey key) {
        checkWritable();
        held.rekey(held.ring().with(key, held.keys()));
    }

    /**
     * Writes the plan anew with exactly these changes, sealed under a new data key, and puts it in the place of the old file in
     * one step. The keys at these slots open it no longer, the fresh ones do, and all others stay as they are. What is left out
     * is gone from the file for good. Copies made before still open with the keys they had.
     */
    public void reseal(List<Change> kept, Set<Integer> gone, List<NewKey> fresh) {
        checkWritable();
        PlanKeys old = held.keys();
        PlanKeys drawn = PlanKeys.random();
        PlanKeys keys = new PlanKeys(drawn.data(), held.ring().anyOfThePersons(gone) ? old.own().flatMap(own -> drawn.own()) : old.copy().own());
        KeyRing next = held.ring().resealed(gone, old, keys);
        for (NewKey key : fresh) {
            next = next.with(key, keys);
        }
        replace(kept, next, keys);
    }

    /** Writes the plan anew with exactly these changes, in one step, under the same keys; copies made before can still be read. */
    public void rewrite(List<Change> kept) {
        checkWritable();
        replace(kept, held.ring(), held.keys().copy());
    }

    private void replace(List<Change> kept, KeyRing next, PlanKeys key) {
        KeyHolder staying = next.holders().stream().filter(h -> h.owner().equals(openedBy.owner()))
                .reduce((a, b) -> a.slot() == openedBy.slot() ? a : b)
                .orElseThrow(() -> new IllegalArgumentException("whoever opened the plan keeps a key to it"));
        held.ready();
        Path path = held.path();
        Path beside = path.resolveSibling(path.getFileName() + NewFile.ENDING);
        NewFile.discard(beside);
        Head head = NewFile.write(beside, next, key, kept, held::wholeMedium, held::copyShut);
        held.letGoClean();
        NewFile.putInPlace(beside, path);
        held.wipe();
        openedBy = staying;
        held = new HeldFile(path, new Contents(next, key, openedBy.slot(), head, kept), null);
        held.ready();
    }

    /**
     * Writes a whole sealed copy of all that is known, and these changes and media, to another place; the same keys open it. For
     * when the file was taken away while it was open; so photos and recordings that only the file holds are not in it. What lies at that place is replaced, so it must be an earlier copy of the same kind.
     */
    public void rescue(Path place, List<Change> more, List<Medium> media) {
        checkWritable();
        List<Change> all = new ArrayList<>(held.changes());
        all.addAll(more);
        Path beside = place.resolveSibling(place.getFileName() + NewFile.ENDING);
        NewFile.discard(beside);
        NewFile.write(beside, held.ring(), held.keys(), all, name -> media.stream().filter(m -> m.name().equals(name)).findFirst(),
                NewFile.Besides.NOTHING);
        NewFile.putInPlace(beside, place);
    }

    /** Makes a sealed copy of the file as it stands, and reads it back. Throws exists, full or read-only; then there is none. */
    public void backup(Path copy) {
        checkWritable();
        if (Files.exists(copy)) {
            throw new StoreException("exists");
        }
        Path beside = copy.resolveSibling(copy.getFileName() + NewFile.ENDING);
        NewFile.discard(beside);
        NewFile.make(beside);
        try {
            held.backup(beside);
            if (!held.isWhole(beside)) {
                throw new StoreException("failed");
            }
        } catch (SQLException e) {
            NewFile.discard(beside);
            throw Failures.of(e);
        } catch (StoreException e) {
            NewFile.discard(beside);
            throw e;
        }
        NewFile.putInPlace(beside, copy);
    }

    /**
     * The changes in another copy of this plan: a backup, or one carried from another computer. Throws other-plan; or other-key
     * when it was sealed under other keys, and then its own words open it with {@link #openReadOnly}.
     */
    public List<Change> read(Path copy) {
        return ReadOnly.read(copy, database -> Contents.readCopy(database, planId(), held.keys(), openedBy.slot())).changes();
    }

    /** The medium of this name in another copy of this plan, if it is whole. Throws as {@link #read} does. */
    public Optional<Medium> medium(Path copy, String name) {
        return ReadOnly.read(copy, database -> {
            Contents.checkCopy(database, planId(), held.keys().data());
            return held.wholeMedium(database, name);
        });
    }

    private void checkWritable() {
        if (readOnly) {
            throw new StoreException("read-only");
        }
        if (closed) {
            throw new IllegalStateException("the plan file is closed");
        }
    }

    private static void close(Database database) {
        if (database != null) {
            database.close();
        }
    }

    /** Lets go of the file and wipes its key. */
    @Override
    public void close() {
        closed = true;
        held.letGo();
        held.wipe();
    }
}
