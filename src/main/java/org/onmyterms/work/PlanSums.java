package org.onmyterms.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.money.Covered;
import org.onmyterms.money.MoneyWords;
import org.onmyterms.money.Period;
import org.onmyterms.money.Sufficiency;
import org.onmyterms.money.Sums;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;

/**
 * What the sums of a plan say in a letter. Figures are of all that the person wrote; what would be missing is named only as far as the
 * letter's reader may see it.
 */
public final class PlanSums implements LetterSums {

    private static final String WEEK = "week";

    private final Plan seen;
    private final Sums sums;
    private final Words words;

    /** @param reader id of the audience to whom the letter goes */
    public PlanSums(Plan plan, String reader, Words words) {
        this.words = words;
        seen = plan.asSeenBy(reader);
        sums = Sums.of(plan, words.locale());
    }

    @Override
    public Optional<String> text(String id) {
        return switch (id) {
            case "offer" -> sums.counted().regular().isEmpty() ? Optional.empty() : Optional.of(offer());
            case "cost" -> sums.costs().regular().isEmpty() ? Optional.empty()
                    : Optional.of(words.text("sums.paper.costs-week", words.money(sums.costs().in(Period.WEEK))));
            case "gap" -> sums.sufficiency() instanceof Sufficiency.Short gap ? Optional.of(new MoneyWords(words).answer(gap)) : Optional.empty();
            case "lost-parts" -> lost();
            default -> Optional.empty();
        };
    }

    private String offer() {
        String offered = words.text("sums.letter.offer", words.money(sums.counted().in(Period.WEEK)));
        return sums.off().regular().isEmpty() ? offered
                : offered + " " + words.text("sums.letter.off", words.money(sums.off().in(Period.WEEK)), words.money(sums.reaches(Period.WEEK)));
    }

    private Optional<String> lost() {
        List<String> names = sums.notCovered().stream().map(Covered::item).map(item -> item.entry().id()).flatMap(id -> seen.entry(id).stream()).map(this::name)
                .filter(name -> !name.isBlank()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names.stream().collect(Collectors.joining(", ")));
    }

    /** The card's own words, or those of what it is tied to in the week, where the reader may see that. */
    private String name(Entry card) {
        return card.words().isBlank() ? Optional.ofNullable(card.details().get(WEEK)).flatMap(seen::entry).map(Entry::words).orElse("") : card.words();
    }
}
