package org.onmyterms.plan;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which changes last made an entry's words, answer and audiences. One each, unless people on two computers altered the same thing
 * without knowing of each other.
 */
record Heads(Set<String> words, Map<String, Answer> answers, Map<String, Set<String>> audiences) {

    static Heads of(String change, Entry entry) {
        return new Heads(Set.of(change), Map.of(change, entry.answer()), Map.of(change, entry.audiences()));
    }

    boolean saidBy(Set<String> over) {
        return !Collections.disjoint(words, over);
    }

    /** The words were written anew by somebody who had seen them. */
    Heads reworded(String change) {
        return new Heads(Set.of(change), answers, audiences);
    }

    /** Somebody who had not seen these words wrote the same. */
    Heads alsoSaid(String change) {
        Set<String> now = new HashSet<>(words);
        now.add(change);
        return new Heads(Set.copyOf(now), answers, audiences);
    }

    Heads answered(Change change, Answer answer) {
        return new Heads(words, put(answers, change, answer), audiences);
    }

    Heads shown(Change change, Set<String> to) {
        return new Heads(words, answers, put(audiences, change, to));
    }

    /** The person's answer; not asked when there are two that differ, for nobody may choose for them. */
    Answer answer() {
        Set<Answer> all = new HashSet<>(answers.values());
        return all.size() == 1 ? all.iterator().next() : Answer.NOT_ASKED;
    }

    /** Only those whom every side let see it. */
    Set<String> seenBy() {
        Iterator<Set<String>> each = audiences.values().iterator();
        Set<String> all = new LinkedHashSet<>(each.next());
        each.forEachRemaining(all::retainAll);
        return all;
    }

    private static <T> Map<String, T> put(Map<String, T> heads, Change change, T value) {
        Map<String, T> now = new LinkedHashMap<>(heads);
        now.keySet().removeAll(change.over());
        now.put(change.id(), value);
        return Collections.unmodifiableMap(now);
    }
}
