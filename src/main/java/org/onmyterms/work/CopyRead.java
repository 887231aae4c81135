package org.onmyterms.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onmyterms.plan.Change;

/**
 * A copy of a plan that was read: what it holds, and how it was opened, since its photos and recordings are read later, if at all.
 *
 * @param typed its own words or recovery key, where it needed them
 */
public record CopyRead(Path file, Optional<String> typed, List<Change> changes) {

    /** The file alone: what opens it goes into no log. */
    @Override
    public String toString() {
        return "a copy";
    }
}
