package org.onmyterms.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gagravarr.ogg.OggFile;
import org.gagravarr.ogg.OggPacket;
import org.gagravarr.ogg.OggPacketReader;
import org.gagravarr.opus.OpusAudioData;
import org.gagravarr.opus.OpusFile;
import org.junit.jupiter.api.Test;

/** The file as RFC 3533 and RFC 7845 ask for it, and files that are not so. */
class OggOpusTest {

    private static final int DAMAGES = 300;

    /** One page as the RFC describes it, read without any code of the room. */
    private record Page(int flags, long granule, int serial, int number, int from, int sumAt, List<Integer> pieces, int end) { }

    private static List<Page> pages(byte[] file) {
        ByteBuffer in = Ogg.numbers(file);
        List<Page> pages = new ArrayList<>();
        while (in.hasRemaining()) {
            int from = in.position();
            byte[] capture = new byte[4];
            in.get(capture);
            assertEquals("OggS", new String(capture, StandardCharsets.US_ASCII));
            assertEquals(0, in.get());
            int flags = in.get();
            long granule = in.getLong();
            int serial = in.getInt();
            int number = in.getInt();
            in.getInt();
            List<Integer> pieces = new ArrayList<>();
            for (int count = in.get() & 0xFF; count > 0; count--) {
                pieces.add(in.get() & 0xFF);
            }
            in.position(in.position() + pieces.stream().mapToInt(p -> p).sum());
            pages.add(new Page(flags, granule, serial, number, from, from + 22, pieces, in.position()));
        }
        return pages;
    }

    /** The checksum bit by bit: polynomial 0x04C11DB7, begun with 0, not turned round. */
    private static int sum(byte[] file, Page page) {
        int sum = 0;
        for (int i = page.from(); i < page.end(); i++) {
            int value = i >= page.sumAt() && i < page.sumAt() + 4 ? 0 : file[i];
            for (int bit = 7; bit >= 0; bit--) {
                boolean high = sum < 0 ^ (value >> bit & 1) != 0;
                sum = sum << 1 ^ (high ? 0x04C11DB7 : 0);
            }
        }
        return sum;
    }

    @Test
    void thePagesAreAsTheRfcAsks() {
        byte[] file = Sounds.file(Sounds.talk(5.3, 1));
        List<Page> pages = pages(file);
        assertEquals(2 + 6, pages.size(), "two heads, and a page for each second");
        for (Page page : pages) {
            assertEquals(pages.indexOf(page), page.number());
            assertEquals(Ogg.numbers(file).getInt(page.sumAt()), sum(file, page));
            assertEquals(page.number() == 0 ? 2 : page == pages.getLast() ? 4 : 0, page.flags());
            assertEquals(pages.getFirst().serial(), page.serial());
        }
        assertEquals(List.of(19), pages.getFirst().pieces());
        assertArrayEquals(new byte[] {'O', 'p', 'u', 's', 'H', 'e', 'a', 'd', 1, 1}, Arrays.copyOfRange(file, 28, 38));
        int skip = Ogg.numbers(file).getShort(38);
        assertEquals(16_000, Ogg.numbers(file).getInt(40));
        assertEquals(0, pages.get(1).granule());
        assertEquals(48_000, pages.get(2).granule());
        assertEquals(Math.round(5.3 * 48_000) + skip, pages.getLast().granule());
    }

    @Test
    void anotherReaderFindsTheSame() throws IOException {
        byte[] file = Sounds.file(Sounds.talk(5.3, 2));
        OpusFile read = new OpusFile(new OggFile(new ByteArrayInputStream(file)));
        assertEquals(1, read.getInfo().getNumChannels());
        assertEquals(16_000, read.getInfo().getRate());
        assertEquals("On My Terms", read.getTags().getVendor());
        assertTrue(read.getTags().getAllComments().isEmpty(), "no notes");
        int ticks = 0;
        for (OpusAudioData packet = read.getNextAudioPacket(); packet != null; packet = read.getNextAudioPacket()) {
            ticks += packet.getNumberOfSamples();
        }
        assertTrue(ticks >= 5.3 * 48_000 && ticks < 5.4 * 48_000, ticks + " ticks");
    }

    @Test
    void bothReadersGiveTheSamePackets() throws IOException {
        byte[] file = Sounds.file(Sounds.talk(3, 3));
        OggReader ours = new OggReader(file);
        OggPacketReader theirs = new OggFile(new ByteArrayInputStream(file)).getPacketReader();
        for (OggPacket packet = theirs.getNextPacket(); packet != null; packet = theirs.getNextPacket()) {
            assertArrayEquals(packet.getData(), ours.next());
        }
        assertNull(ours.next());
    }

