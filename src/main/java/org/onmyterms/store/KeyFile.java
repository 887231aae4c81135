package org.onmyterms.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 256 random bits in a small text file: on a stick the person keeps, or in their own profile. It names nobody. */
public final class KeyFile implements Key {

    /** What key files are called, so that one on a stick can be found. */
    public static final String ENDING = ".key";

    private static final String TITLE = "On My Terms key";
    private static final Pattern FORM = Pattern.compile(TITLE + "\\R([0-9a-f]{64})\\s*");
    private static final int LONGEST = 200;

    private final byte[] bits;

    private KeyFile(byte[] bits) {
        this.bits = bits;
    }

    /** Writes a new key for the owner's eyes only, where the file system has such a thing. Throws exists, full or read-only. */
    public static Key create(Path file) {
        KeyFile made = new KeyFile(Sealing.random(Sealing.KEY));
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, owner);
            Files.writeString(file, TITLE + "\n" + HexFormat.of().formatHex(made.bits) + "\n", StandardOpenOption.SYNC);
            return made;
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    static KeyFile read(Path file) {
        byte[] read;
        try (InputStream in = Files.newInputStream(file)) {
            read = in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw Failures.of(e);
        }
        Matcher form = FORM.matcher(new String(read, StandardCharsets.ISO_8859_1));
        if (!form.matches()) {
            throw new StoreException("not-a-key");
        }
        return new KeyFile(HexFormat.of().parseHex(form.group(1)));
    }

    byte[] secret() {
        return ("key file " + HexFormat.of().formatHex(bits)).getBytes(StandardCharsets.US_ASCII);
    }
}
