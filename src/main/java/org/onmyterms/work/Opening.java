package org.onmyterms.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.words.SayableException;

/** Makes a plan and opens one, in the background. */
public final class Opening {

    private final Cellar cellar;
    private final Background background;
    private final Clock clock;

    public Opening(Cellar cellar, Background background, Clock clock) {
        this.cellar = cellar;
        this.background = background;
        this.clock = clock;
    }

    /** A plan that was just made, with what opens it. */
    public record New(OpenPlan open, Cellar.Made made) { }

    /** Makes a plan file for a person of this name, which may be empty. */
    public void make(Path file, String name, Consumer<New> done, Consumer<SayableException> failed) {
        background.run(() -> {
            Cellar.Made made = cellar.make(file);
            Change begin = History.EMPTY.next(UUID.randomUUID().toString(), Person.ID, clock.instant(), new Action.Begin(
                    UUID.randomUUID().toString(), "en-GB", Optional.empty(), new Person(name), Extras.NONE));
            try {
                made.vault().append(List.of(begin));
            } catch (RuntimeException notBegun) {
                made.vault().close();
                remove(made.vault().path());
                throw notBegun;
            }
            return new New(opened(made.vault()), made);
        }, done, failed);
    }

    /** Closes a plan that was just made and removes its file, and no other. */
    public void throwAway(New made, Runnable done, Consumer<SayableException> failed) {
        made.open().close(() -> background.run(() -> {
            remove(made.made().vault().path());
            return true;
        }, gone -> done.run(), failed), failed);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new SayableException(stays, "work.cannot-remove", file.getFileName());
        }
    }

    /** Opens a plan file with key words or a recovery key. */
    public void open(Path file, String typed, Consumer<OpenPlan> done, Consumer<SayableException> failed) {
        background.run(() -> opened(cellar.open(file, typed)), done, failed);
    }

    /** Opens a plan file with a key file that the person points to. */
    public void openWithKeyFile(Path file, Path keyFile, Consumer<OpenPlan> done, Consumer<SayableException> failed) {
        background.run(() -> opened(cellar.openWithKeyFile(file, keyFile)), done, failed);
    }

    /** The key files that are at hand for this plan, which may or may not open it. */
    public void keysAtHand(Path file, Consumer<List<Path>> done, Consumer<SayableException> failed) {
        background.run(() -> cellar.keysAtHand(file), done, failed);
    }

    /** What helps while five words are typed. */
    public void completion(Consumer<Completion> done, Consumer<SayableException> failed) {
        background.run(cellar::completion, done, failed);
    }

    private OpenPlan opened(Vault vault) {
        return new OpenPlan(vault, History.of(vault.changes()), background, clock);
    }

    /** A file name that says nothing about the person. */
    public String fileName() {
        return cellar.fileName() + ".plan";
    }
}
