package org.onmyterms.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.onmyterms.exchange.Imported;
import org.onmyterms.exchange.Interchange;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.SayableException;

/** Reads open plan files and turns them into changes. */
final class PlanReading {

    private final Assets assets;

    PlanReading(Assets assets) {
        this.assets = assets;
    }

    Pack pack() {
        return PackReader.read(assets.pack());
    }

    /** Reads a whole file, at most a little more than the largest that is allowed. */
    Imported read(Path file, Instant now) {
        Set<String> topics = new HashSet<>(Set.of(Plan.JUST_TALK));
        pack().topics().stream().map(Topic::id).forEach(topics::add);
        try (InputStream in = Files.newInputStream(file)) {
            return Interchange.read(in.readNBytes((int) Interchange.LARGEST + 1), topics, now.atOffset(ZoneOffset.UTC));
        } catch (IOException problem) {
            throw new SayableException(problem, "app.cannot-read", file.getFileName());
        }
    }

    /** The changes that make a new plan of what was read. */
    static List<Change> whole(Imported read, Instant now) {
        History begun = with(History.EMPTY, List.of(read.begin(UUID.randomUUID().toString())), now);
        return with(begun, read.actionsInto(begun.plan()), now).changes();
    }

    /** A history with these actions of the person's laid onto it. */
    static History with(History history, List<Action> actions, Instant now) {
        return history.plus(actions, Person.ID, now, () -> UUID.randomUUID().toString());
    }
}
