package org.onmyterms.work;

import java.util.Optional;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Voice;

/**
 * Who is typing and whose words they type: chosen once, kept until changed, always visible.
 *
 * @param body whose view is typed in, when it is that of a body, such as a council
 */
public record Speaking(String typist, Voice voice, Optional<String> body) {

    public static final Speaking PERSON = new Speaking(Person.ID, Voice.OWN);

    public Speaking {
        boolean fits = body.isPresent() ? voice == Voice.VIEW : typist.equals(Person.ID) == (voice == Voice.OWN);
        if (!fits) {
            throw new IllegalArgumentException("own words are typed by the person, all others by a supporter; a body has views");
        }
    }

    public Speaking(String typist, Voice voice) {
        this(typist, voice, Optional.empty());
    }

    /** How somebody begins who has just signed in: a supporter's words are their own view until they choose another way. */
    public static Speaking first(Optional<String> signedInSupporter) {
        return signedInSupporter.map(s -> new Speaking(s, Voice.VIEW)).orElse(PERSON);
    }

    /** A new entry said in this voice. */
    public Entry entry(OpenPlan open, String topic, Optional<String> prompt, String words) {
        return voice == Voice.OWN
                ? Entry.own(open.newId(), topic, prompt, words, open.now())
                : Entry.through(body.orElse(typist), voice, typist, open.newId(), topic, prompt, words, open.now());
    }
}
