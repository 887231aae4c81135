package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 1,296 words that keys are made of; each is known by its first three letters. Five of them are 51.7 bits. */
public final class KeyWords {

    private final List<String> all;
    private final Map<String, String> pictures;

    private KeyWords(List<String> all, Map<String, String> pictures) {
        this.all = all;
        this.pictures = pictures;
    }

    /** Reads words/key-words.txt and key-pictures.txt in the assets folder. Throws the key "store.failed" when it cannot. */
    public static KeyWords read(Path assetsFolder) {
        Path folder = assetsFolder.resolve("words");
        try (Stream<String> pictures = Files.lines(folder.resolve("key-pictures.txt"))) {
            return new KeyWords(List.copyOf(Files.readAllLines(folder.resolve("key-words.txt"))), pictures.map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
        } catch (IOException e) {
            throw new StoreException(e, "failed");
        }
    }

    /** All words, sorted. */
    public List<String> all() {
        return all;
    }

    /** The code of a picture for each word that has one, such as "1F34E" for "apple". */
    public Map<String, String> pictures() {
        return pictures;
    }

    /** The word that begins with these three letters (more may follow); empty when there is none. */
    public Optional<String> complete(String threeLetters) {
        String typed = threeLetters.strip().toLowerCase(Locale.ROOT);
        if (typed.length() < TypedWords.LETTERS) {
            return Optional.empty();
        }
        String beginning = typed.substring(0, TypedWords.LETTERS);
        return all.stream().filter(w -> w.startsWith(beginning)).findFirst();
    }

    /** Five words drawn evenly; a word may come twice. */
    public List<String> draw(SecureRandom random) {
        List<String> drawn = new ArrayList<>();
        while (drawn.size() < TypedWords.COUNT) {
            drawn.add(all.get(random.nextInt(all.size())));
        }
        return List.copyOf(drawn);
    }
}
