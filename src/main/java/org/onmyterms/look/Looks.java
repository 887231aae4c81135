package org.onmyterms.look;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How everything looks: the theme or the person's own two colours, the text size (1.0 is 100%, at most 3.0), the letters, the
 * room between lines and letters, whether little moves, whether pictures stand beside words, and what still follows the computer.
 */
public record Looks(Theme theme, Optional<OwnColours> own, double textSize, Letters font, Spacing lines, Spacing letters,
        boolean lessMotion, boolean pictures, Set<Followed> follows) {

    /** What is as the computer is set, until the person chooses for themselves. */
    public enum Followed { COLOURS, MOTION }

    public static final double SMALLEST = 1.0;
    public static final double LARGEST = 3.0;
    public static final Looks USUAL = new Looks(Theme.CREAM, Optional.empty(), SMALLEST, Letters.ATKINSON, Spacing.USUAL, Spacing.USUAL,
            false, true, EnumSet.allOf(Followed.class));

    /** Own colours that cannot be read are left out, and the size is brought into the range that is allowed. */
    public Looks {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(font);
        Objects.requireNonNull(lines);
        Objects.requireNonNull(letters);
        own = own.filter(OwnColours::isReadable);
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
        follows = Set.copyOf(follows);
    }

    /** The same in this theme, which the person chose. */
    public Looks with(Theme other) {
        return new Looks(other, Optional.empty(), textSize, font, lines, letters, lessMotion, pictures, without(Followed.COLOURS));
    }

    /** The same in the person's own two colours. */
    public Looks with(OwnColours colours) {
        return new Looks(theme, Optional.of(colours), textSize, font, lines, letters, lessMotion, pictures, without(Followed.COLOURS));
    }

    /** The same with this text size, brought into the range that is allowed. */
    public Looks sized(double size) {
        return new Looks(theme, own, size, font, lines, letters, lessMotion, pictures, follows);
    }

    public Looks with(Letters kind) {
        return new Looks(theme, own, textSize, kind, lines, letters, lessMotion, pictures, follows);
    }

    public Looks lined(Spacing apart) {
        return new Looks(theme, own, textSize, font, apart, letters, lessMotion, pictures, follows);
    }

    public Looks lettered(Spacing apart) {
        return new Looks(theme, own, textSize, font, lines, apart, lessMotion, pictures, follows);
    }

    /** The same with less motion or the usual, which the person chose. */
    public Looks moving(boolean less) {
        return new Looks(theme, own, textSize, font, lines, letters, less, pictures, without(Followed.MOTION));
    }

    /** The same with pictures beside words, or without. */
    public Looks pictured(boolean beside) {
        return new Looks(theme, own, textSize, font, lines, letters, lessMotion, beside, follows);
    }

    /** The same, following the computer in this again. */
    public Looks following(Followed what) {
        Set<Followed> more = EnumSet.of(what);
        more.addAll(follows);
        return new Looks(theme, own, textSize, font, lines, letters, lessMotion, pictures, more);
    }

    /** The same, as the computer wishes it in what still follows it. */
    public Looks as(SystemWishes.Wishes wishes) {
        boolean colours = follows.contains(Followed.COLOURS);
        Theme wished = wishes.highContrast() ? Theme.HIGH_CONTRAST : wishes.dark() ? Theme.DARK : Theme.CREAM;
        return new Looks(colours ? wished : theme, colours ? Optional.empty() : own, textSize, font, lines, letters,
                follows.contains(Followed.MOTION) ? wishes.lessMotion() : lessMotion, pictures, follows);
    }

    private Set<Followed> without(Followed what) {
        Set<Followed> fewer = EnumSet.noneOf(Followed.class);
        fewer.addAll(follows);
        fewer.remove(what);
        return fewer;
    }

    /** Each role's colour as #RRGGBB, or "transparent". */
    public Map<Role, String> colours() {
        return own.map(OwnColours::roles).orElseGet(theme::colours);
    }

    /** The family of fonts for these letters so far apart. */
    String family() {
        return font.family(letters);
    }
}
