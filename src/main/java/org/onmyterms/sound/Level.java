package org.onmyterms.sound;

/** How loud something is, as far as it helps a person who records. */
public enum Level {
    NOTHING("sound.level.nothing"), QUIET("sound.level.quiet"), GOOD("sound.level.good"), VERY_LOUD("sound.level.very-loud");

    private final String key;

    Level(String key) {
        this.key = key;
    }

    /** The key of its words. */
    public String key() {
        return key;
    }
}
