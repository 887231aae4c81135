package org.onmyterms.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.work.Cellar;

/** A plan larger than any person's: 10,000 changes, 2,000 entries in every topic, 30 supporters' views, one entry of 20,000 words. */
final class HugePlan {

    private static final int CHANGES = 10_000;
    private static final int ENTRIES = 2_000;
    private static final int SUPPORTERS = 30;
    private static final Instant BEGUN = Instant.parse("2026-01-01T10:00:00Z");

    private final List<Change> changes = new ArrayList<>();
    /** The change that last wrote each entry, and the one that last showed it to somebody. */
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    private HugePlan() {
    }

    /** Makes the plan file and returns the five words that open it. */
    static String make(Path file, Path assets) {
        Cellar.Made made = new SealedCellar(assets, new Profile(file.resolveSibling("profile")), file.getParent()).make(file);
        made.vault().append(new HugePlan().all(PackReader.read(assets.resolve("packs/en-GB"))));
        made.vault().close();
        return String.join(" ", made.keyWords());
    }

    private List<Change> all(Pack pack) {
        add(new Action.Begin("huge", "en-GB", Optional.empty(), new Person("Ada"), Extras.NONE));
        for (String audience : List.of("supporters", "circle", "workers", "council", "club")) {
            add(new Action.PutAudience(new Audience(audience, "The " + audience)));
        }
        for (int no = 0; no < SUPPORTERS; no++) {
            add(new Action.PutSupporter(new Supporter("s" + no, "Supporter " + no, "friend")));
        }
        for (int no = 0; no < ENTRIES; no++) {
            add(new Action.AddEntry(entry(no, pack.topics().get(no % pack.topics().size()))));
        }
        while (changes.size() < CHANGES - 1) {
            int no = 20 + changes.size() % (ENTRIES - 20);
            add(changes.size() % 2 == 0 ? new Action.SetAudiences("e" + no, Set.of("workers", "circle"))
                    : new Action.SetWords("e" + no, "I said this again, number " + changes.size() + ". " + "It matters to me. ".repeat(no % 9)));
        }
        add(new Action.SetWords("e1982", "word ".repeat(20_000)));
        return changes;
    }

    private static Entry entry(int no, Topic topic) {
        OffsetDateTime when = OffsetDateTime.parse("2026-01-01T10:00:00Z").plusMinutes(no);
        Optional<String> prompt = Optional.of(topic.prompts().get(0).id());
        String words = "This is thing number " + no + ". " + "It matters to me. ".repeat(no % 9);
        return no % (ENTRIES / SUPPORTERS) == 1
                ? Entry.through("s" + no / (ENTRIES / SUPPORTERS) % SUPPORTERS, Voice.VIEW, "s0", "e" + no, topic.id(), prompt, words, when)
                : Entry.own("e" + no, topic.id(), prompt, words, when);
    }

    private void add(Action action) {
        String id = "c" + changes.size();
        Set<String> over = switch (action) {
            case Action.AddEntry a -> {
                written.put(a.entry().id(), id);
                shown.put(a.entry().id(), id);
                yield Set.of();
            }
            case Action.SetWords a -> Set.copyOf(List.of(written.put(a.entry(), id), shown.get(a.entry())));
            case Action.SetAudiences a -> Set.copyOf(List.of(written.get(a.entry()), shown.put(a.entry(), id)));
            default -> Set.of();
        };
        changes.add(new Change(id, changes.size() + 1, Person.ID, BEGUN.plusSeconds(changes.size()), action, over));
    }
}
