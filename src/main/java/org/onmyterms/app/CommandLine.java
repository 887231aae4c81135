package org.onmyterms.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.onmyterms.exchange.Interchange;
import org.onmyterms.exchange.Parcel;
import org.onmyterms.guide.Template;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Html;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.PictureBook;
import org.onmyterms.paper.PlainText;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.Standard;
import org.onmyterms.paper.pdf.text.Undrawable;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.store.KeyWords;
import org.onmyterms.store.PlanFile;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.TemplateShelf;
import org.onmyterms.work.WholeFile;

/** The command line: new, export, import, check, help. Nothing of JavaFX is loaded for it. */
final class CommandLine {

    static final List<String> VERBS = List.of("new", "export", "import", "check", "help");

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;
    private final Keys keys;
    private final Clock clock;

    CommandLine(Words words, PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {
        this.words = words;
        this.out = out;
        this.err = err;
        this.keys = new Keys(environment, words);
        this.clock = clock;
    }

    /** Does what the arguments say. Returns 0 when done, 1 when refused with one sentence, 2 when misused with the usage. */
    int run(List<String> arguments) {
        String verb = arguments.getFirst();
        List<String> rest = arguments.subList(1, arguments.size());
        try {
            switch (verb) {
                case "new" -> makeNew(Arguments.read(rest, Set.of("--from"), Set.of(), 1));
                case "export" -> export(Arguments.read(rest, Set.of("--output", "--for", "--template", "--layout", "--standard", "--date", "--words-file"),
                        Set.of("--attach", "--overwrite"), 1));
                case "import" -> bringIn(Arguments.read(rest, Set.of("--into", "--words-file"), Set.of(), 1));
                case "check" -> check(Arguments.read(rest, Set.of("--words-file"), Set.of(), 1));
                case "help" -> help(rest);
                default -> throw new Arguments.Misused();
            }
            return DONE;
        } catch (Arguments.Misused misused) {
            err.println(words.text(VERBS.contains(verb) ? "app.usage." + verb : "app.usage"));
            return MISUSED;
        } catch (SayableException problem) {
            err.println(problem.say(words));
            return REFUSED;
        } catch (InvalidPathException problem) {
            err.println(words.text("app.no-path"));
            return REFUSED;
        }
    }

    private void makeNew(Arguments arguments) throws Arguments.Misused {
        Path file = Path.of(arguments.plain().getFirst());
        Assets assets = Assets.find();
        Optional<PlanReading.Read> read = arguments.option("--from").map(Path::of).map(from -> new PlanReading(assets).read(from, clock.instant()));
        List<Change> changes = read.map(from -> PlanReading.whole(from.plan(), clock.instant()))
                .orElseGet(() -> PlanReading.with(History.EMPTY, List.of(new Action.Begin(UUID.randomUUID().toString(), "en-GB",
                        Optional.empty(), new Person(""), Extras.NONE)), clock.instant()).changes());
        PlanFile.Made made = PlanFile.create(file, KeyWords.read(assets.folder()));
        try (PlanFile plan = made.file()) {
            read.map(PlanReading.Read::media).orElse(List.of()).forEach(plan::keep);
            plan.append(changes);
        } catch (SayableException problem) {
            discard(file);
            throw problem;
        }
        out.println("words: " + String.join(" ", made.keyWords()));
        out.println("recovery: " + made.recoveryKey());
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            throw new SayableException(leftBehind, "app.left-behind", file.getFileName());
        }
    }

    private void export(Arguments arguments) throws Arguments.Misused {
        Path output = Path.of(arguments.needed("--output"));
        String kind = ending(output);
        LocalDate date = date(arguments);
        String audience = arguments.option("--for").orElse(Audience.ME);
        Layout layout = layout(kind, arguments);
        Standard standard = Standard.of(arguments.option("--standard").orElse("ua1")).orElseThrow(Arguments.Misused::new);
        boolean attach = arguments.has("--attach");
        Optional<String> template = arguments.option("--template");
        if (template.isPresent() && (attach || arguments.option("--for").isPresent())) {
            throw new Arguments.Misused();
        }
        if (attach && !kind.equals("pdf")) {
            throw new SayableException("app.attach-pdf-only");
        }
        if (!arguments.has("--overwrite") && Files.exists(output)) {
            throw new SayableException("work.file-exists", output.getFileName());
        }
        WholeFile.write(output, opened(arguments, (plan, file) -> {
            if (!audience.equals(Audience.ME) && !plan.readers().contains(audience)) {
                throw new SayableException("app.no-audience");
            }
            return template.isPresent() ? underHeadings(kind, plan, file, Path.of(arguments.plain().getFirst()), template.get(), layout, standard, date)
                    : made(kind, plan, file, audience, layout, standard, attach, date);
        }), arguments.has("--overwrite"));
    }

    private byte[] made(String kind, Plan plan, PlanFile file, String audience, Layout layout, Standard standard, boolean attach,
                        LocalDate date) {
        if (kind.equals("json")) {
            return Interchange.write(plan, audience).getBytes(StandardCharsets.UTF_8);
        }
        if (kind.equals("zip")) {
            return Parcel.zip(Interchange.write(plan, audience), shown(plan, audience).stream().flatMap(name -> file.wholeMedium(name).stream()).toList());
        }
        Assets assets = Assets.find();
        Booklet booklet = booklet(assets);
        Optional<Attachment> inside = attach ? Optional.of(PlanData.of(plan, audience, words)) : Optional.empty();
        return bytes(kind, assets, booklet.of(plan, file::wholeMedium, audience, layout, date), standard, inside, booklet.withoutPlace(plan, audience, layout));
    }

