package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Counts;
import org.onmyterms.plan.Change;

/** The power goes while a plan is saved, or its stick is pulled and put back: what was acknowledged stays. */
class DiskFaultTest {

    @TempDir
    Path folder;
    private Path file;
    private String words;

    @BeforeEach
    void plan() throws Exception {
        DiskLog.assumeStrace();
        file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        made.file().close();
        words = String.join(" ", made.keyWords());
    }

    private int bad(int cuts, boolean syncs) throws Exception {
        Map<String, byte[]> start = Map.of("a.plan", Files.readAllBytes(file));
        DiskLog log = DiskLog.record(Files.createDirectory(folder.resolve("trace")), Child.command("sizes", file, words));
        assertTrue(log.events().contains(new DiskLog.Event.Acknowledged(Child.MANY - 1)), "every save was recorded");
        List<Change> all = IntStream.range(0, Child.MANY).mapToObj(Bench::sized).toList();
        Random random = new Random(5);
        int bad = 0;
        for (int i = 0; i < cuts; i++) {
            Path disk = Files.createDirectory(folder.resolve("cut" + i));
            int acknowledged = log.cut(random.nextInt(log.events().size()), start, disk, random, syncs);
            try (PlanFile plan = PlanFile.open(disk.resolve("a.plan"), Key.words(words), Cost.CHEAP)) {
                List<Change> found = plan.changes();
                bad += found.size() >= acknowledged && found.equals(all.subList(0, found.size())) ? 0 : 1;
            } catch (StoreException e) {
                bad++;
            }
            NativeLibrary.remove(disk);
        }
        return bad;
    }

    @Test
    void nothingThatWasAcknowledgedIsLostWhenThePowerGoes() throws Exception {
        assertEquals(0, bad(Counts.of(300, 3000), true));
    }

    /** The control: the same writes on a disk that is never told to keep them. */
    @Test
    void withoutSyncsThePowerCutsAreFelt() throws Exception {
        int cuts = Counts.of(100, 300);
        int bad = bad(cuts, false);
        assertTrue(bad * 10 >= cuts, bad + " of " + cuts);
    }

    @Test
    void aPulledStickIsSaidAndSavingGoesOnByItselfWhenItIsBack() throws Exception {
        byte[] empty = Files.readAllBytes(file);
        for (int i = 0; i < 20; i++) {
            Files.write(file, empty);
            List<String> said = pulled("retry", i);
            assertTrue(said.contains("!unreachable"), i + " " + said);
            assertEquals(IntStream.range(0, Child.MANY).mapToObj(String::valueOf).toList(), said.stream().filter(s -> !s.startsWith("!")).toList());
            try (PlanFile plan = PlanFile.open(file, Key.words(words), Cost.CHEAP)) {
                assertEquals(Bench.changes(0, Child.MANY), plan.changes());
            }
        }
    }

    /** The control: whoever saves once and goes on has gaps where the stick was out. */
    @Test
    void whoDoesNotTryAgainLosesWhatWasSaidMeanwhile() throws Exception {
        List<String> said = pulled("once", 0);
        assertTrue(said.stream().anyMatch(s -> s.startsWith("!")) && said.contains("79"), said.toString());
        try (PlanFile plan = PlanFile.open(file, Key.words(words), Cost.CHEAP)) {
            assertTrue(plan.changes().size() < Child.MANY);
        }
    }

    /** What a child says whose writes, syncs and openings fail for a while, at another place in each trial. */
    private List<String> pulled(String how, int trial) throws Exception {
        Random random = new Random(9 + trial);
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-o", "/dev/null", "-P", file.toString(), "-P", file + "-journal"));
        String call = List.of("pwrite64", "fsync,fdatasync").get(trial % 2);
        int from = 20 + random.nextInt(100);
        command.addAll(List.of("-e", "trace=pwrite64,fsync,fdatasync,openat",
                "-e", "inject=" + call + ":error=EIO:when=" + from + ".." + (from + random.nextInt(6)),
                "-e", "inject=openat:error=EIO:when=4.." + (4 + random.nextInt(4))));
        command.addAll(Child.command(how, file, words));
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new String(child.getInputStream().readAllBytes()).lines().toList();
        assertEquals(0, child.waitFor());
        return said;
    }
}
