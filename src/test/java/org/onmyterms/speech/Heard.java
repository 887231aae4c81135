package org.onmyterms.speech;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Writes down what is told while a text is spoken. */
final class Heard implements Speech.Listener {

    final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @Override
    public void word(int from, int to) {
        events.add(from + "-" + to);
    }

    @Override
    public void ended() {
        events.add("ended");
    }

    @Override
    public void failed() {
        events.add("failed");
    }
}
