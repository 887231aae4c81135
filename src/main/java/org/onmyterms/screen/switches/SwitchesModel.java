package org.onmyterms.screen.switches;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.scan.SwitchKey;
import org.onmyterms.words.Words;

/** How scanning goes. What is chosen counts at once. */
public final class SwitchesModel {

    static final List<SwitchKey> KEYS = List.of(SwitchKey.values());
    private static final List<Integer> STEPS = List.of(500, 750, 1_000, 1_500, 2_000, 3_000, 4_000, 6_000, 8_000, 10_000);
    private static final List<Integer> DELAYS = List.of(0, 500, 1_000, 2_000, 4_000);
    private static final List<Integer> GUARDS = List.of(0, 100, 200, 300, 500, 1_000, 2_000);
    private static final List<Integer> ROUNDS = List.of(1, 2, 3, 5, 10, 20);

    /** One thing that goes up and down in steps, and what it is now in words. */
    static final class Amount {

        final StringProperty said = new SimpleStringProperty();
        private final List<Integer> values;
        private final IntFunction<String> say;
        private final Consumer<Integer> changed;
        private int at;

        private Amount(List<Integer> values, int now, IntFunction<String> say, Consumer<Integer> changed) {
            this.values = values;
            this.say = say;
            this.changed = changed;
            at = Math.max(0, values.indexOf(now));
            said.set(say.apply(now));
        }

        void more() {
            go(at + 1);
        }

        void less() {
            go(at - 1);
        }

        private void go(int to) {
            at = Math.clamp(to, 0, values.size() - 1);
            said.set(say.apply(values.get(at)));
            changed.accept(values.get(at));
        }
    }

    final BooleanProperty on = new SimpleBooleanProperty();
    final BooleanProperty twoSwitches = new SimpleBooleanProperty();
    final ObjectProperty<SwitchKey> choose = new SimpleObjectProperty<>();
    final ObjectProperty<SwitchKey> move = new SimpleObjectProperty<>();
    final BooleanProperty mouse = new SimpleBooleanProperty();
    final BooleanProperty texts = new SimpleBooleanProperty();
    final StringProperty notice = new SimpleStringProperty("");
    final Amount step;
    final Amount delay;
    final Amount guard;
    final Amount rounds;

    private final ObjectProperty<ScanSettings> settings;
    private final Words words;
    private final ChangeListener<ScanSettings> follow = (property, before, now) -> on.set(now.on());

    public SwitchesModel(ObjectProperty<ScanSettings> settings, Words words) {
        this.settings = settings;
        this.words = words;
        ScanSettings now = settings.get();
        on.set(now.on());
        twoSwitches.set(now.twoSwitches());
        choose.set(now.choose());
        move.set(now.move());
        mouse.set(now.mouse());
        texts.set(now.texts());
        step = new Amount(STEPS, now.step(), ms -> words.text("switches.step", seconds(ms)), ms -> change());
        delay = new Amount(DELAYS, now.delay(), ms -> words.text("switches.delay", seconds(ms)), ms -> change());
        guard = new Amount(GUARDS, now.guard(), ms -> words.text("switches.guard", seconds(ms)), ms -> change());
        rounds = new Amount(ROUNDS, now.rounds(), times -> words.text("switches.rounds", times), times -> change());
        settings.addListener(follow);
        on.addListener((property, before, yes) -> change());
        twoSwitches.addListener((property, before, yes) -> change());
        choose.addListener((property, before, key) -> other(key, before, move));
        move.addListener((property, before, key) -> other(key, before, choose));
        mouse.addListener((property, before, yes) -> change());
        texts.addListener((property, before, yes) -> change());
    }

    /** One key cannot be both switches: the other switch gets the key that this one had. */
    private void other(SwitchKey now, SwitchKey before, ObjectProperty<SwitchKey> other) {
        if (other.get() == now) {
            other.set(before);
        }
        change();
    }

    private void change() {
        settings.set(new ScanSettings(on.get(), twoSwitches.get(), choose.get(), move.get(), mouse.get(), step.values.get(step.at),
                delay.values.get(delay.at), guard.values.get(guard.at), rounds.values.get(rounds.at), texts.get()));
        notice.set(on.get() ? words.text("switches.is-on") : "");
    }

    private static String seconds(int milliseconds) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(milliseconds / 1_000.0);
    }

    void leave() {
        settings.removeListener(follow);
    }
}
