package org.onmyterms.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A plan while changes are being laid onto it, in order. What names an entry that is not there does nothing. What its author
 * altered without knowing what is there now never overwrites it: words come to stand beside words.
 */
final class Draft {

    private String id;
    private String language;
    private Optional<Nation> nation;
    private Person person;
    private Extras extras;
    private Place place;
    private Optional<String> copiesFolder;
    private Optional<LocalDate> lookAgainOn;
    private Headings headings;
    private final List<Note> notes;
    private final List<Supporter> supporters;
    private final List<Audience> audiences;
    private final Set<String> goneAudiences;
    private final Set<Proposal> proposals;
    private final Map<String, Entry> entries;
    private final Map<String, Entry> takenAway;
    private final List<GiveOut> giveOuts;
    private final Map<String, Heads> heads;

    Draft(Plan plan, Map<String, Heads> heads) {
        id = plan.id();
        language = plan.language();
        nation = plan.nation();
        person = plan.person();
        extras = plan.extras();
        place = plan.place();
        copiesFolder = plan.copiesFolder();
        lookAgainOn = plan.lookAgainOn();
        headings = plan.headings();
        notes = new ArrayList<>(plan.notes());
        supporters = new ArrayList<>(plan.supporters());
        audiences = new ArrayList<>(plan.audiences());
        goneAudiences = new LinkedHashSet<>(plan.goneAudiences());
        proposals = new LinkedHashSet<>(plan.proposals());
        entries = byId(plan.entries());
        takenAway = byId(plan.takenAway());
        giveOuts = new ArrayList<>(plan.giveOuts());
        this.heads = new HashMap<>(heads);
    }

    private static Map<String, Entry> byId(List<Entry> list) {
        Map<String, Entry> map = new LinkedHashMap<>();
        list.forEach(e -> map.put(e.id(), e));
        return map;
    }

    Plan plan() {
        return new Plan(id, language, nation, person, supporters, audiences, goneAudiences, proposals, List.copyOf(entries.values()), List.copyOf(takenAway.values()),
                giveOuts, place, copiesFolder, notes, lookAgainOn, headings, extras);
    }

    Map<String, Heads> heads() {
        return heads;
    }

    /**
     * The change that this action is now. What is said to the topic just for the person, or done to what stands there, is just for
     * them; what is moved out of it is told whole.
     */
    Change next(String id, long number, String author, Instant when, Action action) {
        Action done = action instanceof Action.MoveToTopic(String entry, String topic, Optional<String> prompt) && !topic.equals(Plan.JUST_FOR_ME)
                && entries.containsKey(entry) && isJustForMe(entry) ? new Action.MoveOut(told(entries.get(entry).withPlace(topic, prompt))) : action;
        return new Change(id, number, author, when, done, over(done), isJustForMe(done));
    }

    private Entry told(Entry entry) {
        Set<String> hidden = new HashSet<>();
        Stream.concat(entries.keySet().stream(), takenAway.keySet().stream()).filter(e -> !e.equals(entry.id()) && isJustForMe(e)).forEach(hidden::add);
        return entry.withoutTiesTo(hidden);
    }

    private boolean isJustForMe(Action action) {
        return switch (action) {
            case Action.AddEntry(Entry entry) -> entry.topic().equals(Plan.JUST_FOR_ME);
            case Action.GoTo(Place there) -> there.topic().filter(Plan.JUST_FOR_ME::equals).isPresent();
            case Action.MoveToTopic(String entry, String topic, Optional<String> prompt) -> topic.equals(Plan.JUST_FOR_ME) || isJustForMe(entry);
            case Action.MoveOut a -> false;
            case Action.JustForMe a -> false;
            case Action.Undo a -> false;
            default -> Forgetting.subject(action).filter(this::isJustForMe).isPresent();
        };
    }

    private boolean isJustForMe(String entry) {
        Entry one = entries.getOrDefault(entry, takenAway.get(entry));
        return one != null && one.topic().equals(Plan.JUST_FOR_ME);
    }

    /** The changes that made what this action would alter. */
    Set<String> over(Action action) {
        return switch (action) {
            case Action.SetWords a -> of(a.entry(), Heads::now);
            case Action.SetDetail a -> of(a.entry(), Heads::now);
            case Action.SetPictures a -> of(a.entry(), Heads::now);
            case Action.Retire a -> of(a.entry(), Heads::words);
            case Action.MakeOwn a -> of(a.entry(), Heads::now);
            case Action.TakeAway a -> of(a.entry(), Heads::words);
            case Action.Cut a -> of(a.entry(), Heads::now);
            case Action.SetAnswer a -> of(a.entry(), h -> h.answers().keySet());
            case Action.SetAudiences a -> of(a.entry(), Heads::now);
            case Action.PullIn a -> of(a.entry(), Heads::words);
            case Action.MoveOut a -> of(a.entry().id(), Heads::now);
            case Action.Decide a -> {
                Set<String> all = new HashSet<>();
                answersBeside(a.entry()).forEach(e -> all.addAll(of(e.id(), Heads::words)));
                yield all;
            }
            default -> Set.of();
        };
    }

