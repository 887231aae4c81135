package org.onmyterms.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.words.SayableException;

/**
 * The folder for this app in the profile of the computer's user. It is made only when the person trusts this computer, holds for
 * each plan one key and a fingerprint of its newest change, under a name made from the plan's random id, and goes away with the last.
 */
record Profile(Path folder) {

    /** The usual folder of this operating system. */
    static Profile of(Map<String, String> environment, String operatingSystem, Path home) {
        String system = operatingSystem.toLowerCase(java.util.Locale.ROOT);
        Path usual = system.startsWith("windows") ? home.resolve("AppData/Roaming")
                : system.startsWith("mac") ? home.resolve("Library/Application Support") : home.resolve(".config");
        String named = environment.get(system.startsWith("windows") ? "APPDATA" : "XDG_CONFIG_HOME");
        return new Profile((named == null || named.isBlank() ? usual : Path.of(named)).resolve("on-my-terms"));
    }

    /** Where the key for this plan lies when this computer is trusted. */
    Path keyFile(String planId) {
        return folder.resolve(fingerprint("computer " + planId) + ".key");
    }

    private Path seenFile(String planId) {
        return folder.resolve(fingerprint("computer " + planId) + ".seen");
    }

    /** Sixteen signs that are always the same for this text and tell nothing of it. */
    static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fingerprint of the newest change that was seen of this plan here. */
    Optional<String> lastSeen(String planId) {
        try {
            return Files.exists(seenFile(planId)) ? Optional.of(Files.readString(seenFile(planId))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Remembers the newest change when this computer is trusted with this plan; otherwise nothing. */
    void remember(String planId, String change) {
        try {
            if (Files.exists(keyFile(planId))) {
                Files.writeString(seenFile(planId), fingerprint(change));
            }
        } catch (IOException notKept) {
            System.getLogger(Profile.class.getName()).log(System.Logger.Level.WARNING, "the newest state could not be remembered");
        }
    }

    /** A free place for this plan's key; one that opens nothing any more is removed. */
    Path newKeyFile(String planId) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(keyFile(planId));
            return keyFile(planId);
        } catch (IOException e) {
            throw new SayableException(e, "app.no-profile");
        }
    }

    /** Removes this plan's key and what was remembered, and the folder when it is empty. */
    void forget(String planId) {
        boolean removed = keyFile(planId).toFile().delete() | seenFile(planId).toFile().delete();
        if (removed) {
            folder.toFile().delete();
        }
    }
}
