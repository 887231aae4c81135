package org.onmyterms.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.Person;

/**
 * The eight slots and, sealed beside them, whose they are with their public keys. Immutable. Holding a ring opens nothing: it has
 * no private key, so whoever once opened the plan and was removed cannot open what was sealed anew.
 */
record KeyRing(String planId, List<Slots.Slot> slots, List<Place> places) {

    /** One used slot. */
    record Place(KeyHolder holder, byte[] publicKey) { }

    /** Every sealed ring is of this size, however many places are used. */
    private static final int LENGTH = 6 * 1024;

    KeyRing {
        slots = List.copyOf(slots);
        places = List.copyOf(places);
    }

    static KeyRing empty(String planId, Cost cost) {
        return new KeyRing(planId, Slots.empty(cost), List.of());
    }

    /** With one key more, at a free slot drawn at random; costs one Argon2 run. Throws no-free-key when all eight are used. */
    KeyRing with(NewKey key, PlanKeys keys) {
        List<Integer> used = places.stream().map(p -> p.holder.slot()).toList();
        List<Slots.Slot> free = slots.stream().filter(s -> !used.contains(s.no())).toList();
        if (free.isEmpty()) {
            throw new StoreException("no-free-key");
        }
        Slots.Slot slot = free.get(Sealing.randomBelow(free.size()));
        byte[] publicKey = Slots.publicKey(slot, Key.secretOf(key.key()));
        List<Place> more = new ArrayList<>(places);
        more.add(new Place(new KeyHolder(slot.no(), key.kind(), key.owner()), publicKey));
        return new KeyRing(planId, put(Slots.fill(planId, slot, publicKey, keys.data(), keys.own().filter(own -> key.owner().equals(Person.ID)))), more);
    }

    /**
     * Without these slots, and with a new data key for all that stay. Whoever has no own key, as a supporter has none, hands on the
     * person's as it is.
     */
    KeyRing resealed(Set<Integer> gone, PlanKeys next) {
        List<Place> staying = places.stream().filter(p -> !gone.contains(p.holder.slot())).toList();
        KeyRing ring = new KeyRing(planId, slots.stream().map(s -> s.empty()).toList(), staying);
        for (Place place : staying) {
            Slots.Slot slot = slots.get(place.holder.slot() - 1);
            boolean persons = place.holder.owner().equals(Person.ID);
            Slots.Slot filled = Slots.fill(planId, slot, place.publicKey, next.data(), next.own().filter(own -> persons));
            Slots.Slot whole = persons && next.own().isEmpty() ? filled.holding(filled.dataEnvelope(), slot.ownEnvelope()) : filled;
            ring = new KeyRing(planId, ring.put(whole), staying);
        }
        return ring;
    }

    /** True when one of these slots is the person's. */
    boolean anyOfThePersons(Set<Integer> some) {
        return holders().stream().anyMatch(h -> some.contains(h.slot()) && h.owner().equals(Person.ID));
    }

    List<KeyHolder> holders() {
        return places.stream().map(Place::holder).toList();
    }

    private List<Slots.Slot> put(Slots.Slot slot) {
        return slots.stream().map(s -> s.no() == slot.no() ? slot : s).toList();
    }

    byte[] seal(byte[] dataKey) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(LENGTH);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(places.size());
            for (Place place : places) {
                out.writeByte(place.holder.slot());
                out.writeByte(place.holder.kind().ordinal());
                out.writeUTF(place.holder.owner());
                out.write(place.publicKey);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sealing.seal(dataKey, bound(planId), Arrays.copyOf(bytes.toByteArray(), LENGTH));
    }

    /** Throws damaged when it was not sealed with this key for this plan. */
    static KeyRing unseal(String planId, List<Slots.Slot> slots, byte[] sealed, byte[] dataKey) {
        byte[] clear = Sealing.unseal(dataKey, bound(planId), sealed).orElseThrow(() -> new StoreException("damaged"));
        List<Place> places = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(clear))) {
            int count = in.readUnsignedByte();
            for (int i = 0; i < count; i++) {
                KeyHolder holder = new KeyHolder(in.readUnsignedByte(), Kind.values()[in.readUnsignedByte()], in.readUTF());
                places.add(new Place(holder, in.readNBytes(Envelope.PUBLIC)));
            }
        } catch (IOException | RuntimeException badForm) {
            throw new StoreException("damaged");
        }
        return new KeyRing(planId, slots, places);
    }

    private static byte[] bound(String planId) {
        return ("ring " + planId).getBytes(StandardCharsets.UTF_8);
    }
}
