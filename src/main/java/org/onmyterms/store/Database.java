package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection to one plan file, and all its SQL. Knows bytes and numbers, not what is sealed in them. */
final class Database implements AutoCloseable {

    static final int VERSION = 1;
    static final int LARGEST_ROW = 16 * 1024 * 1024;
    static final int LARGEST = SealedMedium.LARGEST;

    /** The plan's id, its sealed head and its sealed key ring. */
    record HeadRow(String planId, byte[] sealed, byte[] ring) { }

    private final Connection connection;
    private final Object identity;
    private FileTime written;

    private Database(Connection connection, Object identity) {
        this.connection = connection;
        this.identity = identity;
    }

    /** Fills an empty file that was made for this, all or nothing. */
    static Database create(Path file, HeadRow head, List<Slots.Slot> slots, List<byte[]> rows) throws SQLException, IOException {
        Object identity = OpenFiles.enter(file);
        Database made = new Database(Connecting.to(file, identity, true), identity);
        try {
            made.begin();
            made.run("PRAGMA application_id=" + Header.APPLICATION_ID);
            made.run("PRAGMA user_version=" + VERSION);
            for (String table : Schema.TABLES) {
                made.run(table);
            }
            made.insert(head);
            made.insert(slots);
            made.insert(0, rows);
            made.run("COMMIT");
            return made;
        } catch (SQLException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** Opens a plan after looking at its header, takes the file for itself when writing, and checks its exact schema. */
    static Database open(Path file, boolean write) throws SQLException, IOException {
        Object identity = OpenFiles.enter(file);
        try {
            Header.check(file);
        } catch (IOException | RuntimeException e) {
            OpenFiles.leave(identity);
            throw e;
        }
        Database opened = new Database(Connecting.to(file, identity, write), identity);
        try {
            opened.checkSchema();
            return opened;
        } catch (SQLException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** The schema must be ours to the letter: no trigger, view, index or column more. Version first, so newer is told apart. */
    private void checkSchema() throws SQLException {
        if (number("PRAGMA application_id") != Header.APPLICATION_ID) {
            throw new StoreException("not-a-plan");
        }
        long version = number("PRAGMA user_version");
        if (version != VERSION) {
            throw new StoreException(version > VERSION ? "newer" : "damaged");
        }
        Schema.check(connection);
    }

    private void insert(HeadRow head) throws SQLException {
        try (PreparedStatement p = connection.prepareStatement("INSERT INTO head VALUES(1,?,?,?)")) {
            p.setString(1, head.planId());
            p.setBytes(2, head.sealed());
            p.setBytes(3, head.ring());
            p.executeUpdate();
        }
    }

    private void insert(List<Slots.Slot> slots) throws SQLException {
        try (PreparedStatement p = connection.prepareStatement("INSERT INTO slot VALUES(?,?,?,?,?,?)")) {
            for (Slots.Slot slot : slots) {
                p.setInt(1, slot.no());
                p.setBytes(2, slot.salt());
                p.setInt(3, slot.cost().memory());
                p.setInt(4, slot.cost().passes());
                p.setInt(5, slot.cost().lanes());
                p.setBytes(6, slot.wrapped());
                p.executeUpdate();
            }
        }
    }

    HeadRow head() throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT one, plan, sealed, ring FROM head")) {
            if (!r.next() || r.getInt(1) != 1) {
                throw new StoreException("damaged");
            }
            HeadRow row = new HeadRow(r.getString(2), blob(r, 3), blob(r, 4));
            if (r.next() || row.planId() == null || row.planId().length() > 100) {
                throw new StoreException("damaged");
            }
            return row;
        }
    }

    List<Slots.Slot> slots() throws SQLException {
        List<Slots.Slot> slots = new ArrayList<>();
        try (Statement s = connection.createStatement();
             ResultSet r = s.executeQuery("SELECT no, salt, memory, passes, lanes, wrapped FROM slot ORDER BY no LIMIT 9")) {
            while (r.next()) {
                Cost cost = new Cost(saturated(r.getLong(3)), saturated(r.getLong(4)), saturated(r.getLong(5)));
                slots.add(new Slots.Slot(saturated(r.getLong(1)), blob(r, 2), cost, blob(r, 6)));
            }
        }
        return slots;
    }

    /** A spoilt file can hold nothing where the schema says there is something. */
    private static byte[] blob(ResultSet r, int column) throws SQLException {
        byte[] bytes = r.getBytes(column);
        if (bytes == null) {
            throw new StoreException("damaged");
        }
        return bytes;
    }

    private static int saturated(long value) {
        return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The sealed rows in order; their numbers must be 1, 2, 3 and so on, else damaged. */
    List<byte[]> rows() throws SQLException {
        List<byte[]> rows = new ArrayList<>();
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT seq, sealed FROM rev ORDER BY seq")) {
            while (r.next()) {
                if (r.getLong(1) != rows.size() + 1) {
                    throw new StoreException("damaged");
                }
                byte[] row = blob(r, 2);
                if (row.length > LARGEST_ROW) {
                    throw new StoreException("damaged");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Adds rows after the first {@code count} and sets the head, all or nothing; on disk when it returns. */
    void append(long count, List<byte[]> rows, byte[] head) throws SQLException {
        begin();
        insert(count, rows);
        try (PreparedStatement p = connection.prepareStatement("UPDATE head SET sealed=? WHERE one=1")) {
            p.setBytes(1, head);
            p.executeUpdate();
        }
        run("COMMIT");
    }

    private void insert(long count, List<byte[]> rows) throws SQLException {
        try (PreparedStatement p = connection.prepareStatement("INSERT INTO rev VALUES(?,?)")) {
            long seq = count;
            for (byte[] row : rows) {
                seq++;
                p.setLong(1, seq);
                p.setBytes(2, row);
                p.executeUpdate();
            }
        }
    }

    /** Adds a sealed medium, or puts it in the place of one of its number; on disk when it returns. */
    void keep(SealedMedium medium) throws SQLException {
        try (PreparedStatement p = connection.prepareStatement("INSERT OR REPLACE INTO medium VALUES(?,?)")) {
            p.setLong(1, medium.no());
            p.setBytes(2, medium.sealed());
            p.executeUpdate();
        }
    }

    /** Takes the medium of this number out. */
    void drop(long no) throws SQLException {
        try (PreparedStatement p = connection.prepareStatement("DELETE FROM medium WHERE no=?")) {
            p.setLong(1, no);
            p.executeUpdate();
        }
    }

    /** The sealed medium of this number. */
    Optional<byte[]> medium(long no) throws SQLException {
        try (PreparedStatement p = connection.prepareStatement("SELECT sealed FROM medium WHERE no=?")) {
            p.setLong(1, no);
            try (ResultSet r = p.executeQuery()) {
                return r.next() ? Optional.of(blob(r, 1)) : Optional.empty();
            }
        }
    }

    /** The numbers of all media, and how many bytes each has. */
    Map<Long, Long> media() throws SQLException {
        Map<Long, Long> sizes = new HashMap<>();
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT no, length(sealed) FROM medium")) {
            while (r.next()) {
                sizes.put(r.getLong(1), r.getLong(2));
            }
        }
        return sizes;
    }

    /** Puts other keys in the place of those that were, all or nothing. */
    void rekey(List<Slots.Slot> slots, byte[] ring) throws SQLException {
        begin();
        run("DELETE FROM slot");
        insert(slots);
        try (PreparedStatement p = connection.prepareStatement("UPDATE head SET ring=? WHERE one=1")) {
            p.setBytes(1, ring);
            p.executeUpdate();
        }
        run("COMMIT");
    }

    /** Writes nothing new, but truly; so that a journal left by a process that was killed is SQLite's again, and goes at closing. */
    void ownJournal() throws SQLException {
        begin();
        run("PRAGMA user_version=" + VERSION);
        run("UPDATE head SET plan=plan WHERE one=1");
        run("COMMIT");
    }

    /** Copies the whole file as it stands, through SQLite and never past it. The copy must not exist yet, or be empty. */
    void backup(Path copy) throws SQLException {
        int code = ((SQLiteConnection) connection).getDatabase().backup("main", copy.toAbsolutePath().toString(), null);
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException("the copy was not made", SQLiteErrorCode.getErrorCode(code));
        }
    }

    /** True when the path still leads to the file that is open: same inode, or where there are none, still there. */
    boolean isStillAt(Path file) {
        try {
            return Files.exists(file) && OpenFiles.identity(file).equals(identity);
        } catch (IOException e) {
            return false;
        }
    }

    /** Remembers when the file was written last, to know a later write by anybody else. */
    void noteWritten(Path file) {
        try {
            written = Files.getLastModifiedTime(file);
        } catch (IOException e) {
            written = null;
        }
    }

    /** True when nobody else wrote into the file since {@link #noteWritten}. */
    boolean isUntouched(Path file) {
        try {
            return Files.getLastModifiedTime(file).equals(written);
        } catch (IOException e) {
            return false;
        }
    }

    private void begin() throws SQLException {
        run("BEGIN IMMEDIATE");
    }

    private void run(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(sql)) {
            return r.next() ? r.getLong(1) : 0;
        }
    }

    @Override
    public void close() {
        closeQuietly(connection);
        OpenFiles.leave(identity);
    }

    static void closeQuietly(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // Nothing is lost: what was acknowledged is on disk, and an open transaction is undone at the next opening.
        }
    }
}
