package org.onmyterms.guide.symbols;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A plain text file of lines with places between semicolons. Its first line names the places; lines that begin with # are notes. */
record Table(String file, List<Row> rows) {

    private static final int MANY = 1000;

    /**
     * @param line  counted from 1
     * @param cells as many as the table has places
     */
    record Row(int line, List<String> cells) { }

    /**
     * Reads a file in UTF-8; the first row is the one that names the places.
     *
     * @param isHead tells whether those are the names of the places
     */
    static Table read(Path path, Predicate<List<String>> isHead) {
        String file = path.getFileName().toString();
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String text : lines(path, file)) {
            line++;
            if (text.isBlank() || text.startsWith("# ") || text.strip().equals("#")) {
                continue;
            }
            List<String> cells = Arrays.stream(text.split(";", MANY)).map(String::strip).toList();
            if (!rows.isEmpty() && cells.size() != rows.getFirst().cells().size()) {
                throw new SymbolsException("guide.symbols-places", file, line, cells.getFirst());
            }
            if (rows.isEmpty() && !isHead.test(cells)) {
                throw new SymbolsException("guide.symbols-head", file, line, "");
            }
            rows.add(new Row(line, cells));
        }
        if (rows.isEmpty()) {
            throw new SymbolsException("guide.symbols-head", file, 0, "");
        }
        return new Table(file, rows);
    }

    List<String> head() {
        return rows.getFirst().cells();
    }

    List<Row> body() {
        return rows.subList(1, rows.size());
    }

    private static List<String> lines(Path path, String file) {
        try {
            List<String> lines = new ArrayList<>(Files.readString(path).lines().toList());
            if (!lines.isEmpty()) {
                lines.set(0, lines.getFirst().replaceFirst("^\uFEFF", ""));
            }
            return lines;
        } catch (CharacterCodingException notUtf8) {
            throw new SymbolsException("guide.not-utf8", file, 0, "");
        } catch (IOException gone) {
            throw new SymbolsException("guide.unreadable", file, 0, "");
        }
    }
}
