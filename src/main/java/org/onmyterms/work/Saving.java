package org.onmyterms.work;

import java.util.Optional;
import org.onmyterms.words.SayableException;

/** How the saving stands: nothing waits, something waits, or it failed with this problem and will be tried again. */
public record Saving(boolean waiting, Optional<SayableException> problem) {

    public static final Saving DONE = new Saving(false, Optional.empty());
    static final Saving UNDER_WAY = new Saving(true, Optional.empty());

    static Saving failed(SayableException problem) {
        return new Saving(true, Optional.of(problem));
    }
}
