package org.onmyterms.store;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a slot gives: the data key, which opens the plan, and to the person's own keys the own key too, which opens what is just for
 * them. A supporter's key gives no own key.
 */
record PlanKeys(byte[] data, Optional<byte[]> own) {

    static PlanKeys random() {
        return new PlanKeys(Sealing.random(Sealing.KEY), Optional.of(Sealing.random(Sealing.KEY)));
    }

    PlanKeys copy() {
        return new PlanKeys(data.clone(), own.map(byte[]::clone));
    }

    void wipe() {
        Arrays.fill(data, (byte) 0);
        own.ifPresent(key -> Arrays.fill(key, (byte) 0));
    }
}
