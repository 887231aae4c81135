package org.onmyterms.scan;

import javafx.scene.input.KeyCode;

/** The keys that a switch box can send. */
public enum SwitchKey {
    SPACE(KeyCode.SPACE), ENTER(KeyCode.ENTER), TAB(KeyCode.TAB), LEFT(KeyCode.LEFT), RIGHT(KeyCode.RIGHT);

    private final KeyCode code;

    SwitchKey(KeyCode code) {
        this.code = code;
    }

    boolean is(KeyCode pressed) {
        return code == pressed;
    }
}