    private Set<String> of(String entry, Function<Heads, Set<String>> which) {
        return heads.containsKey(entry) ? which.apply(heads.get(entry)) : Set.of();
    }

    Draft apply(Change change) {
        switch (change.action()) {
            case Action.Begin a -> {
                id = a.planId();
                language = a.language();
                nation = a.nation();
                person = a.person();
                extras = a.extras();
            }
            case Action.NamePerson a -> person = a.person();
            case Action.Describe a -> {
                language = a.language();
                nation = a.nation();
                extras = a.extras();
            }
            case Action.PutSupporter a -> put(supporters, a.supporter(), s -> s.id().equals(a.supporter().id()));
            case Action.RemoveSupporter a -> supporters.removeIf(s -> s.id().equals(a.supporter()));
            case Action.PutAudience a -> put(audiences, a.audience(), x -> x.id().equals(a.audience().id()));
            case Action.RemoveAudience a -> {
                goneAudiences.add(a.audience());
                proposals.removeIf(p -> p.audience().equals(a.audience()));
            }
            case Action.Propose a -> proposals.add(new Proposal(a.entry(), a.audience(), change.author()));
            case Action.Decline a -> proposals.removeIf(p -> p.entry().equals(a.entry()) && p.audience().equals(a.audience()));
            case Action.AddEntry a -> add(change.id(), a.entry());
            case Action.SetWords a -> write(change, a.entry(), e -> e.withWords(a.words()), a.words());
            case Action.SetDetail a -> write(change, a.entry(), e -> e.withDetail(a.field(), a.said()), a.said());
            case Action.SetPictures a -> picture(change, a);
            case Action.SetAnswer a -> alterHeads(a.entry(), h -> h.answered(change, a.answer()),
                    (e, h) -> e.voice() == Voice.OWN ? e : e.withAnswer(h.answer()));
            case Action.SetAudiences a -> {
                proposals.removeIf(p -> p.entry().equals(a.entry()) && a.audiences().contains(p.audience()));
                show(change, a.entry(), a.audiences());
            }
            case Action.MoveEntry a -> move(a.entry(), a.before());
            case Action.MoveToTopic a -> {
                alter(a.entry(), e -> e.withPlace(a.topic(), a.prompt()));
                takenAway.computeIfPresent(a.entry(), (id, e) -> e.withPlace(a.topic(), a.prompt()));
                move(a.entry(), Optional.empty());
            }
            case Action.MoveOut a -> moveOut(change, a.entry());
            case Action.JustForMe a -> a.hides().ifPresent(this::hide);
            case Action.Cut a -> cut(change, a);
            case Action.TakeAway a -> takeAway(a.entry(), change.over());
            case Action.Retire a -> takeAway(a.entry(), change.over());
            case Action.MakeOwn a -> makeOwn(change, a.entry());
            case Action.StillSo a -> { }
            case Action.LookedAgain a -> { }
            case Action.LookAgainOn a -> lookAgainOn = a.day();
            case Action.AddNote a -> {
                notes.removeIf(n -> n.id().equals(a.id()) && n.author().equals(change.author()));
                notes.add(new Note(a.id(), change.author(), a.words(), change.when()));
            }
            case Action.DropNote a -> notes.removeIf(n -> n.id().equals(a.id()) && (change.author().equals(Person.ID) || n.author().equals(change.author())));
            case Action.BringBack a -> shift(a.entry(), takenAway, entries);
            case Action.Decide a -> decide(a.entry(), change.over());
            case Action.KeepAll a -> answersBeside(a.entry()).forEach(e -> alter(e.id(), x -> x.withBesides(Optional.empty())));
            case Action.PullIn a -> pullIn(a, change.over());
            case Action.LeaveOut a -> headings = headings.leaveOut(a.heading(), a.entry());
            case Action.AnswerHeading a -> headings = headings.answering(a.heading(), a.answers());
            case Action.TagEntry a -> {
                if (heads.containsKey(a.entry())) {
                    headings = headings.tag(a.word(), a.entry(), a.goesWith());
                }
            }
            case Action.GoTo a -> place = a.place();
            case Action.Give a -> giveOuts.add(a.giveOut());
            case Action.KeepCopiesIn a -> copiesFolder = a.folder();
            case Action.AskAfterCover a -> { }
            case Action.PutInForm a -> { }
            case Action.Forget a -> { }
            case Action.Undo a -> { }
        }
        return this;
    }

