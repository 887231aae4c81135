package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** AES-256-GCM with a random 96-bit nonce in front, padding that hides exact lengths, HKDF and Argon2id. */
final class Sealing {

    static final int KEY = 32;
    static final int NONCE = 12;
    static final int TAG = 16;
    private static final int STEP = 64;
    private static final int LARGE = 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {
    }

    static byte[] random(int bytes) {
        byte[] b = new byte[bytes];
        RANDOM.nextBytes(b);
        return b;
    }

    /** Evenly drawn from nought to one below the bound. */
    static int randomBelow(int bound) {
        return RANDOM.nextInt(bound);
    }

    /** Nonce, cipher text and tag. The bound bytes are not hidden, but must be the same when unsealing. */
    static byte[] seal(byte[] key, byte[] bound, byte[] clear) {
        byte[] nonce = random(NONCE);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(clear);
            return ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed, or empty when the key, the bound bytes or a single bit is another one. */
    static Optional<byte[]> unseal(byte[] key, byte[] bound, byte[] sealed) {
        if (sealed == null || sealed.length < NONCE + TAG) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    /** The length and the bytes, with noughts up to the next step: 64 bytes, above 1 KiB an eighth of the size. */
    static byte[] pad(byte[] bytes) {
        int needed = Integer.BYTES + bytes.length;
        int step = needed <= LARGE ? STEP : Integer.highestOneBit(needed) / 8;
        int padded = (needed + step - 1) / step * step;
        return ByteBuffer.allocate(padded).putInt(bytes.length).put(bytes).array();
    }

    /** The bytes without their padding. Throws damaged when the length does not fit. */
    static byte[] unpad(byte[] padded) {
        int length = padded.length < Integer.BYTES ? -1 : ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - Integer.BYTES) {
            throw new StoreException("damaged");
        }
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }

    /** Argon2id, version 1.3, 32 bytes. */
    static byte[] stretch(byte[] secret, byte[] salt, Cost cost) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory()).withIterations(cost.passes()).withParallelism(cost.lanes()).withSalt(salt).build());
        byte[] key = new byte[KEY];
        argon.generateBytes(secret, key);
        return key;
    }

    /** A key of its own for this purpose, out of a key that is already strong (HKDF-SHA256, expand only; RFC 5869). */
    static byte[] subkey(byte[] key, byte[] purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(key, "Generic"), purpose, KEY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
