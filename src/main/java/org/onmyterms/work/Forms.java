package org.onmyterms.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.paper.form.FillableForm;
import org.onmyterms.paper.form.FormPack;
import org.onmyterms.paper.form.FormPackReader;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.words.SayableException;

/** Reads and writes the files that forms are filled with: the form, its copy with the sheet, and packs. For the press's thread. */
public final class Forms {

    /** Larger files are no forms. */
    private static final long MOST = 41 << 20;
    private static final String ENDING = ".pdf";

    private final Path fontsFolder;

    /** @param fontsFolder holds one folder a font family */
    public Forms(Path fontsFolder) {
        this.fontsFolder = fontsFolder;
    }

    /** Throws SayableException when the file cannot be read or filled. */
    public FillableForm open(Path file, String language) {
        return FillableForm.open(read(file, "form.too-large"), fontsFolder, language);
    }

    /** Throws SayableException when the file cannot be read or is no pack. */
    public FormPack readPack(Path file) {
        return FormPackReader.read(new String(read(file, "form.pack-too-large"), StandardCharsets.UTF_8));
    }

    private static byte[] read(Path file, String tooLarge) {
        try {
            if (Files.size(file) > MOST) {
                throw new SayableException(tooLarge);
            }
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new SayableException(gone, "form.not-read", String.valueOf(file.getFileName()));
        }
    }

    /** An existing file is not overwritten. */
    public void savePack(FormPack pack, Path file) {
        WholeFile.write(file, pack.text().getBytes(StandardCharsets.UTF_8), false);
    }

    /** Saves a filled copy, and the sheet beside it. Neither is written over a file that is there, and none when one of them is. */
    public void save(FillableForm form, Map<String, String> values, Optional<Printed> sheet, Path file) {
        Path beside = sheetBeside(file);
        if (sheet.isPresent() && Files.exists(beside)) {
            throw new SayableException("work.file-exists", beside.getFileName());
        }
        byte[] copy = form.fill(values);
        WholeFile.write(file, copy, false);
        try {
            sheet.ifPresent(pages -> WholeFile.write(beside, pages.bytes(), false));
        } catch (SayableException noSheet) {
            discard(file);
            throw noSheet;
        }
    }

    /** A copy that points to a sheet is not left without it. */
    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException leftBehind) {
            System.getLogger(Forms.class.getName()).log(System.Logger.Level.WARNING, "a copy was left behind without its sheet");
        }
    }

    /** Where the sheet goes that belongs to this copy. */
    public static Path sheetBeside(Path copy) {
        String name = copy.toAbsolutePath().getFileName().toString();
        String stem = name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return copy.toAbsolutePath().resolveSibling(stem + "-sheet" + ENDING);
    }
}
