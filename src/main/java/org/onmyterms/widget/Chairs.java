package org.onmyterms.widget;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;

/**
 * Two pages at one window: a large one, and a narrow strip beside it. Where there is no room for both, only the one in whose chair
 * somebody types is shown.
 */
public final class Chairs extends Region {

    private static final double BOTH_FROM_EMS = 44;
    private static final double STRIP = 0.32;
    private static final double STRIP_EMS = 15;

    private final Page large;
    private final Page strip;
    private final Em em = new Em(this::arrange);
    private final BooleanProperty both = new SimpleBooleanProperty(true);
    private boolean stripInUse;
    private boolean swapped;

    Chairs(Page large, Page strip) {
        this.large = large;
        this.strip = strip;
        getChildren().addAll(large, strip, em);
        setMinSize(0, 0);
        widthProperty().addListener((property, before, now) -> arrange());
    }

    /** The strip is being used from now on, or the large page. */
    public void show(boolean stripNow) {
        stripInUse = stripNow;
        arrange();
    }

    /** The strip goes to the other side. */
    public void swap() {
        swapped = !swapped;
        requestLayout();
    }

    /** True while there is room for both. */
    public ReadOnlyBooleanProperty bothProperty() {
        return both;
    }

    private void arrange() {
        both.set(getWidth() >= em.px(BOTH_FROM_EMS));
        large.setVisible(both.get() || !stripInUse);
        strip.setVisible(both.get() || stripInUse);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!both.get()) {
            (stripInUse ? strip : large).resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        double narrow = Math.round(Math.max(em.px(STRIP_EMS), getWidth() * STRIP));
        double wide = getWidth() - narrow;
        large.resizeRelocate(swapped ? narrow : 0, 0, wide, getHeight());
        strip.resizeRelocate(swapped ? 0 : wide, 0, narrow, getHeight());
    }
}
