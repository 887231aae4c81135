package org.onmyterms.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onmyterms.store.KeyFile;

/** Sticks and other drives that can be pulled out, and what lies on them. */
final class Drives {

    /** Where Linux and macOS show them; a folder for each, or a folder for each user. */
    private static final List<Path> PLACES = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"), Path.of("/Volumes"));

    private Drives() {
    }

    /** The key files on the sticks that are in now. */
    static List<Path> keySticks() {
        return roots().stream().flatMap(root -> inside(root, KeyFile.ENDING)).toList();
    }

    /** True when the file lies on a drive that can be pulled out, or when that cannot be ruled out. */
    static boolean isRemovable(Path file) {
        Path place = file.toAbsolutePath();
        if (PLACES.stream().anyMatch(place::startsWith)) {
            return true;
        }
        try {
            FileStore store = Files.getFileStore(place);
            if (store.supportsFileAttributeView("volume") || File.separatorChar == '\\') {
                return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
            }
            return false;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return true;
        }
    }

    /** How many other plans lie in the same folder. */
    static long plansBeside(Path file) {
        return inside(file.toAbsolutePath().getParent(), ".plan").filter(other -> !other.getFileName().equals(file.getFileName())).count();
    }

    private static List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        for (Path place : PLACES) {
            for (Path one : inside(place, "").toList()) {
                roots.add(one);
                roots.addAll(inside(one, "").filter(Files::isDirectory).toList());
            }
        }
        if (File.separatorChar == '\\') {
            Stream.of(File.listRoots()).map(File::toPath).filter(Drives::isRemovable).forEach(roots::add);
        }
        return roots;
    }

    private static Stream<Path> inside(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }
}
