package org.onmyterms.work;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.AuditTrail;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Forgetting;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Rights;
import org.onmyterms.words.SayableException;

/**
 * A plan that is open. Every alteration goes through {@link #apply}: the new plan is shown at once, and the change is kept by
 * the store in the background. What could not be kept waits, in order, and is tried again until it is.
 * To be used on the scene's thread only.
 */
public final class OpenPlan {

    private final Optional<Vault> vault;
    private final Optional<Copies> copies;
    private final Background background;
    private final Clock clock;
    private final boolean example;
    private final List<Consumer<Plan>> watchers = new ArrayList<>();
    private final Media media;
    private final Keeping keeping;
    private History history;
    private Plan seen;
    private String typist;

    /** Opens on a sealed file, for whoever opened it. */
    public OpenPlan(Vault vault, History history, Background background, Clock clock) {
        this(vault, Optional.of(vault), history, vault.openedBy().owner(), background, clock, false);
    }

    /** Opens on changes without a file of their own; an example is never kept. */
    public OpenPlan(PlanStore store, List<Change> changes, Background background, Clock clock, boolean example) {
        this(store, Optional.empty(), History.of(changes), Person.ID, background, clock, example);
    }

    private OpenPlan(PlanStore store, Optional<Vault> vault, History history, String typist, Background background, Clock clock,
                     boolean example) {
        this.vault = vault;
        this.copies = vault.map(v -> new Copies(v, clock));
        this.media = new Media(vault, background);
        this.keeping = new Keeping(store, vault, copies, this::copiesFolder, media, background);
        this.history = history;
        this.seen = seen(history.plan());
        this.typist = typist;
        this.background = background;
        this.clock = clock;
        this.example = example;
    }

    /** The plan as whoever signed in may see it. */
    public Plan plan() {
        return seen;
    }

    /** Any plan, such as that of a copy or of an earlier day, as whoever signed in here may see it. */
    public Plan seen(Plan any) {
        return signedInSupporter().isPresent() ? any.withoutJustForMe() : any;
    }

    public History history() {
        return history;
    }

    /** All that happened, as whoever signed in may look back on it. */
    public AuditTrail auditTrail() {
        AuditTrail whole = AuditTrail.of(history);
        return signedInSupporter().isPresent() ? whole.withoutJustForMe() : whole;
    }

    public boolean isExample() {
        return example;
    }

    /** Who is typing: {@link Person#ID} or a supporter's id. */
    public String typist() {
        return typist;
    }

    public void typedBy(String author) {
        typist = author;
        publish();
    }

    /** Lays an action onto the plan, by whoever is typing, now. Throws SayableException when only the person may do that. */
    public void apply(Action action) {
        check(action);
        Change change = history.next(newId(), typist, clock.instant(), action);
        history = history.plus(change);
        keepAndPublish(List.of(change));
    }

    /** Says something that a photo, a drawing or a recording belongs to; that is kept with it. Throws as {@link #apply} does. */
    public void say(Entry entry, Medium medium) {
        Action said = new Action.AddEntry(entry);
        check(said);
        media.hold(medium);
        apply(said);
    }

    /** Puts a photo or a drawing on an entry, which is kept with it. Throws as {@link #apply} does. */
    public void picture(Action.SetPictures pictures, Medium medium) {
        check(pictures);
        media.hold(medium);
        apply(pictures);
    }

    /** Its photos, drawings and recordings. */
    public Media media() {
        return media;
    }

    /** Lays many actions onto the plan at once, none of them an undo. Throws as {@link #apply} does, and then does none of them. */
    public void applyAll(List<Action> actions) {
        actions.forEach(this::check);
        History before = history;
        history = before.plus(actions, typist, clock.instant(), this::newId);
        keepAndPublish(history.changes().subList(before.changes().size(), history.changes().size()));
    }

    private void check(Action action) {
        if (signedInSupporter().filter(s -> !Rights.may(s, action, plan())).isPresent()
                || Rights.isOnlyForThePerson(action) && !typist.equals(Person.ID)) {
            throw new SayableException("work.only-the-person");
        }
    }

