package org.onmyterms.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.KeyHolder;

/** What an opened plan holds: its keys, its head and its changes, all checked against each other. */
record Contents(KeyRing ring, PlanKeys keys, int slot, Head head, List<Change> changes) {

    /** Unlocks and reads everything. Throws the key's own refusal, damaged, hostile (also when a key of the person's gives no own key) or newer. */
    static Contents read(Database database, Key key, Cost floor) throws SQLException {
        Slots.Found found = Slots.open(database.head().planId(), database.slots(), Key.secretOf(key), floor)
                .orElseThrow(() -> Key.refused(key));
        Contents contents = read(database, found.keys(), found.no());
        if (contents.holder().isPersons() && found.keys().own().isEmpty()) {
            throw new StoreException("hostile");
        }
        return contents;
    }

    /** Reads everything with the keys that this slot gave. */
    static Contents read(Database database, PlanKeys keys, int slot) throws SQLException {
        Database.HeadRow row = database.head();
        KeyRing ring = KeyRing.unseal(row.planId(), database.slots(), row.ring(), keys.data());
        Head head = Head.EMPTY;
        List<Change> changes = new ArrayList<>();
        for (byte[] sealed : database.rows()) {
            head = head.after(sealed);
            changes.add(unseal(keys, row.planId(), head.count(), sealed));
        }
        if (!head.same(Head.unseal(keys.data(), row.planId(), row.sealed()))) {
            throw new StoreException("damaged");
        }
        return new Contents(ring, keys, slot, head, changes);
    }

    /** Reads another copy of a plan with the keys of the one that is open. Throws other-plan or other-key. */
    static Contents readCopy(Database database, String planId, PlanKeys keys, int slot) throws SQLException {
        checkCopy(database, planId, keys.data());
        return read(database, keys, slot);
    }

    /** Throws other-plan, or other-key, unless this is another copy of a plan, sealed with this data key. */
    static void checkCopy(Database database, String planId, byte[] dataKey) throws SQLException {
        Database.HeadRow row = database.head();
        if (!row.planId().equals(planId)) {
            throw new StoreException("other-plan");
        }
        if (!Head.isSealedWith(dataKey, planId, row.sealed())) {
            throw new StoreException("other-key");
        }
    }

    /** Whose key opened it. Throws damaged when the slot that opened is not on the ring. */
    KeyHolder holder() {
        return ring.holders().stream().filter(h -> h.slot() == slot).findFirst().orElseThrow(() -> new StoreException("damaged"));
    }

    private static Change unseal(PlanKeys keys, String planId, long seq, byte[] sealed) {
        return Sealing.unseal(keys.data(), Head.boundRow(planId, seq), sealed).map(Sealing::unpad).map(Packing::unpack).map(ChangeCodec::read)
                .map(kept -> OwnChange.open(kept, planId, keys))
                .orElseThrow(() -> new StoreException("damaged"));
    }
}
