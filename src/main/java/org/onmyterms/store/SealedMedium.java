package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onmyterms.plan.Medium;

/** A photo or a recording sealed under its name; neither its number nor its bytes tell anybody without its key what it is. */
record SealedMedium(long no, byte[] sealed) {

    /** The longest that one may be when sealed: padding adds at most an eighth. */
    static final int LARGEST = Medium.LARGEST + Medium.LARGEST / 8 + 1024;

    static SealedMedium seal(Medium medium, String planId, byte[] key) {
        return new SealedMedium(no(medium.name(), key), Sealing.seal(key, bound(medium.name(), planId), Sealing.pad(medium.bytes())));
    }

    /** The row in which a medium of this name stands, if it is there: it shows to nobody else which photo a plan holds. */
    static long no(String name, byte[] key) {
        byte[] number = Sealing.subkey(key, ("medium " + name).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(number).getLong() & Long.MAX_VALUE;
    }

    /** The medium that was sealed under this name. Throws damaged when a bit of it is another one, or its name is not its own. */
    static Medium unseal(String name, byte[] sealed, String planId, byte[] key) {
        Optional<byte[]> bytes = Sealing.unseal(key, bound(name, planId), sealed).map(Sealing::unpad);
        Medium medium = new Medium(name, bytes.orElseThrow(() -> new StoreException("damaged")));
        if (!medium.isNamedByItsBytes()) {
            throw new StoreException("damaged");
        }
        return medium;
    }

    private static byte[] bound(String name, String planId) {
        return ("medium " + planId + " " + name).getBytes(StandardCharsets.UTF_8);
    }
}
