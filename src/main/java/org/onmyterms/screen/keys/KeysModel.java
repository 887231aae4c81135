package org.onmyterms.screen.keys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Places;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Vault;

/** Who can open the plan. What is drawn opens nothing until the person says that it is written down. */
public final class KeysModel {

    /** New words for somebody, or a new recovery key, shown to be written down. */
    record Drawn(String owner, List<String> words, Optional<String> recoveryKey) { }

    final ObjectProperty<List<KeyHolder>> holders = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Drawn>> drawn = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty mayTrust = new SimpleBooleanProperty();
    final StringProperty sheet = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final Sharing sharing;
    private final Background background;
    private final Words words;
    private final Path folder;

    /** New sheets are offered in this folder. */
    public KeysModel(OpenPlan open, Sharing sharing, Background background, Words words, Path folder) {
        this.open = open;
        this.sharing = sharing;
        this.background = background;
        this.words = words;
        this.folder = folder;
        look("");
    }

    /** Only the person, who opened the plan with a key of their own, says who else can. */
    boolean isPersons() {
        return open.vault().isPresent() && open.signedInSupporter().isEmpty();
    }

    List<Supporter> supportersWithoutWords() {
        return open.plan().supporters().stream().filter(s -> !s.isBody())
                .filter(s -> holders.get().stream().noneMatch(h -> h.owner().equals(s.id()))).toList();
    }

    /** "Me, with five words", "Grace, with five words of their own", "A key stick". */
    String say(KeyHolder holder) {
        return holder.isPersons() ? words.text("keys.mine." + holder.kind().name().toLowerCase(Locale.ROOT))
                : words.text("keys.theirs", name(holder.owner()));
    }

    String name(String owner) {
        return owner.equals(Person.ID) ? words.text("keys.me") : open.plan().supporter(owner).map(Supporter::name)
                .orElse(words.text("keys.somebody"));
    }

    void drawWords(String owner) {
        ask(vault -> new Drawn(owner, vault.drawWords(), Optional.empty()), this::show);
    }

    void drawRecoveryKey() {
        ask(vault -> new Drawn(Person.ID, List.of(), Optional.of(vault.drawRecoveryKey())), this::show);
    }

    private void show(Drawn fresh) {
        sheet.set(folder.resolve(words.text(fresh.words().isEmpty() ? "keys.recovery-name" : "keys.words-name")).toString());
        notice.set("");
        drawn.set(Optional.of(fresh));
    }

    void saveSheet() {
        Path place = Places.typed(sheet.get());
        drawn.get().ifPresent(d -> background.print(() -> {
            sharing.saveSheet(d.words(), d.recoveryKey(), place, LocalDate.now());
            return place;
        }, saved -> notice.set(words.text("keys.sheet-saved", saved)), problem -> notice.set(problem.say(words))));
    }

    /** From now on what was drawn opens the plan, and what it replaces does not. */
    void useDrawn() {
        drawn.get().ifPresent(d -> ask(vault -> {
            d.recoveryKey().ifPresentOrElse(vault::replaceRecoveryKey, () -> vault.replaceWords(d.owner(), d.words()));
            return vault;
        }, done -> {
            drawn.set(Optional.empty());
            look(words.text(d.owner().equals(Person.ID) ? "keys.changed" : "keys.given", name(d.owner())));
        }));
    }

    void dropDrawn() {
        notice.set(words.text("keys.unchanged"));
        drawn.set(Optional.empty());
    }

    void makeStick(Path place) {
        ask(vault -> {
            vault.makeKeyStick(place);
            boolean together = place.toAbsolutePath().getRoot() != null
                    && vault.path().toAbsolutePath().getParent().equals(place.toAbsolutePath().getParent());
            return words.text(together ? "keys.stick-made-together" : "keys.stick-made", place);
        }, this::look);
    }

    void trustThisComputer() {
        ask(vault -> {
            vault.trustThisComputer();
            return words.text("keys.trusted");
        }, this::look);
    }

    void takeAway(KeyHolder holder) {
        ask(vault -> {
            vault.takeAway(holder);
            return words.text(holder.kind() == Kind.COMPUTER ? "keys.untrusted" : "keys.taken", say(holder));
        }, this::look);
    }

    private void look(String news) {
        ask(vault -> new Seen(vault.holders(), vault.mayTrustThisComputer()), seen -> {
            mayTrust.set(seen.mayTrust() && seen.holders().stream().noneMatch(h -> h.kind() == Kind.COMPUTER));
            notice.set(news);
            holders.set(seen.holders());
        });
    }

    private record Seen(List<KeyHolder> holders, boolean mayTrust) { }

    private <T> void ask(Function<Vault, T> what, Consumer<T> done) {
        open.withVault(what, done, problem -> notice.set(problem.say(words)));
    }
}
