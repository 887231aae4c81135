package org.onmyterms.widget;

import javafx.scene.text.Text;

/** An empty text that stands in a parent only to know how many pixels one em is there, and to say when that changes. */
public final class Em extends Text {

    public Em(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().addListener((property, before, now) -> changed.run());
    }

    /** One em in pixels. */
    public double px() {
        return getFont().getSize();
    }

    /** So many em in pixels, rounded. */
    public double px(double ems) {
        return Math.round(ems * px());
    }
}
