package org.onmyterms.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.onmyterms.plan.Change;

/** What an opened plan holds: its id, its data key, its head and its changes, all checked against each other. */
record Contents(String planId, byte[] dataKey, Head head, List<Change> changes) {

    /** Unlocks and reads everything. Throws wrong-words, wrong-recovery-key, damaged, hostile or newer. */
    static Contents read(Database database, Key key, Cost floor) throws SQLException {
        byte[] secret = switch (key) {
            case TypedWords words -> words.secret();
            case RecoveryKey recovery -> recovery.secret();
        };
        Database.HeadRow row = database.head();
        byte[] dataKey = Slots.open(row.planId(), database.slots(), secret, floor).orElseThrow(() -> switch (key) {
            case TypedWords words -> new StoreException("wrong-words");
            case RecoveryKey recovery -> new StoreException("wrong-recovery-key", 0);
        });
        Head head = Head.EMPTY;
        List<Change> changes = new ArrayList<>();
        for (byte[] sealed : database.rows()) {
            head = head.after(sealed);
            changes.add(unseal(dataKey, row.planId(), head.count(), sealed));
        }
        if (!head.same(Head.unseal(dataKey, row.planId(), row.sealed()))) {
            throw new StoreException("damaged");
        }
        return new Contents(row.planId(), dataKey, head, changes);
    }

    private static Change unseal(byte[] dataKey, String planId, long seq, byte[] sealed) {
        return Sealing.unseal(dataKey, Head.boundRow(planId, seq), sealed).map(Sealing::unpad).map(ChangeCodec::read)
                .orElseThrow(() -> new StoreException("damaged"));
    }
}
