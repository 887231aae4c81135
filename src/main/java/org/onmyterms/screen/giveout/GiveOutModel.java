package org.onmyterms.screen.giveout;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.pdf.PagePictures;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.text.Undrawable;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Quoted;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PaperPrinter;
import org.onmyterms.work.Places;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Sharing;

/** Giving out: for whom, what they may see, the pages exactly as they will be, and saving them. */
public final class GiveOutModel {

    private static final float DOTS_PER_INCH = 110;
    private static final double STEP = 0.5;
    private static final double LARGEST = 3;
    private static final Duration PAUSE = Duration.ofMillis(300);
    /** So many of the things that did not fit are named. */
    private static final int LISTED = 5;

    final StringProperty audience = new SimpleStringProperty("workers");
    final StringProperty file;
    final StringProperty notice = new SimpleStringProperty("");
    final StringProperty pageOf = new SimpleStringProperty("");
    /** What the page that is shown says. */
    final StringProperty pageWords = new SimpleStringProperty("");
    /** How many times as wide as the window the page is shown. */
    final DoubleProperty zoom = new SimpleDoubleProperty(1);
    final StringProperty undrawable = new SimpleStringProperty("");
    final StringProperty leftOut = new SimpleStringProperty("");
    /** Whether the plan goes inside the saved PDF as data too. */
    final BooleanProperty withData = new SimpleBooleanProperty();
    final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.CLEAR);
    final ObjectProperty<Optional<BufferedImage>> picture = new SimpleObjectProperty<>(Optional.empty());

    private final OpenPlan open;
    private final Sharing sharing;
    private final PaperPrinter printer;
    private final Background background;
    private final Words words;
    private Optional<Printed> printed = Optional.empty();
    private Optional<Future<?>> planned = Optional.empty();
    private Optional<Runnable> leaving = Optional.empty();
    private boolean saving;
    private int page;
    private int asked;

    public GiveOutModel(OpenPlan open, Sharing sharing, PaperPrinter printer, Background background, Words words, Path folder) {
        this.open = open;
        this.sharing = sharing;
        this.printer = printer;
        this.background = background;
        this.words = words;
        this.file = new SimpleStringProperty(folder.resolve(words.text("giveout.file-name", open.plan().nextVersion())).toString());
        audience.addListener((property, before, chosen) -> {
            withData.set(false);
            show();
        });
        layout.addListener((property, before, chosen) -> {
            page = 0;
            show();
        });
        show();
    }

    Plan plan() {
        return open.plan();
    }

    /** Who sees what is the person's to choose; a supporter who signed in can only look and save. */
    boolean personChooses() {
        return open.signedInSupporter().isEmpty();
    }

    List<String> audiences() {
        Set<String> ids = new LinkedHashSet<>(PlanNames.USUAL_AUDIENCES);
        open.plan().audiences().stream().map(Audience::id).filter(id -> !id.equals(Audience.ME)).forEach(ids::add);
        return List.copyOf(ids);
    }

    String name(String id) {
        return PlanNames.audience(open.plan(), id, words);
    }

    /** What this layout is called: "Large print". */
    String name(Layout shape) {
        return words.text("giveout.layout." + shape.code());
    }

    void choose(Entry entry, boolean seen) {
        chooseAll(List.of(entry), seen);
    }

    /** Shows these entries, as they are now, to the chosen audience, or hides them from it. */
    void chooseAll(List<Entry> entries, boolean seen) {
        Set<String> wanted = entries.stream().map(Entry::id).collect(Collectors.toSet());
        List<Action> choices = new ArrayList<>();
        for (Entry entry : open.plan().entries()) {
            Set<String> audiences = new LinkedHashSet<>(entry.audiences());
            if (wanted.contains(entry.id()) && (seen ? audiences.add(audience.get()) : audiences.remove(audience.get()))) {
                choices.add(new Action.SetAudiences(entry.id(), audiences));
            }
        }
        if (!choices.isEmpty()) {
            open.applyAll(choices);
        }
        soon();
    }

    int chosen() {
        return open.plan().entriesFor(audience.get()).size();
    }

    void turn(int by) {
        printed.ifPresent(pages -> {
            page = Math.clamp(page + by, 0, pages.pages() - 1);
            draw(pages);
        });
    }

    void larger() {
        zoom(zoom.get() + STEP);
    }

    void smaller() {
        zoom(zoom.get() - STEP);
    }

    private void zoom(double wanted) {
        zoom.set(Math.clamp(wanted, 1, LARGEST));
        printed.ifPresent(this::draw);
    }

    void save() {
        if (saysNothingIsChosen()) {
            return;
        }
        Path place = Places.typed(file.get());
        give(pages -> sharing.save(pages, place), withData.get(), words.text("giveout.saved", place));
    }

    /** Prints the pages by way of the system's own window. */
    void print() {
        if (saysNothingIsChosen()) {
            return;
        }
        try {
            printer.choose().ifPresent(chosen -> give(chosen, false, words.text("giveout.printed")));
        } catch (SayableException noPrinter) {
            notice.set(noPrinter.say(words));
        }
    }

    private boolean saysNothingIsChosen() {
        if (chosen() == 0) {
            notice.set(words.text("giveout.nothing"));
        }
        return chosen() == 0;
    }

    /** Makes the pages, gives them away in this manner, and notes it. */
    private void give(Consumer<Printed> manner, boolean data, String done) {
        Plan plan = open.plan();
        String to = audience.get();
        Layout shape = layout.get();
        saving = true;
        background.print(() -> {
            Printed pages = sharing.pages(plan, open.media(), to, shape, LocalDate.now(), data);
            if (Sharing.shown(plan, to, pages) == 0) {
                throw new SayableException("giveout.nothing");
            }
            manner.accept(pages);
            return pages;
        }, pages -> {
            sharing.log(open, plan, to, shape, data ? plan.entriesFor(to).size() : Sharing.shown(plan, to, pages));
            saved(done);
        }, problem -> saved(problem.say(words)));
    }

    private void saved(String said) {
        saving = false;
        notice.set(said);
        leaving.ifPresent(Runnable::run);
        leaving = Optional.empty();
    }

    /** While pages are saved nobody leaves, so that what was given out is always noted; then it goes on by itself. */
    boolean mayLeave(Runnable then) {
        leaving = saving ? Optional.of(then) : Optional.empty();
        return !saving;
    }

    private void soon() {
        planned.ifPresent(p -> p.cancel(false));
        planned = Optional.of(background.later(PAUSE, this::show));
    }

    private void show() {
        int now = ++asked;
        printed = Optional.empty();
        pageOf.set(words.text("giveout.making"));
        Plan plan = open.plan();
        String to = audience.get();
        Layout shape = layout.get();
        background.print(() -> sharing.pages(plan, open.media(), to, shape, LocalDate.now(), false), pages -> {
            if (now == asked) {
                printed = Optional.of(pages);
                page = Math.clamp(page, 0, pages.pages() - 1);
                undrawable.set(pages.undrawable().isEmpty() ? "" : words.text("giveout.undrawable",
                        pages.undrawable().stream().map(Undrawable::name).distinct().collect(Collectors.joining(", "))));
                leftOut.set(pages.leftOut().isEmpty() ? "" : words.text("giveout.left-out", pages.leftOut().size(),
                        pages.leftOut().stream().limit(LISTED).map(Quoted::shortly).collect(Collectors.joining(" "))));
                draw(pages);
            }
        }, problem -> {
            if (now == asked) {
                List.of(pageOf, pageWords, leftOut, undrawable).forEach(text -> text.set(""));
                picture.set(Optional.empty());
                notice.set(problem.say(words));
            }
        });
    }

    private void draw(Printed pages) {
        int wanted = page;
        double size = zoom.get();
        background.print(() -> PagePictures.draw(pages.bytes(), wanted, (float) (DOTS_PER_INCH * size)), image -> {
            if (printed.filter(pages::equals).isPresent() && wanted == page && size == zoom.get()) {
                picture.set(Optional.of(image));
                pageWords.set(pages.words(wanted));
                pageOf.set(words.text("giveout.page", wanted + 1, pages.pages()));
            }
        }, problem -> notice.set(problem.say(words)));
    }
}
