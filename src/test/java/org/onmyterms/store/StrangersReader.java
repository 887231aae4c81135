package org.onmyterms.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/** Reads a plan with FORMAT.md alone, as a changed program could: none of the store's code. One key, in the page's own form. */
public final class StrangersReader {

    private static final Path PAGE = Path.of("src/main/java/org/onmyterms/store/FORMAT.md");
    private static final Pattern BOX = Pattern.compile("\"is\":\"own\",\"box\":\"([A-Za-z0-9+/=]*)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final int MOST = 4_000_000;

    private final Path file;
    private final String plan;
    private final byte[] data;
    private final byte[] own;
    /** Whether the key gave an own key; else the data key stands in its place. */
    private final boolean persons;

    /** Tries the secret at all slots. */
    public StrangersReader(Path file, String secret) throws Exception {
        this.file = file;
        try (Connection c = connect(); Statement s = c.createStatement()) {
            plan = s.executeQuery("SELECT plan FROM head").getString(1);
            data = key(s, plan, secret, false).orElseThrow(() -> new AssertionError("no slot opens"));
            Optional<byte[]> second = key(s, plan, secret, true);
            persons = second.isPresent();
            own = second.orElse(data);
        }
    }

    /** The secret of five words, as the page writes it. */
    public static String words(List<String> words) {
        return "words " + words.stream().map(w -> w.substring(0, 3)).collect(Collectors.joining(" "));
    }

    /** The secret of a printed key. */
    static String recovery(String printed) {
        BigInteger number = BigInteger.ZERO;
        for (String group : printed.split("-")) {
            for (char sign : group.substring(0, 3).toCharArray()) {
                number = number.shiftLeft(5).or(BigInteger.valueOf("0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(sign)));
            }
        }
        return "recovery " + String.format("%032x", number);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** Every change as JSON, those in a box taken out of it where this key is one of the person's. Fails when the chain does not end in the head. */
    List<String> changes() throws Exception {
        try (Connection c = connect(); Statement s = c.createStatement()) {
            byte[] sealedHead = s.executeQuery("SELECT sealed FROM head").getBytes(1);
            List<String> changes = new ArrayList<>();
            byte[] chain = new byte[32];
            ResultSet rows = s.executeQuery("SELECT seq, sealed FROM rev ORDER BY seq");
            while (rows.next()) {
                long seq = rows.getLong(1);
                byte[] sealed = rows.getBytes(2);
                chain = sha(chain, ByteBuffer.allocate(8).putLong(seq).array(), sealed);
                String change = unpack(unpad(open(data, "rev " + plan + " " + seq, sealed)));
                Matcher box = BOX.matcher(change);
                changes.add(persons && box.find() ? unbox(change, box.group(1)) : change);
            }
            ByteBuffer counted = ByteBuffer.wrap(open(data, "head " + plan, sealedHead));
            if (counted.getLong() != changes.size() || !counted.slice().equals(ByteBuffer.wrap(chain))) {
                throw new AssertionError("the head is another one");
            }
            return changes;
        }
    }

    private String unbox(String change, String box) throws Exception {
        Matcher id = ID.matcher(change);
        id.find();
        return unpack(unpad(open(expand(own, "own changes"), "own " + plan + " " + id.group(1), Base64.getDecoder().decode(box))));
    }

    /** A medium that all may see, or with the person's key one that is just for them. */
    byte[] medium(String name, boolean justForMe) throws Exception {
        byte[] key = justForMe ? own : data;
        try (Connection c = connect(); Statement s = c.createStatement()) {
            long no = ByteBuffer.wrap(expand(key, "medium " + name)).getLong() & Long.MAX_VALUE;
            return unpad(open(key, "medium " + plan + " " + name, s.executeQuery("SELECT sealed FROM medium WHERE no=" + no).getBytes(1)));
        }
    }

    /**
     * All that can be made of the file with what the slot gave: every row, box, medium, head and ring under every key, without asking
     * whether a tag is right, plain and unpacked.
     */
    public List<byte[]> everything() throws Exception {
        List<byte[]> found = new ArrayList<>();
        List<byte[]> keys = List.of(data, own, expand(data, "own changes"), expand(own, "own changes"));
        try (Connection c = connect(); Statement s = c.createStatement()) {
            for (String column : List.of("sealed FROM rev", "sealed FROM medium", "sealed FROM head", "ring FROM head")) {
                ResultSet rows = s.executeQuery("SELECT " + column);
                while (rows.next()) {
                    forced(keys, rows.getBytes(1), found);
                }
            }
        }
        return found;
    }

    private static void forced(List<byte[]> keys, byte[] sealed, List<byte[]> found) throws Exception {
        for (byte[] key : keys) {
            Cipher counting = Cipher.getInstance("AES/CTR/NoPadding");
            counting.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(ByteBuffer.allocate(16).put(sealed, 0, 12).putInt(2).array()));
            byte[] clear = counting.doFinal(sealed, 12, sealed.length - 28);
            found.add(clear);
            try {
                String change = unpack(unpad(clear));
                found.add(change.getBytes(StandardCharsets.US_ASCII));
                Matcher box = BOX.matcher(change);
                if (box.find()) {
                    forced(keys, Base64.getDecoder().decode(box.group(1)), found);
                }
            } catch (DataFormatException | IllegalArgumentException notAChange) {
                continue;
            }
        }
    }

    /** True when these bytes are among all that was found. */
    public static boolean holds(List<byte[]> found, byte[] looked) {
        String wanted = new String(looked, StandardCharsets.ISO_8859_1);
        return found.stream().anyMatch(one -> new String(one, StandardCharsets.ISO_8859_1).contains(wanted));
    }

    /** The data key, or the own key, where this secret opens a slot. */
    private static Optional<byte[]> key(Statement s, String plan, String secret, boolean ownKey) throws Exception {
        ResultSet slots = s.executeQuery("SELECT no, salt, memory, passes, lanes, wrapped FROM slot ORDER BY no");
        byte[] whose = ((ownKey ? "own " : "") + plan).getBytes(StandardCharsets.UTF_8);
        byte[] stretched = null;
        while (slots.next()) {
            byte[] salt = slots.getBytes(2);
            if (stretched == null) {
                Argon2BytesGenerator argon = new Argon2BytesGenerator();
                argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt).withMemoryAsKB(slots.getInt(3)).withIterations(slots.getInt(4)).withParallelism(slots.getInt(5)).build());
                stretched = new byte[32];
                argon.generateBytes(secret.getBytes(StandardCharsets.US_ASCII), stretched);
            }
            byte[] both = slots.getBytes(6);
            byte[] envelope = Arrays.copyOfRange(both, ownKey ? both.length / 2 : 0, ownKey ? both.length : both.length / 2);
            byte[] privateKey = expand(stretched, "slot " + slots.getInt(1));
            X25519PrivateKeyParameters mine = new X25519PrivateKeyParameters(privateKey);
            byte[] sender = Arrays.copyOf(envelope, 32);
            byte[] agreed = new byte[32];
            mine.generateSecret(new X25519PublicKeyParameters(sender), agreed, 0);
            byte[] guard = ownKey ? expand(privateKey, "own") : new byte[0];
            byte[] info = ByteBuffer.allocate(64).put(sender).put(mine.generatePublicKey().getEncoded()).array();
            byte[] key = KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(agreed).addIKM(guard).thenExpand(info, 32));
            byte[] bound = ByteBuffer.allocate(whose.length + 16 + salt.length).put(whose).putInt(slots.getInt(1))
                    .putInt(slots.getInt(3)).putInt(slots.getInt(4)).putInt(slots.getInt(5)).put(salt).array();
            try {
                return Optional.of(open(key, bound, Arrays.copyOfRange(envelope, 32, envelope.length)));
            } catch (AEADBadTagException notThisSlot) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static byte[] expand(byte[] key, String info) throws GeneralSecurityException {
        return expand(key, info.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] expand(byte[] key, byte[] info) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(key, "Generic"), info, 32));
    }

