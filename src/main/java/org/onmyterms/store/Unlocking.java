package org.onmyterms.store;

import java.sql.SQLException;

/** How something is read from an opened file: with a key, or with the data key of a plan that is open already. */
interface Unlocking<T> {

    T read(Database database) throws SQLException;
}
