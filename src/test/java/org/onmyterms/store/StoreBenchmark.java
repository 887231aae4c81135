package org.onmyterms.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Forgetting;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Medium;

/**
 * Measures the plan file and prints one table with what is asked of it. A change says 5 to 40 words; there are 2,000 entries. Times
 * in milliseconds. To be run alone on the machine: {@code mvn -q -Pbench test-compile exec:exec}.
 */
public final class StoreBenchmark {

    private static final int ENTRIES = 2_000;
    private static final int SAVES = 300;
    private static final int PHOTOS = 100;
    private static final int PHOTO = 500_000;
    private static final Key WORDS = Key.words("apple tiger spoon cloud river");

    private final Path folder;

    private StoreBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            unlock(Path.of(arguments[0]), arguments[1]);
            return;
        }
        Path folder = Files.createTempDirectory("bench");
        try {
            new StoreBenchmark(folder).run();
        } finally {
            NativeLibrary.remove(folder);
        }
    }

    /** In a fresh process: what the person waits for after pressing the button. */
    private static void unlock(Path file, String words) {
        long start = System.nanoTime();
        try (PlanFile plan = PlanFile.open(file, Key.words(words))) {
            History.of(plan.changes());
        }
        System.out.println((System.nanoTime() - start) / 1e6);
    }

    private void run() throws Exception {
        System.out.printf("Plan file, %s, Java %s, %d cores, %s %s%n", LocalDate.now(), Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"), System.getProperty("os.arch"));
        System.out.printf("%-56s %10s   %s%n", "", "measured", "asked");
        saves();
        Map<Integer, Double> warm = new HashMap<>();
        for (int size : new int[] {100, 10_000, 100_000}) {
            warm.put(size, open(size));
        }
        line("open 100,000 : open 10,000, warm, without the key's cost", warm.get(100_000) / warm.get(10_000), "<= 12 times", 12);
        Path file = folder.resolve("10000.plan");
        copyAndForget(file);
        merge();
        photos();
    }

    /** Five rounds, each with both, the other one first each time; the ratio is the middle of the rounds' ratios. */
    private void saves() throws Exception {
        List<Double> sealed = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= 5; round++) {
            List<Double> plain = round % 2 == 0 ? plainSaves(folder.resolve("plain" + round + ".db")) : List.of();
            List<Double> ours = sealedSaves(folder.resolve("sealed" + round + ".plan"));
            if (plain.isEmpty()) {
                plain = plainSaves(folder.resolve("plain" + round + ".db"));
            }
            if (round > 0) {
                sealed.addAll(ours);
                ratios.add(at(ours, 0.5) / at(plain, 0.5));
            }
        }
        line("save, sealed, middle", at(sealed, 0.5), "", 0);
        line("save, sealed, 99 of 100", at(sealed, 0.99), "<= 5", 5);
        line("save, sealed : plain SQLite, same settings", at(ratios, 0.5), "<= 1.5 times", 1.5);
    }

    private static List<Double> plainSaves(Path file) throws Exception {
        List<Double> times = new ArrayList<>();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            for (String setting : List.of("PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=DELETE", "PRAGMA synchronous=FULL",
                    "CREATE TABLE rev(seq INTEGER PRIMARY KEY, said TEXT)", "CREATE TABLE head(one INTEGER PRIMARY KEY, count INTEGER)",
                    "INSERT INTO head VALUES(1,0)")) {
                s.execute(setting);
            }
            for (int no = 0; no < SAVES; no++) {
                Change change = change(no, Set.of());
                times.add(time(() -> {
                    s.execute("BEGIN IMMEDIATE");
                    try (PreparedStatement p = c.prepareStatement("INSERT INTO rev(said) VALUES(?)")) {
                        p.setBytes(1, ChangeCodec.write(change));
                        p.executeUpdate();
                    }
                    s.execute("UPDATE head SET count=count+1 WHERE one=1");
                    return s.execute("COMMIT");
                }));
            }
        }
        return times;
    }

    private static List<Double> sealedSaves(Path file) throws Exception {
        List<Double> times = new ArrayList<>();
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        try (PlanFile plan = made.file()) {
            for (int no = 0; no < SAVES; no++) {
                List<Change> one = List.of(change(no, Set.of()));
                times.add(time(() -> {
                    plan.append(one);
                    return one;
                }));
            }
        }
        return times;
    }

    /** Fresh processes that unlock at full cost; then, warm, reading all and making the plan of it, which is returned. */
    private double open(int size) throws Exception {
        Path file = folder.resolve(size + ".plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words());
        try (PlanFile plan = made.file()) {
            plan.append(changes(size));
            plan.add(new NewKey(org.onmyterms.plan.KeyHolder.Kind.WORDS, "helper", WORDS));
        }
        List<Double> fresh = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
                    "-cp", System.getProperty("java.class.path"), StoreBenchmark.class.getName(), file.toString(),
                    String.join(" ", made.keyWords())).start();
            fresh.add(Double.parseDouble(new String(child.getInputStream().readAllBytes()).strip()));
        }
        String gate = size == 10_000 ? "<= 2100" : size == 100 ? "<= 1500" : "";
        line("unlock and open " + size + ", fresh process", at(fresh, 0.5), gate, size == 10_000 ? 2100 : 1500);
        line("   bytes a change, new ids each", (double) Files.size(file) / size, size == 10_000 ? "<= 320" : "", 320);
        try (PlanFile plan = PlanFile.open(file, WORDS)) {
            Path copy = folder.resolve("read" + size + ".plan");
            plan.backup(copy);
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                times.add(time(() -> History.of(plan.read(copy))));
            }
            line("   read and made into a plan, warm", at(times, 0.5), size == 10_000 ? "<= 150" : "", 150);
            return at(times, 0.5);
        }
    }

    /** A plan with 100 photos of half a megabyte each, against the same changes without them. */
    private void photos() throws Exception {
        Path plain = folder.resolve("plain.plan");
        Path shown = folder.resolve("shown.plan");
        List<Double> keeping = new ArrayList<>();
        List<Double> saving = new ArrayList<>();
        for (Path file : List.of(plain, shown)) {
            try (PlanFile plan = PlanFile.create(file, Bench.words(), Cost.CHEAP).file()) {
                plan.append(changes(1_000));
                plan.add(new NewKey(org.onmyterms.plan.KeyHolder.Kind.WORDS, "helper", WORDS));
                for (int i = 0; i < PHOTOS && file == shown; i++) {
                    byte[] bytes = new byte[PHOTO];
                    new java.util.Random(i).nextBytes(bytes);
                    Medium photo = Medium.of(bytes, "jpg");
                    keeping.add(time(() -> {
                        plan.keep(photo);
                        return photo;
                    }));
                }
                for (int i = 0; i < PHOTOS && file == shown; i++) {
                    List<Change> one = List.of(change(2_000 + i, Set.of()));
                    saving.add(time(() -> {
                        plan.append(one);
                        return one;
                    }));
                }
            }
        }
        line("keep a photo of 0.5 MB, worst of 100", at(keeping, 1), "<= 1000", 1000);
        line("save words beside 100 photos, worst of 100", at(saving, 1), "<= 1000", 1000);
        line("open with 100 photos : without, cheap key", opening(shown) / opening(plain), "<= 2 times", 2);
    }

    private static double opening(Path file) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            times.add(time(() -> {
                PlanFile.open(file, WORDS, Cost.CHEAP).close();
                return file;
            }));
        }
        return at(times, 0.5);
    }

    private void copyAndForget(Path file) throws Exception {
        try (PlanFile plan = PlanFile.open(file, WORDS)) {
            History history = History.of(plan.changes());
            List<Double> search = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                search.add(time(() -> history.plan().entries().stream().filter(e -> e.words().contains("word17 word3")).count()));
            }
            line("search 2,000 entries for words", at(search, 0.5), "<= 5", 5);
            List<Double> copies = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Path copy = folder.resolve("copy" + i + ".plan");
                copies.add(time(() -> {
                    plan.backup(copy);
                    return plan;
                }));
            }
            line("copy 10,000, and read it back", at(copies, 0.5), "<= 100", 100);
            List<Double> forgetting = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String gone = id("e" + i);
                forgetting.add(time(() -> {
                    plan.reseal(Forgetting.forget(history, Set.of(gone), Set.of(), Instant.EPOCH, () -> UUID.randomUUID().toString()).changes(),
                            Set.of(), List.of());
                    return plan;
                }));
            }
            line("forget one entry of 10,000 changes", at(forgetting, 0.5), "<= 1000", 1000);
            line("a second opening is refused", time(() -> Bench.refusal(() -> PlanFile.open(file, WORDS))), "<= 100", 100);
        }
    }

    private static void merge() throws Exception {
        History base = History.of(changes(ENTRIES));
        History one = grown(base, "a", 5_000);
        History other = grown(base, "b", 5_000);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            times.add(time(() -> one.merge(other.changes())));
        }
        line("merge 5,000 changes with 5,000 others", at(times, 0.5), "<= 500", 500);
    }

    private static History grown(History from, String name, int by) {
        List<Change> all = new ArrayList<>(from.changes());
        long number = all.getLast().number();
        for (int i = 0; i < by; i++) {
            all.add(new Change(id(name + i), ++number, "person", Instant.EPOCH, new Action.SetWords(id("e" + i % ENTRIES), words(i)),
                    Set.of(id(i < ENTRIES ? "c" + i : name + (i - ENTRIES)))));
        }
        return History.of(all);
    }

    private static List<Change> changes(int count) {
        List<Change> all = new ArrayList<>();
        for (int no = 0; no < count; no++) {
            all.add(change(no, no < ENTRIES ? Set.of() : Set.of(id("c" + (no - ENTRIES)))));
        }
        return all;
    }

    private static Change change(int no, Set<String> over) {
        String entry = id("e" + no % ENTRIES);
        Action action = no < ENTRIES ? new Action.AddEntry(Entry.own(entry, "days", Optional.of("days.good"), words(no),
                OffsetDateTime.parse("2026-01-01T10:00:00Z"))) : new Action.SetWords(entry, words(no));
        return new Change(id("c" + no), no + 1, "person", Instant.ofEpochSecond(1_700_000_000L + no), action, over);
    }

    /** As random and as long as real ids are, and the same each time. */
    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String words(int no) {
        Random random = new Random(no);
        StringBuilder words = new StringBuilder();
        for (int i = 5 + random.nextInt(36); i > 0; i--) {
            words.append("word").append(random.nextInt(50)).append(' ');
        }
        return words.toString();
    }

    private static double time(Callable<?> what) throws Exception {
        long start = System.nanoTime();
        what.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(List<Double> times, double part) {
        double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
    }

    private static void line(String what, double measured, String asked, double most) {
        System.out.printf(Locale.ROOT, "%-56s %10.2f   %s%n", what, measured, asked.isEmpty() ? "" : asked + (measured <= most ? "   held" : "   NOT HELD"));
    }
}
