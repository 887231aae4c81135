package org.onmyterms.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Medium;
import org.onmyterms.words.SayableException;

class ParcelTest {

    private static final Medium PHOTO = Medium.of(new byte[] {1, 2, 3}, "jpg");

    @TempDir
    Path folder;

    @Test
    void anArchiveHoldsThePlanAndItsFilesAndIsTheSameEachTime() throws Exception {
        byte[] zip = Parcel.zip("{\"a\": 1}", List.of(PHOTO));
        assertArrayEquals(zip, Parcel.zip("{\"a\": 1}", List.of(PHOTO)));
        Parcel parcel = Parcel.open(Files.write(folder.resolve("a.zip"), zip));
        assertEquals("{\"a\": 1}", new String(parcel.json(), StandardCharsets.UTF_8));
        assertArrayEquals(PHOTO.bytes(), parcel.files().apply(PHOTO.name()).orElseThrow());
        assertTrue(parcel.files().apply("other.jpg").isEmpty());
    }

    @Test
    void aFileBesideTheJsonIsFoundAndNoneAnywhereElse() throws Exception {
        Files.createDirectory(folder.resolve("in"));
        Files.write(folder.resolve("secret.jpg"), new byte[] {9});
        Files.write(folder.resolve("in/photo.jpg"), new byte[] {7});
        Parcel parcel = Parcel.open(Files.writeString(folder.resolve("in/plan.json"), "{}"));
        assertArrayEquals(new byte[] {7}, parcel.files().apply("photo.jpg").orElseThrow(), "the control: it looks for files");
        for (String name : List.of("../secret.jpg", folder.resolve("secret.jpg").toString(), "..", ".", "", "in/photo.jpg", "a\0b")) {
            assertTrue(parcel.files().apply(name).isEmpty(), name);
        }
    }

    @Test
    void anArchiveWithoutAPlanIsRefused() throws Exception {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(1);
        }
        assertEquals("exchange.not-a-plan", assertThrows(SayableException.class, () -> Parcel.open(file)).key());
    }

    @Test
    void anArchiveThatUnpacksToFarTooMuchIsRefusedBeforeItFillsTheMemory() throws Exception {
        Path file = folder.resolve("bomb.zip");
        byte[] noughts = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("plan.json"));
            for (int i = 0; i < 65; i++) {
                zip.write(noughts);
            }
        }
        assertTrue(Files.size(file) < 1 << 20, "the control: it is small as it comes");
        assertEquals("exchange.too-large", assertThrows(SayableException.class, () -> Parcel.open(file)).key());
    }

    @Test
    void whateverIsDamagedInAnArchiveIsRefusedWithASentence() throws Exception {
        byte[] zip = Parcel.zip("{\"words\": \"" + "some words ".repeat(200) + "\"}", List.of(PHOTO));
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] spoilt = zip.clone();
            spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(folder.resolve("spoilt.zip"), spoilt);
            try {
                Parcel.open(file);
            } catch (SayableException sentence) {
                refused++;
            }
        }
        assertFalse(refused == 0);
    }
}
