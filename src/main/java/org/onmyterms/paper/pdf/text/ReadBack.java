package org.onmyterms.paper.pdf.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What each glyph of a face means as text (ISO 32000-1, 9.10.3): the first thing it was used for. */
final class ReadBack {

    /** Means nothing and shows nothing (U+2060): for glyphs that are only part of a letter. */
    private static final String NOTHING = "\u2060";
    private static final int MOST_AT_ONCE = 100;

    private final SortedMap<Integer, String> texts = new TreeMap<>();

    /** True when the glyph means exactly this, now and for the whole file. */
    boolean means(int glyph, String text) {
        return text.codePoints().allMatch(ReadBack::maySay) && texts.computeIfAbsent(glyph, g -> text).equals(text);
    }

    /** What the table may not say (ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7), or what says nothing to a reader. */
    private static boolean maySay(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** The table for these glyphs. */
    PDStream table(Iterable<Integer> used, PDDocument document) throws IOException {
        SortedMap<Integer, String> all = new TreeMap<>();
        used.forEach(g -> all.put(g, texts.getOrDefault(g, NOTHING)));
        StringBuilder out = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        Iterator<Map.Entry<Integer, String>> each = all.entrySet().iterator();
        for (int left = all.size(); left > 0; left -= MOST_AT_ONCE) {
            int now = Math.min(left, MOST_AT_ONCE);
            out.append(now).append(" beginbfchar\n");
            for (int i = 0; i < now; i++) {
                Map.Entry<Integer, String> one = each.next();
                out.append(String.format(Locale.ROOT, "<%04X> <", one.getKey()));
                one.getValue().chars().forEach(unit -> out.append(String.format(Locale.ROOT, "%04X", unit)));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return new PDStream(document, new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
    }
}
