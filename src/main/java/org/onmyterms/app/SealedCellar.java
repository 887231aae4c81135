package org.onmyterms.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.onmyterms.plan.Change;
import org.onmyterms.store.Key;
import org.onmyterms.store.KeyWords;
import org.onmyterms.store.PlanFile;
import org.onmyterms.store.StoreException;
import org.onmyterms.work.Cellar;
import org.onmyterms.work.PlanStore;

/** The sealed plan file as the kitchen wants to see it. The word list is read when it is first needed. */
final class SealedCellar implements Cellar {

    private final Path assets;
    private KeyWords words;

    SealedCellar(Path assets) {
        this.assets = assets;
    }

    @Override
    public Made make(Path file) {
        PlanFile.Made made = PlanFile.create(file, words());
        return new Made(new Sealed(made.file()), made.keyWords(), made.recoveryKey());
    }

    @Override
    public PlanStore open(Path file, String typed) {
        try {
            return open(file, Key.words(typed));
        } catch (StoreException wrong) {
            if (!wrong.key().equals("store.wrong-words") || !looksLikeRecoveryKey(typed)) {
                throw wrong;
            }
            return open(file, Key.recovery(typed));
        }
    }

    /** In a place where nothing can be written the plan can still be read; saving then says why it cannot. */
    private static PlanStore open(Path file, Key key) {
        try {
            return new Sealed(PlanFile.open(file, key));
        } catch (StoreException problem) {
            if (!problem.key().equals("store.read-only")) {
                throw problem;
            }
            return new Sealed(PlanFile.openReadOnly(file, key));
        }
    }

    @Override
    public String fileName() {
        List<String> drawn = words().draw(new SecureRandom());
        return drawn.get(0) + "-" + drawn.get(1);
    }

    private static boolean looksLikeRecoveryKey(String typed) {
        return typed.chars().anyMatch(Character::isDigit);
    }

    private synchronized KeyWords words() {
        if (words == null) {
            words = KeyWords.read(assets);
        }
        return words;
    }

    /** One open plan file. */
    private record Sealed(PlanFile file) implements PlanStore {

        @Override
        public List<Change> changes() {
            return file.changes();
        }

        @Override
        public void append(List<Change> changes) {
            file.append(changes);
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
