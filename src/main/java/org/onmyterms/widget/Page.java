package org.onmyterms.widget;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/** A page: a heading, then its parts in one column that scrolls down and never sideways; what has the focus is always in view. */
public final class Page extends BorderPane {

    private static final double WIDE = 700;

    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Node heading;

    Page(Node heading) {
        this.heading = heading;
        Style.PAGE.on(this);
        Style.COLUMN.on(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        widthProperty().addListener((property, before, now) -> margins(now.doubleValue()));
        margins(0);
        column.getChildren().add(heading);
        sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, old, focused) -> reveal(focused));
            }
        });
    }

    public void add(Node... parts) {
        column.getChildren().addAll(parts);
    }

    /** Puts these parts under the heading in place of the ones that were there. */
    public void set(Node... parts) {
        column.getChildren().setAll(heading);
        add(parts);
    }

    /** Puts these under everything else, where they stay in view. */
    public void footer(Node... parts) {
        Row row = new Row(List.of(parts));
        Style.FOOTER.on(row);
        column.getChildren().add(row);
    }

    public void toTop() {
        scroll.setVvalue(0);
    }

    /** Gives the focus to this node once it can have it. */
    public void focus(Node node) {
        javafx.application.Platform.runLater(node::requestFocus);
    }

    private void margins(double width) {
        double side = width > WIDE ? 40 : 16;
        column.setPadding(new Insets(20, side, 24, side));
    }

    private void reveal(Node focused) {
        if (focused == null || !isInside(focused)) {
            return;
        }
        Bounds inColumn = column.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double shown = scroll.getViewportBounds().getHeight();
        double all = column.getHeight();
        if (inColumn == null || all <= shown) {
            return;
        }
        double top = scroll.getVvalue() * (all - shown);
        double room = 16;
        if (inColumn.getMinY() - room < top) {
            scroll.setVvalue(Math.max(0, (inColumn.getMinY() - room) / (all - shown)));
        } else if (inColumn.getMaxY() + room > top + shown) {
            scroll.setVvalue(Math.min(1, (Math.min(inColumn.getMinY() - room, inColumn.getMaxY() + room - shown)) / (all - shown)));
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == column) {
                return true;
            }
        }
        return false;
    }
}
