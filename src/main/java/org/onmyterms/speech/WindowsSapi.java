package org.onmyterms.speech;

import com.sun.jna.platform.win32.COM.COMLateBindingObject;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.Variant.VARIANT;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Speaks by the voices of Windows (SAPI 5, the object SpVoice), which tells the word it speaks when it is asked. All of it on
 * one thread, as COM wants. Written after its documentation; not tried on Windows yet.
 */
final class WindowsSapi implements Speech {

    private static final System.Logger LOG = System.getLogger(WindowsSapi.class.getName());
    private static final int ASYNC = 1;
    private static final int PURGE = 2;
    private static final int NOT_XML = 16;
    private static final int DONE = 1;
    private static final long ASK_EVERY_MS = 40;
    private static final long FIRST_ANSWER_SECONDS = 10;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("speech").factory());
    private final AtomicLong turn = new AtomicLong();
    private SpVoice voice;

    /** Throws IllegalStateException when Windows has no such voice. */
    WindowsSapi() {
        try {
            thread.submit(() -> {
                Ole32.INSTANCE.CoInitializeEx(null, Ole32.COINIT_APARTMENTTHREADED);
                voice = new SpVoice();
            }).get(FIRST_ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            thread.shutdownNow();
            throw new IllegalStateException("no SpVoice", e);
        }
    }

    @Override
    public List<Voice> voices() {
        try {
            return thread.submit(() -> voice.all()).get(FIRST_ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The voices could not be listed: {0}", e.getClass().getName());
            return List.of();
        }
    }

    @Override
    public void say(String text, String language, SpeechChoice choice, Listener listener) {
        long mine = turn.incrementAndGet();
        thread.execute(() -> speak(mine, text, choice, listener));
    }

    private void speak(long mine, String text, SpeechChoice choice, Listener listener) {
        try {
            if (mine != turn.get()) {
                return;
            }
            voice.choose(choice.voice());
            voice.rate((int) Math.round(10 * Math.log(choice.speed()) / Math.log(SpeechChoice.FASTEST)));
            voice.speak(text, ASYNC | PURGE | NOT_XML);
            int at = -1;
            while (mine == turn.get() && !voice.done()) {
                int from = voice.position();
                if (from != at && voice.length() > 0) {
                    at = from;
                    listener.word(from, Math.min(text.length(), from + voice.length()));
                }
                TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MS);
            }
            if (mine == turn.get()) {
                listener.ended();
            } else {
                voice.speak("", ASYNC | PURGE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The voice of Windows does not answer: {0}", e.getClass().getName());
            if (mine == turn.get()) {
                listener.failed();
            }
        }
    }

    /** Heard within {@value #ASK_EVERY_MS} ms. */
    @Override
    public void stop() {
        turn.incrementAndGet();
    }

    @Override
    public void close() {
        stop();
        thread.shutdown();
    }

    /** The object of Windows. */
    private static final class SpVoice extends COMLateBindingObject {

        SpVoice() {
            super("SAPI.SpVoice", false);
        }

        void speak(String text, int flags) {
            invoke("Speak", new VARIANT(text), new VARIANT(flags));
        }

        void rate(int rate) {
            setProperty("Rate", rate);
        }

        void choose(String id) {
            for (Token token : tokens()) {
                if (token.id().equals(id)) {
                    oleMethod(OleAuto.DISPATCH_PROPERTYPUTREF, null, "Voice", new VARIANT(token.getIDispatch()));
                }
            }
        }

        List<Voice> all() {
            return tokens().stream().map(token -> new Voice(token.id(), token.name(), token.language())).toList();
        }

        private List<Token> tokens() {
            Tokens tokens = new Tokens((IDispatch) invoke("GetVoices").getValue());
            List<Token> all = new ArrayList<>();
            for (int i = 0; i < tokens.count(); i++) {
                all.add(tokens.item(i));
            }
            return all;
        }

        boolean done() {
            return status().number("RunningState") == DONE;
        }

        int position() {
            return status().number("InputWordPosition");
        }

        int length() {
            return status().number("InputWordLength");
        }

        private Status status() {
            return new Status(getAutomationProperty("Status"));
        }
    }

    private static final class Status extends COMLateBindingObject {

        Status(IDispatch status) {
            super(status);
        }

        int number(String name) {
            return getIntProperty(name);
        }
    }

    private static final class Tokens extends COMLateBindingObject {

        Tokens(IDispatch tokens) {
            super(tokens);
        }

        int count() {
            return getIntProperty("Count");
        }

        Token item(int index) {
            return new Token((IDispatch) invoke("Item", new VARIANT(index)).getValue());
        }
    }

    private static final class Token extends COMLateBindingObject {

        Token(IDispatch token) {
            super(token);
        }

        String id() {
            return getStringProperty("Id");
        }

        String name() {
            return invoke("GetDescription", new VARIANT(0)).stringValue();
        }

        /** Windows tells a number in hexadecimal, such as "809" for British English. */
        String language() {
            String number = invoke("GetAttribute", new VARIANT("Language")).stringValue().split(";")[0];
            return switch (number.substring(Math.max(0, number.length() - 2))) {
                case "09" -> "en";
                case "52" -> "cy";
                default -> "";
            };
        }
    }
}
