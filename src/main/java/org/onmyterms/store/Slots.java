package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Eight places for the keys of a plan, all alike from outside. All share one salt and one cost, so that one Argon2 run serves to try
 * a key at all eight; the salt is random for each file, and each slot has a subkey of its own, so sharing gives nobody a second
 * guess for one run.
 */
final class Slots {

    static final int COUNT = 8;
    static final int SALT = 16;
    /** An envelope with the data key and one with the own key. */
    static final int LENGTH = 2 * Envelope.LENGTH;

    /** One row. */
    record Slot(int no, byte[] salt, Cost cost, byte[] wrapped) {

        Slot empty() {
            return holding(Envelope.dummy(), Envelope.dummy());
        }

        byte[] dataEnvelope() {
            return Arrays.copyOf(wrapped, Envelope.LENGTH);
        }

        byte[] ownEnvelope() {
            return Arrays.copyOfRange(wrapped, Envelope.LENGTH, LENGTH);
        }

        Slot holding(byte[] data, byte[] own) {
            return new Slot(no, salt, cost, ByteBuffer.allocate(LENGTH).put(data).put(own).array());
        }
    }

    /** The keys, and the number of the slot that gave it. */
    record Found(PlanKeys keys, int no) { }

    private Slots() {
    }

    /** Eight empty slots with a new salt. */
    static List<Slot> empty(Cost cost) {
        byte[] salt = Sealing.random(SALT);
        return IntStream.rangeClosed(1, COUNT).mapToObj(no -> new Slot(no, salt, cost, new byte[0]).empty()).toList();
    }

    /** The private key of this secret at this slot; costs one Argon2 run. */
    static byte[] privateKey(Slot slot, byte[] secret) {
        return slotKey(Sealing.stretch(secret, slot.salt, slot.cost), slot.no);
    }

    /** What the own key is sealed with besides the public key of a slot; see {@link Guards}. */
    static byte[] guard(byte[] privateKey) {
        return Sealing.subkey(privateKey, "own".getBytes(StandardCharsets.US_ASCII));
    }

    /** The slot with the data key in it, for whoever has the private half of this public key, and nothing for them besides. */
    static Slot fill(String planId, Slot slot, byte[] publicKey, byte[] dataKey) {
        return slot.holding(Envelope.seal(publicKey, bound(planId, slot), dataKey), Envelope.dummy());
    }

    /** The slot with the own key in it too. */
    static Slot fillOwn(String planId, Slot slot, byte[] publicKey, byte[] guard, byte[] own) {
        return slot.holding(slot.dataEnvelope(), Envelope.seal(publicKey, guard, ownBound(planId, slot), own));
    }

    /** The keys when this secret fits a slot. Throws hostile for a cost out of bounds, damaged for slots of a wrong shape. */
    static Optional<Found> open(String planId, List<Slot> slots, byte[] secret, Cost floor) {
        check(slots, floor);
        Slot first = slots.getFirst();
        byte[] stretched = Sealing.stretch(secret, first.salt, first.cost);
        Optional<Found> found = Optional.empty();
        for (Slot slot : slots) {
            byte[] mine = slotKey(stretched, slot.no);
            Optional<Found> here = Envelope.open(mine, bound(planId, slot), slot.dataEnvelope())
                    .map(key -> new Found(new PlanKeys(key, Envelope.open(mine, guard(mine), ownBound(planId, slot), slot.ownEnvelope())), slot.no));
            found = found.or(() -> here);
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
                    && slot.salt.length == SALT && slot.wrapped.length == LENGTH;
            if (!alike) {
                throw new StoreException("damaged");
            }
        }
    }

    private static byte[] slotKey(byte[] stretched, int no) {
        return Sealing.subkey(stretched, ("slot " + no).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] ownBound(String planId, Slot slot) {
        return bound("own " + planId, slot);
    }

    private static byte[] bound(String planId, Slot slot) {
        byte[] id = planId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(id.length + 4 * Integer.BYTES + slot.salt.length).put(id).putInt(slot.no)
                .putInt(slot.cost.memory()).putInt(slot.cost.passes()).putInt(slot.cost.lanes()).put(slot.salt).array();
    }
}
