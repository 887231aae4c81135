package org.onmyterms.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.onmyterms.plan.Medium;
import org.onmyterms.words.SayableException;

/**
 * The photos, drawings and recordings of an open plan, each read from the file when it is wanted. What is not in the file yet, or
 * never will be since the plan is an example, is held here.
 */
public final class Media {

    private final Optional<Vault> vault;
    private final Background background;
    private final Map<String, Medium> held = new ConcurrentHashMap<>();

    Media(Optional<Vault> vault, Background background) {
        this.vault = vault;
        this.background = background;
    }

    /** Holds a medium until {@link #kept}. */
    void hold(Medium medium) {
        held.put(medium.name(), medium);
    }

    /** What is not kept yet. */
    List<Medium> waiting() {
        return List.copyOf(held.values());
    }

    void kept(Medium medium) {
        held.remove(medium.name());
    }

    /** On the scene's thread: hands the medium over later, on the same thread; empty when it is not there. */
    public void read(String name, Consumer<Optional<Medium>> then, Consumer<SayableException> failed) {
        Optional<Medium> here = Optional.ofNullable(held.get(name));
        if (here.isPresent() || vault.isEmpty()) {
            then.accept(here);
        } else {
            background.run(() -> vault.get().medium(name), then, failed);
        }
    }

    /** On the press's thread: reads the medium and waits for it; empty when it is not there, or damaged. */
    public Optional<Medium> readNow(String name) {
        return Optional.ofNullable(held.get(name)).or(() -> vault.flatMap(v -> background.read(
                () -> v.missing(Set.of(name)).isEmpty() ? v.medium(name) : Optional.empty())));
    }
}
