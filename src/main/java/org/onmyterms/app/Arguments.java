package org.onmyterms.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a verb: those without dashes in order, options with a value, and switches. Each option at most once. */
record Arguments(List<String> plain, Map<String, String> options) {

    /** The words do not fit the verb: the usage is shown. */
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static Arguments read(List<String> words, Set<String> withValue, Set<String> switches, int plainOnes) throws Misused {
        List<String> plain = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String before = null;
            if (withValue.contains(word) && i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                before = options.put(word, words.get(++i));
            } else if (switches.contains(word)) {
                before = options.put(word, "");
            } else if (word.startsWith("--") || word.isEmpty()) {
                throw new Misused();
            } else {
                plain.add(word);
            }
            if (before != null) {
                throw new Misused();
            }
        }
        if (plain.size() != plainOnes) {
            throw new Misused();
        }
        return new Arguments(plain, options);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String needed(String name) throws Misused {
        return option(name).orElseThrow(Misused::new);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }
}
