package org.onmyterms.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Sounds to record, and devices that are only arrays. */
final class Sounds {

    private Sounds() {
    }

    static short[] silence(double seconds) {
        return new short[(int) Math.round(seconds * Microphone.RATE)];
    }

    /** A steady tone whose peak is this high. */
    static short[] tone(double seconds, double hertz, int peak) {
        short[] tone = silence(seconds);
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) Math.round(peak * Math.sin(2 * Math.PI * hertz * i / Microphone.RATE));
        }
        return tone;
    }

    /** Something like talk: a voice of 120 hertz whose vowels change, in syllables, with a breath every second second. */
    static short[] talk(double seconds, long seed) {
        Random random = new Random(seed);
        short[] talk = silence(seconds);
        double[] vowel = new double[25];
        double phase = 0;
        for (int i = 0; i < talk.length; i++) {
            double second = (double) i / Microphone.RATE;
            if (i % (Microphone.RATE / 4) == 0) {
                double formant = 300 + random.nextDouble() * 600;
                for (int h = 1; h < vowel.length; h++) {
                    vowel[h] = 1 / (1 + Math.pow((h * 120 - formant) / 150, 2)) + 0.3 / (1 + Math.pow((h * 120 - 2.5 * formant) / 200, 2));
                }
            }
            phase += 2 * Math.PI * (118 + 8 * Math.sin(second)) / Microphone.RATE;
            double sum = 0;
            for (int h = 1; h < vowel.length; h++) {
                sum += vowel[h] * Math.sin(h * phase);
            }
            double loud = (int) second % 2 == 1 && second % 1 > 0.6 ? 0 : Math.abs(Math.sin(Math.PI * 4 * second));
            talk[i] = (short) Math.clamp(Math.round(4_000 * loud * sum + random.nextGaussian() * 5), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return talk;
    }

    static byte[] file(short[] samples) {
        OpusWriter writer = new OpusWriter();
        writer.write(samples, samples.length);
        return writer.close();
    }

    /** A microphone that hears these samples, a tenth of a second at a time. At their end it is unplugged, or hears nothing more until it is closed. */
    static Microphone microphone(short[] samples, boolean unplugged, Runnable atEnd) {
        return () -> new Microphone.Line() {
            private int at;
            private boolean told;

            @Override
            public int read(short[] into) {
                int count = Math.min(into.length, samples.length - at);
                System.arraycopy(samples, at, into, 0, count);
                at += count;
                if (count == 0 && !told) {
                    told = true;
                    atEnd.run();
                }
                return count > 0 ? count : unplugged ? GONE : 0;
            }

            @Override
            public void close() {
            }
        };
    }

    /** A loudspeaker that keeps what it plays, and plays it at once. */
    static final class Ear implements Loudspeaker {

        private final List<Short> heard = new ArrayList<>();
        private final List<String> done = new ArrayList<>();
        private final CompletableFuture<Void> silent = new CompletableFuture<>();

        /** Comes when it is silent because of a pause. */
        CompletableFuture<Void> silent() {
            return silent;
        }

        synchronized short[] heard() {
            short[] all = new short[heard.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = heard.get(i);
            }
            return all;
        }

        synchronized List<String> done() {
            return List.copyOf(done);
        }

        private synchronized void does(String what) {
            done.add(what);
        }

        private synchronized int take(short[] samples, int from, int count) {
            int some = Math.min(count, 100);
            for (int i = 0; i < some; i++) {
                heard.add(samples[from + i]);
            }
            return some;
        }

        private synchronized long length() {
            return heard.size();
        }

        @Override
        public Line open() {
            does("open");
            return new Line() {
                @Override
                public int write(short[] samples, int from, int count) {
                    return take(samples, from, count);
                }

                @Override
                public long heard() {
                    return length();
                }

                @Override
                public boolean heardAll() {
                    return true;
                }

                @Override
                public void pause(boolean quiet) {
                    does(quiet ? "silent" : "on");
                    silent.complete(null);
                }

                @Override
                public void close() {
                    does("close");
                }
            };
        }
    }
}
