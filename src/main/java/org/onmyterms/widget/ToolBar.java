package org.onmyterms.widget;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import org.onmyterms.look.Style;

/** The five tools, always in the same place at the top. Where they would need more than two lines they fold into one that opens them. */
public final class ToolBar extends FlowPane {

    private static final double EMS_NEEDED = 40;

    private final Label here = new Label();
    private final List<Button> tools;
    private final MenuButton folded;

    public ToolBar(Widgets widgets, Runnable home, Runnable aloud, Runnable looks, Runnable tired, Runnable help) {
        Style.TOOL_BAR.on(this);
        Style.SUBHEADING.on(here);
        here.setWrapText(true);
        here.setMinHeight(USE_PREF_SIZE);
        here.maxWidthProperty().bind(widthProperty().subtract(40));
        tools = List.of(widgets.tool("widget.home", "1F3E0", home), widgets.tool("widget.aloud", "1F50A", aloud),
                widgets.tool("widget.looks", "1F3A8", looks), widgets.tool("widget.tired", "1F634", tired),
                widgets.tool("widget.help", "2753", help));
        folded = widgets.menu(widgets.text("widget.tools"), widgets.text("widget.tools.help"),
                tools.stream().map(tool -> widgets.item(tool.getText(), tool::fire)).toList());
        setRowValignment(javafx.geometry.VPos.CENTER);
        getChildren().add(here);
        getChildren().addAll(tools);
        widthProperty().addListener((property, before, now) -> fold());
        here.fontProperty().addListener((property, before, now) -> fold());
    }

    /** Says where we are. */
    public void here(String name) {
        here.setText(name);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void fold() {
        boolean little = getWidth() > 0 && getWidth() < here.getFont().getSize() * EMS_NEEDED / 1.15;
        if (little != getChildren().contains(folded)) {
            getChildren().setAll(here);
            if (little) {
                getChildren().add(folded);
            } else {
                getChildren().addAll(tools);
            }
        }
    }
}
