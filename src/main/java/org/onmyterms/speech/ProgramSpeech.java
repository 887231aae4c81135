package org.onmyterms.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Speaks by a program of the system, one run a text. The text goes by standard input, for a command line can be read by every
 * other program. Such programs tell no word positions.
 */
abstract class ProgramSpeech implements Speech {

    private static final System.Logger LOG = System.getLogger(ProgramSpeech.class.getName());

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("speech").factory());
    private Process running;
    private long turn;

    /** The program and its options, without the text. */
    abstract List<String> command(String language, SpeechChoice choice);

    /** The program's own list of voices, as it prints it. */
    abstract List<String> listing();

    /** One voice from a line of the listing, or nothing. */
    abstract Optional<Voice> voice(String line);

    @Override
    public List<Voice> voices() {
        try {
            Process program = new ProcessBuilder(listing()).redirectError(Redirect.DISCARD).start();
            program.getOutputStream().close();
            try (var lines = program.inputReader(StandardCharsets.UTF_8).lines()) {
                return lines.flatMap(line -> voice(line).stream()).toList();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The voices could not be listed: {0}", e.getClass().getName());
            return List.of();
        }
    }

    @Override
    public synchronized void say(String text, String language, SpeechChoice choice, Listener listener) {
        stop();
        long mine = turn;
        thread.execute(() -> speak(mine, text, command(language, choice), listener));
    }

    private void speak(long mine, String text, List<String> command, Listener listener) {
        boolean spoken = false;
        try {
            Process program = start(mine, command);
            if (program == null) {
                return;
            }
            try (OutputStream in = program.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            spoken = program.waitFor() == 0;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The voice could not be started or stopped early: {0}", e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isTurn(mine)) {
            if (spoken) {
                listener.ended();
            } else {
                listener.failed();
            }
        }
    }

    /** Nothing is started when it was stopped meanwhile. */
    private synchronized Process start(long mine, List<String> command) throws IOException {
        if (mine != turn) {
            return null;
        }
        running = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        return running;
    }

    private synchronized boolean isTurn(long mine) {
        return mine == turn;
    }

    @Override
    public synchronized void stop() {
        turn++;
        if (running != null) {
            running.destroyForcibly();
            running = null;
        }
    }

    @Override
    public void close() {
        stop();
        thread.shutdownNow();
    }
}
