package org.onmyterms.work;

import java.nio.file.Path;
import java.util.List;
import org.onmyterms.plan.KeyHolder;

/** Who can open a plan. All calls come from the file thread; whatever throws SayableException has changed nothing. */
public interface PlanKeys {

    /** Whose key opened the plan: what is typed is typed by them. */
    KeyHolder openedBy();

    List<KeyHolder> holders();

    /** Makes five new words for the person or a supporter. Words they had open the plan no longer. */
    List<String> newWords(String owner);

    /** Makes a new recovery key. The printed one opens the plan no longer. */
    String newRecoveryKey();

    /** Makes a key file at this place, for a stick that the person keeps. */
    void makeKeyStick(Path file);

    /** True when this computer may be trusted: the plan lies on no stick, and no other plan lies beside it. */
    boolean mayTrustThisComputer();

    /** Lets the plan open on this computer, for its user, without words. */
    void trustThisComputer();

    /** Takes a key away: what is saved from now on does not open with it. */
    void takeAway(KeyHolder holder);
}
