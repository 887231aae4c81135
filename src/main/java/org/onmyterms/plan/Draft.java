package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A plan while changes are being laid onto it. What names an entry that is not there does nothing. */
final class Draft {

    private String id;
    private String language;
    private Optional<Nation> nation;
    private Person person;
    private Extras extras;
    private Place place;
    private final List<Supporter> supporters;
    private final List<Audience> audiences;
    private final List<Entry> entries;
    private final List<Entry> takenAway;
    private final List<GiveOut> giveOuts;

    Draft(Plan plan) {
        id = plan.id();
        language = plan.language();
        nation = plan.nation();
        person = plan.person();
        extras = plan.extras();
        place = plan.place();
        supporters = new ArrayList<>(plan.supporters());
        audiences = new ArrayList<>(plan.audiences());
        entries = new ArrayList<>(plan.entries());
        takenAway = new ArrayList<>(plan.takenAway());
        giveOuts = new ArrayList<>(plan.giveOuts());
    }

    Plan plan() {
        return new Plan(id, language, nation, person, supporters, audiences, entries, takenAway, giveOuts, place, extras);
    }

    Draft apply(Action action) {
        switch (action) {
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
            case Action.AddEntry a -> {
                if (indexOf(entries, a.entry().id()) < 0) {
                    entries.add(a.entry());
                }
            }
            case Action.SetWords a -> alter(a.entry(), e -> e.withWords(a.words()));
            case Action.SetAnswer a -> alter(a.entry(), e -> e.voice() == Voice.OWN ? e : e.withAnswer(a.answer()));
            case Action.SetAudiences a -> alter(a.entry(), e -> e.withAudiences(a.audiences()));
            case Action.MoveEntry a -> move(a.entry(), a.before());
            case Action.MoveToTopic a -> {
                alter(a.entry(), e -> e.withPlace(a.topic(), a.prompt()));
                move(a.entry(), Optional.empty());
            }
            case Action.Cut a -> cut(a);
            case Action.TakeAway a -> shift(a.entry(), entries, takenAway);
            case Action.BringBack a -> shift(a.entry(), takenAway, entries);
            case Action.Decide a -> decide(a.entry());
            case Action.GoTo a -> place = a.place();
            case Action.Give a -> giveOuts.add(a.giveOut());
            case Action.Undo a -> { }
        }
        return this;
    }

    /** The second part is an entry of its own: it stands beside nothing, and pictures stay with the first. */
    private void cut(Action.Cut cut) {
        int at = indexOf(entries, cut.entry());
        if (at < 0 || indexOf(entries, cut.newId()) >= 0 || indexOf(takenAway, cut.newId()) >= 0) {
            return;
        }
        Entry whole = entries.get(at);
        CutPoint.near(whole.words(), cut.at()).ifPresent(point -> {
            entries.set(at, whole.withWords(whole.words().substring(0, point)));
            entries.add(at + 1, whole.rest(cut.newId(), point));
        });
    }

    private void decide(String kept) {
        int at = indexOf(entries, kept);
        if (at < 0) {
            return;
        }
        String first = entries.get(at).besides().orElse(kept);
        for (Entry other : List.copyOf(entries)) {
            boolean sameQuestion = other.id().equals(first) || other.besides().filter(first::equals).isPresent();
            if (sameQuestion && !other.id().equals(kept)) {
                shift(other.id(), entries, takenAway);
            }
        }
        alter(kept, e -> e.withBesides(Optional.empty()));
    }

    private void alter(String entry, UnaryOperator<Entry> how) {
        int at = indexOf(entries, entry);
        if (at >= 0) {
            entries.set(at, how.apply(entries.get(at)));
        }
    }

    private void move(String entry, Optional<String> before) {
        int at = indexOf(entries, entry);
        if (at < 0 || before.filter(entry::equals).isPresent()) {
            return;
        }
        Entry moved = entries.remove(at);
        int to = before.map(b -> indexOf(entries, b)).orElse(-1);
        entries.add(to < 0 ? entries.size() : to, moved);
    }

    private static void shift(String entry, List<Entry> from, List<Entry> to) {
        int at = indexOf(from, entry);
        if (at >= 0) {
            to.add(from.remove(at));
        }
    }

    private static int indexOf(List<Entry> list, String entry) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(entry)) {
                return i;
            }
        }
        return -1;
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
