package org.onmyterms.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The two colours a person chose: of the text and of what is behind it. Every other role is made from these two, and is as
 * easy to read as they are, or 7:1 where they are more.
 */
public record OwnColours(Colour ink, Colour ground) {

    /** Below this, text is too faint to be read (WCAG 2.2, 1.4.3). */
    public static final double LEAST = 4.5;
    /** From this on it is easy to read (WCAG 2.2, 1.4.6). */
    public static final double EASY = 7;
    private static final double EDGE = 3;
    private static final int STEPS = 20;

    /** From 1 to 21. */
    public double contrast() {
        return ink.contrast(ground);
    }

    public boolean isReadable() {
        return contrast() >= LEAST;
    }

    public boolean isEasy() {
        return contrast() >= EASY;
    }

    boolean isDark() {
        return ink.light() > ground.light();
    }

    /** Each role's colour as #RRGGBB, or "transparent". */
    Map<Role, String> roles() {
        Colour far = isDark() ? Colour.BLACK : Colour.WHITE;
        Colour strong = ink.mixed(isDark() ? Colour.WHITE : Colour.BLACK, 0.5);
        Colour card = ground.mixed(far, 0.35);
        double least = Math.min(EASY, contrast());
        Colour tint = nearest(ground, ink, 0.14, List.of(ink), least);
        List<Colour> behind = List.of(ground, card, tint);
        Colour quiet = nearest(ink, ground, 0.25, behind, least);
        Map<Role, String> roles = new EnumMap<>(Role.class);
        put(roles, ground, Role.GROUND);
        put(roles, card, Role.CARD, Role.OTHERS_GROUND, Role.ON_PERSON);
        put(roles, tint, Role.DESK, Role.PERSON_GROUND);
        put(roles, ink, Role.INK, Role.PERSON);
        put(roles, strong, Role.PERSON_HOVER);
        put(roles, quiet, Role.QUIET_INK, Role.OTHERS);
        put(roles, nearest(ink, ground, 0.6, behind, EDGE), Role.EDGE);
        put(roles, ground.mixed(ink, 0.25), Role.SOFT_EDGE);
        roles.put(Role.PICTURE, card.contrast(Colour.BLACK) < EASY ? "#F3EEE2" : "transparent");
        return roles;
    }

    /** The one colour with as much of the other in it as leaves the least contrast to all of these. */
    private static Colour nearest(Colour one, Colour other, double most, List<Colour> others, double least) {
        for (int step = STEPS; step > 0; step--) {
            Colour mixed = one.mixed(other, most * step / STEPS);
            if (others.stream().allMatch(o -> mixed.contrast(o) >= least)) {
                return mixed;
            }
        }
        return one;
    }

    private static void put(Map<Role, String> table, Colour colour, Role... roles) {
        for (Role role : roles) {
            table.put(role, colour.number());
        }
    }
}
