package org.onmyterms.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onmyterms.plan.Nation;

/** Reads a file of headings into a {@link Template}, or says which line to mend. The headings are others' words and taken as they stand. */
public final class TemplateReader {
    private static final List<String> NEEDED = List.of("template", "name");
    private static final List<String> KNOWN = List.of("template", "name", "about", "for", "nation", "source", "checked", "tags");
    static final Pattern HEADING = Pattern.compile("## +([^:]*?) *: *(\\S.*)");
    /** Bytes: a file of headings is a few pages of text. */
    private static final long LARGEST = 1 << 20;

    private final String file;
    private final Pack pack;
    private final Front front;
    private final List<Template.Heading> headings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<Begun> begun = Optional.empty();

    /** A heading whose help and places are still being read. */
    private record Begun(String id, String words, List<String> help, Set<String> fits) { }

    private TemplateReader(String file, List<String> lines, Pack pack) {
        this.file = file;
        this.pack = pack;
        this.front = Front.read(file, lines, KNOWN, NEEDED, PackProblem.UNKNOWN_TEMPLATE_FIELD);
    }

    /**
     * Reads one file.
     *
     * @param pack the topics and prompts that it may name
     * @throws PackException at the first mistake found
     */
    public static Template read(Path file, Pack pack) {
        List<String> lines = lines(file);
        return new TemplateReader(PackReader.nameOf(file), lines, pack).read(lines);
    }

    /** The lines of a file of a few pages; throws {@link PackException} for a larger one, and one that is no text. */
    static List<String> lines(Path file) {
        String name = PackReader.nameOf(file);
        try {
            if (Files.size(file) > LARGEST) {
                throw new PackException(PackProblem.TOO_LARGE, name, 0, "");
            }
        } catch (IOException gone) {
            throw PackReader.unreadable(name, gone);
        }
        return PackReader.linesOf(file);
    }

    /**
     * Every file of a folder, in the order of their names.
     *
     * @throws PackException at the first mistake found, or when two files have the same word
     */
    public static List<Template> readAll(Path folder, Pack pack) {
        List<Template> all = new ArrayList<>();
        for (Path file : files(folder)) {
            Template template = read(file, pack);
            if (all.stream().anyMatch(t -> t.id().equals(template.id()))) {
                throw duplicate(file, template.id());
            }
            all.add(template);
        }
        return List.copyOf(all);
    }

    /** The files of a folder that may hold headings, in the order of their names; throws {@link PackException} when there is none. */
    public static List<Path> files(Path folder) {
        return PackReader.filesIn(folder);
    }

    /** What is wrong with a file whose word is taken. */
    public static PackException duplicate(Path file, String id) {
        return new PackException(PackProblem.DUPLICATE_TEMPLATE, PackReader.nameOf(file), 0, id);
    }

    private Template read(List<String> lines) {
        front.requireShape("template", TopicReader.WORD, PackProblem.BAD_ID);
        for (int line = front.end() + 1; line <= lines.size(); line++) {
            readLine(lines.get(line - 1).strip(), line);
        }
        finish();
        if (headings.isEmpty()) {
            throw problem(PackProblem.NO_HEADING, front.end(), front.text("template"));
        }
        return new Template(front.text("template"), front.text("name"), front.text("about"), front.reader("for"), nation(), source(), drawer(), headings);
    }

    private Optional<Nation> nation() {
        Optional<String> said = front.maybe("nation");
        Optional<Nation> known = said.flatMap(Nation::of);
        if (said.isPresent() && known.isEmpty()) {
            throw front.problem(PackProblem.UNKNOWN_NATION, "nation", said.get());
        }
        return known;
    }

    /** Where a law or standard is named, so is the day on which it was looked up. */
    private Optional<Template.Source> source() {
        if (front.maybe("source").isEmpty() && front.maybe("checked").isEmpty()) {
            return Optional.empty();
        }
        for (String field : List.of("source", "checked")) {
            if (front.text(field).isEmpty()) {
                throw front.problem(PackProblem.MISSING_FIELD, field, field);
            }
        }
        try {
            return Optional.of(new Template.Source(front.text("source"), LocalDate.parse(front.text("checked"))));
        } catch (DateTimeException noDay) {
            PackException problem = front.problem(PackProblem.BAD_DATE, "checked", front.text("checked"));
            problem.initCause(noDay);
            throw problem;
        }
    }

    private boolean drawer() {
        if (front.has("tags") && !front.text("tags").equals("yes")) {
            throw front.problem(PackProblem.BAD_TAGS, "tags", front.text("tags"));
        }
        return front.has("tags");
    }

    /** A line that begins with {@code >} is a note between the people who write the file. */
    private void readLine(String text, int line) {
        if (text.isEmpty() || text.startsWith(">")) {
            return;
        }
        if (text.startsWith("##")) {
            finish();
            begin(text, line);
        } else if (begun.isEmpty() || text.startsWith("#")) {
            throw problem(PackProblem.STRAY_LINE, line, text);
        } else if (text.startsWith("- ")) {
            String place = text.substring(2).strip();
            if (pack.topic(place).isEmpty() && pack.prompt(place).isEmpty()) {
                throw problem(PackProblem.UNKNOWN_PLACE, line, place);
            }
            begun.get().fits().add(place);
        } else {
            begun.get().help().add(text);
        }
    }

    private void begin(String text, int line) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches()) {
            throw problem(PackProblem.BAD_HEADING, line, text);
        }
        String id = heading.group(1);
        if (!id.matches(TopicReader.WORD)) {
            throw problem(PackProblem.BAD_ID, line, id);
        }
        if (!ids.add(id)) {
            throw problem(PackProblem.DUPLICATE_HEADING, line, id);
        }
        begun = Optional.of(new Begun(id, heading.group(2), new ArrayList<>(), new HashSet<>()));
    }

    private void finish() {
        begun.ifPresent(h -> headings.add(new Template.Heading(h.id(), h.words(), String.join(" ", h.help()), h.fits())));
        begun = Optional.empty();
    }

    private PackException problem(PackProblem problem, int line, String found) {
        return new PackException(problem, file, line, found);
    }
}
