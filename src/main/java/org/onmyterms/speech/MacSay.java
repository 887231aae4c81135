package org.onmyterms.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Speaks by the program say of macOS. Written after its manual; not tried on a Mac yet. */
final class MacSay extends ProgramSpeech {

    private static final int USUAL_WORDS_A_MINUTE = 175;
    /** A line such as "Daniel              en_GB    # Hello, my name is Daniel." */
    private static final Pattern LINE = Pattern.compile("(.+?)\\s+([a-z]{2,3}[_-]\\S+)\\s+#.*");

    @Override
    List<String> command(String language, SpeechChoice choice) {
        Stream<String> voice = choice.voice().isEmpty() ? Stream.of() : Stream.of("-v", choice.voice());
        String speed = String.valueOf(Math.round(USUAL_WORDS_A_MINUTE * choice.speed()));
        return Stream.concat(Stream.of("/usr/bin/say", "-r", speed, "-f", "-"), voice).toList();
    }

    @Override
    List<String> listing() {
        return List.of("/usr/bin/say", "-v", "?");
    }

    @Override
    Optional<Voice> voice(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Optional.of(new Voice(parts.group(1), parts.group(1), parts.group(2).replace('_', '-'))) : Optional.empty();
    }
}
