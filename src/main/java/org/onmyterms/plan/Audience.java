package org.onmyterms.plan;

import java.util.List;
import java.util.Objects;

/**
 * A group of readers to whom the person may show entries, named by the person; an empty name means the usual one.
 *
 * @param officials whether people are among them who decide about the person's support, such as a council's
 */
public record Audience(String id, String name, boolean officials, Extras extras) {

    /** The audience that is only the person; it sees everything and is never listed on an entry. */
    public static final String ME = "me";

    /** The council, whose people decide about support. */
    public static final String COUNCIL = "council";

    /** The audiences that every plan has to begin with, beside {@link #ME}. */
    public static final List<String> USUAL = List.of("supporters", "circle", "workers", COUNCIL);

    public Audience {
        if (!id.equals(ME)) {
            Ids.check(id);
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(extras);
    }

    public Audience(String id, String name) {
        this(id, name, usuallyOfficials(id), Extras.NONE);
    }

    /** Whether there are officials in this audience as long as the person has said nothing about it. */
    public static boolean usuallyOfficials(String id) {
        return id.equals(COUNCIL);
    }
}
