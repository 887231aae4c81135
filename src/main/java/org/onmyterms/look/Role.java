package org.onmyterms.look;

import java.util.Locale;

/** What a colour is for. Style sheets name roles only, as looked-up colours such as {@code -omt-ink}. */
public enum Role {
    GROUND, CARD, INK, QUIET_INK, PERSON, ON_PERSON, PERSON_GROUND, OTHERS, OTHERS_GROUND, EDGE, SOFT_EDGE;

    public String css() {
        return "-omt-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
