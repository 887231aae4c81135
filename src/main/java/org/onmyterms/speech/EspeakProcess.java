package org.onmyterms.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Speaks by the program espeak-ng, where Linux has no speech-dispatcher. */
final class EspeakProcess extends ProgramSpeech {

    private static final int USUAL_WORDS_A_MINUTE = 165;

    private final List<String> more;

    /** With more options, such as "-w" and a file for the sound. */
    EspeakProcess(String... more) {
        this.more = List.of(more);
    }

    @Override
    List<String> command(String language, SpeechChoice choice) {
        String voice = choice.voice().isEmpty() ? language.toLowerCase(Locale.ROOT) : choice.voice();
        String speed = String.valueOf(Math.round(USUAL_WORDS_A_MINUTE * choice.speed()));
        return Stream.concat(Stream.of("espeak-ng", "-b", "1", "-v", voice, "-s", speed, "--stdin"), more.stream()).toList();
    }

    @Override
    List<String> listing() {
        return List.of("espeak-ng", "--voices");
    }

    /** A line such as " 5  en-gb-scotland  --/M  English_(Scotland) gmw/en-GB-scotland (en 4)". Voices of mbrola are left out. */
    @Override
    Optional<Voice> voice(String line) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length < 5 || parts[0].equals("Pty") || parts[4].startsWith("mb/")) {
            return Optional.empty();
        }
        return Optional.of(new Voice(parts[4], parts[3].replace('_', ' '), parts[1]));
    }
}
