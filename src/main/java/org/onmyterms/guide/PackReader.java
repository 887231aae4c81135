package org.onmyterms.guide;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a folder of topic files into a {@link Pack}, or says which line of which file to mend. */
public final class PackReader {
    private PackReader() {
    }

    /**
     * Reads every {@code .md} file of the folder but a README, in the order of their names; the folder's own name is the language.
     *
     * @throws PackException at the first mistake found
     */
    public static Pack read(Path folder) {
        String language = nameOf(folder.toAbsolutePath().normalize());
        SentenceRules rules = new SentenceRules(language);
        List<Topic> topics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : filesIn(folder)) {
            TopicReader reader = new TopicReader(nameOf(file), linesOf(file), rules);
            Topic topic = reader.read();
            if (!ids.add(topic.id())) {
                throw new PackException(PackProblem.DUPLICATE_TOPIC, nameOf(file), reader.lineOf("topic"), topic.id());
            }
            topics.add(topic);
        }
        return new Pack(language, topics);
    }

    /** Every {@code .md} file of a folder but a README, in the order of their names; throws when there is none. */
    static List<Path> filesIn(Path folder) {
        String name = nameOf(folder.toAbsolutePath().normalize());
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, PackReader::isTopicFile)) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException failure) {
            throw unreadable(name, failure);
        }
        if (files.isEmpty()) {
            throw new PackException(PackProblem.EMPTY_FOLDER, name, 0, "");
        }
        files.sort(Comparator.comparing(PackReader::nameOf));
        return files;
    }

    /** Copying by some systems leaves hidden twins that begin with a dot; those and a README are not topics. */
    private static boolean isTopicFile(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") && !name.startsWith(".") && !name.equals("readme.md") && Files.isRegularFile(file);
    }

    static List<String> linesOf(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException failure) {
            throw unreadable(nameOf(file), failure);
        }
        return decode(bytes, nameOf(file)).lines().toList();
    }

    private static String decode(byte[] bytes, String file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new PackException(PackProblem.NOT_UTF8, file, line, "");
        }
        return text.toString().replaceFirst("^\uFEFF", "");
    }

    static PackException unreadable(String name, Exception cause) {
        PackException problem = new PackException(PackProblem.UNREADABLE, name, 0, "");
        problem.initCause(cause);
        return problem;
    }

    static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
