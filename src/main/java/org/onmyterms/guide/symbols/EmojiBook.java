package org.onmyterms.guide.symbols;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Every emoji that can be drawn: its name and its picture. Skin tones have no pictures of their own. */
public final class EmojiBook {

    private static final int AS_PICTURE = 0xFE0F;
    private static final int AS_TEXT = 0xFE0E;
    /** Signs such as © below this are letters to most people and become pictures only when they ask for it. */
    private static final int FIRST_PICTURE = 0x2300;

    private final Path pictures;
    private final Map<String, Emoji> emoji;

    private EmojiBook(Path pictures, Map<String, Emoji> emoji) {
        this.pictures = pictures;
        this.emoji = emoji;
    }

    /** Reads {@code emoji-names.txt} of this folder; pictures stay in {@code emoji.zip} until they are asked for. Throws {@link SymbolsException}. */
    public static EmojiBook read(Path symbolsFolder) {
        Table table = Table.read(symbolsFolder.resolve("emoji-names.txt"), head -> head.size() > 1);
        List<String> languages = table.head().subList(1, table.head().size());
        Map<String, Emoji> emoji = new HashMap<>();
        for (Table.Row row : table.body()) {
            Map<String, String> names = new TreeMap<>();
            for (int i = 0; i < languages.size(); i++) {
                names.put(languages.get(i), row.cells().get(1 + i));
            }
            String code = row.cells().getFirst();
            emoji.put(key(code), new Emoji(code, names));
        }
        return new EmojiBook(symbolsFolder.resolve("emoji.zip"), Map.copyOf(emoji));
    }

    /** Every emoji of the book, in no order. */
    public Collection<Emoji> all() {
        return emoji.values();
    }

    /** The emoji that this one character (as a person sees it) is, or empty; one with a skin tone is the one without. */
    public Optional<Emoji> of(String character) {
        if (character.isEmpty() || character.indexOf(AS_TEXT) >= 0 || character.codePointAt(0) < FIRST_PICTURE && character.indexOf(AS_PICTURE) < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(emoji.get(key(code(character))));
    }

    /** The emoji of this code, such as {@code 1F468-200D-1F373}. */
    Optional<Emoji> coded(String code) {
        return Optional.ofNullable(emoji.get(key(code)));
    }

    /** The picture of an emoji of this book, as the bytes of an SVG file. Throws {@link SymbolsException} when the pictures are gone. */
    public byte[] svg(Emoji wanted) {
        try (ZipFile zip = new ZipFile(pictures.toFile())) {
            ZipEntry entry = zip.getEntry(wanted.code() + ".svg");
            if (entry == null) {
                throw new SymbolsException("guide.symbols-no-picture", pictures.getFileName().toString(), 0, wanted.code());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        } catch (IOException gone) {
            throw new SymbolsException("guide.unreadable", pictures.getFileName().toString(), 0, "");
        }
    }

    private static String code(String character) {
        return character.codePoints().mapToObj(c -> String.format("%04X", c)).collect(Collectors.joining("-"));
    }

    /** A code without what only says "as a picture" and without skin tones, so that every way to write an emoji is one. */
    private static String key(String code) {
        return code.replace("-FE0F", "").replaceAll("-1F3F[B-F]", "");
    }
}
