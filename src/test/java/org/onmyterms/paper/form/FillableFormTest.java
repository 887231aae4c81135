package org.onmyterms.paper.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.paper.PaperException;
import org.onmyterms.paper.pdf.TagTree;

/** Five forms as councils give them, filled, opened again, and looked at. */
class FillableFormTest {

    private static final Path FONTS = Path.of("assets/fonts");
    private static final String POINTER = "(see my sheet)";
    private static final String LONG = "I wake up stiff and it takes a long time before I can stand. ".repeat(12).strip();
    /** Where filled forms are left to be looked at: -Dforms=folder. */
    private static final String LOOK = System.getProperty("forms", "");

    @TempDir
    Path folder;

    private static FillableForm open(byte[] form) {
        return FillableForm.open(form, FONTS, "en-GB");
    }

    private static FormField field(FillableForm form, String id) {
        return form.field(id).orElseThrow(() -> new AssertionError(id + " is not among " + form.fields().stream().map(FormField::id).toList()));
    }

    private static String outline(byte[] form) {
        return open(form).fields().stream().map(f -> f.page() + " " + f.kind().word() + (f.most() > 0 ? " " + f.most() : "") + (f.readOnly() ? " read-only" : "")
                + " | " + f.label() + f.options().stream().map(o -> " / " + o.shown()).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    /** Fills, checks that the form itself is as it was, and leaves the copy to be looked at. */
    private byte[] filled(String name, byte[] original, Map<String, String> values) throws IOException {
        byte[] before = original.clone();
        byte[] copy = open(original).fill(values);
        assertArrayEquals(before, original);
        assertNotEquals(Arrays.hashCode(before), Arrays.hashCode(copy));
        if (!LOOK.isEmpty()) {
            Files.write(Files.createDirectories(Path.of(LOOK)).resolve(name + ".pdf"), copy);
        }
        try (PDDocument again = Loader.loadPDF(copy)) {
            PDAcroForm form = again.getDocumentCatalog().getAcroForm(null);
            assertFalse(form.getNeedAppearances());
            assertFalse(form.hasXFA());
            for (PDField field : form.getFieldTree()) {
                if (values.containsKey(field.getFullyQualifiedName()) && !(field instanceof PDChoice)) {
                    assertEquals(values.get(field.getFullyQualifiedName()), field.getValueAsString());
                }
            }
        }
        return copy;
    }

    /** What another program reads on the pages, widgets and all. */
    private String seen(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("seen.pdf"), pdf);
        Process process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        return text;
    }

    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(page);
        }
    }

    /** Dark dots within these bounds as the page is seen, y downwards. */
    private static int ink(BufferedImage page, int x, int y, int width, int height) {
        int dark = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                dark += (page.getRGB(i, j) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void everyFormSaysItsFieldsWithLabelsPagesAndKinds() throws IOException {
        assertEquals("""
                1 line | Your full name
                1 lines | Where do you live?
                1 lines | What is hard for you on a bad day?
                1 tick | I need help to get up / I need help to get up
                1 tick | I want somebody with me / I want somebody with me
                1 line | First Choice""", outline(CouncilForms.needs()));
        assertEquals("""
                1 comb 9 | National Insurance number
                1 line 7 | Savings in pounds
                1 one-of | Do you own your home? / Yes, I do / No, I rent
                1 one-of | Do you have a partner? / Yes / No""", outline(CouncilForms.money()));
        assertEquals("""
                1 line | I like to be called
                1 lines | How I show that I am in pain
                2 lines | Things that calm me
                2 tick | I wear glasses / I wear glasses""", outline(CouncilForms.passport()));
        assertEquals("""
                1 choice | How often do you help? / Every day / Once a week / Now and then
                1 choice | What are you to each other? / Sister / Friend
                1 choice | What do you help with? / Shopping / Cooking / Letters / Getting about
                1 one-of | May we ring you? / You may / Please write""", outline(CouncilForms.carer()));
        assertEquals("""
                1 line | Name
                1 line read-only | Case number
                1 lines | What has changed?
                1 line | Initials""", outline(CouncilForms.review()));
    }

    @Test
    void aNeedsFormIsFilledThoughItHasNoDrawingsNoLookAndOddNames() throws Exception {
        byte[] copy = filled("needs", CouncilForms.needs(), Map.of("Enw llawn \u0174", "\u0141ucja \u0174yn Jones", "q1_Address[0]", "3 Sea Road\nLlandudno",
                "txtBadDay", "Stairs, and forms.", "c1", "Yes", "c2", "Yes please", "txtFirst_Choice", "Blue"));
        String seen = seen(copy);
        for (String words : List.of("\u0141ucja \u0174yn Jones", "3 Sea Road", "Llandudno", "Stairs, and forms.", "Blue")) {
            assertTrue(seen.contains(words), words + " in " + seen);
        }
        assertTrue(ink(picture(copy, 0), 53, 842 - 511, 8, 8) > 5, "a tick where the form had no drawing of one");
        assertEquals(0, ink(picture(CouncilForms.needs(), 0), 53, 842 - 511, 8, 8), "the control");
        try (PDDocument again = Loader.loadPDF(copy)) {
            assertEquals("The council", again.getDocumentInformation().getAuthor(), "nobody else's name comes in");
            assertTrue(again.getDocumentCatalog().getAcroForm(null).getField("Enw llawn \u0174").getCOSObject().getString(COSName.DA).startsWith("/NotoSans "));
        }
    }

    @Test
    void combsSumsAndAnswersWithOddNamesAreFilled() throws Exception {
        byte[] copy = filled("money", CouncilForms.money(), Map.of("claim.person.ni", "QQ123456C", "claim.person.sum", "1,250", "home", "Caf\u00E9", "partner", "2"));
        BufferedImage page = picture(copy, 0);
        for (int cell = 0; cell < 9; cell++) {
            assertTrue(ink(page, 222 + cell * 20, 842 - 753, 16, 14) > 8, "letter " + cell);
        }
        assertTrue(ink(page, 290, 842 - 713, 28, 14) > 10, "the sum stands at the right");
        assertEquals(0, ink(page, 224, 842 - 713, 40, 14), "and nothing at the left");
        assertTrue(ink(page, 323, 842 - 671, 8, 8) > ink(page, 223, 842 - 671, 8, 8), "no is ticked and yes is not");
        assertTrue(ink(page, 322, 842 - 632, 10, 10) > 20, "a dot where the form had no drawing of one");
        assertEquals(0, ink(page, 222, 842 - 632, 10, 10));
    }

    @Test
    void anotherProgramShowsTheTicksToo() throws Exception {
        Path file = Files.write(folder.resolve("ticks.pdf"), filled("ticks", CouncilForms.money(), Map.of("home", "Caf\u00E9", "partner", "2")));
        Process process = new ProcessBuilder("pdftoppm", "-r", "72", "-png", "-singlefile", file.toString(), folder.resolve("ticks").toString()).start();
        assertEquals(0, process.waitFor());
        BufferedImage page = ImageIO.read(folder.resolve("ticks.png").toFile());
        assertTrue(ink(page, 323, 842 - 671, 8, 8) > 5 && ink(page, 322, 842 - 632, 10, 10) > 20);
        assertEquals(0, ink(page, 223, 842 - 671, 8, 8), "the control: the box that is not ticked");
    }

    @Test
    void turnedPagesShowTheWordsUpright() throws Exception {
        byte[] copy = filled("passport", CouncilForms.passport(), Map.of("called", "Rob", "pain", "I go quiet. ".repeat(14).strip(), "calm", "Radio on.\nTea.", "glasses", "On"));
        BufferedImage first = picture(copy, 0);
        assertTrue(first.getWidth() > first.getHeight());
        assertTrue(ink(first, 222, 595 - 515, 40, 18) > 20, "at the left of its box, upright");
        assertEquals(0, ink(first, 300, 595 - 515, 150, 18));
        BufferedImage second = picture(copy, 1);
        assertTrue(ink(second, 222, 595 - 508, 80, 30) > 40);
        assertEquals(0, ink(second, 320, 595 - 508, 290, 60));
        assertTrue(seen(copy).contains("Radio on."));
    }

    @Test
    void listsAreChosenFromAndNothingElseIsTaken() throws Exception {
        byte[] copy = filled("carer", CouncilForms.carer(), Map.of("often", "2", "relation", "Niece", "help", "Letters\nCooking", "ring", "not"));
        String seen = seen(copy);
        assertTrue(seen.contains("Once a week") && seen.contains("Niece") && seen.contains("Cooking"), seen);
        try (PDDocument again = Loader.loadPDF(copy)) {
            PDAcroForm form = again.getDocumentCatalog().getAcroForm(null);
            assertEquals(List.of("2"), ((PDChoice) form.getField("often")).getValue());
            assertEquals(List.of("Letters", "Cooking"), ((PDChoice) form.getField("help")).getValue());
        }
        assertEquals("form.not-offered", assertThrows(PaperException.class, () -> open(CouncilForms.carer()).fill(Map.of("often", "Never"))).key());
        assertEquals("form.not-offered", assertThrows(PaperException.class, () -> open(CouncilForms.carer()).fill(Map.of("ring", "maybe"))).key());
    }

    @Test
    void aFormOfTwoKindsIsFilledAndTheOtherKindGoes() throws Exception {
        byte[] copy = filled("review", CouncilForms.review(), Map.of("name", "Robin Jones", "changed", "A new worker.", "tiny", "RJ"));
        String seen = seen(copy);
        assertEquals(2, seen.split("Robin Jones", -1).length - 1, "on both pages");
        assertTrue(seen.contains("OT-77"), "what stood there and was not drawn");
        String all = TagTree.objects(copy);
        assertTrue(all.contains("Robin Jones"), "the control: what was chosen is found");
        assertFalse(all.contains("OLD WORDS"));
        assertEquals("form.read-only", assertThrows(PaperException.class, () -> open(CouncilForms.review()).fill(Map.of("case", "x"))).key());
    }

    @Test
    void whatHasNoRoomIsNeverCutInSilence() throws Exception {
        FillableForm form = open(CouncilForms.review());
        FormField changed = field(form, "changed");
        assertEquals("form.no-room", assertThrows(PaperException.class, () -> form.fill(Map.of("changed", LONG))).key());
        Fit fit = form.fit(changed, LONG, POINTER);
        assertFalse(fit.whole());
        assertTrue(fit.written().endsWith(" " + POINTER));
        String kept = fit.written().substring(0, fit.written().length() - POINTER.length() - 1);
        assertTrue(LONG.startsWith(kept + " "), "cut between two words: " + kept);
        String more = LONG.substring(0, LONG.indexOf(' ', kept.length() + 1)) + " " + POINTER;
        assertFalse(form.fit(changed, more, POINTER).whole(), "not one word more has room");
        assertTrue(seen(form.fill(Map.of("changed", fit.written()))).contains(POINTER));
        assertEquals(new Fit("Short.", true, true), form.fit(changed, "Short.", POINTER));
        assertEquals("", form.fit(field(form, "tiny"), LONG, POINTER).written(), "not even the pointer has room");
        FillableForm money = open(CouncilForms.money());
        assertFalse(money.fit(field(money, "claim.person.ni"), "QQ1234567C", POINTER).whole(), "a comb of nine takes nine");
        assertTrue(money.fit(field(money, "claim.person.ni"), "QQ123456C", POINTER).whole());
        assertFalse(money.fit(field(money, "claim.person.sum"), "12345678", POINTER).whole(), "the form's own limit");
    }

    @Test
    void smallerLettersAreTriedFirstButNoneThatCannotBeRead() throws Exception {
        FillableForm form = open(CouncilForms.needs());
        FormField lines = field(form, "txtBadDay");
        String fits = "Word ".repeat(70).strip();
        assertTrue(form.fit(lines, fits, POINTER).whole(), "smaller letters have room");
        byte[] copy = form.fill(Map.of("txtBadDay", fits));
        try (PDDocument again = Loader.loadPDF(copy)) {
            PDAnnotation box = again.getDocumentCatalog().getAcroForm(null).getField("txtBadDay").getWidgets().getFirst();
            String ink = new String(box.getAppearance().getNormalAppearance().getAppearanceStream().getContents().readAllBytes(), StandardCharsets.US_ASCII);
            float size = Float.parseFloat(ink.replaceAll("(?s).*?/\\S+ ([\\d.]+) Tf.*", "$1"));
            assertTrue(size >= 9 && size < 12, ink);
        }
        assertFalse(form.fit(lines, "Word ".repeat(140).strip(), POINTER).whole());
    }

    @Test
    void urduIsJoinedAndWhatNoFontHasIsRefused() throws Exception {
        String urdu = "\u0645\u06CC\u0631\u0627 \u0646\u0627\u0645 \u0631\u0648\u0628\u0646 \u06C1\u06D2";
        FillableForm form = FillableForm.open(CouncilForms.needs(), FONTS, "ur");
        assertTrue(form.fit(field(form, "txtBadDay"), urdu, POINTER).whole());
        byte[] copy = form.fill(Map.of("txtBadDay", urdu));
        if (!LOOK.isEmpty()) {
            Files.write(Path.of(LOOK).resolve("urdu.pdf"), copy);
        }
        assertTrue(ink(picture(copy, 0), 300, 842 - 600, 148, 40) > 60, "begins at the right");
        assertEquals(0, ink(picture(copy, 0), 60, 842 - 598, 100, 50));
        try (PDDocument again = Loader.loadPDF(copy)) {
            assertEquals(urdu, again.getDocumentCatalog().getAcroForm(null).getField("txtBadDay").getValueAsString());
        }
        FillableForm comb = open(CouncilForms.money());
        assertFalse(comb.fit(field(comb, "claim.person.ni"), "\u0645\u06CC", POINTER).writable(), "letters that join have no place in a comb");
        assertEquals("form.letters", assertThrows(PaperException.class, () -> comb.fill(Map.of("claim.person.ni", "\u0645\u06CC"))).key());
        assertEquals(new Fit(POINTER, false, false), form.fit(field(form, "txtBadDay"), "\uD83E\uDD96", POINTER), "no font of ours has it");
    }

    @Test
    void aSignedFormOrOneWithRightsIsOnlyAddedTo() throws Exception {
        for (byte[] original : List.of(CouncilForms.withRights(), CouncilForms.signed(false))) {
            byte[] copy = filled("rights", original, Map.of("name", "Robin \u0174yn"));
            assertArrayEquals(original, Arrays.copyOf(copy, original.length), "every byte of it is still there");
            assertTrue(seen(copy).contains("Robin \u0174yn"));
        }
        byte[] other = CouncilForms.review();
        assertFalse(Arrays.equals(other, Arrays.copyOf(open(other).fill(Map.of("name", "Robin")), other.length)), "the control: another form is written anew");
    }

    @Test
    void aFormThatIsLockedButMayBeFilledIsFilledAndStaysLocked() throws Exception {
        for (int bits : List.of(40, 128, 256)) {
            byte[] original = CouncilForms.locked("", true, bits);
            byte[] copy = filled("locked" + bits, original, Map.of("name", "Robin \u0174yn"));
            assertArrayEquals(original, Arrays.copyOf(copy, original.length), "every byte of it is still there");
            assertTrue(seen(copy).contains("Robin \u0174yn"));
            assertFalse(isInTheClear(copy));
            try (PDDocument again = Loader.loadPDF(copy)) {
                assertTrue(again.isEncrypted());
                assertFalse(again.getCurrentAccessPermission().canModify());
            }
        }
        assertTrue(isInTheClear(open(CouncilForms.withRights()).fill(Map.of("name", "Robin \u0174yn"))), "the control: a form without a lock");
    }

    private static boolean isInTheClear(byte[] copy) {
        return new String(copy, StandardCharsets.ISO_8859_1).contains("FEFF0052006F00620069006E");
    }

    @Test
    void noLetterIsCutByItsBox() throws Exception {
        FillableForm form = open(CouncilForms.low());
        assertTrue(form.fit(field(form, "town"), "\u00C5gay", POINTER).whole(), "one line has room in a box for many that is low");
        assertFalse(form.fit(field(form, "town"), "One\ntwo", POINTER).whole(), "two have none");
        byte[] copy = filled("low", CouncilForms.low(), Map.of("name", "\u00C5gay", "town", "\u00C5gay"));
        BufferedImage page = picture(copy, 0);
        for (int y : List.of(735, 695)) {
            int high = y == 735 ? 15 : 16;
            assertTrue(ink(page, 152, 842 - y - high + 1, 60, high - 2) > 30, "the words");
            assertEquals(0, ink(page, 152, 842 - y - high + 1, 60, 1), "nothing touches the top");
            assertEquals(0, ink(page, 152, 842 - y - 2, 60, 1), "nor the foot");
        }
    }

    @Test
    void theFormsOwnAnswersAlwaysHaveRoom() throws Exception {
        String level = "Certificate of attendance";
        byte[] copy = filled("answers", CouncilForms.low(), Map.of("level", level, "days", "Monday\nTuesday\nWednesday\nThursday"));
        String seen = seen(copy);
        for (String words : List.of(level, "Monday", "Tuesday", "Wednesday", "Thursday")) {
            assertTrue(seen.contains(words), words + " in " + seen);
        }
        FillableForm form = open(CouncilForms.low());
        assertEquals("form.no-room", assertThrows(PaperException.class, () -> form.fill(Map.of("level", "My certificate of attendance"))).key(), "the control");
    }

    @Test
    void whatTheFormsMakersWantIsSaid() throws IOException {
        FillableForm form = open(CouncilForms.low());
        assertTrue(field(form, "name").required());
        assertFalse(field(form, "town").required());
    }

    @Test
    void aPageWithoutEndIsNotReadForLabels() throws IOException {
        assertEquals("1 line | Name", outline(CouncilForms.crowded(1_000)), "the control");
        assertEquals("1 line | name", outline(CouncilForms.crowded(200_000)), "the field's own name");
    }

    @Test
    void aFormThatIsDamagedAnywhereIsOpenedOrRefusedInPlainWords() throws IOException {
        Random random = new Random(7);
        int opened = 0;
        int refused = 0;
        for (byte[] whole : List.of(CouncilForms.needs(), CouncilForms.money(), CouncilForms.carer(), CouncilForms.review())) {
            for (int time = 0; time < 60; time++) {
                byte[] hurt = whole.clone();
                for (int i = 0; i < 12; i++) {
                    hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
                }
                try {
                    FillableForm form = open(hurt);
                    form.fields().stream().filter(f -> f.kind().isWords() && !f.readOnly() && form.fit(f, "x", POINTER).whole()).findFirst()
                            .ifPresent(f -> form.fill(Map.of(f.id(), "x")));
                    opened++;
                } catch (PaperException said) {
                    assertTrue(said.key().startsWith("form."), said.key());
                    refused++;
                }
            }
        }
        assertTrue(opened > 0 && refused > 0, opened + " opened, " + refused + " refused");
    }

    @Test
    void theSameWordsGiveAFormThatReadsTheSameTwice() throws Exception {
        byte[] once = open(CouncilForms.money()).fill(Map.of("claim.person.sum", "12"));
        FillableForm again = open(once);
        assertEquals("12", field(again, "claim.person.sum").value());
        assertEquals(open(CouncilForms.money()).fingerprint(), again.fingerprint(), "what is written does not count");
        assertNotEquals(open(CouncilForms.carer()).fingerprint(), again.fingerprint());
        byte[] emptied = again.fill(Map.of("claim.person.sum", ""));
        try (PDDocument document = Loader.loadPDF(emptied)) {
            assertEquals("", document.getDocumentCatalog().getAcroForm(null).getField("claim.person.sum").getValueAsString());
            assertFalse(new PDFTextStripper().getText(document).contains("12"));
        }
    }

    @Test
    void whatCannotBeFilledIsRefusedInPlainWords() throws IOException {
        byte[] whole = CouncilForms.needs();
        assertEquals("form.not-pdf", refused("Dear Robin".getBytes(StandardCharsets.UTF_8)));
        assertEquals("form.not-pdf", refused(new byte[0]));
        assertEquals("form.damaged", refused(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals("form.damaged", refused("%PDF-1.7\nstartxref\n0\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("form.locked", refused(CouncilForms.locked("secret", true, 128)));
        assertEquals("form.protected", refused(CouncilForms.locked("", false, 128)));
        assertEquals("form.protected", refused(CouncilForms.lockedForOthers()));
        assertEquals("form.damaged", refused(CouncilForms.nested(20_000)));
        assertEquals(1, open(CouncilForms.nested(20)).fields().size(), "the control");
        assertEquals("form.xfa", refused(CouncilForms.onlyXfa()));
        assertEquals("form.final", refused(CouncilForms.signed(true)));
        assertEquals("form.no-fields", refused(CouncilForms.circle()));
        assertEquals("form.no-fields", refused(CouncilForms.noFields()));
        assertEquals("form.too-large", refused(new byte[OpenForm.MOST_BYTES + 1]));
    }

    private static String refused(byte[] form) {
        return assertThrows(PaperException.class, () -> open(form)).key();
    }
}
