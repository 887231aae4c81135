package org.onmyterms.screen.giveout;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.onmyterms.paper.pdf.PagePictures;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.text.Undrawable;
import org.onmyterms.words.Quoted;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Paper;
import org.onmyterms.work.PaperPrinter;
import org.onmyterms.work.Places;
import org.onmyterms.work.Sharing;

/** Pages exactly as they will be, one at a time, larger or smaller; and the two ways in which they leave: a file, or a printer. */
public final class PagesModel {

    private static final float DOTS_PER_INCH = 110;
    private static final double STEP = 0.5;
    private static final double LARGEST = 3;
    /** So many of the things that did not fit are named. */
    private static final int LISTED = 5;

    /** What a file can be. */
    enum Kind {
        PDF, TXT, HTML;

        String ending() {
            return "." + word();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    final StringProperty file;
    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PDF);
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
    final ObjectProperty<Optional<BufferedImage>> picture = new SimpleObjectProperty<>(Optional.empty());

    private final Paper paper;
    private final Sharing sharing;
    private final PaperPrinter printer;
    private final Background background;
    private final Words words;
    private Optional<Printed> printed = Optional.empty();
    private Optional<Runnable> leaving = Optional.empty();
    private boolean saving;
    private int page;

    public PagesModel(Paper paper, Sharing sharing, PaperPrinter printer, Background background, Words words, Path folder) {
        this.paper = paper;
        this.sharing = sharing;
        this.printer = printer;
        this.background = background;
        this.words = words;
        this.file = new SimpleStringProperty(folder.resolve(paper.fileName()).toString());
        kind.addListener((property, before, now) -> named(before, now));
        make();
    }

    /** The file's name ends as what it is. */
    private void named(Kind before, Kind now) {
        String name = file.get().strip();
        if (name.toLowerCase(Locale.ROOT).endsWith(before.ending())) {
            file.set(name.substring(0, name.length() - before.ending().length()) + now.ending());
        }
    }

    /** True when it can be saved as plain text or a web page too. */
    boolean offersKinds() {
        return paper.document().isPresent();
    }

    String name(Kind of) {
        return words.text("giveout.kind." + of.word());
    }

    boolean offersData() {
        return paper.offersData();
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
        Path place = Places.typed(file.get());
        Kind wanted = kind.get();
        give(pages -> {
            if (wanted == Kind.PDF) {
                sharing.save(pages, place);
            } else {
                sharing.save(paper.document().orElseThrow().get(), wanted == Kind.HTML, place);
            }
        }, withData.get(), words.text("giveout.saved", place));
    }

    /** Prints the pages by way of the system's own window. */
    void print() {
        try {
            printer.choose().ifPresent(chosen -> give(chosen, false, words.text("giveout.printed")));
        } catch (SayableException noPrinter) {
            notice.set(noPrinter.say(words));
        }
    }

    /** Makes the pages, gives them away in this manner, and notes it. */
    private void give(Consumer<Printed> manner, boolean data, String done) {
        saving = true;
        background.print(() -> {
            Printed pages = paper.make().apply(data);
            manner.accept(pages);
            return pages;
        }, pages -> {
            paper.given().accept(new Paper.Given(pages, data));
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

    private void make() {
        pageOf.set(words.text("giveout.making"));
        background.print(() -> paper.make().apply(false), pages -> {
            printed = Optional.of(pages);
            undrawable.set(pages.undrawable().isEmpty() ? "" : words.text("giveout.undrawable",
                    pages.undrawable().stream().map(Undrawable::name).distinct().collect(Collectors.joining(", "))));
            leftOut.set(pages.leftOut().isEmpty() ? "" : words.text("giveout.left-out", pages.leftOut().size(),
                    pages.leftOut().stream().limit(LISTED).map(Quoted::shortly).collect(Collectors.joining(" "))));
            draw(pages);
        }, problem -> {
            List.of(pageOf, pageWords, leftOut, undrawable).forEach(text -> text.set(""));
            notice.set(problem.say(words));
        });
    }

    private void draw(Printed pages) {
        int wanted = page;
        double size = zoom.get();
        background.print(() -> PagePictures.draw(pages.bytes(), wanted, (float) (DOTS_PER_INCH * size)), image -> {
            if (wanted == page && size == zoom.get()) {
                picture.set(Optional.of(image));
                pageWords.set(pages.words(wanted));
                pageOf.set(words.text("giveout.page", wanted + 1, pages.pages()));
            }
        }, problem -> notice.set(problem.say(words)));
    }
}
