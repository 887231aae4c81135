package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;

/** Reads a plan with FORMAT.md alone: none of the store's code but that which made the file. */
class StrangersReaderTest {

    private static final Path PAGE = Path.of("src/main/java/org/onmyterms/store/FORMAT.md");

    private static final Pattern BOXED = Pattern.compile("\"id\":\"([^\"]*)\".*\"is\":\"own\",\"box\":\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void thePageIsEnoughToReadAPlanWithItsWordsOrItsPrintedKey() throws Exception {
        Path file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words());
        made.file().append(Bench.changes(0, 30));
        made.file().append(List.of(Bench.sized(4)));
        Medium photo = Medium.of("a photo".getBytes(StandardCharsets.US_ASCII), "jpg");
        made.file().keep(photo);
        made.file().append(List.of(History.of(made.file().changes()).next("own", Person.ID, Instant.EPOCH,
                new Action.AddEntry(Entry.own("mine", Plan.JUST_FOR_ME, Optional.empty(), "just mine", OffsetDateTime.parse("2026-03-04T10:11:12Z"))))));
        made.file().add(new NewKey(Kind.WORDS, "sam", Key.words("apple tiger spoon cloud river")));
        List<String> expected = made.file().changes().stream().map(c -> new String(ChangeCodec.write(c), StandardCharsets.US_ASCII)).toList();
        made.file().close();
        String words = "words " + made.keyWords().stream().map(w -> w.substring(0, 3)).collect(Collectors.joining(" "));
        assertEquals(expected, read(file, words));
        assertEquals(expected, read(file, "recovery " + bits(made.recoveryKey())));
        assertEquals("a photo", medium(file, words, photo.name()));
        String theirs = "words app tig spo clo riv";
        assertEquals(expected.subList(0, 31), read(file, theirs).subList(0, 31));
        assertTrue(read(file, theirs).getLast().contains("\"is\":\"own\""));
        assertThrows(AssertionError.class, () -> medium(file, theirs, photo.name()));
    }

    private static String bits(String printed) {
        BigInteger number = BigInteger.ZERO;
        for (String group : printed.split("-")) {
            for (char sign : group.substring(0, 3).toCharArray()) {
                number = number.shiftLeft(5).or(BigInteger.valueOf("0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(sign)));
            }
        }
        return String.format("%032x", number);
    }

    private static List<String> read(Path file, String secret) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            ResultSet head = s.executeQuery("SELECT plan, sealed FROM head");
            String plan = head.getString(1);
            byte[] sealedHead = head.getBytes(2);
            byte[] dataKey = key(s, plan, secret, false);
            List<String> changes = new ArrayList<>();
            byte[] chain = new byte[32];
            ResultSet rows = s.executeQuery("SELECT seq, sealed FROM rev ORDER BY seq");
            while (rows.next()) {
                long seq = rows.getLong(1);
                byte[] sealed = rows.getBytes(2);
                chain = sha(chain, ByteBuffer.allocate(8).putLong(seq).array(), sealed);
                ByteBuffer padded = ByteBuffer.wrap(open(dataKey, ("rev " + plan + " " + seq).getBytes(), sealed));
                byte[] packed = new byte[padded.getInt()];
                padded.get(packed);
                changes.add(opened(s.getConnection(), plan, secret, unpack(packed)));
            }
            ByteBuffer counted = ByteBuffer.wrap(open(dataKey, ("head " + plan).getBytes(), sealedHead));
            assertEquals(changes.size(), counted.getLong());
            byte[] end = new byte[32];
            counted.get(end);
            assertEquals(HexFormat.of().formatHex(chain), HexFormat.of().formatHex(end));
            return changes;
        }
    }

    private static String medium(Path file, String secret, String name) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            String plan = s.executeQuery("SELECT plan FROM head").getString(1);
            byte[] dataKey = key(s, plan, secret, true);
            byte[] number = KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(dataKey, "Generic"),
                    ("medium " + name).getBytes(), 32));
            long no = ByteBuffer.wrap(number).getLong() & 0x7FFFFFFFFFFFFFFFL;
            ByteBuffer padded = ByteBuffer.wrap(open(dataKey, ("medium " + plan + " " + name).getBytes(),
                    s.executeQuery("SELECT sealed FROM medium WHERE no=" + no).getBytes(1)));
            byte[] bytes = new byte[padded.getInt()];
            padded.get(bytes);
            return new String(bytes, StandardCharsets.US_ASCII);
        }
    }

    private static byte[] key(Statement s, String planId, String secret, boolean ownKey) throws Exception {
        ResultSet slots = s.executeQuery("SELECT no, salt, memory, passes, lanes, wrapped FROM slot ORDER BY no");
        String plan = (ownKey ? "own " : "") + planId;
        byte[] stretched = null;
        while (slots.next()) {
            byte[] salt = slots.getBytes(2);
            if (stretched == null) {
                Argon2BytesGenerator argon = new Argon2BytesGenerator();
                argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt).withMemoryAsKB(slots.getInt(3)).withIterations(slots.getInt(4)).withParallelism(slots.getInt(5)).build());
                stretched = new byte[32];
                argon.generateBytes(secret.getBytes(), stretched);
            }
            byte[] wrapped = slots.getBytes(6);
            byte[] own = KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(stretched, "Generic"),
                    ("slot " + slots.getInt(1)).getBytes(), 32));
            X25519PrivateKeyParameters mine = new X25519PrivateKeyParameters(own);
            byte[] envelope = ownKey ? Arrays.copyOfRange(wrapped, wrapped.length / 2, wrapped.length) : Arrays.copyOf(wrapped, wrapped.length / 2);
            byte[] sender = Arrays.copyOf(envelope, 32);
            byte[] agreed = new byte[32];
            mine.generateSecret(new X25519PublicKeyParameters(sender), agreed, 0);
            byte[] info = ByteBuffer.allocate(64).put(sender).put(mine.generatePublicKey().getEncoded()).array();
            byte[] key = KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(agreed).thenExpand(info, 32));
            byte[] bound = ByteBuffer.allocate(plan.length() + 16 + salt.length).put(plan.getBytes()).putInt(slots.getInt(1))
                    .putInt(slots.getInt(3)).putInt(slots.getInt(4)).putInt(slots.getInt(5)).put(salt).array();
            try {
                return open(key, bound, Arrays.copyOfRange(envelope, 32, envelope.length));
            } catch (AEADBadTagException notThisSlot) {
                continue;
            }
        }
        throw new AssertionError("no slot opens");
    }

    private static byte[] open(byte[] key, byte[] bound, byte[] box) throws Exception {
        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, box, 0, 12));
        aes.updateAAD(bound);
        return aes.doFinal(box, 12, box.length - 12);
    }

    /** A change in a box, when this secret opens it; any other as it is. */
    private static String opened(Connection c, String plan, String secret, String change) throws Exception {
        Matcher boxed = BOXED.matcher(change);
        if (!boxed.find()) {
            return change;
        }
        try (Statement s = c.createStatement()) {
            byte[] boxKey = KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(
                    new SecretKeySpec(key(s, plan, secret, true), "Generic"), "own changes".getBytes(), 32));
            ByteBuffer padded = ByteBuffer.wrap(open(boxKey, ("own " + plan + " " + boxed.group(1)).getBytes(), Base64.getDecoder().decode(boxed.group(2))));
            byte[] packed = new byte[padded.getInt()];
            padded.get(packed);
            return unpack(packed);
        } catch (AssertionError nobodysKey) {
            return change;
        }
    }

    private static byte[] sha(byte[]... parts) throws Exception {
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
            byte[] change = new byte[1_000_000];
            return new String(change, 0, inflater.inflate(change), StandardCharsets.US_ASCII);
        }
    }
}
