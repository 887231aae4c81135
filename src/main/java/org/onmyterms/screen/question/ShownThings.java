package org.onmyterms.screen.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;
import org.onmyterms.widget.PhotoPicture;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Shortly;

/** The pictures of an entry, as they stand above its words. */
final class ShownThings {

    private final QuestionModel model;
    private final Widgets widgets;
    private final Runnable grown;

    /** A photo comes a little later than its place, and moves what stands below it: then this is done. */
    ShownThings(QuestionModel model, Widgets widgets, Runnable grown) {
        this.model = model;
        this.widgets = widgets;
        this.grown = grown;
    }

    List<Node> of(Entry entry) {
        List<Node> shown = new ArrayList<>();
        for (Picture picture : entry.pictures()) {
            picture.file().ifPresent(file -> shown.add(photo(picture, file)));
        }
        return shown;
    }

    private Node photo(Picture picture, String file) {
        String kind = widgets.text(Shortly.isPhoto(picture) ? "work.photo" : "work.picture");
        PhotoPicture photo = widgets.photo(picture.describes().isBlank() ? kind : kind + ": " + picture.describes());
        model.medium(file, bytes -> photo.show(bytes, grown));
        return photo;
    }
}
