package org.onmyterms.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.onmyterms.speech.Silent;
import org.onmyterms.speech.Speech;
import org.onmyterms.speech.SpeechChoice;
import org.onmyterms.speech.Voice;
import org.onmyterms.widget.aloud.Mouth;
import org.onmyterms.widget.aloud.Sounds;
import org.onmyterms.words.Words;

/** Lets the window speak with the computer's voice as the person has chosen, and brings what is told to the scene's thread. */
final class Loud implements Mouth {

    private static final int MOST_VOICES = 8;

    private final Sounds sounds;
    private final Words words;
    private Speech speech = new Silent();
    private long turn;

    Loud(Sounds sounds, Words words) {
        this.sounds = sounds;
        this.words = words;
    }

    /** Speaks with this from now on. Some of its voices that speak the language of the window can be chosen. */
    void use(Speech found, List<Voice> voices) {
        speech.close();
        speech = found;
        sounds.hereProperty().set(found.isHere());
        String own = words.text("aloud.own-voice");
        sounds.voicesProperty().set(Stream.concat(Stream.of(new Sounds.VoiceName("", own)), voices.stream().filter(voice -> voice.speaks(language()))
                .limit(MOST_VOICES).map(voice -> new Sounds.VoiceName(voice.id(), voice.name()))).toList());
    }

    private String language() {
        return words.locale().toLanguageTag();
    }

    @Override
    public void say(String text, Heard heard) {
        long mine = ++turn;
        SpeechChoice choice = new SpeechChoice(sounds.asIGoProperty().get(), sounds.voiceProperty().get(), sounds.speedProperty().get());
        speech.say(text, language(), choice, new Speech.Listener() {
            @Override
            public void word(int from, int to) {
                later(mine, () -> heard.word(from, to));
            }

            @Override
            public void ended() {
                later(mine, heard::ended);
            }

            @Override
            public void failed() {
                later(mine, heard::failed);
            }
        });
    }

    private void later(long mine, Runnable told) {
        Platform.runLater(() -> {
            if (mine == turn) {
                told.run();
            }
        });
    }

    @Override
    public void stop() {
        turn++;
        speech.stop();
    }

    void close() {
        turn++;
        speech.close();
    }
}
