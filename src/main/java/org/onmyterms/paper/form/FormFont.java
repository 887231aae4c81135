package org.onmyterms.paper.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font that lies in the form and writes letter after letter. */
final class FormFont implements Lettering {

    private static final float LEAD = 1.16f;

    private final PDFont font;
    private final String name;
    private final PDResources resources = new PDResources();
    private final Map<Integer, Boolean> known = new HashMap<>();

    FormFont(PDFont font, String name) {
        this.font = font;
        this.name = name;
        resources.put(COSName.getPDFName(name), font);
    }

    @Override
    public boolean writes(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || known.computeIfAbsent(c, this::writesOne));
    }

    /** A letter is written when its code is read back as the same letter: some fonts have other letters at their codes than they say. */
    private boolean writesOne(int c) {
        try {
            byte[] code = font.encode(Character.toString(c));
            try (InputStream in = new ByteArrayInputStream(code)) {
                String back = font.toUnicode(font.readCode(in));
                return in.available() == 0 && (Character.toString(c).equals(back) || c == ' ' && "\u00A0".equals(back));
            }
        } catch (IOException | RuntimeException cannot) {
            return false;
        }
    }

    @Override
    public float width(String line) {
        try {
            return font.getStringWidth(line) / 1000;
        } catch (IOException | RuntimeException unknown) {
            return line.length();
        }
    }

    @Override
    public float lead(String text) {
        return LEAD;
    }

    @Override
    public boolean isRightToLeft(String line) {
        return false;
    }

    @Override
    public String ink(String line, float x, float baseline, float size) throws IOException {
        return String.format(Locale.ROOT, "BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET\n", name, size, x, baseline,
                HexFormat.of().formatHex(font.encode(line)));
    }

    @Override
    public PDResources resources() {
        return resources;
    }

    @Override
    public Optional<String> name() {
        return Optional.of(name);
    }
}
