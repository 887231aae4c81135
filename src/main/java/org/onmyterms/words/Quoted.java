package org.onmyterms.words;

/** A person's words between quotation marks where only a few fit: cut at the end of a word, with a mark that shows the cut. */
public final class Quoted {

    private static final int MOST = 60;
    /** Looked at, in UTF-16 units: enough for the few that are shown, however much white space stands between them. */
    private static final int LOOKED_AT = 2_000;

    private Quoted() {
    }

    public static String shortly(String words) {
        String line = beginning(words.strip()).replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= MOST) {
            return line.isEmpty() ? "" : "“" + line + "”";
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, MOST));
        int space = cut.lastIndexOf(' ');
        return "“" + (space > MOST / 2 ? cut.substring(0, space) : cut) + "…”";
    }

    private static String beginning(String words) {
        return words.length() <= LOOKED_AT ? words : words.substring(0, words.offsetByCodePoints(0, LOOKED_AT / 2));
    }
}
