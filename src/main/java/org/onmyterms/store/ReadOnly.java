package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Reads a plan without writing beside it. When a power cut left a journal, the journal has to be played back; that is done
 * in a copy of both files in a private temporary folder, which holds only what was sealed already and is removed at once.
 */
final class ReadOnly {

    private ReadOnly() {
    }

    static <T> T read(Path file, Unlocking<T> unlocking) {
        try {
            return readInPlace(file, unlocking);
        } catch (SQLException e) {
            if (!Failures.isReadOnly(e)) {
                throw Failures.of(e);
            }
        } catch (IOException e) {
            throw Failures.of(e);
        }
        return readCopy(file, unlocking);
    }

    private static <T> T readInPlace(Path file, Unlocking<T> unlocking) throws SQLException, IOException {
        try (Database database = Database.open(file, false)) {
            return unlocking.read(database);
        }
    }

    private static <T> T readCopy(Path file, Unlocking<T> unlocking) {
        Path folder = null;
        try {
            Object identity = OpenFiles.enter(file);
            try {
                folder = Files.createTempDirectory("on-my-terms-");
                Files.copy(file, folder.resolve("copy.plan"));
                Path journal = file.resolveSibling(file.getFileName() + "-journal");
                if (Files.exists(journal)) {
                    Files.copy(journal, folder.resolve("copy.plan-journal"));
                }
            } finally {
                OpenFiles.leave(identity);
            }
            try (Database database = Database.open(folder.resolve("copy.plan"), true)) {
                return unlocking.read(database);
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        } catch (IOException e) {
            throw Failures.of(e);
        } finally {
            if (folder != null) {
                NativeLibrary.remove(folder);
            }
        }
    }
}
