package org.onmyterms.screen.settings;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.look.Letters;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Looks.Followed;
import org.onmyterms.look.LooksText;
import org.onmyterms.look.Remembering;
import org.onmyterms.look.Spacing;
import org.onmyterms.look.Theme;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

/** Looks: size, colours, letters and spacing, motion and pictures. What is chosen is applied at once, and kept if that is wanted. */
public final class SettingsModel {

    /** How much moves by itself. */
    enum Motion { FOLLOW, LESS, USUAL }

    static final String FOLLOW = "FOLLOW";
    static final String OWN = "OWN";
    private static final double STEP = 0.25;

    final StringProperty colours = new SimpleStringProperty();
    final ObjectProperty<Letters> font = new SimpleObjectProperty<>();
    final ObjectProperty<Spacing> lines = new SimpleObjectProperty<>();
    final ObjectProperty<Spacing> letters = new SimpleObjectProperty<>();
    final ObjectProperty<Motion> motion = new SimpleObjectProperty<>();
    final BooleanProperty pictures = new SimpleBooleanProperty();
    final BooleanProperty remembers = new SimpleBooleanProperty();
    final StringProperty size = new SimpleStringProperty();
    final StringProperty notice = new SimpleStringProperty("");

    private final ObjectProperty<Looks> looks;
    private final Remembering memory;
    private final Words words;

    public SettingsModel(Wardrobe wardrobe, Remembering memory, Words words) {
        this.looks = wardrobe.looksProperty();
        this.memory = memory;
        this.words = words;
        Looks now = looks.get();
        colours.set(now.follows().contains(Followed.COLOURS) ? FOLLOW : now.own().isPresent() ? OWN : now.theme().name());
        font.set(now.font());
        lines.set(now.lines());
        letters.set(now.letters());
        motion.set(now.follows().contains(Followed.MOTION) ? Motion.FOLLOW : now.lessMotion() ? Motion.LESS : Motion.USUAL);
        pictures.set(now.pictures());
        remembers.set(memory.remembers());
        showSize();
        sayWider();
        on(colours, this::colour);
        on(font, kind -> choose(looks.get().with(kind)));
        on(lines, apart -> choose(looks.get().lined(apart)));
        on(letters, apart -> choose(looks.get().lettered(apart)));
        on(motion, this::move);
        on(pictures, beside -> choose(looks.get().pictured(beside)));
        on(remembers, this::remember);
    }

    private static <T> void on(javafx.beans.value.ObservableValue<T> value, Consumer<T> then) {
        value.addListener((property, before, now) -> then.accept(now));
    }

    Looks looks() {
        return looks.get();
    }

    Words words() {
        return words;
    }

    /** Where this computer remembers, as the person can find it. */
    String place() {
        return memory.place();
    }

    private void colour(String chosen) {
        if (chosen.equals(FOLLOW)) {
            choose(looks.get().following(Followed.COLOURS));
        } else if (!chosen.equals(OWN)) {
            choose(looks.get().with(Theme.valueOf(chosen)));
        }
    }

    private void move(Motion chosen) {
        choose(chosen == Motion.FOLLOW ? looks.get().following(Followed.MOTION) : looks.get().moving(chosen == Motion.LESS));
    }

    /** Puts these looks on every window, and has them remembered where that is wanted. */
    void choose(Looks chosen) {
        looks.set(chosen);
        notice.set("");
        if (memory.remembers()) {
            keep();
        }
        sayWider();
    }

    /** Not every kind of letters can be set apart; who chose that is told. */
    private void sayWider() {
        if (looks.get().letters() != Spacing.USUAL && !looks.get().font().canBeWider()) {
            notice.set(words.text(looks.get().font() == Letters.SYSTEM ? "settings.not-wider" : "settings.wide-already"));
        }
    }

    private void remember(boolean wanted) {
        if (wanted == memory.remembers()) {
            return;
        }
        try {
            if (wanted) {
                memory.remember(LooksText.write(looks.get()));
            } else {
                memory.forget();
            }
            notice.set(words.text(wanted ? "settings.remembered" : "settings.forgotten"));
        } catch (SayableException problem) {
            notice.set(problem.say(words));
            remembers.set(memory.remembers());
        }
    }

    private void keep() {
        try {
            memory.remember(LooksText.write(looks.get()));
        } catch (SayableException problem) {
            notice.set(problem.say(words));
        }
    }

    void larger() {
        resize(looks.get().textSize() + STEP);
    }

    void smaller() {
        resize(looks.get().textSize() - STEP);
    }

    /** Takes a size in percent as it was typed; what is no number from 100 to 300 changes nothing and is said. */
    void typedSize() {
        String typed = size.get().replace("%", "").strip();
        int percent = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (percent < Looks.SMALLEST * 100 || percent > Looks.LARGEST * 100) {
            notice.set(words.text("settings.size-number"));
            showSize();
        } else {
            resize(percent / 100.0);
        }
    }

    private void resize(double wanted) {
        choose(looks.get().sized(wanted));
        showSize();
    }

    private void showSize() {
        size.set(String.valueOf(Math.round(looks.get().textSize() * 100)));
    }

    /** The rest of a key for a value, such as "high-contrast". */
    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
