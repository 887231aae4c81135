package org.onmyterms.house;

import java.nio.file.Path;
import java.util.Optional;
import org.onmyterms.work.PlaceChooser;

/** A person who always changes their mind. */
final class NoChooser implements PlaceChooser {

    @Override
    public Optional<Path> newFile(Path suggestion) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> existingKey() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> existingPicture() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> existingHeadings() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> existingForm() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> existingFormPack() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> existingPlan() {
        return Optional.empty();
    }
}
