package org.onmyterms.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.SayableException;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;

/** What all ways through the house share: the open plan, who is speaking, and where the person is. */
final class Hallway {

    private final House house;
    private final Shell shell;
    private Optional<OpenPlan> open = Optional.empty();
    private Speaking speaking = Speaking.PERSON;
    private Runnable where;

    /** @param where leads to the place at which everybody begins */
    Hallway(House house, Shell shell, Runnable where) {
        this.house = house;
        this.shell = shell;
        this.where = where;
    }

    Optional<OpenPlan> open() {
        return open;
    }

    void enter(OpenPlan plan) {
        open = Optional.of(plan);
        speaking = Speaking.first(plan.signedInSupporter());
    }

    void leave() {
        open = Optional.empty();
    }

    Speaking speaking() {
        return speaking;
    }

    void speaks(Speaking way) {
        speaking = way;
    }

    /** Leads to where the person is once more. */
    Runnable where() {
        return where;
    }

    /** The person is at a place now, to which this leads. */
    void stay(Runnable again) {
        where = again;
    }

    /** To a place; {@code again} leads there once more, and what waits there is kept first. */
    void go(Runnable again, Runnable show) {
        shell.leaving(() -> {
            stay(again);
            house.whenReady(show, this::tell);
        });
    }

    void tell(SayableException problem) {
        shell.tell(problem.say(house.words()));
    }

    /** A supporter who signed in is not told that there is a place for things just for the person. */
    Pack pack() {
        return open.flatMap(OpenPlan::signedInSupporter).isPresent() ? house.pack().without(Plan.JUST_FOR_ME) : house.pack();
    }

    /** The topics of the pack, and "just talk". */
    List<Topic> topics() {
        return Stream.concat(pack().topics().stream(), Stream.of(house.justTalk())).toList();
    }

    /** The first topic of the pack stands in for one that it does not know any more. */
    Topic topic(String id) {
        return id.equals(Plan.JUST_TALK) ? house.justTalk() : pack().topic(id).orElse(pack().topics().getFirst());
    }
}
