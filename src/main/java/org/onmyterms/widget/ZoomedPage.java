package org.onmyterms.widget;

import javafx.scene.control.ScrollPane;

/**
 * A page of a document that can be made larger than the room it has. Then the arrow keys move over it, and its frame stays as
 * large as the whole page was.
 */
public final class ZoomedPage extends Reflowing {

    private final PagePicture picture;
    private final ScrollPane frame;
    private double zoom = 1;

    /** The help says how to move over a page that is larger than its frame. */
    ZoomedPage(PagePicture picture, String name, String help) {
        this.picture = picture;
        frame = new ScrollPane(picture);
        frame.setAccessibleText(name);
        frame.setAccessibleHelp(help);
        frame.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        frame.setFocusTraversable(false);
        frame.setPannable(true);
        getChildren().add(frame);
    }

    /** Shows the page so many times as wide as there is room for; 1 is the whole of it. The upper left corner comes into sight. */
    public void zoom(double times) {
        zoom = times;
        frame.setFocusTraversable(times > 1);
        frame.setHvalue(0);
        frame.setVvalue(0);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.natural();
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.prefHeight(width < 0 ? picture.natural() : width);
    }

    @Override
    protected void layoutChildren() {
        picture.setPrefWidth(getWidth() * zoom);
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
