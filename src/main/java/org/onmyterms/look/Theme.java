package org.onmyterms.look;

import java.util.EnumMap;
import java.util.Map;

/** A table of roles: cream by day, dark by night, and the strongest contrast there is. Colours are #RRGGBB. */
public enum Theme {
    CREAM("#FBF6EA", "#FFFDF7", "#22262B", "#454B54", "#0A535C", "#FFFFFF", "#E4EFEC", "#6B2A5B", "#F4EAF3", "#7C7565", "#E5DAC0"),
    DARK("#1B1F24", "#252A31", "#F3EEE2", "#CFC9BC", "#8FD6D0", "#10262A", "#2B3B40", "#E3B4DA", "#33273A", "#8A8474", "#5A5A52"),
    HIGH_CONTRAST("#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFE600", "#000000", "#000000", "#FFFFFF", "#000000", "#FFFFFF", "#FFFFFF");

    private final Map<Role, String> colours = new EnumMap<>(Role.class);

    Theme(String... inRoleOrder) {
        for (Role role : Role.values()) {
            colours.put(role, inRoleOrder[role.ordinal()]);
        }
    }

    public String colour(Role role) {
        return colours.get(role);
    }
}
