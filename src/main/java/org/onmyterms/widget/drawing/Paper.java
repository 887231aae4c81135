package org.onmyterms.widget.drawing;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.onmyterms.look.Style;
import org.onmyterms.widget.Em;

/**
 * The white sheet of a {@link DrawingPad}, drawn on with mouse, finger or pen, or with the keys: arrows move a pen that can be
 * seen, Shift moves it further, Space puts it down and lifts it. It is never higher than most of the window.
 */
final class Paper extends Region {

    private static final double STEP = 12;
    private static final double FAR = 60;
    private static final double WIDEST_EMS = 36;
    private static final double OF_THE_WINDOW = 0.6;
    private static final double LEAST_HEIGHT = 220;
    private static final double RING_EMS = 0.38;

    private final Em em = new Em(this::requestLayout);
    private final Canvas canvas = new Canvas();
    private final Circle outer = ring(Color.WHITE, 4);
    private final Circle inner = ring(Color.BLACK, 2);
    private final Drawing drawing;
    private final Runnable changed;
    private Ink ink = Ink.BLACK;
    private Pen pen = Pen.MIDDLE;
    private Drawing.Point at = new Drawing.Point(Drawing.WIDTH / 2.0, Drawing.HEIGHT / 2.0);

    /** Calls back whenever a line is begun or ended. */
    Paper(Drawing drawing, Runnable changed) {
        this.drawing = drawing;
        this.changed = changed;
        Style.PAPER.on(this);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(em, canvas, outer, inner);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(released -> lift());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(ScrollEvent.ANY, scrolled -> {
            if (scrolled.isDirect()) {
                scrolled.consume();
            }
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                lift();
            }
            showPen();
        });
    }

    private static Circle ring(Color colour, double width) {
        Circle ring = new Circle(0, Color.TRANSPARENT);
        ring.setStroke(colour);
        ring.setStrokeWidth(width);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        return ring;
    }

    void use(Ink other) {
        lift();
        ink = other;
    }

    void use(Pen other) {
        lift();
        pen = other;
    }

    /** Moves the pen by steps to the right and down, and draws when it is down. */
    void move(int right, int down, boolean far) {
        double step = far ? FAR : STEP;
        goTo(Drawing.Point.on(at.x() + right * step, at.y() + down * step));
    }

    /** Puts the pen down, or lifts it. */
    void putDownOrLift() {
        if (drawing.penIsDown()) {
            lift();
        } else {
            drawing.begin(ink, pen, at);
            draw();
            changed.run();
        }
    }

    private void lift() {
        if (drawing.end()) {
            draw();
            changed.run();
        }
    }

    private void goTo(Drawing.Point place) {
        Drawing.Point from = at;
        at = place;
        if (drawing.to(place)) {
            GraphicsContext on = scaled();
            ready(on, ink, pen);
            on.strokeLine(from.x(), from.y(), place.x(), place.y());
            on.restore();
        }
        showPen();
    }

    private void pressed(MouseEvent mouse) {
        if (mouse.isPrimaryButtonDown()) {
            requestFocus();
            lift();
            at = place(mouse);
            putDownOrLift();
        }
        mouse.consume();
    }

    private void dragged(MouseEvent mouse) {
        if (mouse.isPrimaryButtonDown()) {
            goTo(place(mouse));
        }
        mouse.consume();
    }

    private Drawing.Point place(MouseEvent mouse) {
        return Drawing.Point.on((mouse.getX() - canvas.getLayoutX()) / scale(), (mouse.getY() - canvas.getLayoutY()) / scale());
    }

    private void key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return;
        }
        boolean ours = true;
        switch (pressed.getCode()) {
            case LEFT, KP_LEFT -> move(-1, 0, pressed.isShiftDown());
            case RIGHT, KP_RIGHT -> move(1, 0, pressed.isShiftDown());
            case UP, KP_UP -> move(0, -1, pressed.isShiftDown());
            case DOWN, KP_DOWN -> move(0, 1, pressed.isShiftDown());
            case SPACE -> putDownOrLift();
            default -> ours = false;
        }
        if (ours) {
            pressed.consume();
        }
    }

    /** Draws everything again. */
    void draw() {
        GraphicsContext on = scaled();
        on.setFill(Color.WHITE);
        on.fillRect(0, 0, Drawing.WIDTH, Drawing.HEIGHT);
        for (Drawing.Line line : drawing.lines()) {
            ready(on, line.ink(), line.pen());
            on.beginPath();
            on.moveTo(line.points().getFirst().x(), line.points().getFirst().y());
            line.points().forEach(point -> on.lineTo(point.x(), point.y()));
            on.stroke();
        }
        on.restore();
        showPen();
    }

    private GraphicsContext scaled() {
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.save();
        on.scale(scale(), scale());
        return on;
    }

    private static void ready(GraphicsContext on, Ink ink, Pen pen) {
        on.setStroke(Color.web(ink.css()));
        on.setLineWidth(pen.width());
        on.setLineCap(StrokeLineCap.ROUND);
        on.setLineJoin(StrokeLineJoin.ROUND);
    }

    private void showPen() {
        for (Circle ring : new Circle[] {outer, inner}) {
            ring.setVisible(isFocused() || drawing.penIsDown());
            ring.setRadius(em.px(RING_EMS));
            ring.setCenterX(canvas.getLayoutX() + at.x() * scale());
            ring.setCenterY(canvas.getLayoutY() + at.y() * scale());
        }
        inner.setFill(drawing.penIsDown() ? Color.web(ink.css()) : Color.TRANSPARENT);
    }

    private double scale() {
        return canvas.getWidth() / Drawing.WIDTH;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double edges() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** The width of the sheet itself where there is so much room. */
    private double sheet(double room) {
        double high = Math.max(LEAST_HEIGHT, getScene() == null ? Double.MAX_VALUE : getScene().getHeight() * OF_THE_WINDOW);
        return Math.floor(Math.max(1, Math.min(Math.min(room - edges(), em.px(WIDEST_EMS)), high * Drawing.WIDTH / Drawing.HEIGHT)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return sheet(Double.MAX_VALUE) + edges();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = sheet(width < 0 ? Double.MAX_VALUE : width);
        return Math.floor(wide * Drawing.HEIGHT / Drawing.WIDTH) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(1, getWidth() - edges());
        double high = Math.floor(wide * Drawing.HEIGHT / Drawing.WIDTH);
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        if (canvas.getWidth() != wide || canvas.getHeight() != high) {
            canvas.setWidth(wide);
            canvas.setHeight(high);
            draw();
        }
    }
}
