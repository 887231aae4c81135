package org.onmyterms.screen.chairs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.plan.Entry;

/** Which of the words that were written down at a question are said back to the person next. */
final class SpeakBack {

    /** What is said back next; empty when nothing waits. */
    final ObjectProperty<Optional<Entry>> waiting = new SimpleObjectProperty<>(Optional.empty());

    /** Entries about which the person does not want to say today. */
    private final Set<String> notYet = new HashSet<>();
    /** The entry whose words the person is about to change. */
    private Optional<String> changing = Optional.empty();

    /** Looks through what was said at the question, in order. */
    void look(List<Entry> said) {
        Optional<Entry> next = said.stream().filter(e -> e.waitsToBeSaidBack() && !notYet.contains(e.id()) && changing.filter(e.id()::equals).isEmpty())
                .findFirst();
        if (!waiting.get().equals(next)) {
            waiting.set(next);
        }
    }

    /** The person does not want to say now. */
    void notYet() {
        waiting.get().ifPresent(e -> notYet.add(e.id()));
    }

    /** What the person did not want to say about may be asked again. */
    void askAgain() {
        notYet.clear();
    }

    /** The person wants to change what waits, in a box of their own. */
    void change() {
        changing = waiting.get().map(Entry::id);
    }

    Optional<String> changing() {
        return changing;
    }

    void changed() {
        changing = Optional.empty();
    }
}
