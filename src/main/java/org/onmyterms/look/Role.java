package org.onmyterms.look;

import java.util.Locale;

/** What a colour is for. Style sheets name roles only; every theme is a table from role to colour. */
public enum Role {
    /** Behind everything. */
    GROUND,
    /** Behind cards, fields, the tools. */
    CARD,
    /** Behind the pages of a document that is shown. */
    DESK,
    INK,
    QUIET_INK,
    /** The person: own words, the chosen thing, the focus ring. */
    PERSON,
    /** A stronger accent, under the pointer. */
    PERSON_HOVER,
    ON_PERSON,
    /** Behind what is chosen, and under the pointer. */
    PERSON_GROUND,
    /** The edge and text of other people's views. */
    OTHERS,
    OTHERS_GROUND,
    /** The edge of a control. */
    EDGE,
    /** The edge of a card, which need not be seen. */
    SOFT_EDGE,
    /** Behind a picture, so that its black lines can be seen. */
    PICTURE;

    /** The looked-up colour of this role in a style sheet, such as "-omt-quiet-ink". */
    public String css() {
        return "-omt-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
