/**
 * The cellar: the plan file, an SQLite database that holds only sealed changes; the only SQL and the only cryptography.
 * Knows {@code plan}, {@code words}, JDBC, Argon2id from Bouncy Castle and Jackson's tree; no window and no other room.
 * Start at {@link org.onmyterms.store.PlanFile}, then {@link org.onmyterms.store.Slots} and {@link org.onmyterms.store.ChangeCodec}.
 */
package org.onmyterms.store;
