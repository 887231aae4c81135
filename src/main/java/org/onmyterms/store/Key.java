package org.onmyterms.store;

import java.nio.file.Path;
import java.util.List;

/** What opens a plan: five words, the printed recovery key, or a key file. Nothing is checked before a file is opened with it. */
public sealed interface Key permits TypedWords, RecoveryKey, KeyFile {

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

    /** The key in this file. Throws not-a-key when it holds none, missing when it is not there. */
    static Key file(Path file) {
        return KeyFile.read(file);
    }

    /** The bytes from which the slot's key is stretched. Throws wrong-words or wrong-recovery-key when the form cannot be right. */
    static byte[] secretOf(Key key) {
        return switch (key) {
            case TypedWords words -> words.secret();
            case RecoveryKey recovery -> recovery.secret();
            case KeyFile file -> file.secret();
        };
    }

    /** What to say when this key opens none of the slots. */
    static StoreException refused(Key key) {
        return switch (key) {
            case TypedWords words -> new StoreException("wrong-words");
            case RecoveryKey recovery -> new StoreException("wrong-recovery-key", 0);
            case KeyFile file -> new StoreException("wrong-key-file");
        };
    }
}
