package org.onmyterms.plan;

import java.util.List;

/** A line of the log of what was given out: the change that noted it, and what it was. */
public record GivenOut(String change, GiveOut giveOut) {

    /** The log, oldest first. */
    public static List<GivenOut> log(History history) {
        List<GiveOut> stand = history.plan().giveOuts();
        return history.changes().stream().filter(c -> c.action() instanceof Action.Give give && stand.contains(give.giveOut()))
                .map(c -> new GivenOut(c.id(), ((Action.Give) c.action()).giveOut())).toList();
    }

    /** How what its readers may see now differs from what they could see when it was given. */
    public Difference since(History history) {
        return Difference.between(history.before(change).plan().asSeenBy(giveOut.audience()), history.plan().asSeenBy(giveOut.audience()));
    }
}
