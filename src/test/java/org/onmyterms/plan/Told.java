package org.onmyterms.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A history told step by step, an hour apart unless said otherwise. */
public final class Told {

    public static final String GRACE = "grace";
    public static final Instant BEGUN = Instant.parse("2026-11-20T10:00:00Z");

    private final String computer;
    private History history;
    private Instant now = BEGUN;
    private int number;

    private Told(String computer, History history) {
        this.computer = computer;
        this.history = history;
    }

    /** Robin's plan, with Grace who helps. */
    public static Told begun() {
        return new Told("c", History.EMPTY).by(Person.ID, new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE))
                .by(Person.ID, new Action.PutSupporter(new Supporter(GRACE, "Grace", "advocate")));
    }

    /** The same on another computer, from here on. */
    public Told elsewhere(String other) {
        Told told = new Told(other, history);
        told.now = now;
        return told;
    }

    public Told by(String author, Action action) {
        return after(Duration.ofHours(1), author, action);
    }

    public Told after(Duration pause, String author, Action action) {
        now = now.plus(pause);
        history = history.plus(history.next(computer + number++, author, now, action));
        return this;
    }

    public Told says(String id, String topic, String words) {
        return by(Person.ID, new Action.AddEntry(own(id, topic, words)));
    }

    public Told undo(String author) {
        return by(author, new Action.Undo(history.undoable(author).orElseThrow().id()));
    }

    public Told meets(Told other) {
        history = history.merge(other.history.changes());
        return this;
    }

    public Entry own(String id, String topic, String words) {
        return Entry.own(id, topic, Optional.empty(), words, when());
    }

    public Entry through(Voice voice, String id, String words) {
        return Entry.through(GRACE, voice, GRACE, id, "days", Optional.empty(), words, when());
    }

    private OffsetDateTime when() {
        return now.atOffset(ZoneOffset.UTC);
    }

    public History history() {
        return history;
    }

    public Instant now() {
        return now;
    }
}
