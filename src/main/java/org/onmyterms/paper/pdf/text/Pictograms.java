package org.onmyterms.paper.pdf.text;

import java.util.Optional;

/** Where drawings of emoji come from. */
@FunctionalInterface
public interface Pictograms {

    /** The drawing of this one character, as a person sees it; empty when it is no emoji or has none. */
    Optional<Pictogram> of(String character);
}
