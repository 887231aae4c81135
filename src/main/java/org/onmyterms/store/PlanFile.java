package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.onmyterms.plan.Change;

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

    private final Path path;
    private final boolean readOnly;
    private final String planId;
    private final byte[] dataKey;
    private final List<Change> changes;
    private Head head;
    /** Null while the file could not be reopened after a failure. */
    private Database database;
    private boolean closed;
    /** Set between a commit that failed and the reopening that tells whether it reached the disk after all. */
    private Pending pending;
    /** Changes of a failed save that turned out to be on disk; saving them again must not double them. */
    private final List<Change> arrived = new ArrayList<>();

    private record Pending(Head head, List<Change> changes) { }

    private PlanFile(Path path, boolean readOnly, Database database, Contents contents) {
        this.path = path;
        this.readOnly = readOnly;
        this.database = database;
        if (database != null) {
            database.noteWritten(path);
        }
        this.planId = contents.planId();
        this.dataKey = contents.dataKey();
        this.head = contents.head();
        this.changes = new ArrayList<>(contents.changes());
    }

    /** Makes a new plan with a random id, five words and a recovery key. Throws exists rather than overwrite anything. */
    public static Made create(Path file, KeyWords words) {
        return create(file, words, Cost.NORMAL);
    }

    static Made create(Path file, KeyWords words, Cost cost) {
        List<String> keyWords = words.draw(new SecureRandom());
        RecoveryKey recovery = RecoveryKey.of(Sealing.random(16));
        String planId = UUID.randomUUID().toString();
        byte[] dataKey = Sealing.random(Sealing.KEY);
        List<byte[]> secrets = List.of(new TypedWords(String.join(" ", keyWords)).secret(), recovery.secret());
        List<Slots.Slot> slots = Slots.make(planId, dataKey, cost, secrets);
        Database database = fill(file, new Database.HeadRow(planId, Head.EMPTY.seal(dataKey, planId)), slots);
        PlanFile made = new PlanFile(file, false, database, new Contents(planId, dataKey, Head.EMPTY, List.of()));
        return new Made(made, keyWords, recovery.printed());
    }

    private static Database fill(Path file, Database.HeadRow head, List<Slots.Slot> slots) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw Failures.of(e);
        }
        try {
            return Database.create(file, head, slots);
        } catch (SQLException e) {
            file.toFile().delete();
            throw Failures.of(e);
        } catch (IOException e) {
            file.toFile().delete();
            throw Failures.of(e);
        }
    }

    /** Opens a plan to read and write. Throws read-only when it cannot be written; {@link #openReadOnly} may still do. */
    public static PlanFile open(Path file, Key key) {
        return open(file, key, Cost.NORMAL);
    }

    static PlanFile open(Path file, Key key, Cost floor) {
        Database database = null;
        try {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new StoreException("read-only");
            }
            database = Database.open(file, true);
            return new PlanFile(file, false, database, Contents.read(database, key, floor));
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
        return new PlanFile(file, true, null, ReadOnly.read(file, key, floor));
    }

    public String planId() {
        return planId;
    }

    public Path path() {
        return path;
    }

    /** All changes, oldest first: those that were read, then those that were appended. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * Adds changes, all or none; they are on disk when this returns. After a StoreException the file can be used further:
     * the same changes may be appended again, now or when there is room, and never come to stand twice.
     */
    public void append(List<Change> more) {
        if (readOnly) {
            throw new StoreException("read-only");
        }
        if (closed) {
            throw new IllegalStateException("the plan file is closed");
        }
        if (database != null && !database.isUntouched(path)) {
            letGo();
        }
        reopenIfNeeded();
        List<Change> fresh = new ArrayList<>(more);
        fresh.removeAll(arrived);
        arrived.clear();
        if (fresh.isEmpty()) {
            return;
        }
        List<byte[]> rows = new ArrayList<>();
        Head next = head;
        for (Change change : fresh) {
            byte[] clear = Sealing.pad(ChangeCodec.write(change));
            byte[] row = Sealing.seal(dataKey, Head.boundRow(planId, next.count() + 1), clear);
            if (row.length > Database.LARGEST_ROW) {
                throw new IllegalArgumentException("a change is too large");
            }
            rows.add(row);
            next = next.after(row);
        }
        pending = new Pending(next, fresh);
        try {
            database.append(head.count(), rows, next.seal(dataKey, planId));
        } catch (SQLException e) {
            StoreException failure = database.isStillAt(path) ? Failures.of(e) : new StoreException(e, "gone");
            letGo();
            recover(failure);
            return;
        }
        if (!database.isStillAt(path)) {
            letGo();
            throw new StoreException("gone");
        }
        database.noteWritten(path);
        settle();
    }

    /** Reopens at once, to keep others out. When the failed save is found on disk all is well; else its failure is thrown. */
    private void recover(StoreException failure) {
        try {
            reopenIfNeeded();
        } catch (StoreException later) {
            failure.addSuppressed(later);
            throw failure;
        }
        if (arrived.isEmpty()) {
            throw failure;
        }
        arrived.clear();
    }

    private void reopenIfNeeded() {
        if (database != null) {
            return;
        }
        Database opened = null;
        try {
            opened = Database.open(path, true);
            Database.HeadRow row = opened.head();
            Head found = row.planId().equals(planId) ? Head.unseal(dataKey, planId, row.sealed()) : Head.EMPTY;
            if (pending != null && found.same(pending.head)) {
                arrived.addAll(pending.changes);
                settle();
            } else if (!row.planId().equals(planId) || !found.same(head)) {
                throw new StoreException("gone");
            }
            pending = null;
            database = opened;
            database.noteWritten(path);
        } catch (SQLException e) {
            close(opened);
            throw Failures.of(e);
        } catch (IOException e) {
            throw e instanceof NoSuchFileException ? new StoreException(e, "gone") : Failures.of(e);
        } catch (RuntimeException e) {
            close(opened);
            throw e;
        }
    }

    private void settle() {
        head = pending.head;
        changes.addAll(pending.changes);
        pending = null;
    }

    private void letGo() {
        close(database);
        database = null;
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
        letGo();
        Arrays.fill(dataKey, (byte) 0);
    }
}
