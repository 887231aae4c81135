package org.onmyterms.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onmyterms.words.TypedMoney;
import org.onmyterms.words.TypedNumber;
import org.onmyterms.words.Words;

/** Says sums in words: the answer first, and how each figure was worked out. Screens and documents say the same. */
public final class MoneyWords {

    private final Words words;

    public MoneyWords(Words words) {
        this.words = words;
    }

    /** "It is £86.40 a week short." */
    public String answer(Sufficiency sufficiency) {
        return switch (sufficiency) {
            case Sufficiency.Short(long by) -> words.text("sums.short", words.money(by));
            case Sufficiency.Enough(long spare) -> spare == 0 ? words.text("sums.just-enough") : words.text("sums.enough", words.money(spare));
            case Sufficiency.NotTold told -> words.text("sums.not-told");
            case Sufficiency.NoCosts none -> words.text("sums.no-costs");
        };
    }

    /** How a figure was worked out, from what stands on its card: "3 hours every week, at £14.50 an hour". Empty where it cannot be. */
    public String basis(Item item) {
        Map<String, String> said = item.entry().details();
        Optional<Long> sum = Optional.ofNullable(said.getOrDefault("rate", said.get("amount"))).flatMap(TypedMoney::read);
        Optional<String> per = Optional.ofNullable(said.get("per"));
        if (sum.isEmpty() || per.isEmpty() || !item.reckoned().isCounted()) {
            return "";
        }
        String price = words.text("sums.per." + per.get(), words.money(sum.get()));
        Optional<BigDecimal> many = Optional.ofNullable(said.get("many")).flatMap(TypedNumber::read);
        if (many.isEmpty()) {
            return price;
        }
        String count = many.get().compareTo(BigDecimal.ONE) == 0 ? words.text("sums.one." + per.get()) : words.text("sums.many." + per.get(), words.number(many.get()));
        return Card.isPiece(per.get()) ? words.text("sums.pieces", count, words.text("sums.often." + said.get("often")), price) : words.text("sums.times", count, price);
    }

    /** The same with what it comes to: "3 hours every week, at £14.50 an hour. That is £43.50 a week." */
    public String working(Item item) {
        return switch (item.reckoned()) {
            case Reckoned.Regular regular -> words.text("sums.working", basis(item), words.money(item.reckoned().in(Period.WEEK)));
            case Reckoned.Once once -> words.text("sums.working-once", basis(item), words.money(once.pence()));
            case Reckoned.NotYet notYet -> missing(notYet);
        };
    }

    /** Why a card is in no sum. */
    private String missing(Reckoned.NotYet notYet) {
        return notYet.missing().stream().sorted().map(m -> words.text("sums.missing." + m.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(" "));
    }

    /** How sums are made, a sentence each. */
    public List<String> rules() {
        return List.of(words.text("sums.rule-year"), words.text("sums.rule-rounding"), words.text("sums.rule-once"), words.text("sums.rule-figures"));
    }
}
