package org.onmyterms.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Money that comes round again and again, exactly.
 *
 * @param pence  each time; parts of a penny are kept
 * @param period how often
 */
public record Amount(BigDecimal pence, Period period) {

    public Amount {
        Objects.requireNonNull(period);
        if (pence.signum() < 0) {
            throw new IllegalArgumentException("an amount is not below nothing");
        }
    }

    /** The same by another period, in whole pence; half a penny counts as one. */
    public long in(Period other) {
        return pence.multiply(BigDecimal.valueOf(period.timesAYear())).divide(BigDecimal.valueOf(other.timesAYear()), 0, RoundingMode.HALF_UP).longValueExact();
    }
}
