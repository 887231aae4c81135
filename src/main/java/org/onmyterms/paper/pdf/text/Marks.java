package org.onmyterms.paper.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onmyterms.words.Words;

/** The visible marks that stand for characters we cannot draw, such as "[grinning face]", and the list of those met. */
public final class Marks {

    private final Words words = Words.english();
    private final Map<Integer, Undrawable> met = new LinkedHashMap<>();

    /** The mark for some characters of one word: the name of one, the number of several. */
    String mark(String text) {
        List<Integer> shown = text.codePoints().boxed().filter(c -> !isJoiner(c) || text.codePointCount(0, text.length()) == 1).toList();
        text.codePoints().filter(c -> !isJoiner(c) || shown.contains(c)).forEach(c -> met.putIfAbsent(c, new Undrawable(c, name(c))));
        if (shown.size() > 1 && Character.isLetter(shown.getFirst()) && shown.stream().allMatch(c -> Character.isLetter(c) || isCombining(c))) {
            return "[" + words.text("paper.mark.letters", Integer.toString(shown.size()), script(shown.getFirst())) + "]";
        }
        if (shown.size() > 3 && shown.stream().allMatch(Marks::isCombining)) {
            return "[" + words.text("paper.mark.marks", Integer.toString(shown.size())) + "]";
        }
        if (shown.size() > 8) {
            return "[" + words.text("paper.mark.many", Integer.toString(shown.size()), name(shown.getFirst())) + "]";
        }
        return "[" + String.join(", ", (shown.isEmpty() ? text.codePoints().boxed().toList() : shown).stream().map(this::name).toList()) + "]";
    }

    public Collection<Undrawable> met() {
        return met.values();
    }

    static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What holds the parts of one emoji together and has no name a person needs. */
    private static boolean isJoiner(int c) {
        return c == 0x200D || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.VARIATION_SELECTORS;
    }

    private String name(int c) {
        String name = Character.getName(c);
        if (name == null) {
            return words.text("paper.mark.unassigned", String.format("%04X", c));
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String script = script(c);
        return lower.startsWith(script.toLowerCase(Locale.ROOT)) ? script + lower.substring(script.length()) : lower;
    }

    private static String script(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN) {
            return "";
        }
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
