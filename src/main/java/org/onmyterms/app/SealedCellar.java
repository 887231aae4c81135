package org.onmyterms.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.onmyterms.store.Key;
import org.onmyterms.store.KeyWords;
import org.onmyterms.store.PlanFile;
import org.onmyterms.store.StoreException;
import org.onmyterms.work.Cellar;
import org.onmyterms.work.Completion;
import org.onmyterms.work.Vault;

/** The sealed plan file as the kitchen wants to see it. The word list is read when it is first needed. */
final class SealedCellar implements Cellar {

    private final Path assets;
    private final Profile profile;
    private final Path safePlace;
    private KeyWords words;

    /** Rescued words go to the safe place, a folder that is always there. */
    SealedCellar(Path assets, Profile profile, Path safePlace) {
        this.assets = assets;
        this.profile = profile;
        this.safePlace = safePlace;
    }

    @Override
    public Made make(Path file) {
        PlanFile.Made made = PlanFile.create(file, words());
        return new Made(vault(made.file()), made.keyWords(), made.recoveryKey());
    }

    @Override
    public Vault open(Path file, String typed) {
        return Keys.withTyped(typed, key -> open(file, key));
    }

    @Override
    public Vault openWithKeyFile(Path file, Path keyFile) {
        return open(file, Key.file(keyFile));
    }

    @Override
    public List<Path> keysAtHand(Path file) {
        List<Path> keys = new ArrayList<>(Drives.keySticks());
        if (Files.isDirectory(profile.folder()) && Files.isRegularFile(file)) {
            Path own = profile.keyFile(PlanFile.planIdOf(file));
            if (Files.exists(own)) {
                keys.add(own);
            }
        }
        return keys;
    }

    /** In a place where nothing can be written the plan can still be read; saving then says why it cannot. */
    private Vault open(Path file, Key key) {
        try {
            return vault(PlanFile.open(file, key));
        } catch (StoreException problem) {
            if (!problem.key().equals("store.read-only")) {
                throw problem;
            }
            return vault(PlanFile.openReadOnly(file, key));
        }
    }

    private Vault vault(PlanFile file) {
        return new SealedVault(file, words(), profile, safePlace);
    }

    @Override
    public Completion completion() {
        return new Completion(words().all(), words().pictures());
    }

    @Override
    public String fileName() {
        List<String> drawn = words().draw(new SecureRandom());
        return drawn.get(0) + "-" + drawn.get(1);
    }

    private synchronized KeyWords words() {
        if (words == null) {
            words = KeyWords.read(assets);
        }
        return words;
    }
}
