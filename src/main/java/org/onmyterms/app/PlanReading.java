package org.onmyterms.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onmyterms.exchange.Imported;
import org.onmyterms.exchange.Interchange;
import org.onmyterms.exchange.Parcel;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Topic;
import org.onmyterms.photo.Darkroom;
import org.onmyterms.photo.Photo;
import org.onmyterms.photo.PhotoException;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.sound.Dubbing;
import org.onmyterms.sound.SoundException;
import org.onmyterms.words.SayableException;

/** Reads open plan files and turns them into changes. */
final class PlanReading {

    private static final String SOUND = ".opus";

    private final Assets assets;

    PlanReading(Assets assets) {
        this.assets = assets;
    }

    Pack pack() {
        return PackReader.read(assets.pack());
    }

    /** What a file holds, and its photos and recordings, made anew: their names in it come from what they hold now. */
    record Read(Imported plan, List<Medium> media) { }

    /** Reads a JSON file and what lies beside it, or a ZIP archive. */
    Read read(Path file, Instant now) {
        Set<String> topics = new HashSet<>(Set.of(Plan.JUST_TALK));
        pack().topics().stream().map(Topic::id).forEach(topics::add);
        try {
            Parcel parcel = Parcel.open(file);
            Imported plan = Interchange.read(parcel.json(), topics, now.atOffset(ZoneOffset.UTC));
            Map<String, Medium> media = new LinkedHashMap<>();
            for (String name : plan.files()) {
                parcel.files().apply(name).ifPresent(bytes -> media.put(name, developed(name, bytes)));
            }
            Map<String, String> names = new HashMap<>();
            media.forEach((name, medium) -> names.put(name, medium.name()));
            return new Read(plan.named(names), List.copyOf(media.values()));
        } catch (IOException problem) {
            throw new SayableException(problem, "app.cannot-read", file.getFileName());
        }
    }

    private static Medium developed(String name, byte[] bytes) {
        try {
            if (name.endsWith(SOUND)) {
                return Medium.of(Dubbing.of(bytes), SOUND.substring(1));
            }
            Photo photo = Darkroom.develop(bytes);
            return Medium.of(photo.bytes(), photo.form().ending());
        } catch (PhotoException | SoundException refused) {
            throw new SayableException(refused, "exchange.bad-file", name);
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
