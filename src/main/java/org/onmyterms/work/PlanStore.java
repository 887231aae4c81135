package org.onmyterms.work;

import java.util.List;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Medium;

/** Where the changes of one open plan, and its photos and recordings, are kept. All calls come from the file thread. */
public interface PlanStore {

    /** Every change that is kept, oldest first. */
    List<Change> changes();

    /**
     * Keeps these changes; they are safe when this returns. Throws SayableException and keeps none of them otherwise:
     * {@link FileGone} when the file is not there any more.
     */
    void append(List<Change> changes);

    /** Keeps a photo or a recording; it is safe when this returns. Throws as {@link #append} does. */
    void keep(Medium medium);

    void close();
}
