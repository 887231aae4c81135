package org.onmyterms.paper.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.onmyterms.paper.PaperException;
import org.onmyterms.paper.pdf.text.FontFiles;

/**
 * A form to fill: what its fields are, what has room in each, and a filled copy of it. The bytes it came from are never changed.
 * What has room is for one thread to ask; filling may go on in another meanwhile.
 */
public final class FillableForm {

    private final byte[] original;
    private final Path fontsFolder;
    private final String language;
    private final List<FormField> fields;
    private final Filling reckoning;

    private FillableForm(byte[] original, Path fontsFolder, String language) {
        this.original = original;
        this.fontsFolder = fontsFolder;
        this.language = language;
        OpenForm open = OpenForm.read(original);
        this.fields = readFields(open);
        this.reckoning = filling(open);
    }

    /**
     * Throws {@link PaperException} with the reason, for a person, when this cannot be filled: not a PDF, damaged, locked against it, of the kind
     * that only one maker's programs open, too large, or without fields.
     *
     * @param fontsFolder holds one folder a font family
     * @param language    of the words that will be written in it, BCP 47
     */
    public static FillableForm open(byte[] bytes, Path fontsFolder, String language) {
        return new FillableForm(bytes.clone(), fontsFolder, language);
    }

    private static List<FormField> readFields(OpenForm open) {
        try {
            return List.copyOf(FieldReading.all(open));
        } catch (RuntimeException | StackOverflowError damaged) {
            throw new PaperException(damaged, "form.damaged");
        }
    }

    private Filling filling(OpenForm open) {
        return new Filling(open, new FormFonts(open.document(), open.form(), fontsFolder, new FontFiles()), language);
    }

    /** Page after page, from top to bottom. */
    public List<FormField> fields() {
        return fields;
    }

    public Optional<FormField> field(String id) {
        return fields.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The same for each copy of this form, whatever is written in it: SHA-256 of its fields' names and kinds, in hexadecimal. */
    public String fingerprint() {
        TreeSet<String> all = new TreeSet<>();
        fields.forEach(f -> all.add(f.id() + "\0" + f.kind().word()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * What has room of these words in a field that takes words.
     *
     * @param pointer what is written after the words that have room, to say where the others are
     */
    public Fit fit(FormField field, String words, String pointer) {
        String clean = clean(field, words);
        Optional<Boolean> whole = reckoning.hasRoom(field, clean);
        if (whole.isEmpty()) {
            return new Fit(reckoning.hasRoom(field, pointer).orElse(false) ? pointer : "", false, false);
        }
        return whole.get() ? new Fit(clean, true, true) : new Fit(cut(field, clean, pointer), false, true);
    }

    /** As many whole words as have room with the pointer after them. */
    private String cut(FormField field, String words, String pointer) {
        List<Integer> ends = new ArrayList<>(List.of(0));
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            ends.add(at);
        }
        int most = -1;
        for (int low = 0, high = ends.size() - 1; low <= high;) {
            int middle = (low + high) / 2;
            if (reckoning.hasRoom(field, pointed(words, ends.get(middle), pointer)).orElse(false)) {
                most = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return most < 0 ? "" : pointed(words, ends.get(most), pointer);
    }

    private static String pointed(String words, int end, String pointer) {
        return (words.substring(0, end).strip() + " " + pointer).strip();
    }

    /** Letters in one piece, and only such line ends as the field can have. */
    private static String clean(FormField field, String words) {
        String composed = Normalizer.normalize(words.strip().replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '), Normalizer.Form.NFC);
        return field.kind() == FieldKind.LINES ? composed : composed.replaceAll("\\s*\\n\\s*", " ");
    }

    /**
     * A copy with these values, by the fields' ids; other fields stay as they are. A value is words; or the values of options, with line
     * ends between them; or empty for nothing. Throws {@link PaperException} when something cannot be written as it is.
     */
    public byte[] fill(Map<String, String> values) {
        OpenForm open = OpenForm.read(original);
        try (PDDocument _ = open.document()) {
            Filling filling = filling(open);
            for (FormField field : fields) {
                if (values.containsKey(field.id())) {
                    fill(filling, field, values.get(field.id()));
                }
            }
            filling.drawOthers(fields.stream().filter(f -> !values.containsKey(f.id())).toList());
            return filling.save();
        } catch (PaperException known) {
            throw known;
        } catch (IOException | RuntimeException | StackOverflowError cannot) {
            throw new PaperException(cannot, "form.not-filled");
        }
    }

    private void fill(Filling filling, FormField field, String value) throws IOException {
        if (field.readOnly()) {
            throw new PaperException("form.read-only", field.label());
        }
        switch (field.kind()) {
            case LINE, LINES, COMB -> {
                String words = clean(field, value);
                if (!filling.hasRoom(field, words).orElseThrow(() -> new PaperException("form.letters", field.label()))) {
                    throw new PaperException("form.no-room", field.label());
                }
                filling.write(field, words);
            }
            case TICK, ONE_OF -> filling.tick(field, value);
            case CHOICE -> filling.choose(field, value);
        }
    }
}
