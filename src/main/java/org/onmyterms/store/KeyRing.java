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
 *
 * @param guards {@link Guards}, sealed
 */
record KeyRing(String planId, List<Slots.Slot> slots, List<Place> places, byte[] guards) {

    /** One used slot. */
    record Place(KeyHolder holder, byte[] publicKey) { }

    /** Every sealed ring is of this size, however many places are used. */
    private static final int LENGTH = 6 * 1024;

    KeyRing {
        slots = List.copyOf(slots);
        places = List.copyOf(places);
    }

    static KeyRing empty(String planId, Cost cost, PlanKeys keys) {
        return new KeyRing(planId, Slots.empty(cost), List.of(), Guards.NONE.seal(planId, keys.own().orElseThrow()));
    }

    /** With one key more, at a free slot drawn at random; costs one Argon2 run. Throws no-free-key when all eight are used. */
    KeyRing with(NewKey key, PlanKeys keys) {
        List<Integer> used = places.stream().map(p -> p.holder.slot()).toList();
        List<Slots.Slot> free = slots.stream().filter(s -> !used.contains(s.no())).toList();
        if (free.isEmpty()) {
            throw new StoreException("no-free-key");
        }
        Slots.Slot slot = free.get(Sealing.randomBelow(free.size()));
        byte[] privateKey = Slots.privateKey(slot, Key.secretOf(key.key()));
        byte[] publicKey = Envelope.publicKey(privateKey);
        List<Place> more = new ArrayList<>(places);
        more.add(new Place(new KeyHolder(slot.no(), key.kind(), key.owner()), publicKey));
        Slots.Slot filled = Slots.fill(planId, slot, publicKey, keys.data());
        if (!key.owner().equals(Person.ID)) {
            return new KeyRing(planId, put(filled), more, guards);
        }
        byte[] own = keys.own().orElseThrow(() -> new IllegalStateException("only a key of the person's gives another one"));
        byte[] guard = Slots.guard(privateKey);
        return new KeyRing(planId, put(Slots.fillOwn(planId, filled, publicKey, guard, own)), more,
                Guards.unseal(planId, own, guards).with(slot.no(), guard).seal(planId, own));
    }

    /**
     * Without these slots, and with new keys for all that stay. Whoever has no own key, as a supporter has none, hands on the person's as
     * it is. The own key is sealed for slots with a guard alone, whatever the ring says.
     */
    KeyRing resealed(Set<Integer> gone, PlanKeys old, PlanKeys next) {
        List<Place> staying = places.stream().filter(p -> !gone.contains(p.holder.slot())).toList();
        List<Integer> left = staying.stream().map(p -> p.holder.slot()).toList();
        Guards guarded = old.own().map(own -> Guards.unseal(planId, own, guards).only(left)).orElse(Guards.NONE);
        byte[] sealed = next.own().map(own -> guarded.seal(planId, own)).orElse(guards);
        KeyRing ring = new KeyRing(planId, slots.stream().map(s -> s.empty()).toList(), staying, sealed);
        for (Place place : staying) {
            Slots.Slot slot = slots.get(place.holder.slot() - 1);
            Slots.Slot filled = Slots.fill(planId, slot, place.publicKey, next.data());
            byte[] guard = guarded.bySlot().get(slot.no());
            if (next.own().isEmpty()) {
                filled = filled.holding(filled.dataEnvelope(), slot.ownEnvelope());
            } else if (guard != null) {
                filled = Slots.fillOwn(planId, filled, place.publicKey, guard, next.own().get());
            }
            ring = new KeyRing(planId, ring.put(filled), staying, sealed);
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
            out.write(guards);
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
            return new KeyRing(planId, slots, places, in.readNBytes(Guards.LENGTH));
        } catch (IOException | RuntimeException badForm) {
            throw new StoreException("damaged");
        }
    }

    private static byte[] bound(String planId) {
        return ("ring " + planId).getBytes(StandardCharsets.UTF_8);
    }
}