    private void keepAndPublish(List<Change> changes) {
        if (!example) {
            keeping.add(changes);
        }
        publish();
    }

    /** Remembers where the person is, unless that is known already. */
    public void goTo(Place place) {
        if (!plan().place().equals(place)) {
            apply(new Action.GoTo(place));
        }
    }

    public void undo() {
        history.undoable(typist).ifPresent(c -> apply(new Action.Undo(c.id())));
    }

    /** Does again what was undone last, when nothing was altered since. */
    public void redo() {
        history.redoable(typist).ifPresent(c -> apply(new Action.Undo(c.id())));
    }

    /** A new entry's id and time. */
    public String newId() {
        return UUID.randomUUID().toString();
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).withNano(0);
    }

    /** Tells this watcher of the plan now and after every change, until the returned action is run. */
    public Runnable watch(Consumer<Plan> watcher) {
        watchers.add(watcher);
        watcher.accept(plan());
        return () -> watchers.remove(watcher);
    }

    /** Tells this one watcher how the saving stands. */
    public void watchSaving(Consumer<Saving> watcher) {
        keeping.watch(watcher);
    }

    /** The supporter who signed in with words of their own; empty when the person did. */
    public Optional<String> signedInSupporter() {
        return vault.map(v -> v.openedBy().owner()).filter(o -> !o.equals(Person.ID));
    }

    /** The plan's file, for what only the file knows: keys, copies, sealing anew. Empty for an example. */
    public Optional<Vault> vault() {
        return vault;
    }

    /** The copies of this plan. Empty for an example. */
    public Optional<Copies> copies() {
        return copies;
    }

    /** The folder in which copies are kept: the one the person chose, or the usual one. Empty for an example. */
    public Optional<Path> copiesFolder() {
        return copies.map(c -> plan().copiesFolder().flatMap(OpenPlan::folder).orElseGet(c::usualFolder));
    }

    /** Every folder in which copies may lie: the usual one, and all that were ever chosen. */
    public Set<Path> copyFolders() {
        Set<Path> all = new LinkedHashSet<>();
        copies.ifPresent(c -> all.add(c.usualFolder()));
        for (Change change : history.changes()) {
            if (change.action() instanceof Action.KeepCopiesIn(Optional<String> chosen)) {
                chosen.flatMap(OpenPlan::folder).ifPresent(all::add);
            }
        }
        return all;
    }

    /** A folder that was chosen on another kind of computer may have no name here. */
    private static Optional<Path> folder(String chosen) {
        try {
            return Optional.of(Path.of(chosen));
        } catch (InvalidPathException noPathHere) {
            return Optional.empty();
        }
    }

    /** True when the words are asked for before a covered window shows this plan again. An example has no words. */
    public boolean asksAfterCover() {
        return vault.isPresent() && history.changes().reversed().stream().map(Change::action).filter(Action.AskAfterCover.class::isInstance)
                .map(Action.AskAfterCover.class::cast).findFirst().map(Action.AskAfterCover::asks).orElse(false);
    }

    /** Closes the plan without what could not be kept, as the person asked. */
    public void abandon(Runnable closed) {
        keeping.abandon(closed);
    }

    /** Finds out whether something newer than this plan was here before: in its copies, or on a computer that the person trusts. */
    public void whenOlderThanKnown(Runnable older) {
        Optional<Path> folder = copiesFolder();
        withVault(v -> v.isOlderThanSeenHere() || copies.flatMap(c -> folder.map(c::newestHoldsMore)).orElse(false), found -> {
            if (found) {
                older.run();
            }
        }, unknown -> { });
    }

    /** Keeps what waits, then does this with the file on the file thread. Nothing is done when there is no file, or keeping fails. */
    public <T> void withVault(Function<Vault, T> work, Consumer<T> done, Consumer<SayableException> failed) {
        vault.ifPresent(v -> keeping.then(() -> background.run(() -> work.apply(v), done, failed), failed));
    }

    /** Puts the changes of a copy in the place of all that were, in the file too, and the media that they name. */
    public void restore(CopyRead copy, Runnable done, Consumer<SayableException> failed) {
        rewrite((vault, kept) -> {
            vault.bringMedia(copy, Medium.named(kept));
            vault.restore(kept);
        }, now -> copy.changes(), done, failed);
    }

    /**
     * Forgets these entries and supporters for good, in the file and, if so wished, in all its copies, and of the others the
     * earlier words. A supporter's words open the file no longer. Only the person may ask for this.
     */
    public void forget(Set<String> gone, Set<String> earlier, boolean copiesToo, Runnable done, Consumer<SayableException> failed) {
        Set<Path> folders = copiesToo ? copyFolders() : Set.of();
        rewrite((vault, kept) -> vault.forget(kept, gone),
                now -> Forgetting.forget(now, gone, earlier, clock.instant(), this::newId).changes(), () -> background.run(() -> {
            copies.ifPresent(c -> c.removeAll(folders));
            return true;
        }, removed -> done.run(), failed), failed);
    }

    /** Closes the plan and removes its file, and all its copies if so wished, for good. */
    public void destroy(boolean copiesToo, Runnable done, Consumer<SayableException> failed) {
        if (signedInSupporter().isPresent()) {
            failed.accept(new SayableException("work.only-the-person"));
            return;
        }
        Set<Path> folders = copiesToo ? copyFolders() : Set.of();
        withVault(vault -> {
            copies.ifPresent(c -> c.removeAll(folders));
            vault.destroy();
            return true;
        }, gone -> {
            keeping.end();
            done.run();
        }, failed);
    }

    /** Brings in what another copy of this plan holds and this one does not, and forgets what was forgotten there. */
    public void bringIn(CopyRead copy, Runnable done, Consumer<SayableException> failed) {
        History before = history;
        List<Change> other = copy.changes();
        background.run(() -> {
            History merged = before.merge(other);
            vault.ifPresent(v -> v.bringMedia(copy, Medium.named(merged.changes())));
            return merged;
        }, both -> {
            if (!both.missing(before.changes()).isEmpty()) {
                rewrite((vault, kept) -> vault.forget(kept, Set.of()), now -> now.merge(other).changes(), done, failed);
                return;
            }
            List<Change> said = before.missing(history.changes());
            keeping.add(history.missing(both.changes()));
            history = said.isEmpty() ? both : both.merge(history.changes());
            publish();
            done.run();
        }, failed);
    }

    /** What stays is reckoned once everything said so far is kept, so that nothing said meanwhile is left out. */
    private void rewrite(BiConsumer<Vault, List<Change>> how, Function<History, List<Change>> whatStays, Runnable done,
                         Consumer<SayableException> failed) {
        if (signedInSupporter().isPresent()) {
            failed.accept(new SayableException("work.only-the-person"));
            return;
        }
        vault.ifPresent(v -> keeping.then(() -> {
            History now = history;
            background.run(() -> {
                List<Change> kept = whatStays.apply(now);
                how.accept(v, kept);
                return History.of(kept);
            }, rewritten -> {
                history = keeping.waiting().stream().reduce(rewritten, History::plus, (a, b) -> b);
                publish();
                done.run();
            }, failed);
        }, failed));
    }

    /**
     * Closes the file once every picture that was shown is made ready, and everything that waits is kept and copied, then runs the first action; when keeping fails, nothing is
     * closed and the second one is told why.
     */
    public void close(Runnable closed, Consumer<SayableException> notKept) {
        background.print(() -> true, noPictureIsUnderWay -> closeNow(closed, notKept), notKept);
    }

    private void closeNow(Runnable closed, Consumer<SayableException> notKept) {
        keeping.close(closed, problem -> {
            if (keeping.waitsForNothingSaid()) {
                keeping.abandon(closed);
            } else {
                notKept.accept(problem);
            }
        });
    }

    private void publish() {
        seen = seen(history.plan());
        List.copyOf(watchers).forEach(w -> w.accept(plan()));
    }
}
