package org.onmyterms.screen.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;
import org.onmyterms.widget.PhotoPicture;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.WordPicture;
import org.onmyterms.work.Shortly;

/** What a card shows: the person's own photo or drawing, or symbols. Photos come from the plan a moment later. */
final class CardPictures {

    private static final double SMALL_EMS = 3.7;

    private final BiConsumer<String, Consumer<byte[]>> media;
    private final Shelf shelf;
    private final String language;
    private final Widgets widgets;

    /** @param media hands over what a photo of this name is made of, later */
    CardPictures(BiConsumer<String, Consumer<byte[]>> media, Shelf shelf, String language, Widgets widgets) {
        this.media = media;
        this.shelf = shelf;
        this.language = language;
        this.widgets = widgets;
    }

    /** The first of them, small, for a button. */
    Node small(Entry card) {
        if (card.pictures().isEmpty()) {
            return new Region();
        }
        Picture first = card.pictures().getFirst();
        if (first.symbol().isPresent()) {
            return widgets.picture(word(first, first.symbol().get()), SMALL_EMS);
        }
        PhotoPicture photo = widgets.smallPhoto();
        media.accept(first.file().orElseThrow(), bytes -> photo.show(bytes, () -> { }));
        return photo;
    }

    /** All of them, as they stand on the card. */
    List<Node> all(Entry card) {
        List<Node> shown = new ArrayList<>();
        for (Picture picture : card.pictures()) {
            picture.symbol().ifPresent(code -> {
                WordPicture drawn = word(picture, code);
                shown.add(widgets.column(widgets.picture(drawn, SMALL_EMS), widgets.note(drawn.word())));
            });
            picture.file().ifPresent(file -> {
                String kind = widgets.text(Shortly.isPhoto(picture) ? "work.photo" : "work.picture");
                PhotoPicture photo = widgets.photo(picture.describes().isBlank() ? kind : kind + ": " + picture.describes());
                media.accept(file, bytes -> photo.show(bytes, () -> { }));
                shown.add(photo);
            });
        }
        return shown;
    }

    private WordPicture word(Picture picture, String code) {
        String word = Optional.of(picture.describes()).filter(d -> !d.isBlank()).or(() -> shelf.word(code, language)).or(() -> shelf.word(code, "en")).orElse(code);
        return new WordPicture(code, word, () -> shelf.svg(code).orElseThrow());
    }
}
