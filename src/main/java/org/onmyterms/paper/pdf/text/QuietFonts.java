package org.onmyterms.paper.pdf.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Opens font files without leaving anything on the computer. On Linux the JDK writes a list of the system's fonts into a folder
 * ".java" in the user's home when fonts are first used (sun.font.FcFontConfiguration), and offers no way to ask it not to; so while
 * that happens the home it is told of is a place where nothing can be written.
 */
final class QuietFonts {

    private static final String HOME = "user.home";
    private static final String NOWHERE = "/dev/null/nowhere";
    private static boolean begun;

    private QuietFonts() {
    }

    static synchronized Font open(Path file) throws IOException, FontFormatException {
        if (begun || !System.getProperty("os.name").startsWith("Linux")) {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        }
        String home = System.getProperty(HOME);
        System.setProperty(HOME, NOWHERE);
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            font.layoutGlyphVector(new FontRenderContext(null, true, true), new char[] {'a'}, 0, 1, Font.LAYOUT_LEFT_TO_RIGHT);
            begun = true;
            return font;
        } finally {
            System.setProperty(HOME, home);
        }
    }
}
