package org.onmyterms.screen.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Completion;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Opening;
import org.onmyterms.work.Places;

/**
 * Opening a plan: which file, and the words, the recovery key or a key file. A key stick that is put in is tried by itself.
 * Wrong words are never counted.
 */
public final class UnlockModel {

    private static final int CANDIDATES = 24;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    final StringProperty file = new SimpleStringProperty("");
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    /** The words as they are understood so far, to be read below the field. */
    final StringProperty understood = new SimpleStringProperty("");
    /** Words that could be meant by the one or two letters that were typed last. */
    final ObservableList<String> candidates = FXCollections.observableArrayList();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Opening opening;
    private final Background background;
    private final Goes goes;
    private final boolean onlyWords;
    private final Words words;
    private static final Set<String> OTHER_KEYS = Set.of("store.wrong-key-file", "store.not-a-key");

    /** Key files that are not for the plan that is chosen. */
    private final Set<Path> tried = new HashSet<>();
    private Completion completion = Completion.NONE;
    private boolean left;

    public UnlockModel(Opening opening, Background background, Goes goes, Words words, String file) {
        this(opening, background, goes, words, file, false);
    }

    /** After a cover that asks for the words no key file opens the plan, at hand or not. */
    public static UnlockModel afterCover(Opening opening, Background background, Goes goes, Words words, String file) {
        return new UnlockModel(opening, background, goes, words, file, true);
    }

    private UnlockModel(Opening opening, Background background, Goes goes, Words words, String file, boolean onlyWords) {
        this.onlyWords = onlyWords;
        this.opening = opening;
        this.background = background;
        this.goes = goes;
        this.words = words;
        this.file.set(file);
        this.file.addListener((property, before, now) -> tried.clear());
        opening.completion(ready -> completion = ready, this::refused);
        if (!onlyWords) {
            lookForKeys();
        }
    }

    boolean onlyWords() {
        return onlyWords;
    }

    void open() {
        place().ifPresent(plan -> begin(() -> opening.open(plan, typed.get(), this::opened, this::refused)));
    }

    /** Opens the plan with a key file that the person pointed to. */
    void openWith(Path keyFile) {
        place().ifPresent(plan -> begin(() -> opening.openWithKeyFile(plan, keyFile, this::opened, this::refused)));
    }

    Optional<String> picture(String word) {
        return completion.picture(word);
    }

    /** Takes this word for the letters that were typed last. */
    void take(String word) {
        typed.set(completion.with(typed.get(), word));
    }

    /** Understands what is typed now, and returns it with a word written out whose space was typed, not one that was taken back. */
    String complete(String before, String now) {
        Completion.Understood all = completion.understand(now);
        understood.set(String.join(" · ", all.words()) + all.unknown().stream().map(u -> "  " + words.text("unlock.unknown", u))
                .collect(Collectors.joining()));
        candidates.setAll(completion.candidates(now, CANDIDATES));
        return now.length() > before.length() ? completion.writtenOut(now) : now;
    }

    void leave() {
        left = true;
    }

    /** The file that is named, or else a sentence. */
    private Optional<Path> place() {
        try {
            return Optional.of(Places.typed(file.get()));
        } catch (SayableException noPath) {
            notice.set(noPath.say(words));
            return Optional.empty();
        }
    }

    private Optional<Path> named() {
        try {
            return Optional.of(Places.typed(file.get()));
        } catch (SayableException noPath) {
            return Optional.empty();
        }
    }

    private void begin(Runnable opening) {
        if (!busy.get()) {
            busy.set(true);
            notice.set(words.text("unlock.busy"));
            opening.run();
        }
    }

    private void opened(OpenPlan open) {
        if (left) {
            open.close(() -> { }, problem -> { });
            return;
        }
        left = true;
        typed.set("");
        goes.opened(open);
    }

    private void refused(SayableException problem) {
        busy.set(false);
        notice.set(problem.say(words));
    }

    /** Looks again and again, while this page is shown, whether a key came to hand that was not tried yet. */
    private void lookForKeys() {
        if (left) {
            return;
        }
        Optional<Path> plan = busy.get() || file.get().isBlank() ? Optional.empty() : named();
        plan.ifPresentOrElse(p -> opening.keysAtHand(p, keys -> tryKeys(p, keys), problem -> lookLater()), this::lookLater);
    }

    private void lookLater() {
        if (!left) {
            background.later(LOOK_AGAIN, this::lookForKeys);
        }
    }

    /** One after another; what could not be tried now is tried again in the next round. */
    private void tryKeys(Path plan, List<Path> keys) {
        List<Path> fresh = keys.stream().filter(k -> !tried.contains(k)).toList();
        if (left) {
            return;
        }
        if (busy.get() || fresh.isEmpty()) {
            lookLater();
            return;
        }
        Path key = fresh.getFirst();
        opening.openWithKeyFile(plan, key, this::opened, problem -> {
            if (OTHER_KEYS.contains(problem.key())) {
                tried.add(key);
            }
            tryKeys(plan, fresh.subList(1, fresh.size()));
        });
    }
}
