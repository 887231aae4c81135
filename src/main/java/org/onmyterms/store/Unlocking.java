package org.onmyterms.store;

import java.sql.SQLException;

/** How the contents of an opened file come to be read: with a key, or with the data key of a plan that is open already. */
interface Unlocking {

    Contents read(Database database) throws SQLException;
}
