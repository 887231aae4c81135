package org.onmyterms.screen.settings;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Theme;
import org.onmyterms.look.Wardrobe;

/** The looks of now as choices; every choice is worn at once. Text size is shown in percent, from 100 to 300. */
public final class SettingsModel {

    private static final double STEP = 0.25;

    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    final StringProperty font = new SimpleStringProperty();
    final StringProperty percent = new SimpleStringProperty();
    private final ObjectProperty<Looks> looks;

    public SettingsModel(Wardrobe wardrobe) {
        looks = wardrobe.looksProperty();
        theme.set(looks.get().theme());
        font.set(looks.get().fontFamily());
        showSize();
        theme.addListener((property, before, now) -> wear(looks.get().with(now)));
        font.addListener((property, before, now) -> wear(looks.get().withFont(now)));
    }

    List<Theme> themes() {
        return List.of(Theme.values());
    }

    List<String> fonts() {
        return List.of(Looks.ATKINSON, Looks.LEXEND, Looks.ANDIKA, Looks.SYSTEM);
    }

    void bigger() {
        size(looks.get().textSize() + STEP);
    }

    void smaller() {
        size(looks.get().textSize() - STEP);
    }

    /** Takes the size that was typed; what is not a number leaves the size as it is. */
    void typed() {
        String digits = percent.get().replaceAll("\\D", "");
        if (!digits.isEmpty() && digits.length() <= 4) {
            size(Integer.parseInt(digits) / 100.0);
        }
        showSize();
    }

    private void size(double size) {
        wear(looks.get().withTextSize(size));
        showSize();
    }

    private void wear(Looks now) {
        if (!Objects.equals(now, looks.get())) {
            looks.set(now);
        }
    }

    private void showSize() {
        percent.set(Math.round(looks.get().textSize() * 100) + "%");
    }
}
