package org.onmyterms.store;

import org.onmyterms.plan.KeyHolder;

/** A key that is to open the plan from now on, and whose it is. */
public record NewKey(KeyHolder.Kind kind, String owner, Key key) { }
