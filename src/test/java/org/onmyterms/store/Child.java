package org.onmyterms.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Another process that works on a plan: "open" says how opening went, "write" saves and says so, "lie" says so before it saves,
 * "sizes" saves changes of many sizes, and "retry" tries each save again until it is done.
 */
final class Child {

    static final int MANY = 80;

    private Child() {
    }

    public static void main(String[] args) {
        Path file = Path.of(args[1]);
        if (args[0].equals("open")) {
            System.out.println(Bench.opening(file, Key.words("zzz zzz zzz zzz zzz")));
            return;
        }
        if (args[0].equals("sizes") || args[0].equals("retry")) {
            saveMany(args[0].equals("sizes"), file, Key.words(args[2]));
            return;
        }
        if (args[0].equals("once")) {
            saveOnce(file, Key.words(args[2]));
            return;
        }
        boolean lie = args[0].equals("lie");
        try (PlanFile plan = PlanFile.open(file, Key.words(args[2]), Cost.CHEAP)) {
            for (int no = plan.changes().size(); ; no++) {
                if (lie) {
                    System.out.println(no + 50);
                    System.out.flush();
                }
                plan.append(List.of(Bench.change(no)));
                if (!lie) {
                    System.out.println(no);
                    System.out.flush();
                }
            }
        }
    }

    private static void saveMany(boolean sizes, Path file, Key key) {
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            for (int no = 0; no < MANY; no++) {
                List<org.onmyterms.plan.Change> next = List.of(sizes ? Bench.sized(no) : Bench.change(no));
                String said = "";
                for (int attempt = 0; !said.equals("nothing") && attempt < 100; attempt++) {
                    said = Bench.refusal(() -> plan.append(next));
                    System.out.println(said.equals("nothing") ? String.valueOf(no) : "!" + said);
                    System.out.flush();
                }
            }
        }
    }

    private static void saveOnce(Path file, Key key) {
        try (PlanFile plan = PlanFile.open(file, key, Cost.CHEAP)) {
            for (int no = 0; no < MANY; no++) {
                List<org.onmyterms.plan.Change> next = List.of(Bench.change(no));
                String said = Bench.refusal(() -> plan.append(next));
                System.out.println(said.equals("nothing") ? String.valueOf(no) : "!" + said);
            }
        }
    }

    static Process start(String how, Path file, String... more) throws Exception {
        return new ProcessBuilder(command(how, file, more)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    static List<String> command(String how, Path file, String... more) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + file.getParent(), "-cp", System.getProperty("java.class.path"),
                Child.class.getName(), how, file.toString()));
        command.addAll(Arrays.asList(more));
        return command;
    }

    static String run(String how, Path file) throws Exception {
        Process child = start(how, file);
        String said = new String(child.getInputStream().readAllBytes());
        child.waitFor();
        return said;
    }

    /** The last number said before the child was killed, -1 for none. Kills it after that many lines. */
    static int killAfter(Process child, int lines) throws Exception {
        int last = -1;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream()))) {
            String line;
            for (int i = 0; (line = out.readLine()) != null; i++) {
                last = Integer.parseInt(line);
                if (i == lines) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        return last;
    }
}
