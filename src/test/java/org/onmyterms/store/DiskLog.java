package org.onmyterms.store;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * All that a process wrote to a plan and its journal, in order, with its acknowledgements between, as strace saw it. Played
 * back to any point as after a power cut: of what was not synced, each 512-byte sector is there, is not, or is torn.
 */
record DiskLog(List<Event> events) {

    private static final int SECTOR = 512;
    private static final Pattern WRITE = Pattern.compile("pwrite64\\(\\d+<([^>]*)>, \"([^\"]*)\", \\d+, (\\d+)\\)\\s+= \\d+");
    private static final Pattern SYNC = Pattern.compile("f(?:data)?sync\\(\\d+<([^>]*)>\\)\\s+= 0");
    private static final Pattern CUT = Pattern.compile("ftruncate\\(\\d+<([^>]*)>, (\\d+)\\)\\s+= 0");
    private static final Pattern UNLINK = Pattern.compile("unlink\\(\"([^\"]*)\"\\)\\s+= 0");
    private static final Pattern SAID = Pattern.compile("write\\(1<[^>]*>, \"([^\"]*)\".*");

    /** One thing that happened to a file of this name. */
    sealed interface Event {
        record Write(String file, long at, byte[] bytes) implements Event { }
        record Sync(String file) implements Event { }
        record Truncate(String file, int length) implements Event { }
        record Unlink(String file) implements Event { }
        record Acknowledged(int no) implements Event { }
    }

    /** Assumes that strace is here and may be used. */
    static void assumeStrace() throws Exception {
        boolean works;
        try {
            works = new ProcessBuilder("strace", "-o", "/dev/null", "true").redirectErrorStream(true).start().waitFor() == 0;
        } catch (java.io.IOException e) {
            works = false;
        }
        Assumptions.assumeTrue(works, "strace is not installed or not allowed, so faults of the disk cannot be tried here");
    }

    static DiskLog record(Path folder, List<String> command) throws Exception {
        List<String> all = new ArrayList<>(List.of("strace", "-ff", "-y", "-xx", "-s", "1000000", "-e",
                "trace=pwrite64,write,ftruncate,fsync,fdatasync,unlink", "-o", folder.resolve("log").toString()));
        all.addAll(command);
        new ProcessBuilder(all).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.toList()) {
                List<Event> events = read(log);
                if (events.stream().anyMatch(Event.Sync.class::isInstance)) {
                    return new DiskLog(events);
                }
            }
        }
        throw new AssertionError("nothing was recorded");
    }

    private static List<Event> read(Path log) throws Exception {
        List<Event> events = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            for (String line; (line = lines.readLine()) != null;) {
                Matcher m;
                if ((m = WRITE.matcher(line)).lookingAt()) {
                    events.add(new Event.Write(name(m.group(1)), Long.parseLong(m.group(3)), bytes(m.group(2))));
                } else if ((m = SYNC.matcher(line)).lookingAt()) {
                    events.add(new Event.Sync(name(m.group(1))));
                } else if ((m = CUT.matcher(line)).lookingAt()) {
                    events.add(new Event.Truncate(name(m.group(1)), Integer.parseInt(m.group(2))));
                } else if ((m = UNLINK.matcher(line)).lookingAt()) {
                    events.add(new Event.Unlink(name(m.group(1))));
                } else if ((m = SAID.matcher(line)).lookingAt()) {
                    String said = new String(bytes(m.group(1)), StandardCharsets.ISO_8859_1).strip();
                    if (said.matches("\\d+")) {
                        events.add(new Event.Acknowledged(Integer.parseInt(said)));
                    }
                }
            }
        }
        return events;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace("\\x", ""));
    }

    private static String name(String path) {
        String clear = path.startsWith("\\x") ? new String(bytes(path), StandardCharsets.UTF_8) : path;
        return Path.of(clear).getFileName().toString();
    }

    /** Leaves the files in that folder as the cut after so many events left them; says how many were acknowledged before. */
    int cut(int after, Map<String, byte[]> start, Path folder, Random random, boolean syncs) throws Exception {
        Map<String, byte[]> disk = new TreeMap<>(start);
        List<Event.Write> loose = new ArrayList<>();
        int acknowledged = 0;
        for (Event event : events.subList(0, after)) {
            switch (event) {
                case Event.Write w -> loose.add(w);
                case Event.Sync s -> {
                    if (syncs) {
                        loose.stream().filter(w -> w.file().equals(s.file())).forEach(w -> all(disk, w));
                        loose.removeIf(w -> w.file().equals(s.file()));
                    }
                }
                case Event.Truncate t -> disk.computeIfPresent(t.file(), (f, b) -> Arrays.copyOf(b, t.length()));
                case Event.Unlink u -> {
                    disk.remove(u.file());
                    loose.removeIf(w -> w.file().equals(u.file()));
                }
                case Event.Acknowledged a -> acknowledged = a.no() + 1;
            }
            while (!syncs && loose.size() > 40) {
                all(disk, loose.removeFirst());
            }
        }
        loose.forEach(w -> some(disk, w, random));
        for (Map.Entry<String, byte[]> each : disk.entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
        return acknowledged;
    }

    private static void all(Map<String, byte[]> disk, Event.Write w) {
        put(disk, w, 0, w.bytes().length);
    }

    private static void some(Map<String, byte[]> disk, Event.Write w, Random random) {
        for (int from = 0; from < w.bytes().length;) {
            int to = Math.min(w.bytes().length, from + SECTOR - (int) ((w.at() + from) % SECTOR));
            switch (random.nextInt(5)) {
                case 0, 1 -> put(disk, w, from, to);
                case 2 -> put(disk, w, from, from + random.nextInt(to - from + 1));
                default -> { }
            }
            from = to;
        }
    }

    private static void put(Map<String, byte[]> disk, Event.Write w, int from, int to) {
        byte[] old = disk.getOrDefault(w.file(), new byte[0]);
        int end = Math.toIntExact(w.at() + to);
        byte[] now = old.length < end ? Arrays.copyOf(old, end) : old.clone();
        System.arraycopy(w.bytes(), from, now, Math.toIntExact(w.at() + from), to - from);
        disk.put(w.file(), now);
    }
}
