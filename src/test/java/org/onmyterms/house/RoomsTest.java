package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may know whom. Arrows only downward; there are no circles between rooms. */
class RoomsTest {

    private static final String HOME = "org.onmyterms.";

    /** What a room may know of other rooms, and of the world beyond the JDK's base. */
    private record May(Set<String> rooms, Set<String> world) { }

    private static final Map<String, May> WALLS = Map.ofEntries(
            Map.entry("plan", new May(Set.of(), Set.of())),
            Map.entry("words", new May(Set.of(), Set.of())),
            Map.entry("money", new May(Set.of("plan", "words"), Set.of())),
            Map.entry("guide", new May(Set.of("plan", "words"), Set.of())),
            Map.entry("store", new May(Set.of("plan", "words"), Set.of("java.sql", "org.sqlite", "org.bouncycastle", "javax.crypto", "tools.jackson"))),
            Map.entry("exchange", new May(Set.of("plan", "words"), Set.of("tools.jackson"))),
            Map.entry("paper", new May(Set.of("plan", "words", "guide", "money"), Set.of("org.apache.pdfbox", "org.apache.fontbox", "com.google.zxing", "com.github.weisj",
                    "de.rototor", "biweekly", "java.awt", "javax.imageio", "javax.xml"))),
            // of Lucene only what reads dictionaries: other parts of it know of networks
            Map.entry("spelling", new May(Set.of("words"), Set.of("org.apache.lucene.analysis.hunspell"))),
            // photo has the only classes that read a stranger's picture, and nothing of the plan
            Map.entry("photo", new May(Set.of("words"), Set.of("net.coobird", "java.awt", "javax.imageio"))),
            // sound has the only classes that hear the microphone and read a recording, and nothing of the plan
            Map.entry("sound", new May(Set.of("words"), Set.of("javax.sound", "io.github.jaredmdobson"))),
            // speech has the only classes that talk to the computer's voices, on Windows by JNA
            Map.entry("speech", new May(Set.of(), Set.of("com.sun.jna"))),
            Map.entry("work", new May(Set.of("plan", "words", "guide", "money", "paper", "photo"), Set.of())),
            Map.entry("look", new May(Set.of(), Set.of("javafx"))),
            // widget writes what is drawn on its pad as a picture, by javax.imageio
            Map.entry("widget", new May(Set.of("look", "words"), Set.of("javafx", "org.controlsfx", "com.github.weisj", "java.awt", "javax.imageio"))),
            // scan reads the window as it stands, so that no screen needs to know that somebody scans
            Map.entry("scan", new May(Set.of("widget", "look", "words"), Set.of("javafx"))),
            // Give out shows the pages the press made: it knows paper, and java.awt.image, in which a page crosses as pixels
            Map.entry("screen", new May(Set.of("work", "plan", "guide", "money", "paper", "scan", "widget", "look", "words"), Set.of("javafx", "java.awt.image"))),
            Map.entry("app", new May(Set.of("plan", "words", "guide", "money", "store", "exchange", "paper", "photo", "sound", "speech", "work", "look", "widget", "scan", "screen", "spelling"),
                    Set.of("javafx", "java.awt", "javax.imageio"))));

    private static final Set<String> BEYOND_BASE = Set.of("javafx.", "java.sql.", "java.awt.", "javax.", "org.", "com.", "de.", "net.", "tools.", "io.", "biweekly.", "java.net.http.");

    /** No screens but parts of many: one stands under every box in which people write, in one they bring in words; they know no screen. */
    private static final Set<String> PARTS = Set.of(HOME + "screen.spelling", HOME + "screen.bringing");

    static List<String> broken(Map<String, Set<String>> mentions) {
        List<String> broken = new ArrayList<>();
        mentions.forEach((name, known) -> known.forEach(other -> {
            May may = WALLS.getOrDefault(room(name), new May(Set.of(), Set.of()));
            if (other.startsWith(HOME)) {
                if (!room(other).equals(room(name)) && !may.rooms().contains(room(other))) {
                    broken.add(name + " knows " + other);
                }
                if (name.startsWith(HOME + "screen.") && other.startsWith(HOME + "screen.") && !place(name).equals(place(other)) && !PARTS.contains(place(other))) {
                    broken.add(name + " knows another screen, " + other);
                }
            } else if (BEYOND_BASE.stream().anyMatch(other::startsWith) && may.world().stream().noneMatch(w -> other.startsWith(w + "."))) {
                broken.add(name + " knows " + other);
            }
            if (name.endsWith("Model") && name.startsWith(HOME + "screen.") && other.startsWith("javafx.scene.")) {
                broken.add(name + " is a model and knows " + other);
            }
        }));
        return broken;
    }

    private static String room(String name) {
        String inside = name.substring(HOME.length());
        return inside.substring(0, Math.max(0, inside.indexOf('.')));
    }

    private static String place(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Test
    void noRoomKnowsMoreThanItMay() {
        assertEquals(List.of(), broken(ClassFiles.mentions()));
    }

    @Test
    void aBrokenWallIsSeen() {
        List<String> seen = broken(Map.of("org.onmyterms.plan.Entry", Set.of("org.onmyterms.store.PlanFile", "javafx.scene.Node"),
                "org.onmyterms.screen.home.HomeModel", Set.of("org.onmyterms.screen.talk.TalkView", "javafx.scene.Node")));
        assertEquals(4, seen.size(), seen.toString());
    }

    @Test
    void everyRoomHasItsWalls() {
        Set<String> rooms = new TreeSet<>();
        ClassFiles.mentions().keySet().forEach(name -> rooms.add(room(name)));
        assertTrue(WALLS.keySet().containsAll(rooms), rooms.toString());
    }

    @Test
    void packagesFormNoCircle() {
        assertEquals(List.of(), circle(packages(ClassFiles.mentions())));
        assertTrue(!circle(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"))).isEmpty());
    }

    private static Map<String, Set<String>> packages(Map<String, Set<String>> mentions) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        mentions.forEach((name, known) -> known.stream().filter(o -> o.startsWith(HOME) && !place(o).equals(place(name)))
                .forEach(o -> arrows.computeIfAbsent(place(name), p -> new TreeSet<>()).add(place(o))));
        return arrows;
    }

    /** A way from a package back to itself, or nothing. */
    private static List<String> circle(Map<String, Set<String>> arrows) {
        Set<String> done = new HashSet<>();
        for (String start : arrows.keySet()) {
            List<String> way = walk(start, arrows, new ArrayList<>(), done);
            if (!way.isEmpty()) {
                return way;
            }
        }
        return List.of();
    }

    private static List<String> walk(String at, Map<String, Set<String>> arrows, List<String> way, Set<String> done) {
        if (way.contains(at)) {
            return List.copyOf(way);
        }
        if (done.contains(at)) {
            return List.of();
        }
        way.add(at);
        for (String next : arrows.getOrDefault(at, Set.of())) {
            List<String> found = walk(next, arrows, way, done);
            if (!found.isEmpty()) {
                return found;
            }
        }
        way.removeLast();
        done.add(at);
        return List.of();
    }
}
