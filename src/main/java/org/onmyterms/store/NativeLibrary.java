package org.onmyterms.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where SQLite's native library comes from: the folder the app was shipped with, else a fresh private folder that goes away
 * at exit; never the shared temp folder, where anybody could have put one.
 */
final class NativeLibrary {

    private NativeLibrary() {
    }

    /** Must come before the first connection; doing it again changes nothing. */
    static synchronized void prepare() {
        if (System.getProperty("org.sqlite.lib.path") != null || System.getProperty("org.sqlite.tmpdir") != null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("on-my-terms-");
            System.setProperty("org.sqlite.tmpdir", folder.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        } catch (IOException e) {
            throw new StoreException(e, "failed");
        }
    }

    /** Removes a folder and all in it, as far as it can. */
    static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
