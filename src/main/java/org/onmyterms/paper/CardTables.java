package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onmyterms.guide.CardKind;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;

/** Sets cards of one kind as a table: a row a card, a column for each field in which something is said, and whose words where they differ. */
final class CardTables {

    /** More stand too close together to be read with ease. */
    static final int MOST_COLUMNS = 6;

    private final Voices voices;
    private final Framing framing;
    private final Optional<String> packLanguage;

    /** @param packLanguage that of the fields' names, BCP 47 */
    CardTables(Voices voices, Framing framing, String packLanguage) {
        this.voices = voices;
        this.framing = framing;
        this.packLanguage = framing.languageIfOther(packLanguage);
    }

    /** A table, or where only names are known a list. */
    List<Block> of(CardKind kind, List<Entry> cards) {
        List<CardKind.Field> said = said(kind, cards);
        boolean othersToo = cards.stream().anyMatch(c -> c.voice() != Voice.OWN);
        List<Run> caption = label(kind.name());
        if (said.isEmpty() && !othersToo) {
            return List.of(new Block.Para(caption, Block.Tone.LABEL),
                    new Block.Listing(cards.stream().map(c -> words(c, c.words())).toList(), Block.Tone.PLAIN, false));
        }
        List<List<Run>> columns = new ArrayList<>(List.of(label(kind.first().name())));
        said.forEach(f -> columns.add(label(f.name())));
        if (othersToo) {
            columns.add(framing.runs("paper.whose"));
        }
        Block.Table table = new Block.Table(caption, columns, cards.stream().map(c -> row(c, said, othersToo)).toList());
        return columns.size() > MOST_COLUMNS ? table.stacked() : List.of(table);
    }

    /** The fields in which something is said; one that the pack does not know is called by its id. */
    private static List<CardKind.Field> said(CardKind kind, List<Entry> cards) {
        Set<String> ids = cards.stream().flatMap(c -> c.details().keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<CardKind.Field> said = new ArrayList<>(kind.others().stream().filter(f -> ids.contains(f.id())).toList());
        ids.stream().filter(id -> kind.field(id).isEmpty()).forEach(id -> said.add(new CardKind.Field(id, id, "", List.of())));
        return said;
    }

    private List<List<Run>> row(Entry card, List<CardKind.Field> said, boolean othersToo) {
        List<List<Run>> row = new ArrayList<>(List.of(card.words().isBlank() ? framing.runs("paper.no-name") : words(card, card.words())));
        for (CardKind.Field field : said) {
            String value = card.details().getOrDefault(field.id(), "");
            row.add(value.isEmpty() ? List.of() : field.options().isEmpty() ? words(card, value) : label(field.read(value)));
        }
        if (othersToo) {
            row.add(voices.whose(card));
        }
        return row;
    }

    private List<Run> label(String text) {
        return List.of(new Run(text, packLanguage, false));
    }

    private List<Run> words(Entry card, String words) {
        return List.of(new Run(words, card.language().flatMap(framing::languageIfOther), false));
    }
}
