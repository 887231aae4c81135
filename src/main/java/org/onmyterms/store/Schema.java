package org.onmyterms.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The four tables of a plan, letter for letter: sealed changes, key slots, the head that counts them and says whose the slots are, and
 * sealed photos and recordings.
 */
final class Schema {

    static final List<String> TABLES = List.of(
            "CREATE TABLE rev(seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
            "CREATE TABLE slot(no INTEGER PRIMARY KEY, salt BLOB NOT NULL, memory INTEGER NOT NULL, passes INTEGER NOT NULL, "
                    + "lanes INTEGER NOT NULL, wrapped BLOB NOT NULL) STRICT",
            "CREATE TABLE head(one INTEGER PRIMARY KEY, plan TEXT NOT NULL, sealed BLOB NOT NULL, ring BLOB NOT NULL) STRICT",
            "CREATE TABLE medium(no INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT");
    private static final List<String> NAMES = List.of("rev", "slot", "head", "medium");

    private Schema() {
    }

    /** Throws hostile unless the file has these tables and nothing else: no trigger, view, index or column more. */
    static void check(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement();
             ResultSet r = s.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid")) {
            for (int i = 0; i < TABLES.size(); i++) {
                boolean same = r.next() && "table".equals(r.getString(1)) && NAMES.get(i).equals(r.getString(2))
                        && NAMES.get(i).equals(r.getString(3)) && TABLES.get(i).equals(r.getString(4));
                if (!same) {
                    throw new StoreException("hostile");
                }
            }
            if (r.next()) {
                throw new StoreException("hostile");
            }
        }
    }
}
