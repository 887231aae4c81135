package org.onmyterms.guide;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onmyterms.guide.NationRights.Authority;
import org.onmyterms.guide.NationRights.Fact;
import org.onmyterms.plan.Nation;

/** Reads a file of what a nation's law says into {@link NationRights}, or says which line to mend. */
public final class RightsReader {

    private static final List<String> NEEDED = List.of("nation", "name");
    private static final Pattern HEADING = Pattern.compile("## +([^:]*?) *: *(\\S.*)");
    private static final Pattern FIELD = Pattern.compile("(law|guidance|ombudsman|practice|checked|beside|letter|telephone|after|within): *(\\S.*)");

    private final String file;
    private final Front front;
    private final SentenceRules rules;
    private final Pack pack;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> helpers = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Section section = Section.FACTS;
    private Optional<Begun> begun = Optional.empty();

    /** The parts of a file, in order. */
    private enum Section { FACTS, HELPERS, DEADLINES }

    /** A fact that is still being read, begun on this line. */
    private record Begun(String id, String name, int line, List<String> says, Map<String, String> fields) { }

    private RightsReader(String file, List<String> lines, Pack pack) {
        this.file = file;
        this.pack = pack;
        this.rules = new SentenceRules(pack.language());
        this.front = Front.read(file, lines, NEEDED, NEEDED, PackProblem.UNKNOWN_FIELD);
    }

    /**
     * Reads one file.
     *
     * @param pack the topics and prompts that it may name
     * @throws PackException at the first mistake found
     */
    public static NationRights read(Path file, Pack pack) {
        List<String> lines = PackReader.linesOf(file);
        return new RightsReader(PackReader.nameOf(file), lines, pack).read(lines);
    }

    /** Every file of a folder, in the order of their names; throws {@link PackException} at the first mistake found. */
    public static List<NationRights> readAll(Path folder, Pack pack) {
        return PackReader.filesIn(folder).stream().map(file -> read(file, pack)).toList();
    }

    private NationRights read(List<String> lines) {
        Nation nation = Arrays.stream(Nation.values()).filter(n -> n.code().equals(front.text("nation"))).findFirst()
                .orElseThrow(() -> front.problem(PackProblem.UNKNOWN_NATION, "nation", front.text("nation")));
        for (int line = front.end() + 1; line <= lines.size(); line++) {
            readLine(lines.get(line - 1).strip(), line);
        }
        finish();
        return new NationRights(nation, front.text("name"), facts, helpers, deadlines);
    }

    /** A line that begins with {@code >} is a note between the people who write the file. */
    private void readLine(String text, int line) {
        if (text.isEmpty() || text.startsWith(">")) {
            return;
        }
        if (text.startsWith("## ")) {
            finish();
            begin(text, line);
        } else if (text.startsWith("# ") && section != Section.DEADLINES) {
            finish();
            section = Section.values()[section.ordinal() + 1];
        } else if (begun.isEmpty() || text.startsWith("#")) {
            throw new PackException(PackProblem.STRAY_LINE, file, line, text);
        } else {
            Matcher field = FIELD.matcher(text);
            if (!field.matches()) {
                requirePlain(text, line);
                begun.get().says().add(text);
            } else if (begun.get().fields().put(field.group(1), field.group(2)) != null) {
                throw new PackException(PackProblem.REPEATED_FIELD, file, line, field.group(1));
            }
        }
    }

    private void begin(String text, int line) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches()) {
            throw new PackException(PackProblem.BAD_HEADING, file, line, text);
        }
        if (!heading.group(1).matches(TopicReader.WORD)) {
            throw new PackException(PackProblem.BAD_ID, file, line, heading.group(1));
        }
        if (!ids.add(section + heading.group(1))) {
            throw new PackException(PackProblem.DUPLICATE_HEADING, file, line, heading.group(1));
        }
        requirePlain(heading.group(2), line);
        begun = Optional.of(new Begun(heading.group(1), heading.group(2), line, new ArrayList<>(), new HashMap<>()));
    }

    private void requirePlain(String text, int line) {
        rules.check(text, false).ifPresent(breach -> {
            throw new PackException(breach.problem(), file, line, breach.sentence());
        });
    }

    /** Without who says so, and the day on which it was looked up, nothing is put before people. */
    private void finish() {
        begun.ifPresent(b -> {
            Authority authority = Arrays.stream(Authority.values()).filter(a -> b.fields().containsKey(key(a))).findFirst()
                    .orElseThrow(() -> new PackException(PackProblem.NO_SOURCE, file, b.line(), b.id()));
            Set<String> beside = new HashSet<>();
            for (String place : b.fields().getOrDefault("beside", "").split(",\\s*")) {
                if (!place.isEmpty() && pack.topic(place).isEmpty() && pack.prompt(place).isEmpty()) {
                    throw new PackException(PackProblem.UNKNOWN_PLACE, file, b.line(), place);
                }
                beside.add(place);
            }
            Fact fact = new Fact(b.id(), b.name(), String.join(" ", b.says()), authority, b.fields().get(key(authority)), checked(b),
                    beside, Optional.ofNullable(b.fields().get("letter")), Optional.ofNullable(b.fields().get("telephone")));
            switch (section) {
                case FACTS -> facts.add(fact);
                case HELPERS -> helpers.add(fact);
                case DEADLINES -> deadlines.add(Deadline.of(fact, b.fields().getOrDefault("after", ""), b.fields().getOrDefault("within", ""))
                        .orElseThrow(() -> new PackException(PackProblem.NO_DEADLINE, file, b.line(), b.id())));
            }
        });
        begun = Optional.empty();
    }

    private LocalDate checked(Begun b) {
        String day = b.fields().getOrDefault("checked", "");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            PackException problem = new PackException(PackProblem.BAD_DATE, file, b.line(), day.isEmpty() ? b.id() : day);
            problem.initCause(noDay);
            throw problem;
        }
    }

    private static String key(Authority authority) {
        return authority.name().toLowerCase(Locale.ROOT);
    }
}
