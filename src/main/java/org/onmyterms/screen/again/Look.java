package org.onmyterms.screen.again;

import java.util.List;
import java.util.Optional;
import org.onmyterms.plan.LookingAgain;

/** How far somebody has got in looking again. It outlives the page, so that whoever comes back carries on where they were. */
public final class Look {

    /** The pages of looking again, in their order. */
    enum Stage { CHOOSING, LOOKING, ENDING, DAY, SAVING }

    Stage stage = Stage.CHOOSING;
    /** What stands beside the words of now; read once, so that saying "I have looked" changes nothing on the way. */
    Optional<LookingAgain> before = Optional.empty();
    /** The first of the choices that are shown. */
    int from;
    /** The entries that were chosen, by id, and the one that is shown. */
    List<String> chosen = List.of();
    int at;
    /** The entry that was retired last and may be brought back. */
    Optional<String> retired = Optional.empty();
    boolean looked;
    boolean choosingDay;

    /** The next look begins from the beginning. */
    void end() {
        stage = Stage.CHOOSING;
        before = Optional.empty();
        from = 0;
        chosen = List.of();
        at = 0;
        retired = Optional.empty();
        looked = false;
        choosingDay = false;
    }
}
