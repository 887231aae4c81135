package org.onmyterms.guide;

import org.onmyterms.words.SayableException;

/** A pack that cannot be used, and the place to mend: which file, which line, what is wrong with it. */
public final class PackException extends SayableException {

    private static final long serialVersionUID = 1L;

    private final PackProblem problem;
    private final String file;
    private final int line;
    private final String found;

    PackException(PackProblem problem, String file, int line, String found) {
        super(problem.key(), line > 0 ? file + ", line " + line : file, found);
        this.problem = problem;
        this.file = file;
        this.line = line;
        this.found = found;
    }

    /** What kind of mistake it is. */
    public PackProblem problem() {
        return problem;
    }

    /** The name of the file, or of the folder when no one file is at fault. */
    public String file() {
        return file;
    }

    /** The line, counted from 1, or 0 when no one line is at fault. */
    public int line() {
        return line;
    }

    /** The word, field or sentence at fault; may be empty. */
    public String found() {
        return found;
    }
}
