package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.money.Covered;
import org.onmyterms.money.Item;
import org.onmyterms.money.MoneyWords;
import org.onmyterms.money.Period;
import org.onmyterms.money.Sufficiency;
import org.onmyterms.money.Sums;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;

/** What the documents of money have in common: the sums of what their reader may see, and tables of cards with what they come to. */
abstract class MoneyPaper {

    private static final List<Period> COLUMNS = List.of(Period.WEEK, Period.FOUR_WEEKS, Period.YEAR);

    final Framing framing;
    final Sums sums;
    final MoneyWords money;
    private final Pack pack;
    private final Map<String, Entry> seen;
    private final Voices voices;

    /** @param plan as its reader may see it */
    MoneyPaper(Plan plan, Pack pack, Framing framing, Sayings sayings) {
        this.framing = framing;
        this.pack = pack;
        sums = Sums.of(plan, framing.words().locale());
        money = new MoneyWords(framing.words());
        seen = plan.entries().stream().collect(Collectors.toMap(Entry::id, e -> e, (a, b) -> a, LinkedHashMap::new));
        voices = new Voices(plan, framing, sayings, Contributions.answers(seen));
    }

    /** A column of a table: its name, and its cell for a card. */
    record Column(List<Run> name, Function<Item, List<Run>> cell) { }

    /** The working, and the sum by the week, by four weeks and by the year; what is said of whose words it is, where not all are the person's own. */
    List<Block> regular(String caption, List<Item> items, Column... first) {
        List<Column> columns = new ArrayList<>(List.of(first));
        columns.add(new Column(framing.runs("sums.paper.working"), item -> plain(money.basis(item))));
        COLUMNS.forEach(period -> columns.add(new Column(framing.runs("sums.column." + period.code()), item -> sum(item.reckoned().in(period)))));
        List<List<Run>> total = new ArrayList<>();
        COLUMNS.forEach(period -> total.add(bold(framing.words().money(items.stream().mapToLong(i -> i.reckoned().in(period)).sum()))));
        return table(caption, columns, items, total);
    }

    List<Block> once(String caption, List<Item> items) {
        return table(caption, List.of(new Column(framing.runs("sums.paper.working"), item -> plain(money.basis(item))),
                new Column(framing.runs("sums.column.once"), item -> sum(item.reckoned().once()))), items,
                List.of(bold(framing.words().money(items.stream().mapToLong(i -> i.reckoned().once()).sum()))));
    }

    /** @param total the last cells of a last row, with nothing before them; left out where there is one card only */
    List<Block> table(String caption, List<Column> columns, List<Item> items, List<List<Run>> total) {
        boolean others = items.stream().anyMatch(i -> i.entry().voice() != Voice.OWN);
        List<List<Run>> names = new ArrayList<>(List.of(framing.runs("sums.paper.what")));
        columns.forEach(column -> names.add(column.name()));
        if (others) {
            names.add(framing.runs("paper.whose"));
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Item item : items) {
            List<List<Run>> row = new ArrayList<>(List.of(name(item.entry())));
            columns.forEach(column -> row.add(column.cell().apply(item)));
            if (others) {
                row.add(voices.whose(item.entry()));
            }
            rows.add(row);
        }
        if (items.size() > 1 && !total.isEmpty()) {
            List<List<Run>> last = new ArrayList<>(List.of(framing.bold("sums.paper.total")));
            while (last.size() < columns.size() + 1 - total.size()) {
                last.add(List.of());
            }
            last.addAll(total);
            if (others) {
                last.add(List.of());
            }
            rows.add(last);
        }
        Block.Table table = new Block.Table(framing.runs(caption), names, rows);
        return names.size() > CardTables.MOST_COLUMNS ? table.stacked() : List.of(table);
    }

    /** What a card is called: its own words, or those of what it is tied to in the week. */
    List<Run> name(Entry card) {
        return !card.words().isBlank() ? words(card, card.words()) : tied(card, "week").orElseGet(() -> framing.runs("paper.no-name"));
    }

    /** The words of what a card is tied to, where their reader may see them. */
    Optional<List<Run>> tied(Entry card, String field) {
        return Optional.ofNullable(card.details().get(field)).map(seen::get).filter(e -> !e.words().isBlank()).map(e -> words(e, e.words()));
    }

    /** What a card says in a field, as people read it, after the field's name; nothing where it says nothing. */
    Optional<List<Run>> line(Entry card, String field) {
        return said(card, field).map(value -> {
            List<Run> line = new ArrayList<>();
            line.add(framing.in(pack.language(), kind(card).flatMap(k -> k.field(field)).map(CardKind.Field::name).orElse(field) + ": "));
            line.addAll(value);
            return line;
        });
    }

