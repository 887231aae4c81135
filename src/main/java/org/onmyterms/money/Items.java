package org.onmyterms.money;

import java.util.List;

/** Cards with sums on them. What is shown by a period is rounded card by card, and a total is the sum of what is shown. */
public record Items(List<Item> all) {

    public Items {
        all = List.copyOf(all);
    }

    public List<Item> regular() {
        return all.stream().filter(i -> i.reckoned() instanceof Reckoned.Regular).toList();
    }

    public List<Item> once() {
        return all.stream().filter(i -> i.reckoned() instanceof Reckoned.Once).toList();
    }

    /** What is in no sum. */
    public List<Item> notYet() {
        return all.stream().filter(i -> !i.reckoned().isCounted()).toList();
    }

    /** All that comes round, in whole pence. */
    public long in(Period period) {
        return all.stream().mapToLong(i -> i.reckoned().in(period)).sum();
    }

    /** All that comes once, in whole pence. */
    public long onceTotal() {
        return all.stream().mapToLong(i -> i.reckoned().once()).sum();
    }
}
