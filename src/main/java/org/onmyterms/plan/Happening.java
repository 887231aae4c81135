package org.onmyterms.plan;

import java.time.Duration;

/**
 * What is told of a plan in one sentence: one change, or a run of writing on one thing. Whoever types is saved at every pause, and
 * nobody wants to read each of those.
 *
 * @param first the change, or the first of the run
 * @param last  the same change, or the last of the run
 */
public record Happening(Change first, Change last) {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    public static Happening one(Change change) {
        return new Happening(change, change);
    }

    /** True when the change goes on with this writing: by the same author, on the same thing, after no long pause. */
    boolean goesOnWith(Change change) {
        return change.author().equals(last.author()) && change.when().isBefore(last.when().plus(PAUSE)) && switch (change.action()) {
            case Action.SetWords(String entry, String words) -> switch (last.action()) {
                case Action.AddEntry(Entry begun) -> begun.id().equals(entry);
                case Action.SetWords(String before, String earlier) -> before.equals(entry);
                default -> false;
            };
            case Action.SetDetail now -> last.action() instanceof Action.SetDetail before && before.entry().equals(now.entry())
                    && before.field().equals(now.field());
            default -> false;
        };
    }

    Happening goingOn(Change change) {
        return new Happening(first, change);
    }
}
