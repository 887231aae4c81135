package org.onmyterms.work;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person for a file with the system's own window. Nothing comes back when they changed their mind. */
public interface PlaceChooser {

    /** A place for something new, with a name to begin from. */
    Optional<Path> newFile(Path suggestion);

    /** A folder that is there already. */
    Optional<Path> folder();

    /** A key file that is there already. */
    Optional<Path> existingKey();

    /** A photo or a drawing that is there already. */
    Optional<Path> existingPicture();

    /** A file of headings that is there already. */
    Optional<Path> existingHeadings();

    /** A form that is there already. */
    Optional<Path> existingForm();

    /** A pack for a form that is there already. */
    Optional<Path> existingFormPack();

    /** A plan file that is there already. */
    Optional<Path> existingPlan();
}
