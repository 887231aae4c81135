package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Medium;

/**
 * The file of an open plan, held so that nobody else opens it. After any failed save it lets go, opens again, looks at the head to
 * find out what reached the disk, and can be used further.
 */
final class HeldFile {

    /** What lies there now cannot be the file that was open. */
    private static final Set<String> ANOTHER = Set.of("store.not-a-plan", "store.damaged", "store.hostile", "store.newer");

    private final Path path;
    private final PlanKeys keys;
    private final List<Change> changes;
    private KeyRing ring;
    private Head head;
    /** Null while the file could not be reopened after a failure. */
    private Database database;
    /** Set between a commit that failed and the reopening that tells whether it reached the disk after all. */
    private Pending pending;
    /** Changes of a failed save that turned out to be on disk; saving them again must not double them. */
    private final List<Change> arrived = new ArrayList<>();

    private record Pending(Head head, List<Change> changes) { }

    /** Takes over a file that is open, or null to open it at {@link #ready}. */
    HeldFile(Path path, Contents contents, Database database) {
        this.path = path;
        this.keys = contents.keys();
        this.changes = new ArrayList<>(contents.changes());
        this.ring = contents.ring();
        this.head = contents.head();
        this.database = database;
        if (database != null) {
            database.noteWritten(path);
        }
    }

    Path path() {
        return path;
    }

    PlanKeys keys() {
        return keys;
    }

    KeyRing ring() {
        return ring;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Opens again when need be. Throws gone when another file lies there, and whatever opening throws. */
    void ready() {
        if (database != null && !database.isUntouched(path)) {
            letGo();
        }
        reopenIfNeeded();
    }

    /** Adds changes, all or none; see {@link PlanFile#append}. */
    void append(List<Change> more) {
        ready();
        List<Change> fresh = new ArrayList<>(more);
        fresh.removeAll(arrived);
        arrived.clear();
        if (fresh.isEmpty()) {
            return;
        }
        SealedRows next = SealedRows.after(head, fresh, ring.planId(), keys);
        pending = new Pending(next.head(), fresh);
        try {
            OwnMedia.moveOut(database, fresh, ring.planId(), keys);
            database.append(head.count(), next.rows(), next.head().seal(keys.data(), ring.planId()));
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

    /** Adds a medium; see {@link PlanFile#keep}. */
    void keep(Medium medium) {
        write(() -> {
            if (wholeMedium(database, medium.name()).isEmpty()) {
                database.keep(SealedMedium.seal(medium, ring.planId(), OwnMedia.key(medium.name(), OwnMedia.open(changes), keys)));
            }
        });
    }

    /** Adds, as they are, the media of a copy that are not here and that only an own key opens. */
    void handOnShut(Database copy) {
        write(() -> OwnMedia.copyShut(copy, database, changes, keys));
    }

    /** Something that is written into the file beside its changes. */
    private interface Writing {

        void run() throws SQLException;
    }

    private void write(Writing writing) {
        ready();
        try {
            writing.run();
        } catch (SQLException e) {
            StoreException failure = database.isStillAt(path) ? Failures.of(e) : new StoreException(e, "gone");
            letGo();
            throw failure;
        }
        if (!database.isStillAt(path)) {
            letGo();
            throw new StoreException("gone");
        }
        database.noteWritten(path);
    }

    /** The medium of this name; empty when there is none. */
    Optional<Medium> medium(String name) {
        ready();
        try {
            return medium(database, name);
        } catch (SQLException e) {
            letGo();
            throw Failures.of(e);
        }
    }

    /** The medium of this name in this file or a copy of it that is sealed with the same key. */
    Optional<Medium> medium(Database of, String name) throws SQLException {
        return OwnMedia.read(of, name, ring.planId(), keys);
    }

    /** The medium of this name; empty when there is none, or what there is is damaged. */
    Optional<Medium> wholeMedium(String name) {
        ready();
        try {
            return wholeMedium(database, name);
        } catch (SQLException e) {
            letGo();
            throw Failures.of(e);
        }
    }

    Optional<Medium> wholeMedium(Database of, String name) throws SQLException {
        try {
            return medium(of, name);
        } catch (StoreException damaged) {
            return Optional.empty();
        }
    }

    /** Copies into another file what only an own key opens, when that is not here. */
    void copyShut(Database into) throws SQLException {
        ready();
        OwnMedia.copyShut(database, into, changes, keys);
    }

    /** Puts this ring in the place of the one that was. */
    void rekey(KeyRing next) {
        ready();
        try {
            database.rekey(next.slots(), next.seal(keys.data()));
        } catch (SQLException e) {
            letGo();
            throw Failures.of(e);
        }
        database.noteWritten(path);
        ring = next;
    }

    void backup(Path copy) throws SQLException {
        ready();
        database.backup(copy);
    }

    /**
     * True when every sealed row of this copy is there, in order and to the bit, since the chain over them ends in the head; and all
     * media in their whole length.
     */
    boolean isWhole(Path copy) throws SQLException {
        return ReadOnly.read(copy, Head::ofRows).same(head) && ReadOnly.read(copy, Database::media).equals(database.media());
    }

    /** Lets go, and leaves no journal beside the file. */
    void letGoClean() {
        ready();
        try {
            database.ownJournal();
        } catch (SQLException e) {
            letGo();
            throw Failures.of(e);
        }
        letGo();
    }

    void letGo() {
        if (database != null) {
            database.close();
        }
        database = null;
    }

    void wipe() {
        keys.wipe();
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
        try {
            Database opened = Database.open(path, true);
            try {
                look(opened);
            } catch (SQLException | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        } catch (IOException e) {
            throw e instanceof NoSuchFileException ? new StoreException(e, "gone") : Failures.of(e);
        } catch (StoreException e) {
            throw ANOTHER.contains(e.key()) ? new StoreException(e, "gone") : e;
        }
    }

    private void look(Database opened) throws SQLException {
        Database.HeadRow row = opened.head();
        if (!row.planId().equals(ring.planId())) {
            throw new StoreException("gone");
        }
        Head found = Head.unseal(keys.data(), ring.planId(), row.sealed());
        if (pending != null && found.same(pending.head)) {
            arrived.addAll(pending.changes);
            settle();
        } else if (!found.same(head)) {
            throw new StoreException("gone");
        }
        pending = null;
        ring = KeyRing.unseal(ring.planId(), opened.slots(), row.ring(), keys.data());
        database = opened;
        database.noteWritten(path);
    }

    private void settle() {
        head = pending.head;
        changes.addAll(pending.changes);
        pending = null;
    }
}
