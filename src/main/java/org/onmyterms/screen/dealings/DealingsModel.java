package org.onmyterms.screen.dealings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Deadline;
import org.onmyterms.guide.NationRights;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.CalendarFile;
import org.onmyterms.paper.Dealings;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Places;
import org.onmyterms.work.RightsShelf;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.WholeFile;
import org.onmyterms.work.Whose;

/** What happened, in order of time, and the days by which something should happen: those the person wrote, and those that rules give. */
public final class DealingsModel {

    /**
     * A day by which something should happen.
     *
     * @param id    the same for as long as the card and the rule stay
     * @param about what it is counted from, and who says so; nothing where the person wrote the day themselves
     */
    record Due(String id, LocalDate day, String what, List<String> about) { }

    private static final String BEGAN = "began";

    /** Where the calendar file shall be. */
    final StringProperty file;
    final StringProperty notice = new SimpleStringProperty("");
    private final OpenPlan open;
    private final Topic topic;
    private final RightsShelf shelf;
    private final Background background;
    private final Words words;
    /** The days that the person chose for their calendar: none before they choose. */
    final Set<String> chosen = new HashSet<>();
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>();
    private final Runnable unwatch;

    /** @param folder the one to begin from when the dates are saved */
    public DealingsModel(OpenPlan open, Topic topic, RightsShelf shelf, Background background, Words words, Path folder) {
        this.open = open;
        this.topic = topic;
        this.shelf = shelf;
        this.background = background;
        this.words = words;
        file = new SimpleStringProperty(folder.resolve(words.text("dealings.file-name")).toString());
        unwatch = open.watch(plan::set);
    }

    /** The record, oldest first; what has no day that can be read comes last. */
    List<Entry> dealings() {
        return Dealings.of(plan.get(), words.locale());
    }

    /** Tells of every change to the plan, such as one that is undone. */
    void whenChanged(Runnable changed) {
        plan.addListener((property, before, now) -> changed.run());
    }

    /** What should still happen, the next first; then what should have happened, the latest first. */
    List<Due> due() {
        List<Due> all = new ArrayList<>();
        for (Entry dealing : dealings()) {
            Dealings.day(dealing, "by", words.locale()).ifPresent(by -> all.add(new Due(dealing.id() + " by", by, dealing.details().getOrDefault("next", name(dealing)), List.of())));
            Dealings.day(dealing, Dealings.DAY, words.locale()).ifPresent(begun -> rules(dealing).forEach(rule ->
                    all.add(new Due(dealing.id() + " " + rule.fact().id(), rule.from(begun), rule.fact().name(), about(rule, begun)))));
        }
        List<Due> ordered = new ArrayList<>(all.stream().filter(d -> !isPast(d)).sorted(Comparator.comparing(Due::day)).toList());
        all.stream().filter(this::isPast).sorted(Comparator.comparing(Due::day).reversed()).forEach(ordered::add);
        return ordered;
    }

    private List<Deadline> rules(Entry dealing) {
        String began = dealing.details().getOrDefault(BEGAN, "");
        return plan.get().nation().flatMap(shelf::of).map(NationRights::deadlines).orElse(List.of()).stream().filter(d -> d.after().equals(began)).toList();
    }

    private List<String> about(Deadline rule, LocalDate begun) {
        List<String> about = new ArrayList<>(List.of(words.text("dealings.counted", words.day(begun), began(rule.after()))));
        if (rule.unit() == Deadline.Unit.WORKING_DAYS) {
            about.add(words.text("dealings.working-days"));
        }
        if (!rule.fact().says().isEmpty()) {
            about.add(rule.fact().says());
        }
        about.add(words.text("dealings.source", rule.fact().source(), words.day(rule.fact().checked())));
        return about;
    }

    /** What a card says that it began, as people read it. */
    private String began(String id) {
        return topic.cards().stream().filter(kind -> kind.prompt().equals(Dealings.PROMPT)).findFirst().flatMap(kind -> kind.field(BEGAN))
                .map(field -> field.read(id)).orElse(id);
    }

    boolean isPast(Due due) {
        return due.day().isBefore(open.now().toLocalDate());
    }

    /** True while it is not known where the person lives, so that no rule can be found. */
    boolean needsNation() {
        return plan.get().nation().isEmpty() && dealings().stream().anyMatch(d -> d.details().containsKey(BEGAN));
    }

    /** "By Thursday 3 December 2026: they ring me". */
    String say(Due due) {
        return words.text(isPast(due) ? "dealings.was-by" : "dealings.by", words.weekday(due.day()) + " " + words.day(due.day()), due.what());
    }

    /** The same, what it is counted from, and who says so. */
    String whole(Due due) {
        return due.about().isEmpty() ? say(due) : say(due) + "\n" + String.join("\n", due.about());
    }

    String name(Entry dealing) {
        return Shortly.of(dealing, words);
    }

    /** Whose words it is in, and all else that stands on its card. */
    String lines(Entry dealing) {
        List<String> lines = new ArrayList<>(List.of(Whose.of(dealing, plan.get(), words)));
        lines.addAll(CardLines.of(dealing, Optional.of(topic), plan.get(), words));
        return String.join("\n", lines);
    }

    /** Saves the chosen days for a calendar, whole or not at all. */
    void save() {
        List<CalendarFile.Due> days = due().stream().filter(d -> !isPast(d) && chosen.contains(d.id())).map(d -> new CalendarFile.Due(d.id(), d.day(), d.what())).toList();
        if (days.isEmpty()) {
            notice.set(words.text("dealings.no-days"));
            return;
        }
        String name = file.get();
        Instant stamp = open.now().toInstant();
        background.print(() -> {
            Path place = Places.typed(name);
            WholeFile.write(place, CalendarFile.days(days, stamp), false);
            return place;
        }, saved -> notice.set(words.text("dealings.saved", saved)), problem -> notice.set(problem.say(words)));
    }

    void leave() {
        unwatch.run();
    }
}
