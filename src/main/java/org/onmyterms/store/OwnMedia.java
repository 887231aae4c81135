package org.onmyterms.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Medium;

/** Under which key a photo, a drawing or a recording lies: what no open change names is just for the person. */
final class OwnMedia {

    private OwnMedia() {
    }

    /** The names of all media that open changes name. */
    static Set<String> open(List<Change> changes) {
        return Medium.named(changes.stream().filter(c -> !c.justForMe()).toList());
    }

    /** The key for a medium of this name, when open changes name these; the data key for whoever has no own key. */
    static byte[] key(String name, Set<String> open, PlanKeys keys) {
        return open.contains(name) ? keys.data() : keys.own().orElse(keys.data());
    }

    /** Copies into another file, as they are, the media of this one that only an own key opens, which is not here. */
    static void copyShut(Database from, Database into, List<Change> changes, PlanKeys keys) throws SQLException {
        if (keys.own().isPresent()) {
            return;
        }
        Set<Long> readable = Medium.named(changes).stream().map(name -> SealedMedium.no(name, keys.data())).collect(Collectors.toSet());
        Set<Long> there = into.media().keySet();
        for (long no : from.media().keySet()) {
            if (!readable.contains(no) && !there.contains(no)) {
                into.keep(new SealedMedium(no, from.medium(no).orElseThrow(() -> new StoreException("damaged"))));
            }
        }
    }

    /** The medium of this name, under whichever of the keys it lies. */
    static Optional<Medium> read(Database of, String name, String planId, PlanKeys keys) throws SQLException {
        if (keys.own().isPresent()) {
            Optional<Medium> own = read(of, name, planId, keys.own().get());
            if (own.isPresent()) {
                return own;
            }
        }
        return read(of, name, planId, keys.data());
    }

    /** Lays what these open changes name under the data key, where it was just for the person before. */
    static void moveOut(Database database, List<Change> changes, String planId, PlanKeys keys) throws SQLException {
        if (keys.own().isEmpty()) {
            return;
        }
        for (String name : open(changes)) {
            Optional<Medium> own = read(database, name, planId, keys.own().get());
            if (own.isPresent()) {
                database.keep(SealedMedium.seal(own.get(), planId, keys.data()));
                database.drop(SealedMedium.no(name, keys.own().get()));
            }
        }
    }

    private static Optional<Medium> read(Database of, String name, String planId, byte[] key) throws SQLException {
        return of.medium(SealedMedium.no(name, key)).map(sealed -> SealedMedium.unseal(name, sealed, planId, key));
    }
}
