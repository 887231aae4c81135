package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.words.Words;

/** What a person ticks reaches the model behind it, however long the screen has stood there. */
class InStepTest {

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols")));
    private final List<Boolean> heard = new ArrayList<>();

    @Test
    void aTickStillReachesItsModelAfterTheCollectorHasBeen() throws Exception {
        tickAfterTheCollector((tick, kept) -> widgets.inStep(tick, tick.selectedProperty(), kept));
        assertEquals(List.of(true), heard);
    }

    @Test
    void theControlABareBindingLosesIt() throws Exception {
        WeakReference<BooleanProperty> lost = tickAfterTheCollector((tick, kept) -> tick.selectedProperty().bindBidirectional(kept));
        assertTrue(lost.get() == null && heard.isEmpty(), "the model of a bare binding is collected");
    }

    @Test
    void noScreenBindsBare() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/onmyterms/screen"))) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith("View.java") || f.toString().endsWith("Part.java")).filter(InStepTest::bindsBare).toList());
        }
    }

    private static boolean bindsBare(Path file) {
        try {
            return Files.readString(file).contains("bindBidirectional");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private WeakReference<BooleanProperty> tickAfterTheCollector(BiConsumer<CheckBox, BooleanProperty> bind) throws Exception {
        CheckBox tick = Fx.on(CheckBox::new);
        WeakReference<BooleanProperty> model = Fx.on(() -> {
            BooleanProperty kept = new SimpleBooleanProperty();
            kept.addListener((property, before, now) -> heard.add(now));
            bind.accept(tick, kept);
            return new WeakReference<>(kept);
        });
        for (int round = 0; round < 5; round++) {
            System.gc();
        }
        Fx.run(() -> tick.setSelected(true));
        return model;
    }
}
