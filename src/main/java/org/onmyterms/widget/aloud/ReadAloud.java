package org.onmyterms.widget.aloud;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads passages sentence by sentence, and frames the word that is spoken, or the sentence where no words are told. */
public final class ReadAloud {

    private record Sentence(Passage passage, int from, int to) { }

    private final Mouth mouth;
    private final Highlight highlight;
    private final Locale locale;
    private final Runnable failed;
    private final Deque<Sentence> coming = new ArrayDeque<>();
    private boolean reading;

    /** Runs the last one when there is no voice. */
    public ReadAloud(Mouth mouth, Highlight highlight, Locale locale, Runnable failed) {
        this.mouth = mouth;
        this.highlight = highlight;
        this.locale = locale;
        this.failed = failed;
    }

    public void read(List<Passage> passages) {
        stop();
        passages.forEach(this::split);
        reading = true;
        next();
    }

    public boolean isReading() {
        return reading;
    }

    public void stop() {
        if (reading) {
            done();
            mouth.stop();
        }
    }

    private void done() {
        reading = false;
        coming.clear();
        highlight.hide();
    }

    private void split(Passage passage) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(passage.text());
        for (int from = sentences.first(), to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            int end = from + passage.text().substring(from, to).stripTrailing().length();
            if (end > from) {
                coming.add(new Sentence(passage, from, end));
            }
        }
    }

    /** What has gone from the page meanwhile is not read any more. */
    private void next() {
        Sentence sentence = coming.poll();
        while (sentence != null && sentence.passage().node().getScene() == null) {
            sentence = coming.poll();
        }
        if (sentence == null) {
            done();
            return;
        }
        Sentence now = sentence;
        highlight.show(now.passage(), now.from(), now.to());
        mouth.say(now.passage().text().substring(now.from(), now.to()), new Mouth.Heard() {
            @Override
            public void word(int from, int to) {
                highlight.show(now.passage(), now.from() + from, now.from() + to);
            }

            @Override
            public void ended() {
                next();
            }

            @Override
            public void failed() {
                done();
                failed.run();
            }
        });
    }
}
