package org.onmyterms.screen.search;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.WordSearch;
import org.onmyterms.words.Words;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Whose;

/** Words looked for in everything that whoever signed in may see: what was said, the topics and their questions. */
public final class SearchModel {

    /** Something that can be found. */
    sealed interface Target { }

    record Said(Entry entry) implements Target { }

    record Named(Topic topic) implements Target { }

    record Asked(Topic topic, Prompt prompt) implements Target { }

    /** What was found, as it is shown. */
    record Found(String where, WordSearch.Passage passage, String whose, Runnable go) { }

    private static final int AT_ONCE = 10;

    final StringProperty typed;
    final StringProperty news = new SimpleStringProperty("");
    /** All that was found. */
    final ObjectProperty<List<Target>> found = new SimpleObjectProperty<>(List.of());

    private final OpenPlan open;
    private final List<Topic> topics;
    private final Words words;
    private final Goes goes;
    private final Runnable unwatch;
    private WordSearch<Target> search = new WordSearch<>();
    private int shown;

    /**
     * @param topics those whose names and questions can be found
     * @param typed  what is looked for, perhaps from before
     */
    public SearchModel(OpenPlan open, List<Topic> topics, StringProperty typed, Words words, Goes goes) {
        this.open = open;
        this.topics = topics;
        this.words = words;
        this.goes = goes;
        this.typed = new SimpleStringProperty();
        this.typed.bindBidirectional(typed);
        this.typed.addListener((property, before, now) -> look());
        unwatch = open.watch(this::read);
    }

    private void read(Plan plan) {
        search = new WordSearch<>();
        topics.forEach(topic -> search.add(new Named(topic), List.of(topic.name())));
        plan.entries().forEach(entry -> search.add(new Said(entry), WordSearch.texts(entry)));
        topics.forEach(topic -> topic.prompts().forEach(prompt -> search.add(new Asked(topic, prompt), List.of(prompt.ask()))));
        look();
    }

    private void look() {
        shown = 0;
        List<Target> now = search.find(typed.get());
        if (typed.get().isBlank()) {
            news.set(words.text("search.type"));
        } else {
            news.set(now.isEmpty() ? words.text("search.nothing") : words.text("search.found", now.size()));
        }
        found.set(now);
    }

    /** The next few of what was found. */
    List<Found> next() {
        List<Target> next = found.get().subList(shown, Math.min(shown + AT_ONCE, found.get().size()));
        shown += next.size();
        return next.stream().map(this::found).toList();
    }

    /** How many are not shown yet. */
    int left() {
        return found.get().size() - shown;
    }

    private Found found(Target target) {
        WordSearch.Passage passage = search.passage(target, typed.get());
        return switch (target) {
            case Said(Entry entry) -> new Found(topics.stream().filter(t -> t.id().equals(entry.topic())).map(Topic::name).findFirst()
                    .orElseGet(() -> words.text("search.elsewhere")), passage, Whose.of(entry, open.plan(), words), () -> goes.entry(entry.id()));
            case Named(Topic topic) -> new Found(topic.name(), passage, words.text("search.topic"),
                    () -> goes.question(topic.id(), topic.opening().id()));
            case Asked(Topic topic, Prompt prompt) -> new Found(topic.name(), passage, words.text("search.question"),
                    () -> goes.question(topic.id(), prompt.id()));
        };
    }

    void leave() {
        unwatch.run();
    }
}
