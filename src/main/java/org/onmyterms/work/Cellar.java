package org.onmyterms.work;

import java.nio.file.Path;
import java.util.List;

/** Where plan files come from. All calls come from the file thread and throw SayableException when they fail. */
public interface Cellar {

    /** A new plan file with what opens it: five key words and the recovery key, shown once. */
    record Made(Vault vault, List<String> keyWords, String recoveryKey) { }

    /** Makes a plan file. An existing file is never overwritten. */
    Made make(Path file);

    /** Opens a plan file with its key words or its recovery key, as typed. */
    Vault open(Path file, String typed);

    /** Opens a plan file with the key file at that place. */
    Vault openWithKeyFile(Path file, Path keyFile);

    /** The key files that are at hand for this plan: on sticks that are in, and the one of this computer. Opens nothing. */
    List<Path> keysAtHand(Path file);

    /** What helps while five words are typed. */
    Completion completion();

    /** Two easy words joined by a hyphen, for a file name that says nothing about the person: "kite-lemon". */
    String fileName();
}
