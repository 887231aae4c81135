package org.onmyterms.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.onmyterms.words.Words;
import org.onmyterms.work.PlaceChooser;

/** Asks for a file with the system's own window. */
final class FileWindow implements PlaceChooser {

    private final Supplier<Window> owner;
    private final Words words;

    FileWindow(Supplier<Window> owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> newFile(Path suggestion) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("window.choose-new"));
        File folder = suggestion.toAbsolutePath().getParent().toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        chooser.setInitialFileName(suggestion.getFileName().toString());
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("window.choose-folder"));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> existingPlan() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("window.choose-plan"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("window.plan-files"), "*.plan"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }
}
