package org.onmyterms.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.PictureBook;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Plan;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Opening;
import org.onmyterms.work.PaperPrinter;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.PlanStore;
import org.onmyterms.work.Sharing;

/** Builds every object of the window once, by constructor. What needs files is read in the background after the first paint. */
final class House {

    private final Assets assets;
    private final Words words;
    private final Wardrobe wardrobe;
    private final Widgets widgets;
    private final Background background = new Background(Platform::runLater);
    private final Opening opening;
    private final Sharing sharing;
    private final PlaceChooser chooser;
    private final PaperPrinter printer;
    private final ObjectProperty<ScanSettings> scanning = new SimpleObjectProperty<>(ScanSettings.USUAL);
    private final Clock clock = Clock.systemDefaultZone();
    private Pack pack;

    House(Assets assets, Words words, Supplier<Window> window) {
        this.assets = assets;
        this.words = words;
        this.wardrobe = new Wardrobe(assets.fonts());
        this.widgets = new Widgets(words, new Symbols(assets.symbols().resolve("openmoji")));
        this.opening = new Opening(new SealedCellar(assets.folder(), Profile.of(System.getenv(), System.getProperty("os.name"), home()), folder()), background, clock);
        this.sharing = new Sharing(() -> new Booklet(pack, words, new PictureBook(assets.symbols())), new PdfPress(assets.fonts(), assets.symbols()), words);
        this.chooser = new FileWindow(window, words);
        this.printer = new SystemPrinter(window);
    }

    /** Runs this on the scene's thread once the topics are read. */
    void whenReady(Runnable then, Consumer<SayableException> failed) {
        if (pack != null) {
            then.run();
            return;
        }
        background.run(() -> PackReader.read(assets.pack()), read -> {
            pack = read;
            then.run();
        }, failed);
    }

    /** Opens the example plan without a file of its own: nothing done to it is kept. */
    void example(Consumer<OpenPlan> done, Consumer<SayableException> failed) {
        background.run(() -> new ExamplePlan(assets).changes(clock.instant()), changes -> done.accept(
                new OpenPlan(new NoStore(), changes, background, clock, true)), failed);
    }

    /** Just talk is asked like a topic of one question. */
    Topic justTalk() {
        return new Topic(Plan.JUST_TALK, Door.ME, words.text("window.talk"), "1F4AC", List.of(new Prompt("talk.any",
                words.text("window.talk.ask"), List.of(words.text("window.talk.another-way")))));
    }

    /** The folder to begin from: Documents where there is one, else home. */
    Path folder() {
        Path documents = home().resolve("Documents");
        return Files.isDirectory(documents) ? documents : home();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    Words words() {
        return words;
    }

    Widgets widgets() {
        return widgets;
    }

    Wardrobe wardrobe() {
        return wardrobe;
    }

    /** How scanning goes; setting it takes effect at once. */
    ObjectProperty<ScanSettings> scanning() {
        return scanning;
    }

    Background background() {
        return background;
    }

    Opening opening() {
        return opening;
    }

    PaperPrinter printer() {
        return printer;
    }

    Sharing sharing() {
        return sharing;
    }

    PlaceChooser chooser() {
        return chooser;
    }

    Pack pack() {
        return pack;
    }

    /** Keeps nothing: the example is never written to. */
    private static final class NoStore implements PlanStore {

        @Override
        public List<Change> changes() {
            return List.of();
        }

        @Override
        public void append(List<Change> changes) {
            throw new IllegalStateException("the example is never written to");
        }

        @Override
        public void close() {
        }
    }
}
