package org.onmyterms.look;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.look.Looks.Followed;

/** Looks as names and values, to be remembered; a value that means nothing changes nothing. */
public final class LooksText {

    private static final String COLOURS = "colours";
    private static final String INK = "own-text";
    private static final String GROUND = "own-behind";
    private static final String SIZE = "text-percent";
    private static final String FONT = "letters";
    private static final String LINES = "lines-apart";
    private static final String LETTERS = "letters-apart";
    private static final String MOTION = "motion";
    private static final String PICTURES = "pictures";
    private static final String FOLLOW = "as-computer";
    private static final String OWN = "own";
    private static final String LESS = "less";
    private static final String FULL = "usual";
    private static final String ON = "on";
    private static final String OFF = "off";

    private LooksText() {
    }

    public static Map<String, String> write(Looks looks) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put(COLOURS, looks.follows().contains(Followed.COLOURS) ? FOLLOW : looks.own().isPresent() ? OWN : word(looks.theme()));
        text.put(INK, looks.own().map(own -> own.ink().number()).orElse(""));
        text.put(GROUND, looks.own().map(own -> own.ground().number()).orElse(""));
        text.put(SIZE, String.valueOf(Math.round(looks.textSize() * 100)));
        text.put(FONT, word(looks.font()));
        text.put(LINES, word(looks.lines()));
        text.put(LETTERS, word(looks.letters()));
        text.put(MOTION, looks.follows().contains(Followed.MOTION) ? FOLLOW : looks.lessMotion() ? LESS : FULL);
        text.put(PICTURES, looks.pictures() ? ON : OFF);
        return text;
    }

    /** The usual looks with what this text says. */
    public static Looks read(Map<String, String> text) {
        Looks looks = Looks.USUAL;
        Optional<Theme> theme = named(Theme.class, text.get(COLOURS));
        if (theme.isPresent()) {
            looks = looks.with(theme.get());
        } else if (OWN.equals(text.get(COLOURS))) {
            Optional<OwnColours> own = Colour.of(text.getOrDefault(INK, "")).flatMap(ink -> Colour.of(text.getOrDefault(GROUND, ""))
                    .map(ground -> new OwnColours(ink, ground))).filter(OwnColours::isReadable);
            looks = own.isPresent() ? looks.with(own.get()) : looks;
        }
        if (text.getOrDefault(SIZE, "").matches("[0-9]{3}")) {
            looks = looks.sized(Integer.parseInt(text.get(SIZE)) / 100.0);
        }
        looks = named(Letters.class, text.get(FONT)).map(looks::with).orElse(looks);
        looks = named(Spacing.class, text.get(LINES)).map(looks::lined).orElse(looks);
        looks = named(Spacing.class, text.get(LETTERS)).map(looks::lettered).orElse(looks);
        if (LESS.equals(text.get(MOTION)) || FULL.equals(text.get(MOTION))) {
            looks = looks.moving(LESS.equals(text.get(MOTION)));
        }
        return looks.pictured(!OFF.equals(text.get(PICTURES)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String word) {
        for (E value : kind.getEnumConstants()) {
            if (word(value).equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
