package org.onmyterms.screen.form;

import java.nio.file.Path;
import java.util.Optional;
import org.onmyterms.paper.form.FormPack;
import org.onmyterms.work.FormFilling;

/** The form that lies open, and where the person is in it. It outlives the page, and never the open plan. */
public final class FormDesk {

    /** A form, the file it came from, and what a pack says of it. */
    record Lying(FormFilling filling, Path file, Optional<FormPack> pack) { }

    Optional<Lying> lying = Optional.empty();
    FormModel.Shown shown = new FormModel.Shown.Choosing();

    /** What a pack says of the form, if one was read. */
    Optional<FormPack> pack() {
        return lying.flatMap(Lying::pack);
    }

    /** What the form's file is called. */
    String name() {
        return String.valueOf(lying.orElseThrow().file().getFileName());
    }
}
