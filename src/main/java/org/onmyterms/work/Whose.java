package org.onmyterms.work;

import java.util.Optional;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.Words;

/** Whose words an entry holds, in one line: "My words" or "Grace thinks". */
public final class Whose {

    private Whose() {
    }

    public static String of(Entry entry, Plan plan, Words words) {
        Optional<Supporter> from = entry.from().flatMap(plan::supporter);
        return words.text("question.whose." + entry.voice().code(), from.map(Supporter::name).or(entry::from).orElse(""));
    }
}
