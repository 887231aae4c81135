package org.onmyterms.widget;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for what was just put into a window to get its styles, size and place. */
public final class AfterLayout {

    private AfterLayout() {
    }

    /** Runs this once, at the end of the scene's next layout. */
    public static void run(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }
}
