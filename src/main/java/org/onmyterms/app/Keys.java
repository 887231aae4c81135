package org.onmyterms.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.onmyterms.store.Key;
import org.onmyterms.store.StoreException;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

/** Where the command line takes key words from: a file, the environment, or the terminal without echo. Never an argument. */
final class Keys {

    static final String VARIABLE = "ON_MY_TERMS_WORDS";

    private final Map<String, String> environment;
    private final Words words;

    Keys(Map<String, String> environment, Words words) {
        this.environment = environment;
        this.words = words;
    }

    /** Opens something with the words that were given, or with the recovery key when that is what was given. */
    <T> T open(Arguments arguments, Function<Key, T> opening) {
        return withTyped(given(arguments), opening);
    }

    /** Opens something with what a person typed: five words, or else a recovery key when it could be one. */
    static <T> T withTyped(String given, Function<Key, T> opening) {
        boolean looksLikeRecoveryKey = given.indexOf('-') >= 0 || given.chars().anyMatch(Character::isDigit);
        try {
            return opening.apply(Key.words(given));
        } catch (StoreException wrong) {
            if (!wrong.key().equals("store.wrong-words") || !looksLikeRecoveryKey) {
                throw wrong;
            }
            return opening.apply(Key.recovery(given));
        }
    }

    private String given(Arguments arguments) {
        if (arguments.has("--words-file")) {
            Path file = Path.of(arguments.option("--words-file").orElseThrow());
            try {
                return Files.readString(file).strip();
            } catch (IOException problem) {
                throw new SayableException(problem, "app.cannot-read", file.getFileName());
            }
        }
        String fromEnvironment = environment.get(VARIABLE);
        if (fromEnvironment != null) {
            return fromEnvironment.strip();
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new SayableException("app.no-words");
        }
        char[] typed = console.readPassword("%s ", words.text("app.ask-words"));
        if (typed == null) {
            throw new SayableException("app.no-words");
        }
        return new String(typed).strip();
    }
}
