package org.onmyterms.screen.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Cellar;
import org.onmyterms.work.Completion;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Opening;
import org.onmyterms.work.Vault;

/** After a cover that asks for the words no key at hand is even looked for, so that a trusted computer does not open the plan by itself. */
class OnlyWordsTest {

    @Test
    void noKeyIsLookedForAfterACover() {
        assertEquals(0, looked(true));
        assertTrue(looked(false) > 0, "the control: usually keys are looked for");
    }

    private static int looked(boolean afterCover) {
        AtomicInteger looked = new AtomicInteger();
        try (Background background = new Background(Runnable::run)) {
            Opening opening = new Opening(new Drawer(looked), background, Clock.systemUTC());
            Goes nowhere = (Goes) Proxy.newProxyInstance(Goes.class.getClassLoader(), new Class<?>[] {Goes.class}, (proxy, method, given) -> null);
            UnlockModel model = afterCover ? UnlockModel.afterCover(opening, background, nowhere, Words.english(), "/home/me/a.plan")
                    : new UnlockModel(opening, background, nowhere, Words.english(), "/home/me/a.plan");
            background.finish(Duration.ofSeconds(10));
            model.leave();
        }
        return looked.get();
    }

    /** Counts how often somebody looks for keys. */
    private record Drawer(AtomicInteger looked) implements Cellar {

        @Override
        public Made make(Path file) {
            throw new IllegalStateException();
        }

        @Override
        public Vault open(Path file, String typed) {
            throw new IllegalStateException();
        }

        @Override
        public Vault openWithKeyFile(Path file, Path keyFile) {
            throw new IllegalStateException();
        }

        @Override
        public List<Path> keysAtHand(Path file) {
            looked.incrementAndGet();
            return List.of();
        }

        @Override
        public Completion completion() {
            return Completion.NONE;
        }

        @Override
        public String fileName() {
            return "blue-kite";
        }
    }
}
