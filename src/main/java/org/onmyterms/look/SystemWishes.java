package org.onmyterms.look;

/** What the person has told their computer about how things should look. */
public interface SystemWishes {

    /** Light on dark; the system's high contrast; less that moves by itself. */
    record Wishes(boolean dark, boolean highContrast, boolean lessMotion) {
        public static final Wishes NONE = new Wishes(false, false, false);
    }

    Wishes now();

    /** Runs this on the scene's thread whenever something has changed. */
    void watch(Runnable changed);
}
