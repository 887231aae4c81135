package org.onmyterms.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.onmyterms.words.SayableException;

/**
 * The folder for this app in the profile of the computer's user. It is made only when the person trusts this computer, holds one
 * key file a plan, under a name made from the plan's random id, and goes away with the last of them.
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(("computer " + planId).getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 8) + ".key");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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

    /** Removes this plan's key, and the folder when it is empty. */
    void forget(String planId) {
        if (keyFile(planId).toFile().delete()) {
            folder.toFile().delete();
        }
    }
}
