package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * A data key sealed for whoever holds one private key (X25519 with a fresh key each time, HKDF-SHA256, AES-256-GCM; the way of
 * RFC 9180). So a new data key can be given to every slot without anybody's words, and without keeping what opens them.
 */
final class Envelope {

    static final int PUBLIC = X25519PublicKeyParameters.KEY_SIZE;
    static final int LENGTH = PUBLIC + Sealing.NONCE + Sealing.KEY + Sealing.TAG;

    private Envelope() {
    }

    /** The public half of 32 bytes that were stretched from a secret. */
    static byte[] publicKey(byte[] privateKey) {
        return new X25519PrivateKeyParameters(privateKey).generatePublicKey().getEncoded();
    }

    static byte[] seal(byte[] publicKey, byte[] bound, byte[] dataKey) {
        return seal(publicKey, new byte[0], bound, dataKey);
    }

    /** The same, to be opened with this guard too: so nobody seals or opens it who knows the public key alone. */
    static byte[] seal(byte[] publicKey, byte[] guard, byte[] bound, byte[] dataKey) {
        X25519PrivateKeyParameters fresh = new X25519PrivateKeyParameters(new SecureRandom());
        byte[] freshPublic = fresh.generatePublicKey().getEncoded();
        byte[] key = agreed(fresh, publicKey, guard, freshPublic, publicKey).orElseThrow(() -> new StoreException("damaged"));
        byte[] sealed = Sealing.seal(key, bound, dataKey);
        return ByteBuffer.allocate(LENGTH).put(freshPublic).put(sealed).array();
    }

    /** The data key, or empty when this private key is not the one. */
    static Optional<byte[]> open(byte[] privateKey, byte[] bound, byte[] envelope) {
        return open(privateKey, new byte[0], bound, envelope);
    }

    static Optional<byte[]> open(byte[] privateKey, byte[] guard, byte[] bound, byte[] envelope) {
        if (envelope.length != LENGTH) {
            return Optional.empty();
        }
        byte[] freshPublic = Arrays.copyOf(envelope, PUBLIC);
        byte[] sealed = Arrays.copyOfRange(envelope, PUBLIC, LENGTH);
        return agreed(new X25519PrivateKeyParameters(privateKey), freshPublic, guard, freshPublic, publicKey(privateKey))
                .flatMap(key -> Sealing.unseal(key, bound, sealed));
    }

    /** What an empty slot holds: nobody can tell it from a used one. */
    static byte[] dummy() {
        byte[] somebody = new X25519PrivateKeyParameters(new SecureRandom()).generatePublicKey().getEncoded();
        return seal(somebody, new byte[0], Sealing.random(Sealing.KEY));
    }

    private static Optional<byte[]> agreed(X25519PrivateKeyParameters mine, byte[] theirs, byte[] guard, byte[] freshPublic, byte[] publicKey) {
        byte[] shared = new byte[X25519PrivateKeyParameters.SECRET_SIZE];
        try {
            mine.generateSecret(new X25519PublicKeyParameters(theirs), shared, 0);
        } catch (IllegalStateException degenerate) {
            return Optional.empty();
        }
        byte[] both = ByteBuffer.allocate(2 * PUBLIC).put(freshPublic).put(publicKey).array();
        try {
            return Optional.of(KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(shared).addIKM(guard).thenExpand(both, Sealing.KEY)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
