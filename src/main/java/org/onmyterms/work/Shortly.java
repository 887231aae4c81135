package org.onmyterms.work;

import java.util.Locale;
import java.util.stream.Collectors;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;
import org.onmyterms.words.Quoted;
import org.onmyterms.words.Words;

/** What was said, in one short line: the first of its words, or what kind of thing it is when it has none. */
public final class Shortly {

    private static final String PHOTO = ".jpg";

    private Shortly() {
    }

    public static String of(Entry entry, Words words) {
        return entry.words().isBlank() ? shown(entry, words) : Quoted.shortly(entry.words());
    }

    /** What an entry shows besides its words, in one line: its pictures, or its recording; empty when there is none. */
    public static String shown(Entry entry, Words words) {
        String described = entry.pictures().stream().map(Picture::describes).filter(d -> !d.isBlank()).collect(Collectors.joining(", "));
        if (!described.isEmpty()) {
            return words.text("work.pictures-of", Quoted.shortly(described));
        }
        if (!entry.pictures().isEmpty()) {
            return words.text(isPhoto(entry.pictures().getFirst()) ? "work.photo" : "work.picture");
        }
        return entry.recording().map(r -> words.text("work.recording", r.seconds())).orElse(entry.details().isEmpty() ? "" : words.text("work.card"));
    }

    /** A photo, and not a drawing or a symbol. */
    public static boolean isPhoto(Picture picture) {
        return picture.file().filter(f -> f.toLowerCase(Locale.ROOT).endsWith(PHOTO)).isPresent();
    }
}
