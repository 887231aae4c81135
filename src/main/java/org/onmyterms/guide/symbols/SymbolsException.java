package org.onmyterms.guide.symbols;

import org.onmyterms.words.SayableException;

/** A file of symbols or emoji that cannot be used, and the place to mend: which file, which line, what is wrong with it. */
public final class SymbolsException extends SayableException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    SymbolsException(String key, String file, int line, String found) {
        super(key, line > 0 ? file + ", line " + line : file, found);
        this.file = file;
        this.line = line;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line, counted from 1, or 0 when no one line is at fault. */
    public int line() {
        return line;
    }
}