    private static byte[] open(byte[] key, String bound, byte[] box) throws GeneralSecurityException {
        return open(key, bound.getBytes(StandardCharsets.UTF_8), box);
    }

    private static byte[] open(byte[] key, byte[] bound, byte[] box) throws GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, box, 0, 12));
        aes.updateAAD(bound);
        return aes.doFinal(box, 12, box.length - 12);
    }

    private static byte[] unpad(byte[] padded) {
        ByteBuffer all = ByteBuffer.wrap(padded);
        int length = all.getInt();
        if (length < 0 || length > all.remaining()) {
            throw new IllegalArgumentException("no length");
        }
        return Arrays.copyOfRange(padded, 4, 4 + length);
    }

    private static byte[] sha(byte[]... parts) throws GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    private static String unpack(byte[] packed) throws Exception {
        String page = Files.readString(PAGE);
        String known = page.substring(page.indexOf("```\n") + 4, page.lastIndexOf("\n```")).replace("\n", "");
        try (Inflater inflater = new Inflater(true)) {
            inflater.setDictionary(known.getBytes(StandardCharsets.US_ASCII));
            inflater.setInput(packed);
            byte[] change = new byte[MOST];
            return new String(change, 0, inflater.inflate(change), StandardCharsets.US_ASCII);
        }
    }
}
