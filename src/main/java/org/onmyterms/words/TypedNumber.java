package org.onmyterms.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many, as somebody types it: 3, 3.5, 3½, 1/2, 3 hours, 1,250. */
public final class TypedNumber {

    private static final Map<String, String> PARTS = Map.of("\u00bd", ".5", "1/2", ".5", "\u00bc", ".25", "1/4", ".25", "\u00be", ".75", "3/4", ".75");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,6})?(?:(\\.\\d{1,4})|\\s*(\u00bd|\u00bc|\u00be|(?<!\\d)(?:1/2|1/4|3/4)))?"
            + "(?:\\s*(?:hours?|hrs?|visits?|days?|nights?|times?|x))?", Pattern.CASE_INSENSITIVE);

    private TypedNumber() {
    }

    /** The number, from nothing up; empty when it is not understood, for example "3 to 4" or "30 minutes". */
    public static Optional<BigDecimal> read(String typed) {
        Matcher found = NUMBER.matcher(Digits.western(typed).strip());
        if (!found.matches() || found.group(1) == null && found.group(2) == null && found.group(3) == null) {
            return Optional.empty();
        }
        String whole = Optional.ofNullable(found.group(1)).orElse("0").replace(",", "");
        String part = Optional.ofNullable(found.group(2)).or(() -> Optional.ofNullable(found.group(3)).map(PARTS::get)).orElse("");
        return whole.length() > 6 ? Optional.empty() : Optional.of(new BigDecimal(whole + part).stripTrailingZeros());
    }
}
