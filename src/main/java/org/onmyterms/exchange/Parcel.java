package org.onmyterms.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.onmyterms.plan.Medium;

/**
 * A plan in the interchange format together with the files that it names: one ZIP archive, or a JSON file with the others beside it.
 *
 * @param json  the interchange file
 * @param files gives the bytes of a file by the name it has in the JSON; empty when it did not come along
 */
public record Parcel(byte[] json, Function<String, Optional<byte[]>> files) {

    /** What the interchange file is called in an archive. */
    public static final String JSON = "plan.json";
    /** The most that an archive may hold when unpacked, in bytes. */
    static final long LARGEST = 512L << 20;
    private static final int MOST_FILES = 5_000;
    /** The earliest time that an archive can say; so the same plan gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** An archive of this interchange text and these media, in this order. The same give the same bytes. */
    public static byte[] zip(String json, Collection<Medium> media) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, JSON, json.getBytes(StandardCharsets.UTF_8), ZipEntry.DEFLATED);
            for (Medium medium : media) {
                put(zip, medium.name(), medium.bytes(), ZipEntry.STORED);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, int method) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(method);
        entry.setSize(bytes.length);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Opens an archive, or a JSON file whose other files lie beside it. Throws IOException when it cannot be read, and
     * ExchangeException when an archive holds no plan, or is damaged or too large.
     */
    public static Parcel open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            if (start.length < 2 || start[0] != 'P' || start[1] != 'K') {
                byte[] rest = in.readNBytes((int) Interchange.LARGEST + 1);
                byte[] json = new byte[start.length + rest.length];
                System.arraycopy(start, 0, json, 0, start.length);
                System.arraycopy(rest, 0, json, start.length, rest.length);
                return new Parcel(json, name -> beside(file, name));
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return unzipped(in);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new ExchangeException("exchange.damaged-zip");
        }
    }

    private static Parcel unzipped(InputStream in) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Interchange.LARGEST + 1));
                left -= bytes.length;
                if (left < 0 || bytes.length > Interchange.LARGEST || files.size() >= MOST_FILES) {
                    throw new ExchangeException("exchange.too-large");
                }
                files.put(entry.getName(), bytes);
            }
        }
        if (!files.containsKey(JSON)) {
            throw new ExchangeException("exchange.not-a-plan");
        }
        return new Parcel(files.get(JSON), name -> Optional.ofNullable(files.get(name)));
    }

    /** A name with a way to another folder in it leads nowhere. */
    private static Optional<byte[]> beside(Path json, String name) {
        try {
            Path file = json.toAbsolutePath().resolveSibling(name);
            boolean here = Path.of(name).getNameCount() == 1 && file.getFileName().toString().equals(name) && Files.isRegularFile(file);
            if (!here) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(in.readNBytes((int) Interchange.LARGEST + 1));
            }
        } catch (InvalidPathException noName) {
            return Optional.empty();
        } catch (IOException unread) {
            throw new ExchangeException("exchange.file-unread", name);
        }
    }
}
