package org.onmyterms.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Three computers on which a person and a supporter alter the same plan at random, and which meet now and then. Every piece of
 * words is a word of its own, and what the people see on their screens is written down, so that it can be told what was lost, and
 * what was shown, by a meeting alone and by nobody's hand. The same seed lives the same life.
 */
final class Lives {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T10:15:00Z");
    private static final List<String> READERS = List.of("workers", "council");

    private final Random random;
    private final UnaryOperator<List<Change>> travelling;
    private final List<History> computers = new ArrayList<>();
    private int said;
    private final Set<String> everSaid = new TreeSet<>();
    /** Words that somebody put out of sight who saw them. */
    private final Set<String> putAway = new HashSet<>();
    /** "words>reader" as it was on somebody's screen after they did something there. */
    private final Set<String> shownByHand = new HashSet<>();
    private final Set<String> shownByMeeting = new TreeSet<>();

    /** The operator stands for what happens to changes on their way to another computer; the identity, when nothing is wrong. */
    Lives(long seed, UnaryOperator<List<Change>> travelling) {
        this.random = new Random(seed);
        this.travelling = travelling;
        History base = with(History.EMPTY, Person.ID, new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
        History first = with(base, Person.ID, say(Person.ID));
        for (int no = 0; no < 3; no++) {
            computers.add(first);
        }
    }

    void live() {
        for (int round = 0; round < 4; round++) {
            for (int no = 0; no < computers.size(); no++) {
                for (int step = random.nextInt(12); step > 0; step--) {
                    computers.set(no, act(computers.get(no)));
                }
            }
            int from = random.nextInt(3);
            meet((from + 1 + random.nextInt(2)) % 3, from);
        }
    }

    History met(int... order) {
        History all = computers.get(order[0]);
        for (int no = 1; no < order.length; no++) {
            all = all.merge(travelling.apply(computers.get(order[no]).changes()));
        }
        return all;
    }

    /** Words that are neither in sight nor among what was taken away, although nobody who saw them put them away. */
    Set<String> lost(History met) {
        Set<String> lost = new TreeSet<>(everSaid);
        lost.removeAll(putAway);
        lost.removeAll(inSight(met.plan()));
        met.plan().takenAway().forEach(e -> lost.removeAll(words(e)));
        return lost;
    }

    /** Words that a meeting showed to a reader to whom nobody had shown them. */
    Set<String> shownByMeeting(History met) {
        Set<String> all = new TreeSet<>(shown(met.plan()));
        all.removeAll(shownByHand);
        all.addAll(shownByMeeting);
        return all;
    }

    private void meet(int to, int from) {
        History met = computers.get(to).merge(travelling.apply(computers.get(from).changes()));
        shownByMeeting.addAll(shownByMeeting(met));
        computers.set(to, met);
    }

    private History act(History history) {
        String author = random.nextInt(4) == 0 ? "grace" : Person.ID;
        Action action = action(history, author);
        if (!Rights.may(author, action, history.plan())) {
            return history;
        }
        History after = with(history, author, action);
        Set<String> gone = inSight(history.plan());
        gone.removeAll(inSight(after.plan()));
        putAway.addAll(gone);
        everSaid.addAll(inSight(after.plan()));
        shownByHand.addAll(shown(after.plan()));
        return after;
    }

    private Action action(History history, String author) {
        List<Entry> entries = history.plan().entries();
        if (entries.isEmpty()) {
            return say(author);
        }
        Entry one = entries.get(random.nextInt(entries.size()));
        return switch (random.nextInt(17)) {
            case 0 -> say(author);
            case 1, 2, 3, 4 -> new Action.SetWords(one.id(), words());
            case 5 -> new Action.TakeAway(one.id());
            case 6 -> new Action.BringBack(history.plan().takenAway().stream().findFirst().map(Entry::id).orElse(one.id()));
            case 7 -> new Action.MoveEntry(one.id(), Optional.empty());
            case 8 -> new Action.Decide(one.id());
            case 9 -> new Action.Cut(one.id(), one.words().indexOf(' ') + 1, "cut" + said++);
            case 10 -> new Action.SetAudiences(one.id(), Set.copyOf(READERS.subList(0, random.nextInt(3))));
            case 11 -> new Action.SetAnswer(one.id(), Answer.AGREE);
            case 12 -> new Action.SetDetail(one.id(), "f" + random.nextInt(2), random.nextInt(5) == 0 ? "" : words());
            case 13 -> new Action.MakeOwn(one.id());
            case 14 -> new Action.Retire(one.id());
            case 15 -> again(history.redoable(author));
            default -> again(history.undoable(author));
        };
    }

    private static Action again(Optional<Change> change) {
        return change.<Action>map(c -> new Action.Undo(c.id())).orElse(new Action.GoTo(Place.HOME));
    }

    private Action say(String author) {
        String id = "e" + said++;
        return new Action.AddEntry(author.equals(Person.ID) ? Entry.own(id, "days", Optional.empty(), words(), WHEN)
                : Entry.through(author, random.nextBoolean() ? Voice.VIEW : Voice.WRITTEN_DOWN, author, id, "days", Optional.empty(), words(), WHEN));
    }

    private String words() {
        return "w" + said++ + " w" + said++;
    }

    private History with(History history, String author, Action action) {
        return history.plus(history.next(new UUID(random.nextLong(), random.nextLong()).toString(), author, Instant.EPOCH, action));
    }

    private static Set<String> inSight(Plan plan) {
        Set<String> all = new HashSet<>();
        plan.entries().forEach(e -> all.addAll(words(e)));
        return all;
    }

    private static List<String> words(Entry entry) {
        return Stream.concat(Stream.of(entry.words()), entry.details().values().stream()).flatMap(said -> Stream.of(said.strip().split(" ")))
                .filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> shown(Plan plan) {
        Set<String> all = new HashSet<>();
        for (String reader : READERS) {
            plan.entriesFor(reader).forEach(e -> words(e).forEach(word -> all.add(word + ">" + reader)));
        }
        return all;
    }
}
