package org.onmyterms.look;

import java.util.Map;

/** What this computer remembers of how things look and sound, only when the person says so; never anything of a plan. */
public interface Remembering {

    boolean remembers();

    /** What is remembered, by name; empty when nothing is. */
    Map<String, String> remembered();

    /** Remembers these besides what is remembered under other names. Throws SayableException when it cannot be kept. */
    void remember(Map<String, String> choices);

    /** Removes all that is remembered. Throws SayableException when it cannot be removed. */
    void forget();

    /** The place where it is kept, as the person can find it. */
    String place();
}
