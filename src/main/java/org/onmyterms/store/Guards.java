package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The guards of the person's slots, sealed under the own key. A guard comes from the secret of a key as its private key does, and the
 * own key is sealed with both; so whoever has the data key, and could write the ring anew, can neither put an own key of theirs in
 * the place of the person's nor have the person's sealed for themselves.
 *
 * @param bySlot 32 bytes each, by the number of the slot
 */
record Guards(Map<Integer, byte[]> bySlot) {

    /** Sealed, however many there are. */
    static final int LENGTH = Sealing.NONCE + Slots.COUNT * Sealing.KEY + Sealing.TAG;
    static final Guards NONE = new Guards(Map.of());

    Guards with(int slot, byte[] guard) {
        Map<Integer, byte[]> more = new TreeMap<>(bySlot);
        more.put(slot, guard);
        return new Guards(more);
    }

    Guards only(List<Integer> slots) {
        Map<Integer, byte[]> some = new TreeMap<>(bySlot);
        some.keySet().retainAll(slots);
        return new Guards(some);
    }

    byte[] seal(String planId, byte[] own) {
        byte[] all = new byte[Slots.COUNT * Sealing.KEY];
        bySlot.forEach((slot, guard) -> System.arraycopy(guard, 0, all, (slot - 1) * Sealing.KEY, Sealing.KEY));
        return Sealing.seal(key(own), bound(planId), all);
    }

    /** Throws damaged when they were not sealed with this own key for this plan. */
    static Guards unseal(String planId, byte[] own, byte[] sealed) {
        ByteBuffer all = ByteBuffer.wrap(Sealing.unseal(key(own), bound(planId), sealed).orElseThrow(() -> new StoreException("damaged")));
        Map<Integer, byte[]> guards = new TreeMap<>();
        for (int slot = 1; slot <= Slots.COUNT; slot++) {
            byte[] guard = new byte[Sealing.KEY];
            all.get(guard);
            if (!Arrays.equals(guard, new byte[Sealing.KEY])) {
                guards.put(slot, guard);
            }
        }
        return new Guards(guards);
    }

    private static byte[] key(byte[] own) {
        return Sealing.subkey(own, "guards".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bound(String planId) {
        return ("guards " + planId).getBytes(StandardCharsets.UTF_8);
    }
}
