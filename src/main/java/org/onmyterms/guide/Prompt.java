package org.onmyterms.guide;

import java.util.List;
import java.util.Objects;

/**
 * An open question a person may answer, change or skip.
 *
 * @param id        the topic's id, a dot and a word, such as {@code days.good}
 * @param ask       the question as it is first shown
 * @param otherWays the same question in other words, for "ask me another way"; never empty in a pack that was read
 */
public record Prompt(String id, String ask, List<String> otherWays) {
    public Prompt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ask, "ask");
        otherWays = List.copyOf(otherWays);
    }

    /** The question as it is asked this time, counted from 0: as it is first shown, then each other way, and round again. */
    public String asked(int time) {
        int way = time % (otherWays.size() + 1);
        return way == 0 ? ask : otherWays.get(way - 1);
    }
}
