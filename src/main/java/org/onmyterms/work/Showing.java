package org.onmyterms.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.onmyterms.photo.Darkroom;
import org.onmyterms.photo.Photo;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Recording;
import org.onmyterms.words.SayableException;

/**
 * Answers without words, at one question: a photo, a drawing, symbols or a recording become an entry at once, in the voice of
 * whoever speaks. What is said about it are the entry's words, written like any others. To be used on the scene's thread.
 */
public final class Showing {

    private final OpenPlan open;
    private final Background background;
    private final Speaking speaking;
    private final String topic;
    private final Optional<String> prompt;
    private final Optional<String> onto;

    /** Each becomes an entry of its own. */
    public Showing(OpenPlan open, Background background, Speaking speaking, String topic, Optional<String> prompt) {
        this(open, background, speaking, topic, prompt, Optional.empty());
    }

    /** What is shown comes onto this card, in the place of what it showed; without one that the typist may change, it begins a card. */
    public Showing(OpenPlan open, Background background, Speaking speaking, String topic, Optional<String> prompt, Optional<String> onto) {
        this.open = open;
        this.background = background;
        this.speaking = speaking;
        this.topic = topic;
        this.prompt = prompt;
        this.onto = onto;
    }

    /** Shows a photo or a drawing from a file. It is drawn anew off the scene's thread; the file itself is left as it is. */
    public void file(Path file, Consumer<Entry> shown, Consumer<SayableException> failed) {
        picture(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Darkroom.LARGEST + 1);
            } catch (IOException unread) {
                throw new SayableException(unread, "work.picture-unread", file.getFileName());
            }
        }, shown, failed);
    }

    /** Shows a picture that was pasted, dropped or drawn. Its bytes are asked for off the scene's thread. */
    public void picture(Callable<byte[]> bytes, Consumer<Entry> shown, Consumer<SayableException> failed) {
        background.print(() -> {
            Photo photo = Darkroom.develop(bytes.call());
            return Medium.of(photo.bytes(), photo.form().ending());
        }, medium -> shown.accept(put(List.of(new Picture(Optional.of(medium.name()), Optional.empty(), "", Extras.NONE)), Optional.of(medium))), failed);
    }

    /** Shows symbols put together in a row. */
    public Entry symbols(List<Picture> row) {
        return put(row, Optional.empty());
    }

    /** Keeps what was said aloud: Ogg Opus, so many seconds long. It may stand for what was said before, which is then taken away. */
    public Entry recording(byte[] opus, int seconds, Optional<Entry> before) {
        Medium medium = Medium.of(opus, "opus");
        Entry said = entry().withRecording(new Recording(medium.name(), seconds));
        open.say(said, medium);
        before.ifPresent(b -> open.apply(new Action.TakeAway(b.id())));
        return said;
    }

    private Entry put(List<Picture> pictures, Optional<Medium> medium) {
        Optional<Entry> card = onto.flatMap(open.plan()::entry).filter(e -> e.changeableBy(speaking.typist()));
        if (card.isPresent()) {
            Action.SetPictures action = new Action.SetPictures(card.get().id(), pictures);
            medium.ifPresentOrElse(m -> open.picture(action, m), () -> open.apply(action));
            return card.get();
        }
        Entry said = entry().withPictures(pictures);
        medium.ifPresentOrElse(m -> open.say(said, m), () -> open.apply(new Action.AddEntry(said)));
        return said;
    }

    private Entry entry() {
        return speaking.entry(open, topic, prompt, "");
    }
}
