package org.onmyterms.screen.chairs;

import java.util.Optional;
import org.onmyterms.plan.Voice;

/** What the supporter is writing down in their strip. */
enum Catching {
    /** What the person says, as they say it. */
    SAID("said", Optional.of(Voice.WRITTEN_DOWN)),
    /** What the person shows or chooses. */
    SHOWN("shown", Optional.of(Voice.OBSERVED)),
    /** What the supporter thinks. */
    VIEW("view", Optional.of(Voice.VIEW)),
    /** A note for the supporter alone, which is no entry. */
    NOTE("note", Optional.empty()),
    /** Who is in the room today, as the supporter saw it. */
    ROOM("room", Optional.of(Voice.VIEW));

    private final String code;
    private final Optional<Voice> voice;

    Catching(String code, Optional<Voice> voice) {
        this.code = code;
        this.voice = voice;
    }

    /** The end of the text keys that are about it. */
    String code() {
        return code;
    }

    /** The voice of the entries that come of it, where any do. */
    Optional<Voice> voice() {
        return voice;
    }
}
