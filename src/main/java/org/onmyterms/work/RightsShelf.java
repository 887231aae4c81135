package org.onmyterms.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onmyterms.guide.NationRights;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackException;
import org.onmyterms.guide.RightsReader;
import org.onmyterms.plan.Nation;

/**
 * What is known of rights, nation by nation: what ships, and in its place what a group corrected and put into a folder beside the plan.
 *
 * @param mistakes what has to be mended in that folder; its files are then left alone
 */
public record RightsShelf(List<NationRights> all, List<PackException> mistakes) {

    /** The name of the folder beside a plan. */
    public static final String BESIDE = "rights";

    public RightsShelf {
        all = List.copyOf(all);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads what ships, and what lies beside the plan.
     *
     * @param plan the plan's file, if it has one
     * @throws PackException for a mistake in what ships
     */
    public static RightsShelf of(Path shipped, Optional<Path> plan, Pack pack) {
        List<NationRights> all = new ArrayList<>(RightsReader.readAll(shipped, pack));
        Optional<Path> beside = plan.map(file -> file.toAbsolutePath().resolveSibling(BESIDE)).filter(Files::isDirectory);
        if (beside.isEmpty()) {
            return new RightsShelf(all, List.of());
        }
        try {
            for (NationRights corrected : RightsReader.readAll(beside.get(), pack)) {
                all.replaceAll(known -> known.nation() == corrected.nation() ? corrected : known);
            }
            return new RightsShelf(all, List.of());
        } catch (PackException mistake) {
            return new RightsShelf(all, List.of(mistake));
        }
    }

    public Optional<NationRights> of(Nation nation) {
        return all.stream().filter(r -> r.nation() == nation).findFirst();
    }

    /** True when something is known beside one of these places, wherever the person lives. */
    public boolean knows(String place) {
        return all.stream().anyMatch(r -> !r.beside(place).isEmpty());
    }
}
