package org.onmyterms.work;

import java.nio.file.Path;
import java.util.List;
import org.onmyterms.plan.KeyHolder;

/** Who can open a plan. All calls come from the file thread; whatever throws SayableException has changed nothing. */
public interface PlanKeys {

    /** Whose key opened the plan: what is typed is typed by them. */
    KeyHolder openedBy();

    List<KeyHolder> holders();

    /** Draws five words. They open nothing until {@link #replaceWords}, so that they can be written down first. */
    List<String> drawWords();

    /** Lets these words open the plan for the person or a supporter. Words they had open it no longer. */
    void replaceWords(String owner, List<String> words);

    /** Draws a recovery key, as printed. It opens nothing until {@link #replaceRecoveryKey}. */
    String drawRecoveryKey();

    /** Lets this recovery key open the plan. The one printed before opens it no longer. */
    void replaceRecoveryKey(String recoveryKey);

    /** Makes a key file at this place, for a stick that the person keeps. */
    void makeKeyStick(Path file);

    /** True when this computer may be trusted: the plan lies on no stick, and no other plan lies beside it. */
    boolean mayTrustThisComputer();

    /** Lets the plan open on this computer, for its user, without words. */
    void trustThisComputer();

    /** Takes a key away: what is saved from now on does not open with it. */
    void takeAway(KeyHolder holder);
}
