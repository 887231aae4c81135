package org.onmyterms.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.words.SayableException;

/** A vault in memory, for screens and use cases. It can be told to fail, or to have lost its file. */
public final class MemoryVault implements Vault {

    private final List<Change> changes = new ArrayList<>();
    private final List<KeyHolder> holders = new ArrayList<>(List.of(new KeyHolder(3, Kind.WORDS, Person.ID),
            new KeyHolder(5, Kind.RECOVERY, Person.ID)));
    private final Map<Path, List<Change>> copies = new HashMap<>();
    private final Map<String, Medium> media = new HashMap<>();
    private final Path path;
    private final Consumer<Path> copier;
    private boolean gone;
    private List<String> rescued = List.of();

    public MemoryVault(Path path) {
        this(path, copy -> { });
    }

    /** The copier puts something at the place of each copy. */
    MemoryVault(Path path, Consumer<Path> copier) {
        this.path = path;
        this.copier = copier;
    }

    public synchronized void gone(boolean now) {
        gone = now;
    }

    /** The names of the media that were rescued last. */
    synchronized List<String> rescued() {
        return rescued;
    }

    public synchronized void hold(KeyHolder holder) {
        holders.add(holder);
    }

    @Override
    public String id() {
        return "0123456789abcdef";
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public synchronized List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public synchronized void append(List<Change> more) {
        if (gone) {
            throw new FileGone(new SayableException("work.failed"));
        }
        changes.addAll(more);
    }

    @Override
    public synchronized void keep(Medium medium) {
        append(List.of());
        media.put(medium.name(), medium);
    }

    @Override
    public synchronized Optional<Medium> medium(String name) {
        return Optional.ofNullable(media.get(name));
    }

    @Override
    public synchronized Set<String> missing(Set<String> names) {
        return names.stream().filter(name -> !media.containsKey(name)).collect(Collectors.toSet());
    }

    @Override
    public void bringMedia(CopyRead copy, Set<String> names) {
    }

    @Override
    public synchronized Path rescue(List<Change> more, List<Medium> shown) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        copies.put(Path.of("rescued.plan"), all);
        rescued = shown.stream().map(Medium::name).toList();
        return Path.of("rescued.plan");
    }

    @Override
    public void forget(List<Change> kept, Set<String> owners) {
        restore(kept);
        holders.removeIf(h -> owners.contains(h.owner()));
    }

    @Override
    public synchronized void destroy() {
        changes.clear();
    }

    @Override
    public synchronized void restore(List<Change> kept) {
        changes.clear();
        changes.addAll(kept);
    }

    @Override
    public boolean isOlderThanSeenHere() {
        return false;
    }

    @Override
    public synchronized void copy(Path file) {
        copier.accept(file);
        copies.put(file, List.copyOf(changes));
    }

    @Override
    public synchronized CopyRead read(Path copy) {
        return new CopyRead(copy, Optional.empty(), copies.get(copy));
    }

    @Override
    public CopyRead read(Path copy, String typed) {
        return read(copy);
    }

    /** From now on it was opened by this supporter's words. */
    public synchronized void openedBy(String supporter) {
        holders.addFirst(new KeyHolder(9, Kind.WORDS, supporter));
    }

    @Override
    public KeyHolder openedBy() {
        return holders.getFirst();
    }

    @Override
    public synchronized List<KeyHolder> holders() {
        return List.copyOf(holders);
    }

    @Override
    public List<String> drawWords() {
        return List.of("apple", "river", "candle", "window", "garden");
    }

    @Override
    public synchronized void replaceWords(String owner, List<String> words) {
        if (holders.stream().noneMatch(h -> h.owner().equals(owner))) {
            holders.add(new KeyHolder(1, Kind.WORDS, owner));
        }
    }

    @Override
    public String drawRecoveryKey() {
        return "04XK-ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789";
    }

    @Override
    public void replaceRecoveryKey(String recoveryKey) {
    }

    @Override
    public synchronized void makeKeyStick(Path file) {
        holders.add(new KeyHolder(2, Kind.STICK, Person.ID));
    }

    @Override
    public boolean mayTrustThisComputer() {
        return true;
    }

    @Override
    public synchronized void trustThisComputer() {
        holders.add(new KeyHolder(4, Kind.COMPUTER, Person.ID));
    }

    @Override
    public synchronized void takeAway(KeyHolder holder) {
        holders.remove(holder);
    }

    @Override
    public void close() {
    }
}
