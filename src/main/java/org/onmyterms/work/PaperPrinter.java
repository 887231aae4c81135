package org.onmyterms.work;

import java.util.Optional;
import java.util.function.Consumer;
import org.onmyterms.paper.pdf.Printed;

/** The system's printers. */
public interface PaperPrinter {

    /**
     * Asks with the system's own window which printer, how many and which pages; on the scene's thread. What comes back prints pages,
     * on any other thread; empty when the person changed their mind. Both throw SayableException when there is no printer, or it
     * fails.
     */
    Optional<Consumer<Printed>> choose();
}
