package org.onmyterms.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;

/**
 * What is being typed at one question. It is kept within a second of a pause and at {@link #keep}: first as a new entry, then as
 * new words of that entry. Words typed over an entry that is not the typist's to change become a second answer beside it.
 */
public final class WritingPad {

    /** Half of the second within which words must be safe; the rest is the disk's. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final OpenPlan open;
    private final Background background;
    private final Speaking speaking;
    private final String topic;
    private final Optional<String> prompt;
    private final Optional<String> besides;
    private final Optional<String> answers;
    private Optional<String> entry;
    private Optional<Future<?>> planned = Optional.empty();
    /** Whether an emptied pad is something said, since words of ours stood there before. */
    private boolean keepsBlank;
    private String typed = "";
    private boolean waiting;

    /** A pad for something new. */
    public WritingPad(OpenPlan open, Background background, Speaking speaking, String topic, Optional<String> prompt) {
        this(open, background, speaking, topic, prompt, Optional.empty(), Optional.empty());
    }

    private WritingPad(OpenPlan open, Background background, Speaking speaking, String topic, Optional<String> prompt,
                       Optional<String> besides, Optional<String> answers) {
        this.answers = answers;
        this.open = open;
        this.background = background;
        this.speaking = speaking;
        this.topic = topic;
        this.prompt = prompt;
        this.besides = besides;
        this.entry = Optional.empty();
    }

    /** A pad for one more answer beside an entry's. */
    public static WritingPad beside(Entry entry, OpenPlan open, Background background, Speaking speaking) {
        return new WritingPad(open, background, speaking, entry.topic(), entry.prompt(), Optional.of(entry.besides().orElse(entry.id())), Optional.empty());
    }

    /** A pad for the person's own words about somebody's view. */
    public static WritingPad answering(Entry view, OpenPlan open, Background background) {
        return new WritingPad(open, background, Speaking.PERSON, view.topic(), view.prompt(), Optional.empty(), Optional.of(view.id()));
    }

    /** A pad on which an entry is changed. */
    public static WritingPad over(Entry entry, OpenPlan open, Background background, Speaking speaking) {
        WritingPad pad = new WritingPad(open, background, speaking, entry.topic(), entry.prompt());
        pad.entry = Optional.of(entry.id());
        pad.typed = entry.words();
        return pad;
    }

    /** A pad on which these words of ours stand. They are kept only once somebody changes them, even to nothing. */
    public static WritingPad showing(String ours, OpenPlan open, Background background, Speaking speaking, String topic, Optional<String> prompt) {
        WritingPad pad = new WritingPad(open, background, speaking, topic, prompt);
        pad.typed = ours;
        pad.keepsBlank = !ours.isEmpty();
        return pad;
    }

    /** The words as they now stand in the box. */
    public void type(String words) {
        if (words.equals(typed)) {
            return;
        }
        typed = words;
        waiting = true;
        planned.ifPresent(p -> p.cancel(false));
        planned = Optional.of(background.later(PAUSE, this::keep));
    }

    /** Keeps what was typed since it was last kept, at once. */
    public void keep() {
        planned.ifPresent(p -> p.cancel(false));
        planned = Optional.empty();
        if (!waiting) {
            return;
        }
        Optional<Entry> standing = entry.flatMap(open.plan()::entry);
        Optional<Entry> away = entry.flatMap(id -> open.plan().takenAway().stream().filter(e -> e.id().equals(id)).findFirst());
        if (standing.isPresent()) {
            keepOver(standing.get());
        } else if (away.isPresent()) {
            keepOver(away.get());
        } else if (!typed.isBlank() || keepsBlank) {
            Entry said = speaking.entry(open, topic, prompt, typed).withBesides(besides);
            add(answers.map(said::answering).orElse(said));
        }
        waiting = false;
    }

    /** The entry that this pad writes, once there is one. */
    public Optional<String> entry() {
        return entry;
    }

    /** The words of the entry on this pad, if they were changed elsewhere, such as by an undo, and nobody is typing; they stand on the pad from now on. */
    public Optional<String> changedElsewhere() {
        Optional<String> other = entry.filter(id -> !waiting).flatMap(open.plan()::entry).map(Entry::words).filter(words -> !words.equals(typed));
        other.ifPresent(words -> typed = words);
        return other;
    }

    /** True when the entry on this pad is no longer in the plan, such as after an undo, and nobody is typing. */
    public boolean isLost() {
        return !waiting && entry.filter(id -> open.plan().entry(id).isEmpty()).isPresent();
    }

    /** True when these words stand on the pad. */
    public boolean says(String words) {
        return typed.equals(words);
    }

    private void keepOver(Entry standing) {
        if (standing.words().equals(typed)) {
            return;
        }
        if (standing.changeableBy(speaking.typist())) {
            open.apply(new Action.SetWords(standing.id(), typed));
        } else if (!typed.isBlank()) {
            Entry second = speaking.entry(open, standing.topic(), standing.prompt(), typed);
            add(second.withBesides(Optional.of(standing.besides().orElse(standing.id()))));
        }
    }

    private void add(Entry said) {
        entry = Optional.of(said.id());
        open.apply(new Action.AddEntry(said));
    }
}
