package org.onmyterms.words;

/**
 * Something went wrong that a person can be told in one plain sentence. Holds the key of that sentence and what fills its
 * places; never any words of a plan.
 */
public class SayableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Object[] fill;

    public SayableException(String key, Object... fill) {
        super(key);
        this.fill = fill.clone();
    }

    public SayableException(Throwable cause, String key, Object... fill) {
        super(key, cause);
        this.fill = fill.clone();
    }

    public String key() {
        return getMessage();
    }

    /** The sentence for a person. */
    public String say(Words words) {
        return words.text(key(), fill == null ? new Object[0] : fill);
    }
}
