package org.onmyterms.plan;

import java.util.Objects;
import java.util.Optional;

/** A picture that an entry names: a file that lies beside the interchange JSON, or a symbol; with the person's description. */
public record Picture(Optional<String> file, Optional<String> symbol, String describes, Extras extras) {

    public Picture {
        if (file.isPresent() == symbol.isPresent()) {
            throw new IllegalArgumentException("a picture is either a file or a symbol");
        }
        Objects.requireNonNull(describes);
        Objects.requireNonNull(extras);
    }
}
