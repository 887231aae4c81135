package org.onmyterms.screen.spelling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.SpellingHelp.Choice;
import org.onmyterms.work.SpellingHelp.Look;
import org.onmyterms.work.SpellingHelp.Offer;

/**
 * The one word of the writing box for which other spellings are offered now. Nothing is looked up before a pause in writing, and the
 * offer follows its word when words before it change; when the word itself changes the offer goes.
 */
public final class SpellingModel {

    private static final Duration PAUSE = Duration.ofMillis(900);

    final ObjectProperty<Optional<Offer>> offer = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty notice = new SimpleStringProperty("");

    private final SpellingHelp help;
    private final Background background;
    private final Supplier<Plan> plan;
    private final Supplier<Optional<String>> language;
    private final Runnable keep;
    private final Words words;
    private final Runnable unwatch;
    private Optional<Future<?>> planned = Optional.empty();
    private String text = "";

    /**
     * @param plan     its names are never offered another spelling
     * @param language of the entry in the box, when it has one of its own
     * @param keep     keeps at once what was typed
     */
    public SpellingModel(SpellingHelp help, Background background, Supplier<Plan> plan, Supplier<Optional<String>> language, Runnable keep,
            Words words) {
        this.help = help;
        this.background = background;
        this.plan = plan;
        this.language = language;
        this.keep = keep;
        this.words = words;
        unwatch = help.watch(this::clear);
    }

    /** The text of the box changed; the caret is asked for when the pause has come. */
    void typed(String now, Supplier<Integer> caret) {
        offer.set(offer.get().flatMap(standing -> moved(standing, text, now)));
        notice.set("");
        text = now;
        planned.ifPresent(look -> look.cancel(false));
        planned = help.choice() == Choice.NONE ? Optional.empty()
                : Optional.of(background.later(PAUSE, () -> look(caret.get(), true, () -> { })));
    }

    /** Looks at once, at the word at the caret too, and then does this; says so when there is nothing to offer. */
    void lookNow(int caret, Runnable then) {
        if (help.choice() == Choice.NONE) {
            notice.set(words.text("question.spelling.off"));
            return;
        }
        look(caret, false, () -> {
            if (offer.get().isEmpty() && notice.get().isEmpty()) {
                notice.set(words.text("question.spelling.nothing"));
            }
            then.run();
        });
    }

    /** The person went on from the box, so its last word is finished too. */
    void left(int caret) {
        if (help.choice() != Choice.NONE) {
            look(caret, false, () -> { });
        }
    }

    /** An offer stays while its word does, so that nothing changes under the person's hand. */
    private void look(int caret, boolean writing, Runnable then) {
        help.keep(names());
        String asked = text;
        help.find(new Look(asked, caret, writing, language.get()), found -> {
            if (text.equals(asked)) {
                if (standing().isEmpty() || found.isEmpty()) {
                    offer.set(found);
                }
                then.run();
            }
        }, this::failed);
    }

    private void failed(SayableException problem) {
        help.choose(Choice.NONE);
        notice.set(problem.say(words));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Stream.concat(Stream.of(plan.get().person().name()), plan.get().supporters().stream().map(Supporter::name))
                .flatMap(name -> Arrays.stream(name.split("[\\s-]+"))).filter(name -> !name.isBlank()).forEach(name -> {
                    names.add(name);
                    names.add(name + "'s");
                });
        return names;
    }

    /** The offer, if its word still stands where it is told to stand. */
    Optional<Offer> standing() {
        return offer.get().filter(o -> standsIn(o, text));
    }

    /** Keeps at once what was typed. */
    void keepTyped() {
        keep.run();
    }

    /** Leaves the word as it is, here and wherever it comes again, and looks for another. */
    void keepWord(int caret) {
        offer.get().ifPresent(o -> help.keep(List.of(o.word())));
        offer.set(Optional.empty());
        look(caret, false, () -> { });
    }

    /** Offers no more spellings until it is chosen again under Looks and sounds. */
    void stop() {
        help.choose(Choice.NONE);
        notice.set(words.text("question.spelling.stopped"));
    }

    public void leave() {
        planned.ifPresent(look -> look.cancel(false));
        unwatch.run();
    }

    private void clear() {
        offer.set(Optional.empty());
        notice.set("");
    }

    /** The same offer after the text changed from one to the other, or nothing when the change touched its word. */
    static Optional<Offer> moved(Offer offer, String before, String now) {
        int shortest = Math.min(before.length(), now.length());
        int same = 0;
        while (same < shortest && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shortest - same && before.charAt(before.length() - 1 - sameAtEnd) == now.charAt(now.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        boolean after = same >= offer.to();
        boolean ahead = before.length() - sameAtEnd <= offer.from();
        int shift = after ? 0 : now.length() - before.length();
        Offer there = new Offer(offer.from() + shift, offer.to() + shift, offer.word(), offer.others());
        return (after || ahead) && standsIn(there, now) ? Optional.of(there) : Optional.empty();
    }

    private static boolean standsIn(Offer offer, String text) {
        return offer.to() <= text.length() && text.substring(offer.from(), offer.to()).equals(offer.word())
                && (offer.from() == 0 || !Character.isLetter(text.charAt(offer.from() - 1)))
                && (offer.to() == text.length() || !Character.isLetter(text.charAt(offer.to())));
    }
}
