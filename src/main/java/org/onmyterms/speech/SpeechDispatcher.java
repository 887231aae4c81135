package org.onmyterms.speech;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Speaks by speech-dispatcher of Linux, in its own protocol (SSIP) over a Unix socket. One thread asks, another hears the
 * answers and the events; events are those with a number from 700 on.
 */
final class SpeechDispatcher implements Speech {

    private static final System.Logger LOG = System.getLogger(SpeechDispatcher.class.getName());
    private static final long ANSWER_SECONDS = 10;

    /** The message that is spoken now, by the number that the dispatcher gave it. */
    private record Spoken(String message, Listener listener) { }

    private final SocketChannel channel;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("speech").factory());
    private final BlockingQueue<List<String>> answers = new LinkedBlockingQueue<>();
    private final List<List<String>> early = new ArrayList<>();
    private Spoken spoken;
    private Listener waiting;
    private long turn;
    private boolean gone;

    /** Connects to the socket. Throws IOException when nobody answers there. */
    SpeechDispatcher(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().name("speech-events").start(this::listen);
        try {
            ask("SET SELF CLIENT_NAME on-my-terms:window:main");
            ask("SET SELF SSML_MODE on");
            ask("SET SELF NOTIFICATION ALL on");
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Lines such as "249-Welsh<tab>cy<tab>none". Of each voice only itself, not its hundred colours after a plus sign. */
    @Override
    public List<Voice> voices() {
        try {
            return asking.submit(() -> ask("LIST SYNTHESIS_VOICES")).get(ANSWER_SECONDS, TimeUnit.SECONDS).stream()
                    .filter(line -> line.startsWith("249-") && line.contains("\t")).map(line -> line.substring(4).split("\t"))
                    .filter(parts -> !parts[0].contains("+")).map(parts -> new Voice(parts[0], parts[0], parts[1])).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The voices could not be listed: {0}", e.getClass().getName());
            return List.of();
        }
    }

    @Override
    public synchronized void say(String text, String language, SpeechChoice choice, Listener listener) {
        turn++;
        spoken = null;
        long mine = turn;
        waiting = listener;
        asking.execute(() -> speak(mine, text, language, choice, listener));
    }

    private void speak(long mine, String text, String language, SpeechChoice choice, Listener listener) {
        if (!isTurn(mine)) {
            return;
        }
        try {
            ask("CANCEL SELF");
            ask("SET SELF LANGUAGE " + language);
            if (!choice.voice().isEmpty()) {
                ask("SET SELF SYNTHESIS_VOICE " + choice.voice());
            }
            ask("SET SELF RATE " + rate(choice.speed()));
            ask("SPEAK");
            List<String> queued = ask(Marked.ssml(text, language) + "\r\n.");
            if (!hear(mine, queued.getFirst().substring(4), listener)) {
                cancel();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The speech dispatcher did not take a message: {0}", e.getClass().getName());
            if (isTurn(mine)) {
                listener.failed();
            }
        }
    }

    /** From -100 to 100; 0 is usual. */
    static int rate(double speed) {
        return (int) Math.round(speed >= 1 ? (speed - 1) / (SpeechChoice.FASTEST - 1) * 100 : (speed - 1) / (1 - SpeechChoice.SLOWEST) * 100);
    }

    /** The first events may come before the number that they are about. Returns false when it was stopped meanwhile. */
    private synchronized boolean hear(long mine, String message, Listener listener) {
        List<List<String>> first = List.copyOf(early);
        early.clear();
        if (mine != turn) {
            return false;
        }
        spoken = new Spoken(message, listener);
        first.forEach(this::event);
        return true;
    }

    private void cancel() {
        try {
            ask("CANCEL SELF");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The speech dispatcher did not stop: {0}", e.getClass().getName());
        }
    }

    private synchronized boolean isTurn(long mine) {
        return mine == turn;
    }

    /** Sends a line and waits for the answer, all lines of it. Throws IOException for an answer that is a refusal, or none in time. */
    private List<String> ask(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        try {
            List<String> answer = answers.poll(ANSWER_SECONDS, TimeUnit.SECONDS);
            if (answer == null || answer.isEmpty() || !answer.getLast().startsWith("2")) {
                throw new IOException("refused");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            List<String> whole = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                whole.add(line);
                if (line.length() > 3 && line.charAt(3) == ' ') {
                    List<String> all = List.copyOf(whole);
                    whole.clear();
                    if (line.startsWith("7")) {
                        event(all);
                    } else {
                        answers.add(all);
                    }
                }
            }
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "The speech dispatcher is gone");
        }
        lost();
    }

    /** An event: the message's number, the client's number, the mark's name for a mark, and what it is. */
    private synchronized void event(List<String> lines) {
        if (spoken == null) {
            if (waiting != null) {
                early.add(lines);
            }
            return;
        }
        if (!lines.getFirst().substring(4).equals(spoken.message())) {
            return;
        }
        Listener listener = spoken.listener();
        switch (lines.getLast().substring(0, 3)) {
            case "700" -> mark(lines.get(2).substring(4), listener);
            case "702" -> {
                spoken = null;
                waiting = null;
                listener.ended();
            }
            case "703" -> {
                spoken = null;
                waiting = null;
                listener.failed();
            }
            default -> { }
        }
    }

    private static void mark(String name, Listener listener) {
        if (name.matches("\\d{1,9}-\\d{1,9}")) {
            String[] ends = name.split("-");
            listener.word(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
    }

    private synchronized void lost() {
        gone = true;
        answers.add(List.of());
        if (waiting != null) {
            Listener listener = waiting;
            waiting = null;
            spoken = null;
            listener.failed();
        }
    }

    @Override
    public synchronized void stop() {
        turn++;
        spoken = null;
        waiting = null;
        if (!gone && !asking.isShutdown()) {
            asking.execute(this::cancel);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            turn++;
            waiting = null;
            spoken = null;
        }
        asking.shutdownNow();
        close(channel);
    }

    private static void close(Closeable what) {
        try {
            what.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Already closed");
        }
    }
}
