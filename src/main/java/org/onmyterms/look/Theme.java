package org.onmyterms.look;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A way to colour everything: one table of roles each, the only place where a colour is written down. */
public enum Theme {
    /** Warm paper and strong ink. */
    CREAM(2, "#FBF6EA", "#FFFDF7", "#E9E1D0", "#22262B", "#454B54", "#0A535C", "#063A41", "#FFFFFF", "#E3EFED",
            "#6B2A5B", "#F4EAF3", "#7C7565", "#E3D9C1", "transparent"),
    /** Light on dark, for tired eyes. */
    DARK(2, "#1B1F24", "#252A31", "#14171B", "#F3EEE2", "#CFC9BC", "#8FD6D0", "#B5E8E3", "#10262A", "#27383D",
            "#E3B4DA", "#33273A", "#8A8474", "#444A53", "#F3EEE2"),
    /** White and yellow on black, with thick edges. */
    HIGH_CONTRAST(3, "#000000", "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFE600", "#FFF59A", "#000000", "#333000",
            "#FFFFFF", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF");

    private final double edge;
    private final Map<Role, String> colours = new EnumMap<>(Role.class);

    Theme(double edge, String... inOrderOfRoles) {
        this.edge = edge;
        Role[] roles = Role.values();
        if (inOrderOfRoles.length != roles.length) {
            throw new IllegalArgumentException("a theme needs one colour for each role");
        }
        for (int i = 0; i < roles.length; i++) {
            colours.put(roles[i], inOrderOfRoles[i]);
        }
    }

    /** Each role's colour as #RRGGBB, or "transparent". */
    public Map<Role, String> colours() {
        return Collections.unmodifiableMap(colours);
    }

    public String colour(Role role) {
        return colours.get(role);
    }

    /** How thick the edge of a control is at 100%, in pixels. */
    public double edge() {
        return edge;
    }

    /** True when text is lighter than what is behind it. */
    public boolean isDark() {
        return this != CREAM;
    }
}
