package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings back one thing as it stood once, and nothing else. Who may see it is chosen anew, so that nobody is shown more by it. */
public final class Restoring {

    private Restoring() {
    }

    /** What this author does to have the entry again as it was then; empty when it is so now, or is not theirs to change. */
    public static List<Action> actions(Entry then, Plan now, String author) {
        Optional<Entry> away = now.takenAway().stream().filter(e -> e.id().equals(then.id())).findFirst();
        Optional<Entry> last = now.entry(then.id()).or(() -> away);
        if (last.isEmpty()) {
            Entry again = then.withAudiences(Set.of()).withAnswer(Answer.NOT_ASKED).withBesides(Optional.empty());
            return allowed(List.of(new Action.AddEntry(again)), author, now);
        }
        List<Action> rewritten = last.get().changeableBy(author) ? allowed(rewriting(then, last.get()), author, now) : List.of();
        return rewritten.isEmpty() && away.isPresent() ? allowed(List.of(new Action.BringBack(then.id())), author, now) : rewritten;
    }

    private static List<Action> rewriting(Entry then, Entry last) {
        List<Action> actions = new ArrayList<>();
        if (!then.words().isBlank() && !then.words().equals(last.words())) {
            actions.add(new Action.SetWords(then.id(), then.words()));
        }
        Set<String> fields = new HashSet<>(then.details().keySet());
        fields.addAll(last.details().keySet());
        for (String field : fields.stream().sorted().toList()) {
            String said = then.details().getOrDefault(field, "");
            if (!said.equals(last.details().getOrDefault(field, ""))) {
                actions.add(new Action.SetDetail(then.id(), field, said));
            }
        }
        if (!then.pictures().equals(last.pictures())) {
            actions.add(new Action.SetPictures(then.id(), then.pictures()));
        }
        return actions;
    }

    private static List<Action> allowed(List<Action> actions, String author, Plan now) {
        return actions.stream().allMatch(a -> Rights.may(author, a, now)) ? actions : List.of();
    }
}
