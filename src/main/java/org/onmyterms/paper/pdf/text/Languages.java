package org.onmyterms.paper.pdf.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags as a file may carry them. */
public final class Languages {

    private Languages() {
    }

    /** The tag in its usual spelling, or empty when it is no BCP 47 tag. */
    public static Optional<String> sound(String tag) {
        try {
            String usual = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return Optional.of(usual).filter(t -> !t.startsWith("und") && !t.startsWith("x-"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
