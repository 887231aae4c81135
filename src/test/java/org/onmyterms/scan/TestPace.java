package org.onmyterms.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that goes by when a test says so. */
public final class TestPace implements Pace {

    private record Planned(long when, Runnable then) { }

    private final List<Planned> planned = new ArrayList<>();
    private long now;

    @Override
    public long now() {
        return now;
    }

    @Override
    public Runnable after(long milliseconds, Runnable then) {
        Planned one = new Planned(now + milliseconds, then);
        planned.add(one);
        return () -> planned.remove(one);
    }

    /** Lets so many milliseconds go by, and whatever was planned for them come about. */
    public void go(long milliseconds) {
        long until = now + milliseconds;
        while (planned.stream().anyMatch(p -> p.when() <= until)) {
            Planned first = planned.stream().min(Comparator.comparingLong(Planned::when)).orElseThrow();
            planned.remove(first);
            now = first.when();
            first.then().run();
        }
        now = until;
    }

    /** True when nothing goes on by itself. */
    public boolean isStill() {
        return planned.isEmpty();
    }
}
