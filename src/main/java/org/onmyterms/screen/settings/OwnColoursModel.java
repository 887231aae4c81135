package org.onmyterms.screen.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.look.Colour;
import org.onmyterms.look.OwnColours;
import org.onmyterms.look.Role;

/** Two colours are tried out and measured before they are used: from a list of names, or as a number such as #1A2B3C. */
final class OwnColoursModel {

    /** A colour that has a name. */
    record Named(String name, String number) {
    }

    static final List<Named> FOR_TEXT = List.of(new Named("black", "#000000"), new Named("dark-blue", "#0B2A6B"), new Named("dark-green", "#0B4A2B"),
            new Named("dark-brown", "#4A2A12"), new Named("dark-purple", "#4B1B63"), new Named("white", "#FFFFFF"),
            new Named("pale-yellow", "#FFF3B0"), new Named("pale-blue", "#CFE6FF"));
    static final List<Named> FOR_BEHIND = List.of(new Named("white", "#FFFFFF"), new Named("cream", "#FBF6EA"), new Named("pale-yellow", "#FFF3B0"),
            new Named("pale-blue", "#CFE6FF"), new Named("pale-green", "#D9F2D9"), new Named("pale-pink", "#FBDDE6"),
            new Named("dark-blue", "#0B2A6B"), new Named("black", "#000000"));

    /** Each as it was typed or chosen. */
    final StringProperty ink = new SimpleStringProperty();
    final StringProperty behind = new SimpleStringProperty();
    /** Each as #RRGGBB: the last that was a colour. */
    final StringProperty sampleInk = new SimpleStringProperty();
    final StringProperty sampleBehind = new SimpleStringProperty();
    /** How the two go together, in words. */
    final StringProperty measure = new SimpleStringProperty();
    final StringProperty notice = new SimpleStringProperty("");

    private final SettingsModel settings;

    OwnColoursModel(SettingsModel settings) {
        this.settings = settings;
        ink.set(settings.looks().colours().get(Role.INK));
        behind.set(settings.looks().colours().get(Role.GROUND));
        sampleInk.set(ink.get());
        sampleBehind.set(behind.get());
        ink.addListener((property, before, now) -> tried());
        behind.addListener((property, before, now) -> tried());
        tried();
    }

    private void tried() {
        Colour.of(ink.get()).ifPresent(colour -> sampleInk.set(colour.number()));
        Colour.of(behind.get()).ifPresent(colour -> sampleBehind.set(colour.number()));
        notice.set("");
        measure.set(colours().map(this::say).orElse(settings.words().text("settings.own-number")));
    }

    private Optional<OwnColours> colours() {
        return Colour.of(ink.get()).flatMap(text -> Colour.of(behind.get()).map(back -> new OwnColours(text, back)));
    }

    /** The contrast is rounded down, so that nothing seems to reach a mark that it does not. */
    private String say(OwnColours colours) {
        String ratio = String.format(Locale.ROOT, "%.1f", Math.floor(colours.contrast() * 10) / 10);
        return settings.words().text(!colours.isReadable() ? "settings.own-faint" : colours.isEasy() ? "settings.own-easy" : "settings.own-hard", ratio);
    }

    /** Puts the two colours on every window, unless they are too faint together. */
    void use() {
        if (colours().filter(OwnColours::isReadable).isPresent()) {
            settings.choose(settings.looks().with(colours().get()));
            settings.colours.set(SettingsModel.OWN);
            notice.set(settings.words().text("settings.own-used"));
        } else {
            notice.set(settings.words().text("settings.own-not-used"));
        }
    }
}
