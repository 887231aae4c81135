package org.onmyterms.widget;

import javafx.scene.text.Text;

/** An empty text that stands in a parent only to know how many pixels one em is there, and to say when that changes. */
final class Em extends Text {

    Em(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().addListener((property, before, now) -> changed.run());
    }

    double px() {
        return getFont().getSize();
    }

    double px(double ems) {
        return Math.round(ems * px());
    }
}
