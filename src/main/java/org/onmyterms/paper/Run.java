package org.onmyterms.paper;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of text in one language and weight.
 *
 * @param text     verbatim; a line break in it is a line break on paper
 * @param language BCP 47; empty means the document's
 */
public record Run(String text, Optional<String> language, boolean bold) {

    public Run {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
    }

    public static Run plain(String text) {
        return new Run(text, Optional.empty(), false);
    }
}
