package org.onmyterms.scan;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Time as it goes by in the window. */
public final class ScenePace implements Pace {

    @Override
    public long now() {
        return System.nanoTime() / 1_000_000;
    }

    @Override
    public Runnable after(long milliseconds, Runnable then) {
        PauseTransition pause = new PauseTransition(Duration.millis(milliseconds));
        pause.setOnFinished(over -> then.run());
        pause.play();
        return pause::stop;
    }
}
