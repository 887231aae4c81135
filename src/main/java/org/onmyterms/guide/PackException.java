package org.onmyterms.guide;

/** A pack that cannot be used, and the place to mend: which file, which line, what is wrong with it. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PackProblem problem;
    private final String file;
    private final int line;
    private final String found;

    PackException(PackProblem problem, String file, int line, String found) {
        super((line > 0 ? file + ", line " + line : file) + ": " + problem.about(found));
        this.problem = problem;
        this.file = file;
        this.line = line;
        this.found = found;
    }

    /** What kind of mistake it is. */
    public PackProblem problem() {
        return problem;
    }

    /** The bundle key of its sentence, such as {@code pack.problem.no-question}. */
    public String key() {
        return problem.key();
    }

    /** The name of the file, or of the folder when no one file is at fault. */
    public String file() {
        return file;
    }

    /** The line, counted from 1, or 0 when no one line is at fault. */
    public int line() {
        return line;
    }

    /** The word, field or sentence at fault, to set into the bundle's sentence; may be empty. */
    public String found() {
        return found;
    }
}
