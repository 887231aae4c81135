package org.onmyterms.money;

/** Whether the money is enough, by the week. */
public sealed interface Sufficiency {

    /** @param spare pence a week that are left; may be none */
    record Enough(long spare) implements Sufficiency { }

    /** @param by pence a week that are wanting, at least one */
    record Short(long by) implements Sufficiency { }

    /** There is no offer that can be counted. */
    record NotTold() implements Sufficiency { }

    /** There is an offer, and no cost that can be counted. */
    record NoCosts() implements Sufficiency { }
}
