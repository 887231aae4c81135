package org.onmyterms.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Theme;
import org.onmyterms.look.Wardrobe;

/** Shows one widget in every theme, at 100, 200 and 300 percent, in a large and a small window. With -Dshots pictures go to target/screens. */
public final class EveryLook {

    private static final double[][] SIZES = {{1000, 720}, {800, 600}};

    private EveryLook() {
    }

    /** What somebody would find wrong who cannot see, cannot hold a mouse, or needs everything three times as large. */
    public static List<String> faults(String name, Callable<Region> made) throws Exception {
        Wardrobe wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
        Fx.run(wardrobe::loadFonts);
        List<String> faults = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (double size : new double[] {1, 2, 3}) {
                for (double[] window : SIZES) {
                    Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.with(theme).sized(size)));
                    Region widget = Fx.on(made);
                    Scene scene = Fx.on(() -> new Scene(widget, window[0], window[1]));
                    Stage stage = Fx.on(() -> shown(wardrobe, scene));
                    Fx.settle(scene);
                    String where = name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + Math.round(size * 100) + "-" + Math.round(window[0]);
                    Fx.on(() -> SceneAudit.faults(scene)).forEach(fault -> faults.add(where + ": " + fault));
                    if (System.getProperty("shots") != null) {
                        Fx.shoot(scene, Path.of("target/screens/" + where + ".png"));
                    }
                    Fx.run(stage::close);
                }
            }
        }
        return faults;
    }

    private static Stage shown(Wardrobe wardrobe, Scene scene) {
        wardrobe.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }
}
