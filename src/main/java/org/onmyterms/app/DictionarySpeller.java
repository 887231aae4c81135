package org.onmyterms.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onmyterms.spelling.Spelling;
import org.onmyterms.work.Speller;

/** The dictionaries as the kitchen wants to see them. Each is read when it is first needed. */
final class DictionarySpeller implements Speller {

    private final Path dictionaries;
    private final Map<String, Spelling> read = new HashMap<>();

    DictionarySpeller(Path dictionaries) {
        this.dictionaries = dictionaries;
    }

    @Override
    public List<Odd> check(String text, String language) {
        return spelling(language).check(text).stream().map(word -> new Odd(word.from(), word.to(), word.word())).toList();
    }

    @Override
    public List<String> suggest(String word, String language) {
        return spelling(language).suggest(word);
    }

    private Spelling spelling(String language) {
        return read.computeIfAbsent(language, wanted -> Spelling.of(dictionaries, wanted));
    }
}
