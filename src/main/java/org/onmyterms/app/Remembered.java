package org.onmyterms.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onmyterms.look.Remembering;
import org.onmyterms.words.SayableException;
import org.onmyterms.work.WholeFile;

/** One small file of names and values in the profile's folder, with how things look and sound; it is there only while wanted. */
final class Remembered implements Remembering {

    private static final String NAME = "looks.properties";
    private static final int MOST_BYTES = 8_192;

    private final Path file;
    private Supplier<Map<String, String>> besides = Map::of;

    Remembered(Profile profile) {
        this.file = profile.folder().resolve(NAME);
    }

    @Override
    public boolean remembers() {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** A file that is damaged, or larger than such a file can be, is as good as none. */
    @Override
    public Map<String, String> remembered() {
        Properties read = new Properties();
        try {
            if (remembers() && Files.size(file) <= MOST_BYTES) {
                read.load(new StringReader(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Map.of();
        }
        Map<String, String> values = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        return values;
    }

    /** What is remembered each time besides what is given. */
    void besides(Supplier<Map<String, String>> others) {
        besides = others;
    }

    /** Remembers what has changed besides, where that is wanted. Throws SayableException when it cannot be kept. */
    void again() {
        if (remembers()) {
            remember(Map.of());
        }
    }

    @Override
    public void remember(Map<String, String> choices) {
        Properties all = new Properties();
        all.putAll(remembered());
        all.putAll(besides.get());
        all.putAll(choices);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new SayableException(e, "app.not-remembered");
        }
        WholeFile.write(file, text(all).getBytes(StandardCharsets.UTF_8), true);
    }

    /** A line each, in the order of the names, and not the day on which they were written. */
    private static String text(Properties all) {
        StringWriter text = new StringWriter();
        try {
            all.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().lines().filter(line -> !line.startsWith("#")).map(line -> line + "\n").collect(Collectors.joining());
    }

    @Override
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SayableException(e, "app.still-remembered", file);
        }
        file.getParent().toFile().delete();
    }

    @Override
    public String place() {
        return file.toString();
    }
}
