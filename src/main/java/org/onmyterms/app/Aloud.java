package org.onmyterms.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.aloud.AsIGo;
import org.onmyterms.widget.aloud.Highlight;
import org.onmyterms.widget.aloud.Mouth;
import org.onmyterms.widget.aloud.NewsInFocus;
import org.onmyterms.widget.aloud.Passage;
import org.onmyterms.widget.aloud.Passages;
import org.onmyterms.widget.aloud.ReadAloud;
import org.onmyterms.widget.aloud.Sounds;
import org.onmyterms.words.Words;

/**
 * Reading aloud in the window. F7 or the tool reads the page, again or Escape stops; Shift and F7 switch speaking as I go on and
 * off, for whoever cannot see the way to it. Another place, the cover and the end of a plan are silence at once.
 */
final class Aloud {

    private final Shell shell;
    private final Mouth mouth;
    private final Sounds sounds;
    private final Words words;
    private final ReadAloud reading;
    private final AsIGo asIGo;
    /** What has the focus in the page because the person went there; nothing while the page gave it. */
    private Node chosen;
    private Node given;

    Aloud(Shell shell, Widgets widgets, Sounds sounds, Mouth mouth) {
        this.shell = shell;
        this.mouth = mouth;
        this.sounds = sounds;
        this.words = widgets.words();
        this.reading = new ReadAloud(mouth, new Highlight(shell.frame()), words.locale(), this::noVoice);
        Scene scene = shell.scene();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        this.asIGo = new AsIGo(mouth, widgets, scene);
        scene.focusOwnerProperty().addListener((property, before, now) -> focus(now));
        scene.rootProperty().addListener((property, before, now) -> hush());
        shell.whenShown(this::arrived, this::hush);
        NewsInFocus inFocus = new NewsInFocus(scene);
        widgets.whenNoticed(note -> {
            if (note.getScene() == scene && sounds.asIGoProperty().get() && !reading.isReading()) {
                asIGo.told(note.getText());
            } else if (note.getScene() == scene) {
                inFocus.told(note.getText());
            }
        });
        sounds.asIGoProperty().subscribe(asIGo::set);
        sounds.spokenBy(text -> {
            hush();
            mouth.say(text, new Sample(this::noVoice));
        });
    }

    private void noVoice() {
        shell.tell(words.text("aloud.no-voice"));
    }

    /** One sentence to hear how a voice sounds; nothing is framed. */
    private record Sample(Runnable noVoice) implements Mouth.Heard {

        @Override
        public void word(int from, int to) {
        }

        @Override
        public void ended() {
        }

        @Override
        public void failed() {
            noVoice.run();
        }
    }

    /** Says this, as scanning does of what its frame comes to. */
    void tell(String text) {
        reading.stop();
        asIGo.told(text);
    }

    /** Reads the page from where the person is, or from the top; or stops. */
    void toggle() {
        if (reading.isReading()) {
            reading.stop();
            return;
        }
        asIGo.hush();
        shell.here().ifPresent(screen -> reading.read(from(Passages.of(screen.node()))));
    }

    private List<Passage> from(List<Passage> all) {
        for (int i = 0; i < all.size(); i++) {
            for (Node up = all.get(i).node(); up != null && chosen != null; up = up.getParent()) {
                if (up == chosen) {
                    return new ArrayList<>(all.subList(i, all.size()));
                }
            }
        }
        return all;
    }

    private void key(KeyEvent pressed) {
        if (Shortcut.of(pressed).filter(Shortcut.AS_I_GO::equals).isPresent() && !shell.isCovered()) {
            sounds.asIGoProperty().set(!sounds.asIGoProperty().get());
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ESCAPE && reading.isReading()) {
            reading.stop();
            pressed.consume();
        }
    }

    private void focus(Node now) {
        if (now == null || shell.here().isEmpty()) {
            return;
        }
        for (Node up = now; up != null; up = up.getParent()) {
            if (up == shell.here().get().node()) {
                given = given == null ? now : given;
                chosen = now == given ? null : now;
            }
        }
        if (chosen == now && reading.isReading()) {
            reading.stop();
        }
    }

    private void arrived(Screen screen) {
        hush();
        given = null;
        chosen = null;
        asIGo.arrived(screen.title());
    }

    private void hush() {
        reading.stop();
        asIGo.hush();
        mouth.stop();
    }
}
