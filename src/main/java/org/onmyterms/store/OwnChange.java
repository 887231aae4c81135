package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Plan;

/** A change that is just for the person, in a box that only the own key opens, and out of it. Others are as they are. */
final class OwnChange {

    private static final int SMALLEST = 512;

    private OwnChange() {
    }

    /** The change as it is kept. Throws IllegalArgumentException without the own key, rather than keep it open. */
    static Change shut(Change change, String planId, PlanKeys keys) {
        if (!change.justForMe()) {
            return change;
        }
        byte[] own = keys.own().orElseThrow(() -> new IllegalArgumentException("without the own key"));
        byte[] clear = pad(Packing.pack(ChangeCodec.write(change)));
        String box = Base64.getEncoder().encodeToString(Sealing.seal(boxKey(own), bound(planId, change.id()), clear));
        return new Change(change.id(), change.number(), change.author(), change.when(), new Action.JustForMe(hides(change.action()), box), Set.of());
    }

    /** The change as it was made, for whoever has the own key that shut it; else as it is kept, so that it can be handed on. A spoilt box stays shut. */
    static Change open(Change kept, String planId, PlanKeys keys) {
        if (!(kept.action() instanceof Action.JustForMe(Optional<String> hides, String box)) || keys.own().isEmpty()) {
            return kept;
        }
        try {
            return Sealing.unseal(boxKey(keys.own().get()), bound(planId, kept.id()), Base64.getDecoder().decode(box))
                    .map(Sealing::unpad).map(Packing::unpack).map(ChangeCodec::read).map(OwnChange::own).orElse(kept);
        } catch (IllegalArgumentException notBase64) {
            return kept;
        }
    }

    /** The length and the bytes, with noughts up to a power of two, so that it tells little of how much was said. */
    private static byte[] pad(byte[] bytes) {
        int needed = Integer.BYTES + bytes.length;
        int padded = needed <= SMALLEST ? SMALLEST : 2 * Integer.highestOneBit(needed - 1);
        return ByteBuffer.allocate(padded).putInt(bytes.length).put(bytes).array();
    }

    private static Change own(Change made) {
        return new Change(made.id(), made.number(), made.author(), made.when(), made.action(), made.over(), true);
    }

    private static Optional<String> hides(Action action) {
        return action instanceof Action.MoveToTopic(String entry, String topic, Optional<String> prompt) && topic.equals(Plan.JUST_FOR_ME)
                ? Optional.of(entry) : Optional.empty();
    }

    private static byte[] boxKey(byte[] own) {
        return Sealing.subkey(own, "own changes".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bound(String planId, String change) {
        return ("own " + planId + " " + change).getBytes(StandardCharsets.UTF_8);
    }
}
