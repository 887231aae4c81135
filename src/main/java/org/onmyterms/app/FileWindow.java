package org.onmyterms.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.onmyterms.store.KeyFile;
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
        return existing(words.text("window.choose-plan"), words.text("window.plan-files"), "*.plan");
    }

    @Override
    public Optional<Path> existingKey() {
        return existing(words.text("window.choose-key"), words.text("window.key-files"), "*" + KeyFile.ENDING);
    }

    @Override
    public Optional<Path> existingHeadings() {
        return existing(words.text("window.choose-headings"), words.text("window.headings-files"), "*.md", "*.txt", "*.MD", "*.TXT");
    }

    @Override
    public Optional<Path> existingPicture() {
        return existing(words.text("window.choose-picture"), words.text("window.picture-files"), "*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp",
                "*.JPG", "*.JPEG", "*.PNG");
    }

    @Override
    public Optional<Path> existingForm() {
        return existing(words.text("window.choose-form"), words.text("window.form-files"), "*.pdf", "*.PDF");
    }

    @Override
    public Optional<Path> existingFormPack() {
        return existing(words.text("window.choose-form-pack"), words.text("window.form-pack-files"), "*.txt");
    }

    private Optional<Path> existing(String title, String kind, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }
}
