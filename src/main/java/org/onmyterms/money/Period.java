package org.onmyterms.money;

import java.util.Arrays;
import java.util.Optional;

/**
 * How often a sum comes round. The rule by which one period becomes another is stated wherever sums are shown: a year has 52 weeks, 13
 * times four weeks and 12 months, and a week 7 days.
 */
public enum Period {
    DAY("day", 364), WEEK("week", 52), FOUR_WEEKS("four-weeks", 13), MONTH("month", 12), YEAR("year", 1);

    private final String code;
    private final int timesAYear;

    Period(String code, int timesAYear) {
        this.code = code;
        this.timesAYear = timesAYear;
    }

    /** The word by which cards call it. */
    public String code() {
        return code;
    }

    int timesAYear() {
        return timesAYear;
    }

    static Optional<Period> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
