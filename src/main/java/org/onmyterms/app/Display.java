package org.onmyterms.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

/** Looks whether a window can be shown before JavaFX is started, and says in one sentence what is missing. */
final class Display {

    private static final String GTK = "libgtk-3.so.0";

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Clock clock;

    Display(Words words, PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {
        this.words = words;
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.clock = clock;
    }

    /** Opens the window and returns when it is closed; 1 when none can be shown. */
    int open(List<String> plan) {
        boolean needsLooking = System.getProperty("os.name").equals("Linux") && !"Headless".equals(System.getProperty("glass.platform"));
        if (needsLooking && environment.getOrDefault("DISPLAY", "").isEmpty() && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            return withoutDisplay();
        }
        if (needsLooking && !hasGtk()) {
            err.println(words.text("app.no-gtk"));
            return 1;
        }
        try {
            Assets.find();
        } catch (SayableException problem) {
            err.println(problem.say(words));
            return 1;
        }
        System.setProperty("java.awt.headless", "false"); // the print window needs more than drawing
        Application.launch(DesktopApp.class, plan.toArray(String[]::new));
        return 0;
    }

    private int withoutDisplay() {
        Optional<Path> instead = Optional.ofNullable(System.getProperty("onmyterms.without-display")).map(Path::of);
        if (instead.isEmpty()) {
            err.println(words.text("app.no-display"));
            return 1;
        }
        try {
            new ExamplePlan(Assets.find()).print(instead.get(), words, clock.instant(), LocalDate.now(clock));
            out.println(words.text("app.no-display-example", instead.get()));
            return 0;
        } catch (SayableException problem) {
            err.println(problem.say(words));
            return 1;
        }
    }

    private static boolean hasGtk() {
        return Stream.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib").map(Path::of).filter(Files::isDirectory)
                .anyMatch(folder -> Files.exists(folder.resolve(GTK)) || inside(folder));
    }

    private static boolean inside(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.anyMatch(f -> Files.exists(f.resolve(GTK)));
        } catch (java.io.IOException unreadable) {
            return false;
        }
    }
}
