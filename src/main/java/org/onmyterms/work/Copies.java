package org.onmyterms.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onmyterms.plan.History;
import org.onmyterms.words.SayableException;

/**
 * Sealed copies of one plan in a folder, named by when they were made and eight signs that tell plans apart but name nobody. Which
 * of them stay is told in {@link Thinning}. For the file thread.
 */
public final class Copies {

    private static final Duration OFTEN_ENOUGH = Duration.ofHours(1);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");

    private final Vault vault;
    private final Clock clock;
    private LocalDateTime last;
    private int copied;

    Copies(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.last = LocalDateTime.now(clock);
        this.copied = vault.changes().size();
    }

    /** Where copies lie unless the person chose another place: beside the plan. */
    public Path usualFolder() {
        String name = vault.path().getFileName().toString();
        return vault.path().toAbsolutePath().resolveSibling(name.replaceFirst("[.]plan$", "") + "-copies");
    }

    /** Makes a copy when the newest, or the last that could not be made, is an hour old. */
    void makeWhenDue(Path folder) {
        if (!LocalDateTime.now(clock).isBefore(last.plus(OFTEN_ENOUGH))) {
            make(folder);
        }
    }

    /** Makes a copy at closing when something was saved since the newest one. */
    void makeAtEnd(Path folder) {
        if (vault.changes().size() != copied) {
            make(folder);
        }
    }

    /** Makes a copy now, and thins out the old ones. Throws SayableException when the place cannot be written. */
    public Copy make(Path folder) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        last = now;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
        } catch (IOException e) {
            throw new SayableException(e, "work.no-copy");
        }
        Copy copy = new Copy(folder.resolve(WHEN.format(now) + ending()), now);
        if (!Files.exists(copy.file())) {
            vault.copy(copy.file());
        }
        copied = vault.changes().size();
        thin(folder, now);
        return copy;
    }

    /** The copies in a folder, newest first. A folder that is not there has none. */
    public List<Copy> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(f -> made(f).map(when -> new Copy(f, when)).stream())
                    .sorted(Comparator.comparing(Copy::made).reversed()).toList();
        } catch (IOException e) {
            throw new SayableException(e, "work.no-copies");
        }
    }

    /** True when the newest copy here holds a change that the plan does not. One that needs other keys tells nothing. */
    boolean newestHoldsMore(Path folder) {
        Optional<Copy> newest = in(folder).stream().findFirst();
        try {
            return newest.isPresent() && !History.of(vault.changes()).missing(History.of(vault.read(newest.get().file()).changes()).changes()).isEmpty();
        } catch (SayableException otherKeys) {
            return false;
        }
    }

    /** The copies in all these folders; one that cannot be read counts as empty. */
    public List<Copy> inAll(Set<Path> folders) {
        return folders.stream().flatMap(folder -> {
            try {
                return in(folder).stream();
            } catch (SayableException unread) {
                return Stream.empty();
            }
        }).toList();
    }

    /** Removes every copy in these folders for good, as many as it can. Throws SayableException when any stays. */
    void removeAll(Set<Path> folders) {
        Optional<SayableException> stays = Optional.empty();
        for (Path folder : folders) {
            try {
                remove(in(folder));
            } catch (SayableException problem) {
                stays = Optional.of(problem);
            }
        }
        if (stays.isPresent()) {
            throw stays.get();
        }
    }

    /** Removes these copies for good, as many as it can. Throws SayableException when one stays. */
    private static void remove(List<Copy> copies) {
        Optional<SayableException> stays = Optional.empty();
        for (Copy copy : copies) {
            try {
                Files.deleteIfExists(copy.file());
            } catch (IOException e) {
                stays = Optional.of(new SayableException(e, "work.copy-stays", copy.file().getFileName()));
            }
        }
        if (stays.isPresent()) {
            throw stays.get();
        }
    }

    private void thin(Path folder, LocalDateTime now) {
        List<Copy> all = in(folder);
        Set<LocalDateTime> kept = Thinning.kept(all.stream().map(Copy::made).toList(), now);
        remove(all.stream().filter(c -> !kept.contains(c.made())).toList());
    }

    private Optional<LocalDateTime> made(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ending())) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(name.substring(0, name.length() - ending().length()), WHEN));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    /** Several plans may have their copies in one folder. */
    private String ending() {
        return " " + vault.id().substring(0, 8) + ".plan";
    }
}
