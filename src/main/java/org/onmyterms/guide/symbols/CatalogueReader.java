package org.onmyterms.guide.symbols;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the list of symbols, or says which line to mend. The form is told in assets/symbols/README.md. */
final class CatalogueReader {

    private static final List<String> FIRST = List.of("id", "picture");
    private static final String ID = "[a-z][a-z0-9-]*";
    private static final String PICTURE = "[a-z]+/[A-Za-z0-9-]+";

    private final Path folder;
    private final Table table;
    private final List<String> languages;
    private final Set<String> ids = new HashSet<>();

    CatalogueReader(Path folder) {
        this.folder = folder;
        this.table = Table.read(folder.resolve("symbols.txt"), CatalogueReader::isHead);
        this.languages = languages(table.head());
    }

    List<Symbol> read() {
        List<Symbol> symbols = new ArrayList<>();
        table.body().forEach(row -> symbols.add(symbol(row)));
        return symbols;
    }

    /** Two places, then a word in each language, then other words in the same languages. */
    private static boolean isHead(List<String> head) {
        List<String> expected = new ArrayList<>(FIRST);
        expected.addAll(languages(head));
        languages(head).forEach(language -> expected.add("more " + language));
        return head.size() > FIRST.size() && head.equals(expected) && new HashSet<>(head).size() == head.size();
    }

    private static List<String> languages(List<String> head) {
        return head.stream().skip(FIRST.size()).limit(Math.max(0, (head.size() - FIRST.size()) / 2)).toList();
    }

    private Symbol symbol(Table.Row row) {
        String id = row.cells().get(0);
        String picture = row.cells().get(1);
        if (!id.matches(ID)) {
            throw mistake("guide.bad-id", row, id);
        }
        if (!ids.add(id)) {
            throw mistake("guide.symbols-twice", row, id);
        }
        Path file = folder.resolve(picture + ".svg");
        if (!picture.matches(PICTURE) || !Files.isRegularFile(file)) {
            throw mistake("guide.symbols-no-picture", row, picture);
        }
        Map<String, Symbol.Term> terms = new TreeMap<>();
        for (int i = 0; i < languages.size(); i++) {
            String word = row.cells().get(FIRST.size() + i);
            if (word.isEmpty()) {
                throw mistake("guide.symbols-no-word", row, id);
            }
            String more = row.cells().get(FIRST.size() + languages.size() + i);
            terms.put(Plain.language(languages.get(i)), new Symbol.Term(word, Arrays.stream(more.split(",")).map(String::strip).filter(m -> !m.isEmpty()).toList()));
        }
        return new Symbol(id, file, terms);
    }

    private SymbolsException mistake(String key, Table.Row row, String found) {
        return new SymbolsException(key, table.file(), row.line(), found);
    }
}
