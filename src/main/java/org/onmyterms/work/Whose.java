package org.onmyterms.work;

import java.util.Optional;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/** Whose words an entry holds, in words, and what the person says of them. */
public final class Whose {

    private Whose() {
    }

    /** "My words", or "I said this. Grace wrote it down · not yet said back to me", or "Grace thinks · I do not agree". */
    public static String of(Entry entry, Plan plan, Words words) {
        Optional<Supporter> from = entry.from().flatMap(plan::supporter);
        String line = words.text("whose." + entry.voice().code(), from.map(Supporter::name).or(entry::from).orElse(""));
        return entry.voice() == Voice.OWN ? line : line + " \u00b7 " + answer(entry, words);
    }

    /** What the person says of somebody else's words, or of theirs as somebody wrote them down. */
    public static String answer(Entry entry, Words words) {
        return words.text((entry.voice() == Voice.WRITTEN_DOWN ? "whose.said-back." : "whose.said.") + entry.answer().code());
    }
}
