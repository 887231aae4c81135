package org.onmyterms.speech;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds this computer's voice. */
public final class Speeches {

    private static final System.Logger LOG = System.getLogger(Speeches.class.getName());
    private static final long SPAWN_SECONDS = 5;

    private Speeches() {
    }

    /**
     * Windows and macOS have a voice of their own; Linux has speech-dispatcher or espeak-ng, in this order. {@link Silent} where
     * there is none. May take some seconds: a dispatcher that is installed but does not run is started.
     *
     * @param system the name of the operating system, as the property os.name tells it
     */
    public static Speech choose(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        try {
            if (name.startsWith("windows")) {
                return new WindowsSapi();
            }
            if (name.startsWith("mac")) {
                return new MacSay();
            }
            return dispatcher(environment);
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, "The first voice is not here: {0}", e.getClass().getName());
        }
        return !name.startsWith("windows") && has("espeak-ng", environment) ? new EspeakProcess() : new Silent();
    }

    private static Speech dispatcher(Map<String, String> environment) throws IOException {
        Path socket = socket(environment);
        try {
            return new SpeechDispatcher(socket);
        } catch (IOException notRunning) {
            if (!has("speech-dispatcher", environment)) {
                throw notRunning;
            }
            spawn();
            return new SpeechDispatcher(socket);
        }
    }

    /** Where the dispatcher listens: SPEECHD_ADDRESS as "unix_socket:/path", else in the folder of what runs. */
    static Path socket(Map<String, String> environment) throws IOException {
        String address = environment.getOrDefault("SPEECHD_ADDRESS", "");
        if (address.startsWith("unix_socket:")) {
            return Path.of(address.substring("unix_socket:".length()));
        }
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (folder.isEmpty()) {
            throw new IOException("no folder of what runs");
        }
        return Path.of(folder, "speech-dispatcher", "speechd.sock");
    }

    /** The program comes back when its socket is ready. */
    private static void spawn() throws IOException {
        Process program = new ProcessBuilder("speech-dispatcher", "--spawn").redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        try {
            program.waitFor(SPAWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean has(String program, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(":")).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
