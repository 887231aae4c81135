package org.onmyterms.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.HardWords;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterReader;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.look.LooksText;
import org.onmyterms.look.PlatformWishes;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.PictureBook;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Plan;
import org.onmyterms.widget.Meaning;
import org.onmyterms.sound.ComputerLoudspeaker;
import org.onmyterms.sound.ComputerMicrophone;
import org.onmyterms.sound.Player;
import org.onmyterms.sound.Recorder;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.Tape;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.WordPicture;
import org.onmyterms.widget.aloud.Sounds;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Forms;
import org.onmyterms.work.Opening;
import org.onmyterms.work.PaperPrinter;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.PlanStore;
import org.onmyterms.work.RightsShelf;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.TemplateShelf;

/** Builds every object of the window once, by constructor. What needs files is read in the background after the first paint. */
final class House {

    private final Assets assets;
    private final Words words;
    private final Wardrobe wardrobe;
    private final Remembered remembered;
    private final Widgets widgets;
    private final Background background = new Background(Platform::runLater);
    private final Opening opening;
    private final Sharing sharing;
    private final Forms forms;
    private final PlaceChooser chooser;
    private final PaperPrinter printer;
    private final SpellingHelp spelling;
    private final ObjectProperty<ScanSettings> scanning = new SimpleObjectProperty<>(ScanSettings.USUAL);
    private final Clock clock = Clock.systemDefaultZone();
    private Optional<HardWords> hardWords = Optional.empty();
    private final Tape tape = new SoundTape(new Recorder(new ComputerMicrophone()), new Player(new ComputerLoudspeaker()));
    private final Sounds sounds = new Sounds();
    private Pack pack;
    private List<LetterKind> letters = List.of();
    private Shelf shelf;
    private RightsShelf rights;

    House(Assets assets, Words words, Supplier<Window> window) {
        this.assets = assets;
        this.words = words;
        Profile profile = Profile.of(System.getenv(), System.getProperty("os.name"), home());
        this.remembered = new Remembered(profile);
        this.wardrobe = new Wardrobe(assets.fonts());
        recall();
        wardrobe.follow(new PlatformWishes());
        this.widgets = new Widgets(words, new Symbols(assets.symbols().resolve("openmoji")), this::meanings);
        this.opening = new Opening(new SealedCellar(assets.folder(), profile, folder()), background, clock);
        this.sharing = new Sharing(() -> new Booklet(pack, words, new PictureBook(shelf)), new PdfPress(assets.fonts(), assets.symbols()),
                (plan, audience) -> PlanData.of(plan, audience, words), words);
        this.forms = new Forms(assets.fonts());
        this.chooser = new FileWindow(window, words);
        this.printer = new SystemPrinter(window);
        this.spelling = new SpellingHelp(new DictionarySpeller(assets.dictionaries()), background);
    }

    /** How things looked and sounded and how somebody scanned, if this computer was asked to remember; and what is chosen from now on. */
    private void recall() {
        Map<String, String> known = remembered.remembered();
        wardrobe.looksProperty().set(LooksText.read(known));
        EarsAndSwitches.readSounds(known, sounds);
        scanning.set(EarsAndSwitches.readScan(known));
        remembered.besides(() -> EarsAndSwitches.write(sounds, scanning.get()));
        for (Observable chosen : List.of(sounds.asIGoProperty(), sounds.speedProperty(), sounds.voiceProperty(), scanning)) {
            chosen.addListener(changed -> remembered.again());
        }
    }

    /** Reads what hard words mean; until then, and when it cannot be read, pages do without. */
    void readHardWords(Consumer<SayableException> failed) {
        background.lookUp(() -> HardWords.read(assets.hardWords()), read -> hardWords = Optional.of(read), failed);
    }

    /** The list is English, and so are its meanings. */
    private List<Meaning> meanings(String text) {
        return hardWords.filter(list -> words.locale().getLanguage().equals("en")).map(list -> list.in(text)).orElse(List.of()).stream()
                .map(hard -> new Meaning(hard.word(), hard.meaning())).toList();
    }

    private record Read(Pack pack, Shelf shelf, RightsShelf rights) { }

    /** Runs this on the scene's thread once the topics and the list of pictures are read. */
    void whenReady(Runnable then, Consumer<SayableException> failed) {
        if (pack != null) {
            then.run();
            return;
        }
        background.run(() -> {
            Pack topics = PackReader.read(assets.pack());
            return new Read(topics, new Shelf(assets.symbols()), RightsShelf.of(assets.rights(), Optional.empty(), topics));
        }, read -> {
            pack = read.pack();
            shelf = read.shelf();
            rights = read.rights();
            then.run();
        }, failed);
    }

    /** Hands over what finds pictures by word, in this language first, then in English and Welsh. */
    void finder(String language, Consumer<Function<String, List<WordPicture>>> then, Consumer<SayableException> failed) {
        List<String> languages = Stream.of(language, "en-GB", "cy-GB").distinct().toList();
        background.print(() -> shelf.finder(languages), finder -> then.accept(word -> finder.find(word).stream()
                .map(found -> new WordPicture(found.code(), found.word(), found.svg())).toList()), failed);
    }

    /** Reads the headings at hand for the plan of this file, if it has one. */
    void templates(Optional<Path> plan, Consumer<TemplateShelf> then, Consumer<SayableException> failed) {
        background.run(() -> TemplateShelf.of(assets.templates(), plan, pack), then, failed);
    }

    /** What ships of rights. */
    RightsShelf rights() {
        return rights;
    }

    /** The same, with what lies beside the plan of this file in its place. */
    void rights(Path plan, Consumer<RightsShelf> then, Consumer<SayableException> failed) {
        background.run(() -> RightsShelf.of(assets.rights(), Optional.of(plan), pack), then, failed);
    }

    /** Reads the letters that can be made, when they are first wanted. */
    void letters(Consumer<List<LetterKind>> then, Consumer<SayableException> failed) {
        if (!letters.isEmpty()) {
            then.accept(letters);
            return;
        }
        background.run(() -> LetterReader.readAll(assets.letters(), pack), read -> {
            letters = read;
            then.accept(read);
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

    Remembered remembered() {
        return remembered;
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

    SpellingHelp spelling() {
        return spelling;
    }

    Sharing sharing() {
        return sharing;
    }

    Forms forms() {
        return forms;
    }

    PlaceChooser chooser() {
        return chooser;
    }

    Pack pack() {
        return pack;
    }

    Shelf shelf() {
        return shelf;
    }

    Tape tape() {
        return tape;
    }

    Sounds sounds() {
        return sounds;
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
        public void keep(Medium medium) {
            throw new IllegalStateException("the example is never written to");
        }

        @Override
        public void close() {
        }
    }
}
