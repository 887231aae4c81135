package org.onmyterms.screen.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.spelling.SpellingModel;
import org.onmyterms.words.TypedDay;
import org.onmyterms.words.TypedMoney;
import org.onmyterms.words.TypedNumber;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.CardPad;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.Whose;

/** One card, one field at a time, in any order; every field can be left out. */
public final class CardModel {

    final ObjectProperty<CardKind.Field> field = new SimpleObjectProperty<>();
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty understood = new SimpleStringProperty("");
    final StringProperty soFar = new SimpleStringProperty("");
    final BooleanProperty begun = new SimpleBooleanProperty();
    final ObjectProperty<List<Picture>> pictures = new SimpleObjectProperty<>(List.of());
    final BooleanProperty answerable = new SimpleBooleanProperty();

    private final OpenPlan open;
    private final Background background;
    private final Topic topic;
    private final CardKind kind;
    private final Supplier<Speaking> speaking;
    private final Words words;
    private final CardPad pad;
    private final Runnable unwatch;

    /** Opens a card of this kind, which is one of the topic's, or a new one when the id names none that is there. */
    public CardModel(OpenPlan open, Background background, Topic topic, CardKind kind, String entry, Supplier<Speaking> speaking, Words words) {
        this.open = open;
        this.background = background;
        this.topic = topic;
        this.kind = kind;
        this.speaking = speaking;
        this.words = words;
        pad = new CardPad(open, background, speaking.get(), kind, Optional.of(entry).filter(e -> !e.isEmpty()));
        turnTo(kind.first());
        understood.bind(Bindings.createStringBinding(() -> understood(field.get(), typed.get()), field, typed));
        typed.addListener((property, before, now) -> {
            if (!field.get().asks().isPicked()) {
                pad.type(field.get(), now);
            }
        });
        unwatch = open.watch(this::show);
    }

    /** How what is typed in a sum, a number or a day is understood; empty for words, and where nothing is typed. */
    private String understood(CardKind.Field field, String written) {
        if (written.isBlank()) {
            return "";
        }
        return switch (field.asks()) {
            case MONEY -> TypedMoney.read(written).map(pence -> words.text("cards.read-money", words.money(pence))).orElseGet(() -> words.text("cards.not-money"));
            case NUMBER -> TypedNumber.read(written).map(number -> words.text("cards.read-number", words.number(number))).orElseGet(() -> words.text("cards.not-number"));
            case DAY -> TypedDay.read(written, words.locale()).map(day -> words.text("cards.read-day", words.day(day))).orElseGet(() -> words.text("cards.not-day"));
            case WORDS, CHOICE, ENTRY -> "";
        };
    }

    /** What was said that this field can be tied to, the latest first; cards of this topic are not among it. */
    List<Entry> sayings(CardKind.Field asked) {
        return open.plan().entries().stream().filter(e -> asked.topics().contains(e.topic()) && !e.isEmpty() && e.prompt().flatMap(topic::cards).isEmpty()).toList().reversed();
    }

    String shortly(Entry said) {
        return Shortly.of(said, words);
    }

    private void show(Plan plan) {
        Optional<Entry> card = pad.card();
        begun.set(card.isPresent());
        pictures.set(card.map(Entry::pictures).orElse(List.of()));
        answerable.set(card.filter(c -> c.voice() != Voice.OWN).isPresent() && speaking.get().typist().equals(Person.ID));
        soFar.set(card.map(this::read).orElse(""));
        follow();
    }

    /** What an undo brings back stands in the box again. */
    private void follow() {
        String said = pad.said(field.get());
        if (!field.get().asks().isPicked() && !pad.isTyping() && !said.equals(typed.get()) && !(said + typed.get()).isBlank()) {
            typed.set(said);
        }
    }

    /** All that stands on the card, a line a field, after whose words they are. */
    private String read(Entry card) {
        List<String> lines = new ArrayList<>(List.of(Whose.of(card, open.plan(), words)));
        if (!card.words().isBlank()) {
            lines.add(words.text("work.card-line", kind.first().name(), card.words()));
        }
        lines.addAll(CardLines.of(card, Optional.of(topic), open.plan(), words));
        return String.join("\n", lines);
    }

    /** The id of what stands on the card; empty while nothing does. */
    public String entry() {
        return pad.card().map(Entry::id).orElse("");
    }

    /** The same, once what was typed is kept. */
    String kept() {
        pad.keep();
        return entry();
    }

    Topic topic() {
        return topic;
    }

    CardKind kind() {
        return kind;
    }

    /** True when what stands on the card, or will, is not what the person said. */
    boolean isOthers() {
        Voice voice = pad.card().map(Entry::voice).orElse(speaking.get().voice());
        return voice == Voice.VIEW || voice == Voice.OBSERVED;
    }

    boolean hasNext() {
        return index() + 1 < kind.fields().size();
    }

    boolean hasBefore() {
        return index() > 0;
    }

    void next() {
        turnTo(kind.fields().get(index() + 1));
    }

    void before() {
        turnTo(kind.fields().get(index() - 1));
    }

    private int index() {
        return kind.fields().indexOf(field.get());
    }

    private void turnTo(CardKind.Field next) {
        pad.keep();
        field.set(next);
        typed.set(!next.asks().isPicked() ? pad.said(next) : "");
    }

    /** The id of what is chosen in the field that is asked; empty when nothing is. */
    String chosen() {
        return pad.said(field.get());
    }

    void choose(String option) {
        pad.say(field.get(), option);
    }

    List<Answer> answers() {
        return List.of(Answer.AGREE, Answer.DISAGREE, Answer.NOT_SURE);
    }

    /** True for what somebody wrote down as the person said it. */
    boolean isWrittenDown() {
        return pad.card().filter(c -> c.voice() == Voice.WRITTEN_DOWN).isPresent();
    }

    /** The person takes what was written down for their own words. */
    void makeOwn() {
        pad.keep();
        pad.card().ifPresent(c -> open.apply(new Action.MakeOwn(c.id())));
    }

    void answer(Answer answer) {
        pad.card().ifPresent(c -> open.apply(new Action.SetAnswer(c.id(), answer)));
    }

    /** Offers other spellings for what is typed in a field. */
    SpellingModel spelling(SpellingHelp help) {
        return new SpellingModel(help, background, open::plan, () -> pad.card().flatMap(Entry::language), pad::keep, words);
    }

    /** What the card shows. */
    Optional<Entry> card() {
        return pad.card();
    }

    /** True when what stands on the card, or will, is the typist's to put a picture on. */
    boolean mayPicture() {
        return pad.card().map(c -> c.changeableBy(speaking.get().typist())).orElse(true);
    }

    boolean hasPicture() {
        return pad.card().filter(c -> !c.pictures().isEmpty()).isPresent();
    }

    void takePictureOff() {
        pad.card().ifPresent(c -> open.apply(new Action.SetPictures(c.id(), List.of())));
    }

    /** Hands over what a photo on the card is made of; nothing when it is not there. */
    void medium(String name, Consumer<byte[]> then) {
        open.media().read(name, found -> found.map(Medium::bytes).ifPresent(then), missing -> { });
    }

    String language() {
        return open.plan().language();
    }

    boolean mayTakeAway() {
        return pad.card().filter(c -> speaking.get().typist().equals(Person.ID) || c.changeableBy(speaking.get().typist())).isPresent();
    }

    void takeAway() {
        pad.keep();
        pad.card().ifPresent(c -> open.apply(new Action.TakeAway(c.id())));
    }

    void leave() {
        pad.keep();
        unwatch.run();
    }
}
