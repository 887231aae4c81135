package org.onmyterms.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.store.Key;
import org.onmyterms.store.KeyFile;
import org.onmyterms.store.KeyWords;
import org.onmyterms.store.NewKey;
import org.onmyterms.store.PlanFile;
import org.onmyterms.store.RecoveryKey;
import org.onmyterms.store.StoreException;
import org.onmyterms.words.SayableException;
import org.onmyterms.work.CopyRead;
import org.onmyterms.work.FileGone;
import org.onmyterms.work.Vault;

/** One open plan file as the kitchen wants to see it. */
final class SealedVault implements Vault {

    private static final Set<String> GONE = Set.of("store.gone", "store.missing", "store.unreachable");

    private final PlanFile file;
    private final KeyWords words;
    private final Profile profile;
    private final Path safePlace;
    /** Where this window sealed what it could not save; only that is ever overwritten or removed. */
    private Optional<Path> rescued = Optional.empty();

    SealedVault(PlanFile file, KeyWords words, Profile profile, Path safePlace) {
        this.file = file;
        this.words = words;
        this.profile = profile;
        this.safePlace = safePlace;
    }

    @Override
    public String id() {
        return file.planId();
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public List<Change> changes() {
        return file.changes();
    }

    @Override
    public void append(List<Change> changes) {
        tellingGone(() -> file.append(changes));
        forgetRescued();
    }

    @Override
    public void keep(Medium medium) {
        tellingGone(() -> file.keep(medium));
    }

    private static void tellingGone(Runnable saving) {
        try {
            saving.run();
        } catch (StoreException problem) {
            throw GONE.contains(problem.key()) ? new FileGone(problem) : problem;
        }
    }

    @Override
    public Optional<Medium> medium(String name) {
        return file.medium(name);
    }

    @Override
    public Set<String> missing(Set<String> names) {
        return names.stream().filter(name -> file.wholeMedium(name).isEmpty()).collect(Collectors.toSet());
    }

    @Override
    public void bringMedia(CopyRead copy, Set<String> names) {
        Set<String> missing = missing(names);
        if (copy.typed().isEmpty()) {
            file.handOnShut(copy.file());
        }
        if (!missing.isEmpty() && copy.typed().isEmpty()) {
            missing.forEach(name -> file.medium(copy.file(), name).ifPresent(file::keep));
        } else if (!missing.isEmpty()) {
            try (PlanFile other = Keys.withTyped(copy.typed().get(), key -> PlanFile.openReadOnly(copy.file(), key))) {
                missing.forEach(name -> other.wholeMedium(name).ifPresent(file::keep));
            }
        }
    }

    @Override
    public Path rescue(List<Change> more, List<Medium> media) {
        Path place = rescued.orElseGet(this::freePlace);
        file.rescue(place, more, media);
        rescued = Optional.of(place);
        return place;
    }

    private Path freePlace() {
        Path place;
        do {
            List<String> drawn = words.draw(new SecureRandom());
            place = safePlace.resolve("rescued-" + drawn.get(0) + "-" + drawn.get(1) + ".plan");
        } while (Files.exists(place));
        return place;
    }

    private void forgetRescued() {
        try {
            if (rescued.isPresent()) {
                Files.deleteIfExists(rescued.get());
                rescued = Optional.empty();
            }
        } catch (IOException stays) {
            System.getLogger(SealedVault.class.getName()).log(System.Logger.Level.WARNING, "a rescued copy was left behind");
        }
    }

    @Override
    public void restore(List<Change> kept) {
        file.rewrite(kept);
    }

    @Override
    public void forget(List<Change> kept, Set<String> owners) {
        Set<Integer> gone = file.holders().stream().filter(h -> owners.contains(h.owner())).map(KeyHolder::slot).collect(Collectors.toSet());
        file.reseal(kept, gone, List.of());
    }

    @Override
    public void destroy() {
        file.close();
        try {
            Files.delete(file.path());
        } catch (IOException stays) {
            throw new SayableException(stays, "work.cannot-remove", file.path().getFileName());
        }
        profile.forget(file.planId());
    }

    @Override
    public void copy(Path copy) {
        file.backup(copy);
    }

    @Override
    public CopyRead read(Path copy) {
        return new CopyRead(copy, Optional.empty(), file.read(copy));
    }

    @Override
    public CopyRead read(Path copy, String typed) {
        try (PlanFile other = Keys.withTyped(typed, key -> PlanFile.openReadOnly(copy, key))) {
            if (!other.planId().equals(file.planId())) {
                throw new SayableException("store.other-plan");
            }
            return new CopyRead(copy, Optional.of(typed), readable(other));
        }
    }

    /** What is just for the person in a copy under other keys comes with their own words or not at all: no key here would ever open it. */
    private List<Change> readable(PlanFile other) {
        List<Change> readable = other.changes().stream().filter(c -> !(c.action() instanceof Action.JustForMe)).toList();
        if (file.openedBy().isPersons() && readable.size() < other.changes().size()) {
            throw new SayableException("store.wrong-words");
        }
        return readable;
    }

    @Override
    public KeyHolder openedBy() {
        return file.openedBy();
    }

    @Override
    public List<KeyHolder> holders() {
        return file.holders();
    }

    @Override
    public List<String> drawWords() {
        return words.draw(new SecureRandom());
    }

    @Override
    public void replaceWords(String owner, List<String> words) {
        replace(Kind.WORDS, owner, Key.words(words));
    }

    @Override
    public String drawRecoveryKey() {
        return RecoveryKey.random().printed();
    }

    @Override
    public void replaceRecoveryKey(String recoveryKey) {
        replace(Kind.RECOVERY, Person.ID, Key.recovery(recoveryKey));
    }

    @Override
    public void makeKeyStick(Path place) {
        Key key = KeyFile.create(place);
        addOrDiscard(Kind.STICK, key, place);
    }

    @Override
    public boolean mayTrustThisComputer() {
        return !Drives.isRemovable(file.path()) && Drives.plansBeside(file.path()) == 0;
    }

    @Override
    public void trustThisComputer() {
        Path place = profile.newKeyFile(file.planId());
        addOrDiscard(Kind.COMPUTER, KeyFile.create(place), place);
    }

    @Override
    public void takeAway(KeyHolder holder) {
        file.reseal(file.changes(), Set.of(holder.slot()), List.of());
        if (holder.kind() == Kind.COMPUTER) {
            profile.forget(file.planId());
        }
    }

    /** Whoever has no such key yet simply gets one; else the file is sealed anew, so that the old key opens it no longer. */
    private void replace(Kind kind, String owner, Key key) {
        Set<Integer> old = file.holders().stream().filter(h -> h.kind() == kind && h.owner().equals(owner)).map(KeyHolder::slot)
                .collect(Collectors.toSet());
        NewKey fresh = new NewKey(kind, owner, key);
        if (old.isEmpty()) {
            file.add(fresh);
        } else {
            file.reseal(file.changes(), old, List.of(fresh));
        }
    }

    private void addOrDiscard(Kind kind, Key key, Path place) {
        try {
            file.add(new NewKey(kind, Person.ID, key));
        } catch (StoreException notAdded) {
            place.toFile().delete();
            throw notAdded;
        }
    }

    @Override
    public boolean isOlderThanSeenHere() {
        return profile.lastSeen(file.planId()).filter(seen -> file.changes().stream().noneMatch(c -> Profile.fingerprint(c.id()).equals(seen)))
                .isPresent();
    }

    /** A computer that is trusted remembers the newest change, as a fingerprint, to know an older copy when it sees one. */
    @Override
    public void close() {
        if (!file.changes().isEmpty()) {
            profile.remember(file.planId(), file.changes().getLast().id());
        }
        file.close();
    }
}
