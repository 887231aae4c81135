package org.onmyterms.scan;

/** Time as scanning needs it, on the scene's thread. A test lets it go by as it likes. */
public interface Pace {

    /** Milliseconds since some moment that stays the same. */
    long now();

    /** Runs this once after so many milliseconds, unless the returned action is run first. */
    Runnable after(long milliseconds, Runnable then);
}