    /** Only words that the person saw: of others, written elsewhere meanwhile, they have to choose anew. */
    private void pullIn(Action.PullIn a, Set<String> over) {
        if (heads.containsKey(a.entry()) && heads.get(a.entry()).saidBy(over)) {
            headings = headings.pullIn(a.heading(), a.entry(), a.before());
        }
    }

    private void add(String change, Entry entry) {
        if (!heads.containsKey(entry.id())) {
            entries.put(entry.id(), entry);
            heads.put(entry.id(), Heads.of(change, entry));
        }
    }

    /**
     * Begins the entry anew, so that who knew of it before and who did not have the same from now on. Words that were written there
     * meanwhile stay just for the person, as an entry with the change's id.
     */
    private void moveOut(Change change, Entry entry) {
        Optional<Entry> there = Optional.ofNullable(entries.getOrDefault(entry.id(), takenAway.get(entry.id())));
        Heads before = heads.put(entry.id(), Heads.of(change.id(), entry));
        hide(entry.id());
        if (there.isPresent() && !before.saidBy(change.over())) {
            entries.put(change.id(), there.get().renamed(Map.of(entry.id(), change.id()), Set.of()));
            heads.put(change.id(), before);
        }
        entries.put(entry.id(), entry);
    }

    private void hide(String entry) {
        entries.remove(entry);
        takenAway.remove(entry);
    }

    private void write(Change change, String entry, UnaryOperator<Entry> how, String said) {
        Optional<String> seen = whereStands(entry, change.over());
        if (seen.isPresent()) {
            shift(seen.get(), takenAway, entries);
            reword(change, seen.get(), how);
            return;
        }
        if (!said.isBlank()) {
            standBeside(change, entry, how, said);
        }
    }

    /** Pictures for words that their author had not seen come to stand beside them, with them. */
    private void picture(Change change, Action.SetPictures a) {
        Optional<String> seen = whereStands(a.entry(), change.over());
        Entry first = entries.getOrDefault(a.entry(), takenAway.get(a.entry()));
        if (seen.isPresent()) {
            shift(seen.get(), takenAway, entries);
            reword(change, seen.get(), e -> e.withPictures(a.pictures()));
        } else if (first != null && !a.pictures().isEmpty()) {
            add(change.id(), first.otherwise(change.id(), change.author(), change.when().atOffset(ZoneOffset.UTC)).withPictures(a.pictures()));
        }
    }

    /** What the person agreed to, and let others see, were the words as they were: other words of a supporter's are asked about anew. */
    private void reword(Change change, String entry, UnaryOperator<Entry> how) {
        boolean anew = !change.author().equals(Person.ID);
        if (anew) {
            headings = headings.choosingAnew(entry);
            alter(entry, e -> e.voice() == Voice.OWN ? how.apply(e) : how.apply(e).withAnswer(Answer.NOT_ASKED).withAudiences(Set.of()));
            heads.computeIfPresent(entry, (e, h) -> h.begunAnew(change, entries.get(entry)));
        } else {
            alterHeads(entry, h -> h.reworded(change), (e, h) -> how.apply(e).withAudiences(h.seenBy()));
        }
    }

    /** Only the person takes what was written down for them for their own words, and only the words that they saw. */
    private void makeOwn(Change change, String entry) {
        Entry written = entries.get(entry);
        if (change.author().equals(Person.ID) && written != null && written.voice() == Voice.WRITTEN_DOWN && heads.get(entry).saidBy(change.over())) {
            reword(change, entry, Entry::asOwn);
        }
    }

    /** Whoever did not know that a piece had been cut off meant it too: it is shown to nobody whom they did not choose. */
    private void show(Change change, String entry, Set<String> to) {
        alterHeads(entry, h -> h.shown(change, to), (e, h) -> e.withAudiences(h.seenBy()));
        Map<String, Set<String>> parts = heads.containsKey(entry) ? heads.get(entry).parts() : Map.of();
        parts.forEach((part, knowing) -> {
            if (Collections.disjoint(change.over(), knowing)) {
                show(change, part, to);
            }
        });
    }

    /** Words for something that is not there at all, since another computer took its beginning back, stand in "just talk". */
    private void standBeside(Change change, String entry, UnaryOperator<Entry> how, String said) {
        OffsetDateTime when = change.when().atOffset(ZoneOffset.UTC);
        Entry first = entries.getOrDefault(entry, takenAway.get(entry));
        if (first == null) {
            add(change.id(), change.author().equals(Person.ID)
                    ? Entry.own(change.id(), Plan.JUST_TALK, Optional.empty(), said, when)
                    : Entry.through(change.author(), Voice.VIEW, change.author(), change.id(), Plan.JUST_TALK, Optional.empty(), said, when));
            return;
        }
        Entry other = how.apply(first);
        Optional<Entry> same = answersBeside(first.id()).stream().filter(e -> e.saysAs(other)).findFirst();
        same.ifPresentOrElse(e -> heads.computeIfPresent(e.id(), (i, h) -> h.alsoSaid(change)),
                () -> add(change.id(), other.otherwise(change.id(), change.author(), when)));
    }

