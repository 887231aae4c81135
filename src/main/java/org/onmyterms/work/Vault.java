package org.onmyterms.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Medium;

/** The sealed file of one open plan: its changes, who can open it, and copies of it. All calls come from the file thread. */
public interface Vault extends PlanStore, PlanKeys {

    /** The plan's random id, at least eight signs; it says nothing about the person. */
    String id();

    /** Where the file lies. */
    Path path();

    /** Writes the file anew with exactly these changes, in one step. Throws SayableException and changes nothing otherwise. */
    void restore(List<Change> kept);

    /**
     * The same, sealed under a new key, so that what is left out is gone from the file for good and cannot be read from its
     * remains. The keys of these owners open it no longer.
     */
    void forget(List<Change> kept, Set<String> owners);

    /** Closes the file and removes it, with this computer's key to it. */
    void destroy();

    /**
     * When the file is gone: writes a sealed copy of all that is known, and these changes and media, to a safe place, and says
     * where. Doing it again writes the same copy anew; it goes away when the file is back and saved.
     */
    Path rescue(List<Change> more, List<Medium> media);

    /** A photo or a recording, read now. Empty when it is not there. */
    Optional<Medium> medium(String name);

    /** Of these photos and recordings, the names of those that are not here, or not whole. */
    Set<String> missing(Set<String> names);

    /** Keeps those of these photos and recordings that are missing here and that a copy of this plan holds whole. */
    void bringMedia(CopyRead copy, Set<String> names);

    /** True when this computer, which the person trusts, has seen a newer state of the plan than this one. */
    boolean isOlderThanSeenHere();

    /** Makes a sealed copy and reads it back. Never overwrites anything. */
    void copy(Path file);

    /** What is in a copy of this plan. Throws with key "store.other-key" when the copy needs words of its own. */
    CopyRead read(Path copy);

    /** What is in a copy of this plan that needs words of its own, or its recovery key. */
    CopyRead read(Path copy, String typed);
}
