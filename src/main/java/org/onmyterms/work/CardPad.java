package org.onmyterms.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import org.onmyterms.guide.CardKind;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;

/**
 * One card that is being filled in. What is typed in a field is kept within a second of a pause and at {@link #keep}. The card
 * begins to be with the first thing said on it. On a card that is not the typist's to change
 * nothing is changed: what the typist says begins a second one beside it, with nothing of the first.
 */
public final class CardPad {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final OpenPlan open;
    private final Background background;
    private final Speaking speaking;
    private final CardKind kind;
    private Optional<String> entry;
    private Runnable waiting = () -> { };
    private Optional<Future<?>> planned = Optional.empty();

    /** @param entry the card's entry; empty for a new card */
    public CardPad(OpenPlan open, Background background, Speaking speaking, CardKind kind, Optional<String> entry) {
        this.open = open;
        this.background = background;
        this.speaking = speaking;
        this.kind = kind;
        this.entry = entry;
    }

    /** The card as it stands, once there is something on it. */
    public Optional<Entry> card() {
        return entry.flatMap(open.plan()::entry);
    }

    /** What the card says in this field: words, the id of what was chosen, or nothing. */
    public String said(CardKind.Field field) {
        return card().map(c -> isFirst(field) ? c.words() : c.details().getOrDefault(field.id(), "")).orElse("");
    }

    /** The words as they now stand in a field. */
    public void type(CardKind.Field field, String words) {
        planned.ifPresent(p -> p.cancel(false));
        waiting = () -> say(field, words);
        planned = Optional.of(background.later(PAUSE, this::keep));
    }

    /** True while something is typed that is not kept yet. */
    public boolean isTyping() {
        return planned.isPresent();
    }

    /** Keeps what was typed, at once. */
    public void keep() {
        planned.ifPresent(p -> p.cancel(false));
        planned = Optional.empty();
        Runnable now = waiting;
        waiting = () -> { };
        now.run();
    }

    /** Says this in a field, at once; blank takes it out. */
    public void say(CardKind.Field field, String said) {
        if (said.equals(said(field)) || card().isEmpty() && said.isBlank()) {
            return;
        }
        Optional<Entry> standing = card();
        if (standing.filter(c -> c.changeableBy(speaking.typist())).isPresent()) {
            open.apply(isFirst(field) ? new Action.SetWords(entry.orElseThrow(), said) : new Action.SetDetail(entry.orElseThrow(), field.id(), said));
        } else {
            Entry fresh = speaking.entry(open, kind.topic(), Optional.of(kind.prompt()), "");
            add(fresh.withBesides(standing.map(c -> c.besides().orElse(c.id()))), field, said);
        }
    }

    private void add(Entry card, CardKind.Field field, String said) {
        entry = Optional.of(card.id());
        open.apply(new Action.AddEntry(isFirst(field) ? card.withWords(said) : card.withDetail(field.id(), said)));
    }

    private boolean isFirst(CardKind.Field field) {
        return kind.first().equals(field);
    }
}
