package org.onmyterms.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.onmyterms.words.SayableException;

/** Where the topics, word list, fonts and pictures lie. */
record Assets(Path folder) {

    /** The folder that was named at the start, or the one beside the libraries, or the one here. Throws when there is none. */
    static Assets find() {
        return Stream.of(Optional.ofNullable(System.getProperty("onmyterms.assets")).map(Path::of), besideLibraries(), Optional.of(Path.of("assets")))
                .flatMap(Optional::stream).filter(f -> Files.isDirectory(f.resolve("packs"))).findFirst().map(Assets::new)
                .orElseThrow(() -> new SayableException("app.no-assets"));
    }

    Path fonts() {
        return folder.resolve("fonts");
    }

    Path symbols() {
        return folder.resolve("symbols");
    }

    Path hardWords() {
        return folder.resolve("words/hard-words.txt");
    }

    Path dictionaries() {
        return folder.resolve("dictionaries");
    }

    Path pack() {
        return folder.resolve("packs/en-GB");
    }

    Path rights() {
        return pack().resolve("rights");
    }

    Path templates() {
        return pack().resolve("templates");
    }

    Path letters() {
        return pack().resolve("letters");
    }

    Path example() {
        return folder.resolve("example/example-plan.json");
    }

    private static Optional<Path> besideLibraries() {
        try {
            Path code = Path.of(Assets.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.ofNullable(code.getParent()).map(lib -> lib.resolveSibling("assets"));
        } catch (URISyntaxException noPlace) {
            return Optional.empty();
        }
    }
}
