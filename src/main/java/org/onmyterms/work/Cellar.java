package org.onmyterms.work;

import java.nio.file.Path;
import java.util.List;

/** Makes and opens plan files. All calls come from the file thread and throw SayableException when they fail. */
public interface Cellar {

    /** A new plan file with what opens it: five key words and the recovery key, shown once. */
    record Made(PlanStore store, List<String> keyWords, String recoveryKey) { }

    /** Makes a plan file. An existing file is never overwritten. */
    Made make(Path file);

    /** Opens a plan file with its key words or its recovery key, as typed. */
    PlanStore open(Path file, String typed);

    /** Two easy words joined by a hyphen, for a file name that says nothing about the person: "kite-lemon". */
    String fileName();
}
