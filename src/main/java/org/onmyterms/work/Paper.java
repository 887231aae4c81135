package org.onmyterms.work;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.pdf.Printed;

/**
 * Something that can leave the house as pages, to be looked at first.
 *
 * @param fileName   what its file is called unless the person says otherwise
 * @param offersData whether the plan's data can go inside a saved file
 * @param make       makes the pages, with the data or without, on the press's thread; throws SayableException when there is nothing to give
 * @param document   makes the same for plain text or a web page, where it can be had as these too
 * @param given      notes that the pages have left, on the scene's thread; the second time they leave, again
 */
public record Paper(String fileName, boolean offersData, Function<Boolean, Printed> make, Optional<Supplier<Document>> document, Consumer<Given> given) {

    /** Pages alone. */
    public Paper(String fileName, boolean offersData, Function<Boolean, Printed> make, Consumer<Given> given) {
        this(fileName, offersData, make, Optional.empty(), given);
    }

    /** Pages that have left, and whether the plan's data went inside. */
    public record Given(Printed pages, boolean withData) { }
}