    @Test
    void theSameWordsGiveTheSameBytes() {
        assertArrayEquals(Sounds.file(Sounds.talk(2, 4)), Sounds.file(Sounds.talk(2, 4)));
    }

    /** Plays all of it to nobody; gives its samples, or -1 when it was refused. */
    private static long played(byte[] file) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                OpusReader reader = new OpusReader(file);
                long samples = 0;
                for (int count = reader.next(); count >= 0; count = reader.next()) {
                    samples += count;
                }
                return samples;
            } catch (SoundException refused) {
                assertEquals("sound.damaged", refused.key());
                return -1L;
            }
        });
    }

    @Test
    void everyDamageIsRefused() {
        byte[] whole = Sounds.file(Sounds.talk(4, 5));
        assertEquals(4 * Microphone.RATE, played(whole), "the control: the whole file is played");
        Random random = new Random(6);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] bad = whole.clone();
            switch (i % 3) {
                case 0 -> bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bad = Arrays.copyOf(whole, random.nextInt(whole.length));
                default -> {
                    int from = random.nextInt(bad.length - 1);
                    int length = Math.min(bad.length - from, 1 + random.nextInt(200));
                    byte[] noise = new byte[length];
                    random.nextBytes(noise);
                    noise[0] = (byte) ~bad[from];
                    System.arraycopy(noise, 0, bad, from, length);
                }
            }
            assertEquals(-1, played(bad), "damage " + i);
        }
    }

    @Test
    void whatIsWrongUnderARightChecksumIsPlayedOrRefused() {
        byte[] whole = Sounds.file(Sounds.talk(4, 7));
        List<Page> pages = pages(whole);
        Random random = new Random(8);
        int refused = 0;
        int played = 0;
        for (int i = 0; i < DAMAGES; i++) {
            byte[] bad = whole.clone();
            for (int many = 1 + random.nextInt(20); many > 0; many--) {
                Page page = pages.get(random.nextInt(pages.size()));
                bad[page.from() + 27 + page.pieces().size() + random.nextInt(page.end() - page.from() - 27 - page.pieces().size())] = (byte) random.nextInt();
            }
            pages.forEach(page -> Ogg.numbers(bad).putInt(page.sumAt(), sum(bad, page)));
            long samples = played(bad);
            assertTrue(samples <= 60 * Microphone.RATE);
            refused += samples < 0 ? 1 : 0;
            played += samples < 0 ? 0 : 1;
        }
        assertTrue(refused > 0 && played > 0, refused + " refused, " + played + " played");
    }

    @Test
    void otherThingsAreRefused() {
        for (byte[] other : List.of(new byte[0], new byte[27], "RIFF0000WAVEfmt ".getBytes(StandardCharsets.US_ASCII), new byte[100_000])) {
            assertEquals(-1, played(other));
        }
        byte[] whole = Sounds.file(Sounds.talk(1, 9));
        byte[] twice = Arrays.copyOf(whole, whole.length * 2);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        assertEquals(-1, played(twice));
    }

    @Test
    void aFileThatClaimsAHugeLengthIsAsLongAsItsSound() {
        byte[] file = Sounds.file(Sounds.talk(1, 10));
        Page last = pages(file).getLast();
        Ogg.numbers(file).putLong(last.from() + 6, Long.MAX_VALUE);
        Ogg.numbers(file).putInt(last.sumAt(), sum(file, last));
        assertTrue(Player.seconds(file) < 1.1);
        assertFalse(played(file) < 0);
    }

    @Test
    void aPacketWithoutEndIsGivenUpEarly() {
        int length = 27 + 255 + 255 * 255;
        byte[] endless = new byte[4 * length];
        for (int number = 0; number < 4; number++) {
            ByteBuffer page = Ogg.numbers(endless).position(number * length);
            page.putInt(Ogg.CAPTURE).put((byte) 0).put((byte) (number == 0 ? 2 : 1)).putLong(0).putInt(1).putInt(number).putInt(0).put((byte) 255);
            Arrays.fill(endless, page.position(), page.position() + 255, (byte) 255);
            Ogg.numbers(endless).putInt(number * length + 22, Ogg.sum(endless, number * length, (number + 1) * length));
        }
        endless[endless.length - 1] = 1;
        assertThrows(SoundException.class, () -> new OggReader(endless).next(), "given up before the last page, whose checksum is wrong");
        assertEquals(-1, played(endless));
    }
}
