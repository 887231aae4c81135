package org.onmyterms.paper;

import java.util.List;
import java.util.Optional;
import org.onmyterms.words.Words;

/** Our own texts around a person's words, marked with their language when the document's is another. */
record Framing(Words words, String language) {

    List<Run> runs(String key, Object... fill) {
        return List.of(run(key, false, fill));
    }

    List<Run> bold(String key, Object... fill) {
        return List.of(run(key, true, fill));
    }

    private Run run(String key, boolean bold, Object... fill) {
        return new Run(words.text(key, fill), languageIfOther(words.locale().toLanguageTag()), bold);
    }

    /** A text of another language than ours, such as a pack's. */
    Run in(String tag, String text) {
        return new Run(text, languageIfOther(tag), false);
    }

    /** The language when it is not the document's. */
    Optional<String> languageIfOther(String tag) {
        return Optional.of(tag).filter(t -> !t.isBlank() && !t.equalsIgnoreCase(language));
    }
}
