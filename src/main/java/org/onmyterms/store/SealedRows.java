package org.onmyterms.store;

import java.util.ArrayList;
import java.util.List;
import org.onmyterms.plan.Change;

/** Changes sealed as the rows that follow a head, and the head after them. */
record SealedRows(List<byte[]> rows, Head head) {

    /** Throws IllegalArgumentException when a change is larger than a plan file takes. */
    static SealedRows after(Head head, List<Change> changes, String planId, PlanKeys keys) {
        List<byte[]> rows = new ArrayList<>();
        Head next = head;
        for (Change change : changes) {
            byte[] written = ChangeCodec.write(OwnChange.shut(change, planId, keys));
            if (written.length > Packing.LARGEST) {
                throw new IllegalArgumentException("a change is too large");
            }
            byte[] clear = Sealing.pad(Packing.pack(written));
            byte[] row = Sealing.seal(keys.data(), Head.boundRow(planId, next.count() + 1), clear);
            if (row.length > Database.LARGEST_ROW) {
                throw new IllegalArgumentException("a change is too large");
            }
            rows.add(row);
            next = next.after(row);
        }
        return new SealedRows(rows, next);
    }
}
