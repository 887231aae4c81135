package org.onmyterms.widget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.onmyterms.look.Style;

/** The name of the place at the left and the tools at the right, always in the same order; too narrow, one button opens them. */
public final class ToolBar extends Reflowing {

    private static final double BETWEEN = 0.15;
    private static final double SIDE = 0.9;
    private static final double ABOVE = 0.4;

    private final Em em = new Em(this::requestLayout);
    private final Label place = new Label();
    private final List<Button> tools = new ArrayList<>();
    private final Map<Shortcut, Runnable> ways = new EnumMap<>(Shortcut.class);
    private final MenuButton folded;
    private double neededEms;

    /** The five tools, in their order. */
    public ToolBar(Widgets widgets, Runnable home, Runnable aloud, Runnable looks, Runnable tired, Runnable help) {
        Style.TOOL_BAR.on(this);
        Style.PLACE_NAME.on(place);
        place.setWrapText(true);
        place.setMnemonicParsing(false);
        List<MenuItem> items = new ArrayList<>();
        tool(widgets, items, Shortcut.HOME, "1F3E0", home);
        tool(widgets, items, Shortcut.ALOUD, "1F50A", aloud);
        tool(widgets, items, Shortcut.LOOKS, "1F3A8", looks);
        tool(widgets, items, Shortcut.TIRED, "1F634", tired);
        tool(widgets, items, Shortcut.HELP, "2753", help);
        folded = widgets.menu(widgets.text("widget.tools"), widgets.text("widget.tools.help"), () -> items);
        getChildren().addAll(em, place);
        getChildren().addAll(tools);
        getChildren().add(folded);
    }

    private void tool(Widgets widgets, List<MenuItem> items, Shortcut shortcut, String picture, Runnable action) {
        String name = widgets.text(shortcut.text());
        Button tool = widgets.named(name, widgets.text(shortcut.text() + ".help") + " " + shortcut.key(), action);
        tool.setAccessibleText(name);
        tool.setText(name + "\n" + shortcut.key());
        tool.setGraphic(widgets.picture(picture, 1.35));
        Style.TOOL.on(tool);
        tools.add(tool);
        ways.put(shortcut, action);
        items.add(widgets.item(name + " (" + shortcut.key() + ")", action));
    }

    /** What each tool does, for its shortcut. */
    public Map<Shortcut, Runnable> ways() {
        return Map.copyOf(ways);
    }

    /** Says where the person is. */
    public void here(String name) {
        place.setText(name);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width;
        double controls = fold(room) ? high(folded) : high(tools.getFirst());
        return Math.ceil(Math.max(controls, place.prefHeight(nameRoom(room))) + 2 * em.px(ABOVE)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight() - snappedBottomInset();
        boolean fold = fold(width);
        double x = width - em.px(SIDE);
        folded.setVisible(fold);
        double foldedWidth = wide(folded);
        double foldedHeight = high(folded);
        folded.resizeRelocate(x - foldedWidth, Math.round((height - foldedHeight) / 2), foldedWidth, foldedHeight);
        for (Button tool : tools.reversed()) {
            tool.setVisible(!fold);
            double wide = wide(tool);
            double high = high(tool);
            x -= wide;
            tool.resizeRelocate(x, Math.round((height - high) / 2), wide, high);
            x -= em.px(BETWEEN);
        }
        double room = nameRoom(width);
        double high = place.prefHeight(room);
        place.resizeRelocate(em.px(SIDE) + em.px(0.36), Math.round((height - high) / 2), room, high);
    }

    private boolean fold(double width) {
        double needed = tools.stream().mapToDouble(t -> wide(t) + em.px(BETWEEN)).sum() + 2 * em.px(SIDE);
        if (tools.getFirst().isVisible()) {
            neededEms = needed / em.px();
        }
        double name = Math.min(place.prefWidth(-1), em.px(9.5)) + em.px(1);
        return Math.max(needed, neededEms * em.px()) + name > width;
    }

    private double nameRoom(double width) {
        double used = fold(width) ? wide(folded)
                : tools.stream().mapToDouble(t -> wide(t) + em.px(BETWEEN)).sum();
        return Math.max(em.px(3), width - used - 2 * em.px(SIDE) - em.px(0.8));
    }

    private static double wide(Region control) {
        return Math.ceil(control.prefWidth(-1)) + 1;
    }

    /**
     * Always at a width: JavaFX hands the lines of a text that has none to every other such text in the same letters, even where
     * lines are further apart, so the name of a tool and its key would stand as far apart as lines once stood elsewhere.
     */
    private static double high(Region control) {
        double wide = wide(control);
        return Math.ceil(Math.max(control.minHeight(wide), control.prefHeight(wide)));
    }
}
