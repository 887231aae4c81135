package org.onmyterms.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text stands out 7:1 and the edges of controls 3:1 from what is behind them, in every theme (WCAG 2.2, 1.4.6 and 1.4.11). */
class ContrastTest {

    private record Pair(Role front, Role behind, double least) {
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Role ground : List.of(Role.GROUND, Role.CARD)) {
            for (Role text : List.of(Role.INK, Role.QUIET_INK, Role.PERSON)) {
                pairs.add(new Pair(text, ground, 7));
            }
            pairs.add(new Pair(Role.EDGE, ground, 3));
        }
        pairs.add(new Pair(Role.INK, Role.PERSON_GROUND, 7));
        pairs.add(new Pair(Role.PERSON, Role.PERSON_GROUND, 7));
        pairs.add(new Pair(Role.QUIET_INK, Role.PERSON_GROUND, 7));
        pairs.add(new Pair(Role.INK, Role.OTHERS_GROUND, 7));
        pairs.add(new Pair(Role.OTHERS, Role.OTHERS_GROUND, 7));
        pairs.add(new Pair(Role.PERSON, Role.OTHERS_GROUND, 7));
        pairs.add(new Pair(Role.INK, Role.DESK, 7));
        pairs.add(new Pair(Role.ON_PERSON, Role.PERSON, 7));
        pairs.add(new Pair(Role.ON_PERSON, Role.PERSON_HOVER, 7));
        return pairs;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_text_and_edge_stands_out_in(Theme theme) {
        List<String> faint = pairs().stream().filter(p -> ratio(theme.colour(p.front()), theme.colour(p.behind())) < p.least())
                .map(p -> p.front() + " on " + p.behind() + ": " + ratio(theme.colour(p.front()), theme.colour(p.behind()))).toList();
        assertEquals(List.of(), faint);
    }

    @Test
    void the_measure_knows_the_two_ends_and_finds_a_faint_grey() {
        assertEquals(21, ratio("#000000", "#FFFFFF"), 0.01);
        assertEquals(1, ratio("#123456", "#123456"), 0.01);
        assertTrue(ratio("#777777", "#FFFFFF") < 7);
    }

    private static double ratio(String one, String other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double light(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * part(rgb >> 16 & 255) + 0.7152 * part(rgb >> 8 & 255) + 0.0722 * part(rgb & 255);
    }

    private static double part(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
