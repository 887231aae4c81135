package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.words.Words;

class RecentTest {

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));

    @Test
    void aLongListBeginsWithTheNewestAndEveryThingCanBeReached() throws Exception {
        Recent<String> list = Fx.on(() -> widgets.recent(widgets::note));
        List<String> all = IntStream.range(0, 30).mapToObj(no -> "thing " + no).toList();
        Fx.run(() -> list.show(all));
        assertTrue(texts(list).size() < 30, "a long list is not shown whole at once");
        assertEquals("thing 29", texts(list).getLast());
        while (list.getChildren().getFirst() instanceof Button earlier) {
            Fx.run(earlier::fire);
        }
        assertEquals(all, texts(list));
    }

    @Test
    void whatWasOpenedStaysOpenWhenSomethingIsAdded() throws Exception {
        Recent<String> list = Fx.on(() -> widgets.recent(widgets::note));
        Fx.run(() -> list.show(IntStream.range(0, 20).mapToObj(String::valueOf).toList()));
        int newest = texts(list).size();
        Fx.run(((Button) list.getChildren().getFirst())::fire);
        int opened = texts(list).size();
        Fx.run(() -> list.show(IntStream.range(0, 21).mapToObj(String::valueOf).toList()));
        assertTrue(newest < opened && texts(list).size() >= opened);
    }

    private static List<String> texts(Recent<String> list) {
        return list.getChildren().stream().filter(TextNote.class::isInstance).map(n -> ((TextNote) n).getText()).toList();
    }
}
