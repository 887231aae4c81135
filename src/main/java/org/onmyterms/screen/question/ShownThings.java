package org.onmyterms.screen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Recording;
import org.onmyterms.widget.PhotoPicture;
import org.onmyterms.widget.RecordingStrip;
import org.onmyterms.widget.Tape;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.WordPicture;
import org.onmyterms.work.Shortly;

/** The pictures and the recording of an entry, as they stand above its words. Each comes from the plan a moment later. */
final class ShownThings {

    private static final double SYMBOL_EMS = 3.4;

    private final QuestionModel model;
    private final Shelf shelf;
    private final Tape tape;
    private final Widgets widgets;
    private final Runnable grown;

    /** What comes later moves what stands below it: then this is done. */
    ShownThings(QuestionModel model, Shelf shelf, Tape tape, Widgets widgets, Runnable grown) {
        this.model = model;
        this.shelf = shelf;
        this.tape = tape;
        this.widgets = widgets;
        this.grown = grown;
    }

    List<Node> of(Entry entry) {
        List<Node> shown = new ArrayList<>();
        entry.pictures().forEach(picture -> picture.file().ifPresent(file -> shown.add(photo(picture, file))));
        List<Node> symbols = entry.pictures().stream().flatMap(p -> p.symbol().map(code -> symbol(p, code)).stream()).toList();
        if (!symbols.isEmpty()) {
            shown.add(widgets.row(symbols.toArray(Node[]::new)));
        }
        entry.recording().ifPresent(recording -> shown.add(recording(recording)));
        return shown;
    }

    private Node photo(Picture picture, String file) {
        String kind = widgets.text(Shortly.isPhoto(picture) ? "work.photo" : "work.picture");
        PhotoPicture photo = widgets.photo(picture.describes().isBlank() ? kind : kind + ": " + picture.describes());
        VBox place = widgets.column(photo);
        model.medium(file, bytes -> photo.show(bytes, grown), () -> place.getChildren().setAll(missing()));
        return place;
    }

    private Node symbol(Picture picture, String code) {
        String word = Optional.of(picture.describes()).filter(d -> !d.isBlank()).or(() -> shelf.word(code, model.plan().language()))
                .or(() -> shelf.word(code, "en")).orElse(code);
        WordPicture drawn = new WordPicture(code, word, () -> shelf.svg(code).orElseThrow());
        return widgets.column(widgets.picture(drawn, SYMBOL_EMS), widgets.note(word));
    }

    private Node recording(Recording recording) {
        VBox place = widgets.column(widgets.note(widgets.text("work.recording", recording.seconds())));
        model.medium(recording.file(), bytes -> {
            place.getChildren().setAll(RecordingStrip.toHear(widgets, tape, bytes, recording.seconds()));
            grown.run();
        }, () -> place.getChildren().setAll(missing()));
        return place;
    }

    private Node missing() {
        return widgets.note(widgets.text("question.not-here"));
    }
}
