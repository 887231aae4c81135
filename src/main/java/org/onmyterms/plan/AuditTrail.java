package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The changes as somebody looks back on them: what happened, what it was about, and what stood there before. Immutable.
 * Changes that share words, such as the pieces of one cut, are one thread: whoever may not know of one may know of none of them.
 */
public final class AuditTrail {

    /** Changes about one thing, in order, and whether it was ever just for the person. */
    private static final class Strand {
        private final List<Change> changes = new ArrayList<>();
        private boolean justForMe;
    }

    private final List<Change> changes;
    private final Map<String, Change> byId = new HashMap<>();
    /** By the ids of entries and of changes. */
    private final Map<String, Strand> strands = new HashMap<>();
    /** Where each entry ever stood, by its id and by those of the changes about it. */
    private final Map<String, Set<String>> topics = new HashMap<>();

    private AuditTrail(List<Change> changes) {
        this.changes = changes;
        changes.forEach(this::add);
    }

    public static AuditTrail of(History history) {
        return new AuditTrail(history.changes());
    }

    private void add(Change change) {
        byId.put(change.id(), change);
        String about = Forgetting.subject(change.action()).orElse(change.id());
        Strand strand = strands.computeIfAbsent(about, id -> new Strand());
        Set<String> stood = topics.computeIfAbsent(about, id -> new HashSet<>());
        strand.changes.add(change);
        strands.put(change.id(), strand);
        topics.put(change.id(), stood);
        switch (change.action()) {
            case Action.AddEntry(Entry entry) -> stood.add(entry.topic());
            case Action.MoveToTopic(String entry, String topic, Optional<String> prompt) -> stood.add(topic);
            case Action.MoveOut(Entry entry) -> {
                stood.add(entry.topic());
                strand.justForMe = true;
            }
            case Action.JustForMe a -> stood.add(Plan.JUST_FOR_ME);
            case Action.Cut(String entry, int at, String piece) -> {
                strands.putIfAbsent(piece, strand);
                topics.putIfAbsent(piece, new HashSet<>(stood));
            }
            default -> { }
        }
        strand.justForMe |= stood.contains(Plan.JUST_FOR_ME);
    }

    /** The same without all that was ever just for the person: what a supporter who signed in may look back on. */
    public AuditTrail withoutJustForMe() {
        return new AuditTrail(changes.stream().filter(c -> !strands.get(c.id()).justForMe).toList());
    }

    /** Of entries that stood there once, those of which this tells, and those that say what they say in the plan now. */
    public List<Entry> known(List<Entry> then, Plan now) {
        return then.stream().filter(e -> strands.containsKey(e.id()) || now.entry(e.id()).filter(e::saysAs).isPresent()).toList();
    }

    /** What happened, by the clock, the earliest first. Where somebody was is not told. */
    public List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        for (Change change : changes) {
            if (change.action() instanceof Action.GoTo || change.action() instanceof Action.JustForMe) {
                continue;
            }
            if (!all.isEmpty() && all.getLast().goesOnWith(change)) {
                all.add(all.removeLast().goingOn(change));
            } else {
                all.add(Happening.one(change));
            }
        }
        return all.stream().sorted(Comparator.comparing(h -> h.last().when())).toList();
    }

    /** Whose doing it is: {@link Person#ID} or a supporter's id. What was brought in from elsewhere is theirs who typed it. */
    public String by(Happening happening) {
        Change first = happening.first();
        return first.action() instanceof Action.AddEntry(Entry entry) && isFirst(first) ? entry.typedBy() : first.author();
    }

    /** The topics in which what a change is about ever stood; empty when it is about none. */
    public Set<String> topics(Change change) {
        return Collections.unmodifiableSet(topics.getOrDefault(change.id(), Set.of()));
    }

    public Optional<Change> change(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The supporter of this id as they were last described, though they may no longer help. */
    public Optional<Supporter> supporter(String id) {
        return strand(id).reversed().stream().map(Change::action).filter(Action.PutSupporter.class::isInstance)
                .map(a -> ((Action.PutSupporter) a).supporter()).findFirst();
    }

    /** True when a change is the first about an entry or a supporter, and not one that brings them back or describes them anew. */
    public boolean isFirst(Change change) {
        return strands.get(change.id()).changes.getFirst().equals(change);
    }

    /** An entry with the words that its author saw who made this change. Empty when nothing tells of them. */
    public Optional<Entry> before(String entry, Change change) {
        return begun(entry).flatMap(e -> words(entry, change).map(e::withWords));
    }

    /** An entry as it first was; of a piece, what it was cut from. */
    private Optional<Entry> begun(String entry) {
        return strand(entry).stream().flatMap(c -> begins(c.action()).stream()).findFirst();
    }

    private static Optional<Entry> begins(Action action) {
        return switch (action) {
            case Action.AddEntry(Entry entry) -> Optional.of(entry);
            case Action.MoveOut(Entry entry) -> Optional.of(entry);
            default -> Optional.empty();
        };
    }

    private List<Change> strand(String id) {
        return strands.containsKey(id) ? strands.get(id).changes : List.of();
    }

    /** Goes back from one writing to the one before, through all cuts in between, until words were written whole. */
    private Optional<String> words(String entry, Change change) {
        List<UnaryOperator<String>> cuts = new ArrayList<>();
        String id = entry;
        Optional<Change> wrote = wrote(id, change);
        while (wrote.isPresent() && wrote.get().action() instanceof Action.Cut(String whole, int at, String piece)) {
            cuts.addFirst(id.equals(piece) ? w -> w.substring(Math.min(at, w.length())) : w -> w.substring(0, Math.min(at, w.length())));
            id = whole;
            wrote = wrote(id, wrote.get());
        }
        return wrote.map(c -> {
            String words = begins(c.action()).map(Entry::words).orElseGet(() -> ((Action.SetWords) c.action()).words());
            for (UnaryOperator<String> cut : cuts) {
                words = cut.apply(words);
            }
            return words;
        });
    }

    /** The writing that this change's author had seen; for a change that does not say, the last one that stood then. */
    private Optional<Change> wrote(String entry, Change change) {
        Optional<Change> seen = change.over().stream().map(byId::get).filter(c -> c != null && c.number() < change.number() && writes(c, entry))
                .max(History.ORDER);
        return seen.or(() -> {
            List<Change> strand = strand(entry);
            int at = Collections.binarySearch(strand, change, History.ORDER);
            List<Change> earlier = strand.subList(0, at < 0 ? -at - 1 : at);
            Set<String> undone = Undoing.undone(earlier);
            return earlier.reversed().stream().filter(c -> writes(c, entry) && !undone.contains(c.id())).findFirst();
        });
    }

    private static boolean writes(Change change, String entry) {
        return switch (change.action()) {
            case Action.AddEntry(Entry begun) -> begun.id().equals(entry);
            case Action.MoveOut(Entry told) -> told.id().equals(entry);
            case Action.SetWords(String written, String words) -> written.equals(entry) || change.id().equals(entry);
            case Action.Cut(String whole, int at, String piece) -> whole.equals(entry) || piece.equals(entry);
            default -> false;
        };
    }
}
