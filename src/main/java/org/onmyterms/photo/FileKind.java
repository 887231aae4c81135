package org.onmyterms.photo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is by its first bytes, whatever its name says. Only kinds with a small, well-tried reader in the JDK are opened. */
enum FileKind {
    JPEG, PNG, GIF, BMP,
    HEIC("photo.heic"), WEBP("photo.webp"), OTHER("photo.unknown");

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final String refusal;

    FileKind() {
        this(null);
    }

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    static FileKind of(byte[] file) {
        String start = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        } else if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        } else if (start.startsWith("BM")) {
            return BMP;
        } else if (start.length() == 12 && start.startsWith("ftyp", 4) && HEIC_BRANDS.contains(start.substring(8))) {
            return HEIC;
        }
        return start.startsWith("RIFF") && start.endsWith("WEBP") ? WEBP : OTHER;
    }

    /** The key of the sentence with which such a file is refused, or empty when it is opened. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The name by which ImageIO knows it. */
    String reader() {
        return name().toLowerCase(Locale.ROOT);
    }
}
