package org.onmyterms.widget;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/**
 * One place on the screen: a title, what is in it, and a footer, in one column that scrolls up and down and never sideways.
 * Margins shrink when it is narrow; in a wide window the column stays in the middle. What gets the focus is brought into view.
 */
public final class Page extends BorderPane {

    private static final double MEASURE_EMS = 48.5;
    private static final double MARGIN = 40;
    private static final double LEAST_MARGIN = 30;
    private static final double RING_EMS = 0.75;
    private static final double PINNED_FROM_EMS = 24;
    private static final double BEGINNING_EMS = 5;

    private final VBox body = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Em em = new Em(this::changed);
    private final Widgets widgets;
    private final Explained underTitle;
    private boolean explaining;
    private Flow footer;
    private final ChangeListener<Node> follow = (property, before, now) -> bringIntoView(now);

    Page(Node title, Widgets widgets) {
        this.widgets = widgets;
        this.underTitle = new Explained(title, widgets, this::explainLater, this::bringOpenedIntoView);
        Style.PAGE.on(this);
        Style.PAGE_CONTENT.on(content, body);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        content.getChildren().addAll(title, underTitle, body, space, em);
        content.setFillWidth(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinSize(0, 0);
        setMinSize(0, 0);
        setCenter(scroll);
        heightProperty().addListener((property, before, now) -> Platform.runLater(this::place));
        scroll.viewportBoundsProperty().addListener((property, before, now) -> {
            content.setMinHeight(Math.floor(now.getHeight()));
            margins();
            if (before.getHeight() != now.getHeight() && getScene() != null) {
                Platform.runLater(() -> bringIntoView(getScene() == null ? null : getScene().getFocusOwner()));
            }
        });
        sceneProperty().addListener((property, before, now) -> {
            follow(before, false);
            follow(now, true);
        });
        explain();
    }

    /** Adds to the end of what is in the page. */
    public void add(Node... nodes) {
        for (Node node : nodes) {
            body.getChildren().addAll(node, under(node));
        }
        explain();
    }

    /** Adds before what is in the page, and shows it. */
    public void addFirst(Node node) {
        body.getChildren().addAll(0, List.of(node, under(node)));
        explain();
        toTop();
    }

    /** Replaces what is in the page, but not its title or footer. */
    public void set(Node... nodes) {
        explained().forEach(Explained::leave);
        body.getChildren().clear();
        add(nodes);
        toTop();
    }

    private List<Explained> explained() {
        return body.getChildren().stream().filter(Explained.class::isInstance).map(Explained.class::cast).toList();
    }

    private Node under(Node block) {
        return new Explained(block, widgets, this::explainLater, this::bringOpenedIntoView);
    }

    /** Says what each hard word means under the first block that holds it, and nowhere else in the page. */
    private void explain() {
        Set<Meaning> said = new HashSet<>();
        Stream.concat(Stream.of(underTitle), explained().stream())
                .forEach(under -> under.show(under.texts().stream().map(widgets::meanings).flatMap(List::stream).filter(said::add).toList()));
    }

    /** Once for all that changes in one go. */
    private void explainLater() {
        if (!explaining) {
            explaining = true;
            Platform.runLater(() -> {
                explaining = false;
                explain();
            });
        }
    }

    /** Back and next, at the bottom of the page: the last one stands at the right edge. In a low window they scroll with the page. */
    public void footer(Node... nodes) {
        content.getChildren().remove(footer);
        footer = new Flow(0.65, nodes);
        if (nodes.length > 1) {
            footer.apart();
        }
        Style.FOOTER.on(footer);
        setBottom(null);
        content.getChildren().add(footer);
        place();
    }

    private void place() {
        boolean pinned = getHeight() >= em.px(PINNED_FROM_EMS);
        if (footer == null || pinned == (getBottom() == footer)) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (pinned) {
            content.getChildren().remove(footer);
            setBottom(footer);
        } else {
            setBottom(null);
            content.getChildren().add(footer);
        }
        if (focused != null && focused.getScene() == getScene()) {
            focused.requestFocus();
        }
        margins();
    }

    /** Shows the page from its beginning. */
    public void toTop() {
        scroll.setVvalue(0);
    }

    /** True when the beginning of this node, three lines of it, is in view while the page shows its own beginning. */
    public boolean beginsInView(Node node) {
        Bounds place = place(node);
        return place != null && place.getMinY() + em.px(BEGINNING_EMS) <= scroll.getViewportBounds().getHeight();
    }

    /** Gives the focus to a node in this page as soon as the page is in a window, and brings it into view once it has its place. */
    public void focus(Node node) {
        Platform.runLater(() -> {
            node.requestFocus();
            if (getScene() != null) {
                AfterLayout.run(getScene(), () -> bringIntoView(node.isFocused() ? node : null));
            }
        });
    }

    private void bringOpenedIntoView(Node meaning) {
        if (getScene() != null) {
            AfterLayout.run(getScene(), () -> bringIntoView(meaning));
        }
    }

    /** Brings a node in this page into view without giving it the focus. */
    public void show(Node node) {
        bringIntoView(node);
    }

    /** Scrolls no more than is needed for a part of a node of this page, in the scene's coordinates, to be seen. */
    public void reveal(Node node, Bounds part) {
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0 || !holds(node)) {
            return;
        }
        Bounds place = content.sceneToLocal(part);
        double wanted = Math.max(scroll.getVvalue() * hidden, place.getMaxY() + em.px(RING_EMS) - scroll.getViewportBounds().getHeight());
        scroll.setVvalue(Math.clamp(Math.min(wanted, place.getMinY() - em.px(RING_EMS)) / hidden, 0, 1));
    }

    private boolean holds(Node node) {
        boolean inside = false;
        for (Node up = node; up != null && !inside; up = up.getParent()) {
            inside = up == content;
        }
        return inside;
    }

    private void follow(Scene scene, boolean on) {
        if (scene != null && on) {
            scene.focusOwnerProperty().addListener(follow);
        } else if (scene != null) {
            scene.focusOwnerProperty().removeListener(follow);
        }
    }

    private void changed() {
        margins();
        Platform.runLater(this::place);
    }

    private void margins() {
        double width = scroll.getViewportBounds().getWidth();
        if (width > 0) {
            double margin = Math.clamp(width * 0.04, LEAST_MARGIN, MARGIN);
            double side = Math.max(margin, Math.floor((width - em.px(MEASURE_EMS)) / 2));
            content.setPadding(new Insets(Math.round(margin * 0.6), side, Math.round(margin * 0.75), side));
            if (footer != null) {
                footer.setPadding(getBottom() == footer ? new Insets(Math.round(margin * 0.4), side, Math.round(margin * 0.55), side) : Insets.EMPTY);
            }
        }
    }

    private void bringIntoView(Node node) {
        if (!holds(node)) {
            return;
        }
        layout();
        Bounds place = place(node);
        double height = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - height;
        if (place == null || hidden <= 0) {
            return;
        }
        double ring = em.px(RING_EMS);
        double first = place.getMinY() - ring;
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label && place.getMaxY() - place(label).getMinY() + ring <= height) {
            first = place(label).getMinY();
        }
        double wanted = scroll.getVvalue() * hidden;
        wanted = Math.max(wanted, place.getMaxY() + ring - height);
        wanted = Math.min(wanted, first);
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private Bounds place(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
