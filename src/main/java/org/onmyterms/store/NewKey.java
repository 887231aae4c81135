package org.onmyterms.store;

/** A key that is to open the plan from now on, and whose it is. */
public record NewKey(KeyHolder.Kind kind, String owner, Key key) { }
