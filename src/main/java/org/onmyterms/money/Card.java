package org.onmyterms.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.money.Reckoned.Missing;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.TypedMoney;
import org.onmyterms.words.TypedNumber;

/** Reads the fields of cards on which sums stand. The names of kinds, fields and choices are those of the shipped pack. */
final class Card {

    static final String LINE = "support.line";
    static final String EMPLOY = "support.employ";
    static final String UNPAID = "support.unpaid";
    static final String OFFER = "money.offer";
    static final String OFF = "money.off";
    static final String PAY = "money.mine";

    static final Set<String> KINDS = Set.of(LINE, EMPLOY, UNPAID, OFFER, OFF, PAY);

    private static final String ONCE = "once";
    private static final Set<String> PIECES = Set.of("hour", "visit", "day");

    private final Entry entry;
    private final Plan plan;

    Card(Entry entry, Plan plan) {
        this.entry = entry;
        this.plan = plan;
    }

    /** True where a price is for one hour, visit or day. */
    static boolean isPiece(String per) {
        return PIECES.contains(per);
    }

    Optional<String> said(String field) {
        return Optional.ofNullable(entry.details().get(field)).filter(s -> !s.isBlank());
    }

    Optional<Long> money(String field) {
        return said(field).flatMap(TypedMoney::read);
    }

    Optional<BigDecimal> number(String field) {
        return said(field).flatMap(TypedNumber::read);
    }

    /** A price for so many hours, visits or days so often; or a price for a time, or once, for one or for so many. */
    Reckoned priced() {
        Optional<Long> rate = money("rate");
        Optional<String> per = said("per");
        Optional<BigDecimal> many = number("many");
        Optional<Period> often = per.filter(Card::isPiece).isPresent() ? said("often").flatMap(Period::of) : per.flatMap(Period::of);
        Set<Missing> missing = refused();
        require(rate, Missing.PRICE, missing);
        require(per, Missing.PER, missing);
        if (per.filter(Card::isPiece).isPresent()) {
            require(many, Missing.MANY, missing);
            require(often, Missing.OFTEN, missing);
        } else if (said("many").isPresent()) {
            require(many, Missing.MANY, missing);
        }
        return reckoned(missing, rate, per, many, often);
    }

    /** A whole sum that comes round so often, or once. */
    Reckoned whole() {
        Optional<Long> sum = money("amount");
        Optional<String> per = said("per");
        Set<Missing> missing = refused();
        require(sum, Missing.PRICE, missing);
        require(per, Missing.PER, missing);
        return reckoned(missing, sum, per, Optional.empty(), per.flatMap(Period::of));
    }

    private static Reckoned reckoned(Set<Missing> missing, Optional<Long> rate, Optional<String> per, Optional<BigDecimal> many, Optional<Period> often) {
        if (!missing.isEmpty()) {
            return new Reckoned.NotYet(missing);
        }
        BigDecimal pence = BigDecimal.valueOf(rate.orElseThrow()).multiply(many.orElse(BigDecimal.ONE));
        if (per.filter(ONCE::equals).isPresent()) {
            return new Reckoned.Once(pence.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
        return often.<Reckoned>map(period -> new Reckoned.Regular(new Amount(pence, period))).orElseGet(() -> new Reckoned.NotYet(Set.of(Missing.PER)));
    }

    /** Nobody's view counts before the person says yes to it, and of two answers that stand side by side only the first does. */
    private Set<Missing> refused() {
        Set<Missing> refused = EnumSet.noneOf(Missing.class);
        boolean others = entry.voice() == Voice.VIEW || entry.voice() == Voice.OBSERVED;
        if (others && entry.answer() != Answer.AGREE || entry.answer() == Answer.DISAGREE) {
            refused.add(Missing.NOT_AGREED);
        }
        if (entry.besides().flatMap(plan::entry).isPresent()) {
            refused.add(Missing.UNDECIDED);
        }
        return refused;
    }

    private static void require(Optional<?> needed, Missing otherwise, Set<Missing> missing) {
        if (needed.isEmpty()) {
            missing.add(otherwise);
        }
    }
}
