package org.onmyterms.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another process that works on a plan: "open" says how opening went, "write" saves and says so, "lie" says so before it saves. */
final class Child {

    private Child() {
    }

    public static void main(String[] args) {
        Path file = Path.of(args[1]);
        if (args[0].equals("open")) {
            System.out.println(Bench.opening(file, Key.words("zzz zzz zzz zzz zzz")));
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

    static Process start(String how, Path file, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + file.getParent(), "-cp", System.getProperty("java.class.path"),
                Child.class.getName(), how, file.toString()));
        command.addAll(Arrays.asList(more));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
                    child.destroyForcibly();
                }
            }
        }
        child.waitFor();
        return last;
    }
}
