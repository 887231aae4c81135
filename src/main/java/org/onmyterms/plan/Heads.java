package org.onmyterms.plan;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which changes last made an entry's words, answer and audiences: one each, unless people on two computers altered the same thing
 * without knowing of each other. And what each who wrote the words or chose the audiences knew, so that nobody is shown words
 * that were not there when they were let see.
 *
 * @param words     the changes that made the words
 * @param answers   the changes that made the answer, and what each says
 * @param audiences the changes that made the audiences, and what each says
 * @param chosen    every choice of audiences there was, the beginning's first
 * @param known     the changes that made the words and the audiences, and what each author had seen of those before
 * @param parts     entries that were cut off from this one, and the changes of its words whose authors knew that
 */
record Heads(Set<String> words, Map<String, Answer> answers, Map<String, Set<String>> audiences, Map<String, Set<String>> chosen,
             Map<String, Set<String>> known, Map<String, Set<String>> parts) {

    static Heads of(String change, Entry entry) {
        Map<String, Set<String>> audiences = Map.of(change, entry.audiences());
        return new Heads(Set.of(change), Map.of(change, entry.answer()), audiences, audiences, Map.of(change, Set.of()), Map.of());
    }

    boolean saidBy(Set<String> over) {
        return !Collections.disjoint(words, over);
    }

    /** What somebody who writes the entry anew, or chooses who may see it, has seen: its words, and who may see them now. */
    Set<String> now() {
        Set<String> now = new HashSet<>(audiences.keySet());
        now.removeIf(this::madeTheEntry);
        now.addAll(words);
        return now;
    }

    /** The words were written anew by somebody who had seen them. */
    Heads reworded(Change change) {
        return new Heads(Set.of(change.id()), answers, audiences, chosen, knownNow(Set.of(), audiences.keySet(), change), partsKnownTo(change));
    }

    /** The words were written anew by somebody who may not say for the person what they think of them and who may see them. */
    Heads begunAnew(Change change, Entry entry) {
        Map<String, Set<String>> audiences = Map.of(change.id(), entry.audiences());
        return new Heads(Set.of(change.id()), Map.of(change.id(), entry.answer()), audiences, audiences, Map.of(change.id(), change.over()),
                partsKnownTo(change));
    }

    /** Somebody who had not seen these words wrote the same. */
    Heads alsoSaid(Change change) {
        return new Heads(with(words, change.id()), answers, audiences, chosen, and(known, change.id(), change.over()), partsKnownTo(change));
    }

    /** The words lost their end, which became an entry of its own. */
    Heads cut(Change change, String newId) {
        return new Heads(Set.of(change.id()), answers, audiences, chosen, knownNow(Set.of(), audiences.keySet(), change), and(partsKnownTo(change), newId, Set.of(change.id())));
    }

    Heads answered(Change change, Answer answer) {
        return new Heads(words, and(without(answers, change.over()), change.id(), answer), audiences, chosen, known, parts);
    }

    Heads shown(Change change, Set<String> to) {
        Map<String, Set<String>> others = without(audiences, change.over());
        others.keySet().removeIf(this::madeTheEntry);
        return new Heads(words, answers, and(others, change.id(), to), and(chosen, change.id(), to), knownNow(words, others.keySet(), change), parts);
    }

    /** The person's answer; not asked when there are two that differ, for nobody may choose for them. */
    Answer answer() {
        Set<Answer> all = new HashSet<>(answers.values());
        return all.size() == 1 ? all.iterator().next() : Answer.NOT_ASKED;
    }

    /** Only those whom every side let see it, and of words that a side did not know, only those who could see them when they were written. */
    Set<String> seenBy() {
        Set<String> all = common(audiences.keySet());
        for (String choice : audiences.keySet()) {
            if (words.stream().noneMatch(w -> knewOfEachOther(w, choice))) {
                words.forEach(w -> all.retainAll(seenByWhenWritten(w)));
            }
        }
        return all;
    }

    private boolean knewOfEachOther(String written, String choice) {
        return madeTheEntry(choice) || known.get(choice).contains(written) || known.get(written).contains(choice);
    }

    private Set<String> seenByWhenWritten(String written) {
        Set<String> choices = new HashSet<>(known.get(written));
        choices.retainAll(chosen.keySet());
        choices.removeIf(this::madeTheEntry);
        return choices.isEmpty() ? chosen.values().iterator().next() : common(choices);
    }

    /** The change that made the entry chose its audiences and is known to all who write on it. */
    private boolean madeTheEntry(String change) {
        return chosen.keySet().iterator().next().equals(change);
    }

    private Set<String> common(Set<String> choices) {
        Iterator<String> each = choices.iterator();
        Set<String> all = new LinkedHashSet<>(chosen.get(each.next()));
        each.forEachRemaining(c -> all.retainAll(chosen.get(c)));
        return all;
    }

    /** Whoever had seen words of somebody who knew of a cut knew of it too. */
    private Map<String, Set<String>> partsKnownTo(Change change) {
        Map<String, Set<String>> now = new LinkedHashMap<>();
        parts.forEach((part, knowing) -> now.put(part, Collections.disjoint(knowing, change.over()) ? knowing : with(knowing, change.id())));
        return Collections.unmodifiableMap(now);
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }

    private Map<String, Set<String>> knownNow(Set<String> stillWords, Set<String> stillAudiences, Change change) {
        Map<String, Set<String>> now = new LinkedHashMap<>(known);
        now.keySet().removeIf(c -> !stillWords.contains(c) && !stillAudiences.contains(c));
        now.put(change.id(), change.over());
        return Collections.unmodifiableMap(now);
    }

    private static <T> Map<String, T> without(Map<String, T> heads, Set<String> over) {
        Map<String, T> rest = new LinkedHashMap<>(heads);
        rest.keySet().removeAll(over);
        return rest;
    }

    private static <T> Map<String, T> and(Map<String, T> heads, String change, T value) {
        Map<String, T> all = new LinkedHashMap<>(heads);
        all.put(change, value);
        return Collections.unmodifiableMap(all);
    }
}
