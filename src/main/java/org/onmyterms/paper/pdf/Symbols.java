package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The drawings of one file, fetched from the disk when they are first needed. */
final class Symbols {

    private final Drawings drawings;

    Symbols(Drawings drawings) {
        this.drawings = drawings;
    }

    /** The name the pages call it by; nothing when there is no such file, or it cannot be drawn. */
    Optional<String> resource(Path svg) {
        try {
            return Files.isRegularFile(svg) ? drawings.resource(svg.toString(), Files.readAllBytes(svg)) : Optional.empty();
        } catch (IOException unread) {
            return Optional.empty();
        }
    }
}