    /** The entry whose words are those that were seen: this one, or an answer that came to stand beside it. */
    private Optional<String> whereStands(String entry, Set<String> over) {
        if (heads.containsKey(entry) && heads.get(entry).saidBy(over)) {
            return Optional.of(entry);
        }
        Entry one = entries.getOrDefault(entry, takenAway.get(entry));
        Optional<String> first = Optional.of(one == null ? entry : one.besides().orElse(entry));
        return Stream.concat(entries.values().stream(), takenAway.values().stream())
                .filter(e -> e.besides().equals(first) && heads.get(e.id()).saidBy(over)).map(Entry::id).findFirst();
    }

    /** The second part is an entry of its own: it stands beside nothing, and pictures stay with the first. Other words are not cut. */
    private void cut(Change change, Action.Cut cut) {
        Entry whole = entries.get(cut.entry());
        boolean fits = whole != null && heads.get(cut.entry()).saidBy(change.over()) && !heads.containsKey(cut.newId())
                && cut.at() > 0 && cut.at() < whole.words().length();
        if (!fits) {
            return;
        }
        Optional<String> next = after(cut.entry());
        alterHeads(cut.entry(), h -> h.cut(change, cut.newId()),
                (e, h) -> e.withWords(whole.words().substring(0, cut.at())).withAudiences(h.seenBy()));
        add(change.id(), whole.rest(cut.newId(), cut.at()).withAudiences(entries.get(cut.entry()).audiences()));
        move(cut.newId(), next);
    }

    private Optional<String> after(String entry) {
        List<String> order = List.copyOf(entries.keySet());
        int next = order.indexOf(entry) + 1;
        return next < order.size() ? Optional.of(order.get(next)) : Optional.empty();
    }

    /** Words that were written anew meanwhile stay in sight. */
    private void takeAway(String entry, Set<String> over) {
        if (heads.containsKey(entry) && heads.get(entry).saidBy(over)) {
            shift(entry, entries, takenAway);
        }
    }

    private List<Entry> answersBeside(String entry) {
        Entry one = entries.get(entry);
        String first = one == null ? entry : one.besides().orElse(entry);
        return entries.values().stream().filter(e -> e.id().equals(first) || e.besides().filter(first::equals).isPresent()).toList();
    }

    /** Answers that were not there when the person decided, or were written anew since, stay; so does one decided for elsewhere. */
    private void decide(String kept, Set<String> over) {
        if (!entries.containsKey(kept)) {
            shift(kept, takenAway, entries);
            return;
        }
        for (Entry other : answersBeside(kept)) {
            if (!other.id().equals(kept)) {
                takeAway(other.id(), over);
            }
        }
        List<Entry> staying = answersBeside(kept).stream().filter(e -> !e.id().equals(kept)).toList();
        staying.forEach(e -> alter(e.id(), x -> x.withBesides(Optional.of(kept))));
        alter(kept, e -> e.withBesides(Optional.empty()));
    }

    private void alterHeads(String entry, UnaryOperator<Heads> how, BiFunction<Entry, Heads, Entry> shown) {
        Heads now = heads.computeIfPresent(entry, (id, h) -> how.apply(h));
        if (now != null) {
            alter(entry, e -> shown.apply(e, now));
            takenAway.computeIfPresent(entry, (id, e) -> shown.apply(e, now));
        }
    }

    private void alter(String entry, UnaryOperator<Entry> how) {
        entries.computeIfPresent(entry, (id, e) -> how.apply(e));
    }

    private void move(String entry, Optional<String> before) {
        if (!entries.containsKey(entry) || before.filter(entry::equals).isPresent()) {
            return;
        }
        Entry moved = entries.remove(entry);
        if (before.filter(entries::containsKey).isEmpty()) {
            entries.put(entry, moved);
            return;
        }
        List<Entry> order = new ArrayList<>(entries.values());
        entries.clear();
        for (Entry e : order) {
            if (e.id().equals(before.get())) {
                entries.put(entry, moved);
            }
            entries.put(e.id(), e);
        }
    }

    private static void shift(String entry, Map<String, Entry> from, Map<String, Entry> to) {
        Entry shifted = from.remove(entry);
        if (shifted != null) {
            to.put(entry, shifted);
        }
    }

    private static <T> void put(List<T> list, T value, Predicate<T> same) {
        for (int i = 0; i < list.size(); i++) {
            if (same.test(list.get(i))) {
                list.set(i, value);
                return;
            }
        }
        list.add(value);
    }
}