    /** The same alone. */
    Optional<List<Run>> said(Entry card, String field) {
        Optional<CardKind.Field> known = kind(card).flatMap(k -> k.field(field));
        return Optional.ofNullable(card.details().get(field)).map(value -> known.filter(f -> !f.options().isEmpty())
                .map(f -> List.of(framing.in(pack.language(), f.read(value)))).orElseGet(() -> words(card, value)));
    }

    private Optional<CardKind> kind(Entry card) {
        return card.prompt().flatMap(pack::cards);
    }

    private List<Run> words(Entry card, String words) {
        return List.of(new Run(words, card.language().flatMap(framing::languageIfOther), false));
    }

    List<Run> sum(long pence) {
        return plain(framing.words().money(pence));
    }

    List<Run> bold(String text) {
        return List.of(new Run(text, framing.languageIfOther(framing.words().locale().toLanguageTag()), true));
    }

    List<Run> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(framing.in(framing.words().locale().toLanguageTag(), text));
    }

    Block heading(String key) {
        return new Block.Heading(2, framing.runs(key), key.replace('.', '-'));
    }

    Block para(String key, Object... fill) {
        return new Block.Para(framing.runs(key, fill));
    }

    /** What a cost is for, in the words that its reader may see. */
    List<Run> purpose(List<Run> words) {
        List<Run> line = new ArrayList<>(framing.runs("sums.paper.for"));
        line.add(Run.plain(" "));
        line.addAll(words);
        return line;
    }

    /** Words that are not the person's own say first whose they are. */
    List<Run> begun(Entry card, List<Run> first) {
        List<Run> line = new ArrayList<>();
        if (card.voice() != Voice.OWN) {
            line.addAll(voices.whose(card));
            line.add(Run.plain(" "));
        }
        line.addAll(first);
        return line;
    }

    /** What the gap takes of one cost, and what that cost is for. */
    List<Run> lost(Covered covered) {
        List<Run> line = begun(covered.item().entry(), name(covered.item().entry()));
        line.add(Run.plain(". "));
        line.addAll(covered.covered() == 0 ? framing.runs("sums.paper.lost-all", framing.words().money(covered.missing()))
                : framing.runs("sums.paper.lost-part", framing.words().money(covered.missing()), framing.words().money(covered.missing() + covered.covered())));
        tied(covered.item().entry(), "serves").ifPresent(words -> {
            line.add(Run.plain(" "));
            line.addAll(purpose(words));
        });
        return line;
    }

    /** True when it can be said whether the money is enough. */
    boolean isAnswered() {
        return sums.sufficiency() instanceof Sufficiency.Short || sums.sufficiency() instanceof Sufficiency.Enough;
    }

    /** From the offer to what is left or wanting, step by step. */
    Block.Table steps() {
        List<List<Run>> names = new ArrayList<>(List.of(framing.runs("sums.paper.step")));
        COLUMNS.forEach(period -> names.add(framing.runs("sums.column." + period.code())));
        List<List<List<Run>>> rows = new ArrayList<>();
        rows.add(row("sums.paper.sum-offered", sums.counted()::in));
        if (!sums.off().regular().isEmpty()) {
            rows.add(row("sums.paper.sum-off", period -> -sums.off().in(period)));
        }
        if (sums.paysOnTop() && !sums.pay().regular().isEmpty()) {
            rows.add(row("sums.paper.sum-pay", sums.pay()::in));
        }
        rows.add(row("sums.paper.sum-reaches", sums::reaches));
        rows.add(row("sums.paper.sum-costs", period -> -sums.costs().in(period)));
        rows.add(row("sums.paper.sum-left", period -> sums.reaches(period) - sums.costs().in(period)));
        return new Block.Table(framing.runs("sums.paper.sum-table"), names, rows);
    }

    private List<List<Run>> row(String key, ToLongFunction<Period> sum) {
        List<List<Run>> row = new ArrayList<>(List.of(framing.runs(key)));
        COLUMNS.forEach(period -> row.add(sum(sum.applyAsLong(period))));
        return row;
    }

    /** True when those who give this help said that it may be counted on. */
    static boolean mayBeCountedOn(Entry help) {
        return "yes".equals(help.details().get("count"));
    }

    /** Cards that are in no sum, and what each of them needs. */
    List<Block> notYet(List<Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return List.of(heading("sums.paper.not-yet"), new Block.Listing(items.stream().map(item -> {
            List<Run> line = new ArrayList<>(name(item.entry()));
            line.add(Run.plain(": "));
            line.addAll(plain(money.working(item)));
            return line;
        }).toList(), Block.Tone.PLAIN, false));
    }

    List<Block> rules() {
        return List.of(heading("sums.paper.rules"), new Block.Listing(money.rules().stream().map(this::plain).toList(), Block.Tone.PLAIN, false));
    }
}
