package org.onmyterms.screen.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Theme;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.Words;

/** Looks: text size from 100 to 300 percent, one of three themes, one of four kinds of letters. Chosen is applied at once. */
public final class SettingsModel {

    static final List<String> FAMILIES = List.of("Atkinson Hyperlegible Next", "Lexend", "Andika", "");
    private static final double STEP = 0.25;

    final StringProperty theme = new SimpleStringProperty();
    final StringProperty family = new SimpleStringProperty();
    final StringProperty size = new SimpleStringProperty();
    final StringProperty notice = new SimpleStringProperty("");

    private final ObjectProperty<Looks> looks;
    private final Words words;

    public SettingsModel(Wardrobe wardrobe, Words words) {
        this.looks = wardrobe.looksProperty();
        this.words = words;
        theme.set(looks.get().theme().name());
        family.set(looks.get().fontFamily());
        showSize();
        theme.addListener((property, before, now) -> looks.set(looks.get().with(Theme.valueOf(now))));
        family.addListener((property, before, now) -> looks.set(looks.get().lettered(now)));
    }

    void larger() {
        resize(looks.get().textSize() + STEP);
    }

    void smaller() {
        resize(looks.get().textSize() - STEP);
    }

    /** Takes a size in percent as it was typed; anything that is no number changes nothing and is said. */
    void typedSize() {
        try {
            resize(Integer.parseInt(size.get().replace("%", "").strip()) / 100.0);
            notice.set("");
        } catch (NumberFormatException noNumber) {
            notice.set(words.text("settings.size-number"));
            showSize();
        }
    }

    private void resize(double wanted) {
        looks.set(looks.get().sized(wanted));
        showSize();
    }

    private void showSize() {
        size.set(String.valueOf(Math.round(looks.get().textSize() * 100)));
    }
}
