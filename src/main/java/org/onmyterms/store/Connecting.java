package org.onmyterms.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/** How SQLite is asked to treat a plan file: nothing beside it, nothing trusted in it, and on the disk before a save counts. */
final class Connecting {

    private static final List<String> CAREFUL = List.of("PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA temp_store=MEMORY",
            "PRAGMA mmap_size=0");

    /** EXCLUSIVE keeps a lock only from the first write on; the empty transaction takes it at once. */
    private static final List<String> WRITING = List.of("PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=DELETE",
            "PRAGMA synchronous=FULL", "BEGIN EXCLUSIVE", "COMMIT");

    private Connecting() {
    }

    /** SQLite takes a URI without an authority only (sqlite.org/uri.html): a Windows share begins with four slashes, not with its server. */
    private static String uri(Path file) {
        URI uri = file.toAbsolutePath().toUri();
        return "file:" + (uri.getAuthority() == null ? "" : "//") + uri.getRawSchemeSpecificPart();
    }

    /** Connects to a file that is there, and lets go of its identity when that fails. */
    static Connection to(Path file, Object identity, boolean write) throws SQLException {
        Connection connection = null;
        try {
            NativeLibrary.prepare();
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(!write);
            config.resetOpenMode(SQLiteOpenMode.CREATE);
            config.setBusyTimeout(50);
            connection = config.createConnection("jdbc:sqlite:" + uri(file));
            ((SQLiteConnection) connection).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, Database.LARGEST);
            List<String> settings = new ArrayList<>(CAREFUL);
            settings.addAll(write ? WRITING : List.of());
            try (Statement statement = connection.createStatement()) {
                for (String setting : settings) {
                    statement.execute(setting);
                }
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            Database.closeQuietly(connection);
            OpenFiles.leave(identity);
            throw e;
        }
    }
}
