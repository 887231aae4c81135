package org.onmyterms.work;

import java.util.List;
import org.onmyterms.plan.Change;

/** Where the changes of one open plan are kept. All calls come from the file thread. */
public interface PlanStore {

    /** Every change that is kept, oldest first. */
    List<Change> changes();

    /**
     * Keeps these changes; they are safe when this returns. Throws SayableException and keeps none of them otherwise:
     * {@link FileGone} when the file is not there any more.
     */
    void append(List<Change> changes);

    void close();
}
