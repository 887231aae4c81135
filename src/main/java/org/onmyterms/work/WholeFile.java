package org.onmyterms.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.onmyterms.words.SayableException;

/** Writes a file whole or not at all: beside its place first, to the disk, then moved there. */
public final class WholeFile {

    private WholeFile() {
    }

    /** Throws SayableException when the file is there already and may not be overwritten, or cannot be written. */
    public static void write(Path file, byte[] bytes, boolean overwrite) {
        Path place = file.toAbsolutePath();
        if (Files.isDirectory(place) || !overwrite && Files.exists(place)) {
            throw new SayableException("work.file-exists", place.getFileName());
        }
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            moveTo(beside, place);
        } catch (IOException problem) {
            discard(beside);
            throw new SayableException(problem, "work.cannot-write", place.getFileName());
        }
    }

    private static void moveTo(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException leftBehind) {
            System.getLogger(WholeFile.class.getName()).log(System.Logger.Level.WARNING, "a part of a file was left behind");
        }
    }
}
