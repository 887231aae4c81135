package org.onmyterms.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sum of money in pounds as somebody types it: £12.50, 12.5, £1,250, 12 pounds, 50p. */
public final class TypedMoney {

    private static final Pattern POUNDS = Pattern.compile("(?:\u00a3\\s*)?(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.(\\d{1,2}))?(?:\\s*pounds?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PENCE = Pattern.compile("(\\d{1,9})\\s*(?:p|pence)", Pattern.CASE_INSENSITIVE);

    private TypedMoney() {
    }

    /** Whole pence; empty when it is not understood, for example "about 12" or "12,50", which could be two sums. Never below nothing. */
    public static Optional<Long> read(String typed) {
        String plain = Digits.western(typed).strip();
        Matcher pence = PENCE.matcher(plain);
        if (pence.matches()) {
            return Optional.of(Long.parseLong(pence.group(1)));
        }
        Matcher pounds = POUNDS.matcher(plain);
        if (!pounds.matches()) {
            return Optional.empty();
        }
        String whole = pounds.group(1).replace(",", "");
        return whole.length() > 9 ? Optional.empty()
                : Optional.of(new BigDecimal(whole + "." + Optional.ofNullable(pounds.group(2)).orElse("0")).movePointRight(2).longValueExact());
    }
}
