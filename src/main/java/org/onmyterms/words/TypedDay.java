package org.onmyterms.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as somebody types it, the day before the month: 3 March 2027, 3rd Mar 2027, 3/3/2027, 3.3.27. */
public final class TypedDay {

    private static final List<String> WAYS = List.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d/M/uu");

    private TypedDay() {
    }

    /** The day; empty when it is not understood, or there is no such day. Months are known in this language and in English. */
    public static Optional<LocalDate> read(String typed, Locale locale) {
        String plain = typed.strip().replaceAll("(?<=\\d)(?i:st|nd|rd|th)\\b", "").replaceAll("(?<=\\d)[.-](?=\\d)", "/").replaceAll("[,\\s]+", " ");
        return WAYS.stream().flatMap(way -> Stream.of(locale, Locale.ENGLISH).map(language -> format(way, language)))
                .flatMap(format -> parsed(plain, format).stream()).findFirst();
    }

    private static DateTimeFormatter format(String way, Locale language) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(way).toFormatter(language).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parsed(String plain, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(plain, format));
        } catch (DateTimeParseException notThisWay) {
            return Optional.empty();
        }
    }
}
