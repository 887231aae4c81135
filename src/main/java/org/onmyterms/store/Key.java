package org.onmyterms.store;

import java.util.List;

/** What opens a plan: its five words, or its printed recovery key. Nothing is checked before a file is opened with it. */
public sealed interface Key permits TypedWords, RecoveryKey {

    /** The five words as typed in one line; case, accents of width, spaces and separators do not matter. */
    static Key words(String typed) {
        return new TypedWords(typed);
    }

    /** The five words one by one; the first three letters of each are enough. */
    static Key words(List<String> words) {
        return new TypedWords(String.join(" ", words));
    }

    /** The recovery key as typed from paper. */
    static Key recovery(String typed) {
        return RecoveryKey.typed(typed);
    }
}
