package org.onmyterms.screen.dealings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Deadline;
import org.onmyterms.guide.NationRights;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.CalendarFile;
import org.onmyterms.plan.Entry;
import org.onmyterms.words.TypedDay;
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

    /** A day by which something should happen, and where the rule for it stands; nothing where the person wrote it themselves. */
    record Due(Entry dealing, LocalDate day, String what, String source) { }

    static final String DEALING = "rights.dealing";

    /** Where the calendar file shall be. */
    final StringProperty file;
    final StringProperty notice = new SimpleStringProperty("");
    private final OpenPlan open;
    private final Topic topic;
    private final RightsShelf shelf;
    private final Background background;
    private final Words words;

    /** @param folder the one to begin from when the dates are saved */
    public DealingsModel(OpenPlan open, Topic topic, RightsShelf shelf, Background background, Words words, Path folder) {
        this.open = open;
        this.topic = topic;
        this.shelf = shelf;
        this.background = background;
        this.words = words;
        file = new SimpleStringProperty(folder.resolve(words.text("dealings.file-name")).toString());
    }

    /** The record, oldest first; what has no day that can be read comes last. */
    List<Entry> dealings() {
        return open.plan().entriesIn(topic.id()).stream().filter(e -> e.prompt().filter(DEALING::equals).isPresent())
                .sorted(Comparator.comparing(e -> day(e, "day").orElse(LocalDate.MAX))).toList();
    }

    private Optional<LocalDate> day(Entry dealing, String field) {
        return Optional.ofNullable(dealing.details().get(field)).flatMap(typed -> TypedDay.read(typed, words.locale()));
    }

    /** What should still happen, the next first; then what should have happened, the latest first. */
    List<Due> due() {
        List<Due> all = new ArrayList<>();
        for (Entry dealing : dealings()) {
            day(dealing, "by").ifPresent(by -> all.add(new Due(dealing, by, dealing.details().getOrDefault("next", name(dealing)), "")));
            day(dealing, "day").ifPresent(begun -> rules(dealing).forEach(rule -> all.add(new Due(dealing, rule.from(begun), rule.fact().name(), source(rule)))));
        }
        List<Due> ordered = new ArrayList<>(all.stream().filter(d -> !isPast(d)).sorted(Comparator.comparing(Due::day)).toList());
        all.stream().filter(this::isPast).sorted(Comparator.comparing(Due::day).reversed()).forEach(ordered::add);
        return ordered;
    }

    private List<Deadline> rules(Entry dealing) {
        String began = dealing.details().getOrDefault("began", "");
        return open.plan().nation().flatMap(shelf::of).map(NationRights::deadlines).orElse(List.of()).stream().filter(d -> d.after().equals(began)).toList();
    }

    private String source(Deadline rule) {
        String source = words.text("dealings.source", rule.fact().source(), words.day(rule.fact().checked()));
        return rule.unit() == Deadline.Unit.WORKING_DAYS ? source + " " + words.text("dealings.working-days") : source;
    }

    boolean isPast(Due due) {
        return due.day().isBefore(open.now().toLocalDate());
    }

    /** True while it is not known where the person lives, so that no rule can be found. */
    boolean needsNation() {
        return open.plan().nation().isEmpty() && dealings().stream().anyMatch(d -> d.details().containsKey("began"));
    }

    /** "By Thursday 3 December 2026: they ring me", and where it stands. */
    String say(Due due) {
        String said = words.text(isPast(due) ? "dealings.was-by" : "dealings.by", words.weekday(due.day()) + " " + words.day(due.day()), due.what());
        return due.source().isEmpty() ? said : said + "\n" + due.source();
    }

    String name(Entry dealing) {
        return Shortly.of(dealing, words);
    }

    /** Whose words it is in, and all else that stands on its card. */
    String lines(Entry dealing) {
        List<String> lines = new ArrayList<>(List.of(Whose.of(dealing, open.plan(), words)));
        lines.addAll(CardLines.of(dealing, Optional.of(topic), open.plan(), words));
        return String.join("\n", lines);
    }

    /** Saves the days that are still to come for a calendar, whole or not at all. */
    void save() {
        List<CalendarFile.Due> days = due().stream().filter(d -> !isPast(d)).map(d -> new CalendarFile.Due(d.dealing().id() + " " + d.source() + d.what(), d.day(), d.what())).toList();
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
}
