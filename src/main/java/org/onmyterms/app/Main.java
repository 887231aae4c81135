package org.onmyterms.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.onmyterms.words.Words;

/** The front door: a verb goes to the command line, everything else to the window. */
public final class Main {

    private static final int MOST_FOR_THE_WINDOW = 1;

    private Main() {
    }

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false); // pictures pass through memory, never through the temporary folder
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Words words = Words.english();
        boolean window = arguments.isEmpty() || arguments.size() == MOST_FOR_THE_WINDOW && !CommandLine.VERBS.contains(arguments.getFirst())
                && !arguments.getFirst().startsWith("-");
        return window ? new Display(words, out, err, System.getenv(), Clock.systemDefaultZone()).open(arguments)
                : new CommandLine(words, out, err, System.getenv(), Clock.systemDefaultZone()).run(arguments);
    }
}
