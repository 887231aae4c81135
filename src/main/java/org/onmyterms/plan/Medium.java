package org.onmyterms.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A photo, a drawing or a recording as bytes. Its name comes from what it holds, so the same photo is the same medium in every copy
 * of a plan, and two never share a name.
 */
public record Medium(String name, byte[] bytes) {

    /** The most bytes that one may have. */
    public static final int LARGEST = 32 << 20;
    private static final int NAME_BYTES = 16;

    public Medium {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("a medium is too large");
        }
    }

    /** Names these bytes: half of their SHA-256 in hexadecimal digits, and the ending, such as "jpg". */
    public static Medium of(byte[] bytes, String ending) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Medium(HexFormat.of().formatHex(hash, 0, NAME_BYTES) + "." + ending, bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** True when {@link #of} would name it so. */
    public boolean isNamedByItsBytes() {
        return of(bytes, name.substring(name.lastIndexOf('.') + 1)).name().equals(name);
    }

    /** The names of all media that an entry shows. */
    public static Set<String> named(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        entry.pictures().forEach(p -> p.file().ifPresent(names::add));
        entry.recording().ifPresent(r -> names.add(r.file()));
        return names;
    }

    /** The names of all media in these changes, each once. */
    public static Set<String> named(List<Change> changes) {
        Set<String> names = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.action() instanceof Action.AddEntry(Entry entry)) {
                names.addAll(named(entry));
            } else if (change.action() instanceof Action.MoveOut(Entry entry)) {
                names.addAll(named(entry));
            } else if (change.action() instanceof Action.SetPictures(String entry, List<Picture> pictures)) {
                pictures.forEach(p -> p.file().ifPresent(names::add));
            }
        }
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Medium(String otherName, byte[] otherBytes) && name.equals(otherName) && Arrays.equals(bytes, otherBytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name alone: what it holds goes into no log. */
    @Override
    public String toString() {
        return name;
    }
}
