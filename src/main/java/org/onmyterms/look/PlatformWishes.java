package org.onmyterms.look;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;

/** The wishes as JavaFX hears them from the system. High contrast is only heard on Windows. */
public final class PlatformWishes implements SystemWishes {

    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final Platform.Preferences heard = Platform.getPreferences();

    @Override
    public Wishes now() {
        return new Wishes(heard.getColorScheme() == ColorScheme.DARK, heard.getBoolean(HIGH_CONTRAST).orElse(false), heard.isReducedMotion());
    }

    @Override
    public void watch(Runnable changed) {
        heard.colorSchemeProperty().addListener((property, before, now) -> changed.run());
        heard.reducedMotionProperty().addListener((property, before, now) -> changed.run());
        heard.addListener((MapChangeListener<String, Object>) change -> {
            if (change.getKey().equals(HIGH_CONTRAST)) {
                changed.run();
            }
        });
    }
}