    private Booklet booklet(Assets assets) {
        return new Booklet(new PlanReading(assets).pack(), words, new PictureBook(assets.symbols()));
    }

    /** What the person gives out under these headings, which ship or lie beside the plan. */
    private byte[] underHeadings(String kind, Plan plan, PlanFile file, Path path, String id, Layout layout, Standard standard, LocalDate date) {
        if (!Set.of("pdf", "html", "txt").contains(kind) || layout.isOneSheet()) {
            throw new SayableException("app.headings-need-pages");
        }
        Assets assets = Assets.find();
        TemplateShelf shelf = TemplateShelf.of(assets.templates(), Optional.of(path), new PlanReading(assets).pack());
        shelf.mistakes().forEach(mistake -> err.println(mistake.say(words)));
        Template template = shelf.template(id).orElseThrow(() -> new SayableException("app.no-headings"));
        return bytes(kind, assets, booklet(assets).of(plan, file::wholeMedium, template, false, layout, date), standard, Optional.empty(), List.of());
    }

    private byte[] bytes(String kind, Assets assets, Document document, Standard standard, Optional<Attachment> inside, List<String> withoutPlace) {
        if (kind.equals("txt")) {
            return PlainText.of(document).getBytes(StandardCharsets.UTF_8);
        }
        if (kind.equals("html")) {
            return Html.of(document).getBytes(StandardCharsets.UTF_8);
        }
        Printed printed = new PdfPress(assets.fonts(), assets.symbols()).print(document, standard, inside).andNot(withoutPlace);
        if (!printed.undrawable().isEmpty()) {
            err.println(words.text("app.undrawable", printed.undrawable().stream().map(Undrawable::name).distinct()
                    .collect(Collectors.joining(", "))));
        }
        if (!printed.leftOut().isEmpty()) {
            err.println(words.text("app.left-out", printed.leftOut().size()));
        }
        return printed.bytes();
    }

    /** The names of all photos and recordings that this audience may see. */
    private static Set<String> shown(Plan plan, String audience) {
        return plan.entriesFor(audience).stream().flatMap(e -> Medium.named(e).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String ending(Path output) {
        String name = output.getFileName() == null ? "" : output.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private LocalDate date(Arguments arguments) throws Arguments.Misused {
        try {
            return arguments.has("--date") ? LocalDate.parse(arguments.needed("--date")) : LocalDate.now(clock);
        } catch (DateTimeException noDate) {
            throw new Arguments.Misused();
        }
    }

    private static Layout layout(String kind, Arguments arguments) throws Arguments.Misused {
        if (!Set.of("pdf", "json", "zip", "txt", "html").contains(kind)) {
            throw new SayableException("app.no-kind");
        }
        return Layout.of(arguments.option("--layout").orElse(Layout.CLEAR.code())).orElseThrow(Arguments.Misused::new);
    }

    private void bringIn(Arguments arguments) throws Arguments.Misused {
        Path into = Path.of(arguments.needed("--into"));
        PlanReading.Read read = new PlanReading(Assets.find()).read(Path.of(arguments.plain().getFirst()), clock.instant());
        try (PlanFile file = keys.open(arguments, key -> PlanFile.open(into, key))) {
            if (!file.openedBy().isPersons()) {
                throw new SayableException("work.only-the-person");
            }
            History before = History.of(file.changes());
            List<Action> actions = read.plan().actionsInto(before.plan());
            if (!actions.isEmpty()) {
                List<Change> fresh = before.missing(PlanReading.with(before, actions, clock.instant()).changes());
                Set<String> named = Medium.named(fresh);
                read.media().stream().filter(m -> named.contains(m.name())).forEach(file::keep);
                file.append(fresh);
            }
            out.println(words.text("app.imported", actions.stream().filter(a -> a instanceof Action.AddEntry).count()));
        }
    }

    private void check(Arguments arguments) {
        opened(arguments, (plan, file) -> {
            long missing = Medium.named(file.changes()).stream().filter(name -> file.wholeMedium(name).isEmpty()).count();
            out.println(words.text("app.checked", plan.entries().size()));
            if (missing > 0) {
                out.println(words.text("app.checked-missing", missing));
            }
            return plan;
        });
    }

    /** Reading the file opens every seal and follows the whole chain of changes. */
    private <T> T opened(Arguments arguments, BiFunction<Plan, PlanFile, T> what) {
        Path path = Path.of(arguments.plain().getFirst());
        try (PlanFile file = keys.open(arguments, key -> PlanFile.openReadOnly(path, key))) {
            Plan plan = History.of(file.changes()).plan();
            return what.apply(file.openedBy().owner().equals(Person.ID) ? plan : plan.withoutJustForMe(), file);
        }
    }

    private void help(List<String> rest) throws Arguments.Misused {
        if (rest.size() > 1 || rest.size() == 1 && !VERBS.contains(rest.getFirst())) {
            throw new Arguments.Misused();
        }
        out.println(words.text(rest.isEmpty() ? "app.usage" : "app.usage." + rest.getFirst()));
    }
}
