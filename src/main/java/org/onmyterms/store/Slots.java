package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Eight places for wrapped copies of the data key, all alike from outside: used ones stand at random numbers, the others
 * hold random bytes. All share one salt and one cost, so that one Argon2 run serves to try a key at all eight; the salt is
 * random for each file, and each slot has a subkey of its own, so sharing gives nobody a second guess for one run.
 */
final class Slots {

    static final int COUNT = 8;
    static final int SALT = 16;
    static final int WRAPPED = Sealing.NONCE + Sealing.KEY + Sealing.TAG;

    /** One row. */
    record Slot(int no, byte[] salt, Cost cost, byte[] wrapped) { }

    private Slots() {
    }

    /** Eight slots that hold the data key for each of the secrets. */
    static List<Slot> make(String planId, byte[] dataKey, Cost cost, List<byte[]> secrets) {
        byte[] salt = Sealing.random(SALT);
        List<Integer> numbers = new ArrayList<>();
        for (int no = 1; no <= COUNT; no++) {
            numbers.add(no);
        }
        Collections.shuffle(numbers, new java.security.SecureRandom());
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int no = numbers.get(i);
            byte[] wrapped = i < secrets.size()
                    ? Sealing.seal(slotKey(Sealing.stretch(secrets.get(i), salt, cost), no), bound(planId, no, salt, cost), dataKey)
                    : Sealing.random(WRAPPED);
            slots.add(new Slot(no, salt, cost, wrapped));
        }
        slots.sort((a, b) -> Integer.compare(a.no, b.no));
        return slots;
    }

    /** The data key when this key fits a slot. Throws hostile for a cost out of bounds, damaged for slots of a wrong shape. */
    static Optional<byte[]> open(String planId, List<Slot> slots, byte[] secret, Cost floor) {
        check(slots, floor);
        Slot first = slots.getFirst();
        byte[] stretched = Sealing.stretch(secret, first.salt, first.cost);
        Optional<byte[]> found = Optional.empty();
        for (Slot slot : slots) {
            Optional<byte[]> key = Sealing.unseal(slotKey(stretched, slot.no), bound(planId, slot.no, slot.salt, slot.cost), slot.wrapped);
            found = found.or(() -> key);
        }
        Arrays.fill(stretched, (byte) 0);
        return found;
    }

    private static void check(List<Slot> slots, Cost floor) {
        if (slots.size() != COUNT) {
            throw new StoreException("damaged");
        }
        Slot first = slots.getFirst();
        for (int i = 0; i < COUNT; i++) {
            Slot slot = slots.get(i);
            slot.cost.check(floor);
            boolean alike = slot.no == i + 1 && slot.cost.equals(first.cost) && Arrays.equals(slot.salt, first.salt)
                    && slot.salt.length == SALT && slot.wrapped.length == WRAPPED;
            if (!alike) {
                throw new StoreException("damaged");
            }
        }
    }

    private static byte[] slotKey(byte[] stretched, int no) {
        return Sealing.subkey(stretched, ("slot " + no).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bound(String planId, int no, byte[] salt, Cost cost) {
        byte[] id = planId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(id.length + 4 * Integer.BYTES + salt.length).put(id).putInt(no)
                .putInt(cost.memory()).putInt(cost.passes()).putInt(cost.lanes()).put(salt).array();
    }
}
