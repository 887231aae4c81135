package org.onmyterms.guide;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onmyterms.plan.Nation;

/** Reads the plain file of a letter into a {@link LetterKind}, or says which line to mend. */
public final class LetterReader {

    private static final List<String> NEEDED = List.of("letter", "name", "about", "to", "group");
    private static final List<String> KNOWN = List.of("letter", "name", "about", "to", "group", "for", "nation");
    private static final Pattern LAW = Pattern.compile("### +([^:]*?) *: *(\\S.*)");
    private static final String CHECKED = "checked:";

    private final String file;
    private final Pack pack;
    private final Front front;
    private final SentenceRules rules;
    private final List<LetterKind.Part> parts = new ArrayList<>();
    private final List<LetterKind.Law> laws = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<PartBegun> part = Optional.empty();
    private Optional<LawBegun> law = Optional.empty();

    /** A part whose words and places are still being read. */
    private record PartBegun(String id, String name, List<String> words, Set<String> fits) { }

    /** A rule whose words and day are still being read. */
    private record LawBegun(Nation nation, String source, int line, List<String> says, List<LocalDate> checked) { }

    private LetterReader(String file, List<String> lines, Pack pack) {
        this.file = file;
        this.pack = pack;
        this.rules = new SentenceRules(pack.language());
        this.front = Front.read(file, lines, KNOWN, NEEDED, PackProblem.UNKNOWN_LETTER_FIELD);
    }

    /**
     * Reads one file.
     *
     * @param pack the topics and prompts that it may name
     * @throws PackException at the first mistake found
     */
    public static LetterKind read(Path file, Pack pack) {
        List<String> lines = TemplateReader.lines(file);
        return new LetterReader(PackReader.nameOf(file), lines, pack).read(lines);
    }

    /**
     * Every file of a folder, in the order of their names.
     *
     * @throws PackException at the first mistake found, or when two letters have the same word
     */
    public static List<LetterKind> readAll(Path folder, Pack pack) {
        List<LetterKind> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Path file : PackReader.filesIn(folder)) {
            LetterKind letter = read(file, pack);
            if (!taken.add(letter.id())) {
                throw new PackException(PackProblem.DUPLICATE_LETTER, PackReader.nameOf(file), 0, letter.id());
            }
            all.add(letter);
        }
        return List.copyOf(all);
    }

    private LetterKind read(List<String> lines) {
        front.requireShape("letter", TopicReader.WORD, PackProblem.BAD_ID);
        LetterKind.Group group = LetterKind.Group.of(front.text("group")).orElseThrow(() -> front.problem(PackProblem.UNKNOWN_GROUP, "group", front.text("group")));
        for (String field : List.of("name", "about", "to")) {
            requirePlain(front.text(field), front.lineOf(field));
        }
        for (int line = front.end() + 1; line <= lines.size(); line++) {
            readLine(lines.get(line - 1).strip(), line);
        }
        finish();
        if (parts.stream().noneMatch(p -> p.isSubject() && !p.suggested().isEmpty())) {
            throw problem(PackProblem.NO_SUBJECT, front.end(), front.text("letter"));
        }
        return new LetterKind(front.text("letter"), front.text("name"), front.text("about"), front.text("to"), group, front.reader("for"), nations(), parts, laws);
    }

    private Set<Nation> nations() {
        Set<Nation> nations = EnumSet.noneOf(Nation.class);
        for (String code : front.maybe("nation").map(said -> said.split(" *, *")).orElse(new String[0])) {
            nations.add(nation(code, front.lineOf("nation")));
        }
        return nations;
    }

    private Nation nation(String code, int line) {
        return Nation.of(code).orElseThrow(() -> problem(PackProblem.UNKNOWN_NATION, line, code));
    }

    /** A line that begins with {@code >} is a note between the people who write the file. */
    private void readLine(String text, int line) {
        if (text.isEmpty() || text.startsWith(">")) {
            return;
        }
        if (text.startsWith("###")) {
            finish();
            law = Optional.of(beginLaw(text, line));
        } else if (text.startsWith("##")) {
            finish();
            part = Optional.of(beginPart(text, line));
        } else if (text.startsWith("#") || part.isEmpty() && law.isEmpty()) {
            throw problem(PackProblem.STRAY_LINE, line, text);
        } else if (law.isPresent()) {
            readLaw(law.get(), text, line);
        } else {
            readPart(part.get(), text, line);
        }
    }

    private PartBegun beginPart(String text, int line) {
        Matcher heading = TemplateReader.HEADING.matcher(text);
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
        requirePlain(heading.group(2), line);
        return new PartBegun(id, heading.group(2), new ArrayList<>(), new LinkedHashSet<>());
    }

    private void readPart(PartBegun begun, String text, int line) {
        if (text.startsWith("- ")) {
            String place = text.substring(2).strip();
            if (pack.topic(place).isEmpty() && pack.prompt(place).isEmpty()) {
                throw problem(PackProblem.UNKNOWN_PLACE, line, place);
            }
            begun.fits().add(place);
            return;
        }
        LetterKind.Part.FILL.matcher(text).results().map(fill -> fill.group(1))
                .filter(id -> !id.equals(LetterKind.Part.NAME) && !LetterSums.IDS.contains(id)).findFirst().ifPresent(unknown -> {
                    throw problem(PackProblem.UNKNOWN_SUM, line, unknown);
                });
        requirePlain(text, line);
        begun.words().add(text);
    }

    private LawBegun beginLaw(String text, int line) {
        Matcher heading = LAW.matcher(text);
        if (!heading.matches()) {
            throw problem(PackProblem.BAD_HEADING, line, text);
        }
        return new LawBegun(nation(heading.group(1), line), heading.group(2), line, new ArrayList<>(), new ArrayList<>());
    }

    private void readLaw(LawBegun begun, String text, int line) {
        if (!text.startsWith(CHECKED)) {
            requirePlain(text, line);
            begun.says().add(text);
            return;
        }
        String day = text.substring(CHECKED.length()).strip();
        try {
            begun.checked().add(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            PackException problem = problem(PackProblem.BAD_DATE, line, day);
            problem.initCause(noDay);
            throw problem;
        }
    }

    private void finish() {
        part.ifPresent(p -> parts.add(new LetterKind.Part(p.id(), p.name(), String.join(" ", p.words()), p.fits())));
        law.ifPresent(l -> {
            if (l.says().isEmpty() || l.checked().size() != 1) {
                throw problem(PackProblem.EMPTY_LAW, l.line(), l.source());
            }
            laws.add(new LetterKind.Law(l.nation(), String.join(" ", l.says()), l.source(), l.checked().getFirst()));
        });
        part = Optional.empty();
        law = Optional.empty();
    }

    private void requirePlain(String text, int line) {
        rules.check(text, false).ifPresent(breach -> {
            throw problem(breach.problem(), line, breach.sentence());
        });
    }

    private PackException problem(PackProblem problem, int line, String found) {
        return new PackException(problem, file, line, found);
    }
}
