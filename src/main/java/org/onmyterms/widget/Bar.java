package org.onmyterms.widget;

import javafx.scene.layout.Region;
import org.onmyterms.look.Style;

/** How large a sum is beside a larger one. It only decorates: the figure stands in words beside it. */
final class Bar extends Region {

    private final Region full = new Region();
    private final double share;

    /** @param share from 0 to 1 */
    Bar(double share) {
        this.share = Math.clamp(share, 0, 1);
        Style.BAR.on(this);
        Style.BAR_FULL.on(full);
        getChildren().add(full);
        setFocusTraversable(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        full.resizeRelocate(left, top, Math.round((getWidth() - left - snappedRightInset()) * share), getHeight() - top - snappedBottomInset());
    }
}
