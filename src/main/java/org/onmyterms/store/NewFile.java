package org.onmyterms.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Medium;

/** Writes whole plan files, and puts one in the place of another in one step. */
final class NewFile {

    /** What a file is called beside its place until it is whole. */
    static final String ENDING = ".new";

    private NewFile() {
    }

    /** Puts more media into a file that is being made. */
    interface Besides {

        Besides NOTHING = made -> { };

        void into(Database made) throws SQLException;
    }

    /**
     * Makes a plan file with these changes, those of the media that they name, and what is put in besides, closes it, and reads it back.
     * Leaves nothing behind when it throws.
     */
    static Head write(Path file, KeyRing ring, PlanKeys keys, List<Change> changes, Media media, Besides besides) {
        SealedRows sealed = SealedRows.after(Head.EMPTY, changes, ring.planId(), keys);
        make(file);
        try {
            Database.HeadRow row = new Database.HeadRow(ring.planId(), sealed.head().seal(keys.data(), ring.planId()), ring.seal(keys.data()));
            Set<String> written = new LinkedHashSet<>();
            Set<String> open = OwnMedia.open(changes);
            try (Database made = Database.create(file, row, ring.slots(), sealed.rows())) {
                for (String name : Medium.named(changes)) {
                    Optional<Medium> medium = media.named(name);
                    if (medium.isPresent()) {
                        made.keep(SealedMedium.seal(medium.get(), ring.planId(), OwnMedia.key(name, open, keys)));
                        written.add(name);
                    }
                }
                besides.into(made);
            }
            readBack(file, ring, keys, changes, written);
            return sealed.head();
        } catch (SQLException e) {
            discard(file);
            throw Failures.of(e);
        } catch (IOException e) {
            discard(file);
            throw Failures.of(e);
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    private static void readBack(Path file, KeyRing ring, PlanKeys keys, List<Change> changes, Set<String> media) throws SQLException, IOException {
        try (Database written = Database.open(file, false)) {
            if (!Contents.read(written, keys, ring.holders().getFirst().slot()).changes().equals(changes)) {
                throw new StoreException("failed");
            }
            Set<String> open = OwnMedia.open(changes);
            for (String name : media) {
                byte[] key = OwnMedia.key(name, open, keys);
                byte[] sealed = written.medium(SealedMedium.no(name, key)).orElseThrow(() -> new StoreException("failed"));
                SealedMedium.unseal(name, sealed, ring.planId(), key);
            }
        }
    }

    /** Makes an empty file. Throws exists, missing (no such folder), full or read-only. */
    static void make(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** A journal that was left beside the old file would be played into the new one; so there must be none. */
    static void putInPlace(Path beside, Path file) {
        try {
            if (Files.exists(file.resolveSibling(file.getFileName() + "-journal"))) {
                throw new StoreException("failed");
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(e);
        } finally {
            discard(beside);
        }
        settle(file.toAbsolutePath().getParent());
    }

    /** Makes the move itself last through a power cut, where the system lets a folder be opened for that. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows writes a move down with the file; there is nothing to do there.
        }
    }

    /** Removes what is in the way or was left behind, as far as it can. */
    static void discard(Path file) {
        file.toFile().delete();
        file.resolveSibling(file.getFileName() + "-journal").toFile().delete();
    }
}
