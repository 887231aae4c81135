package org.onmyterms.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;

/** The words and pictures of one entry: as paragraphs, or in Easy Read one idea a row with a picture to its left. */
final class Sayings {

    private final Framing framing;
    private final PictureBook pictures;
    private final Album album;
    private final Layout layout;
    private final Pack pack;
    /** Each is asked for once for a document. */
    private final Map<String, Optional<Illustration.Photo>> photos = new HashMap<>();

    Sayings(Framing framing, PictureBook pictures, Album album, Layout layout, Pack pack) {
        this.pack = pack;
        this.framing = framing;
        this.pictures = pictures;
        this.album = album;
        this.layout = layout;
    }

    /** What was said, verbatim, and what its pictures show. The person's own photo, or else their symbol, stands first. */
    List<Block> of(Entry entry) {
        List<Block> said = new ArrayList<>(layout == Layout.EASY_READ ? rows(entry) : paragraphs(entry));
        details(entry).forEach(d -> said.add(layout == Layout.EASY_READ ? new Block.Pictured(Optional.empty(), "", d) : new Block.Para(d)));
        recording(entry).ifPresent(r -> said.add(layout == Layout.EASY_READ ? new Block.Pictured(Optional.empty(), "", r) : new Block.Para(r)));
        return said;
    }

    private List<Block> paragraphs(Entry entry) {
        List<Block> said = new ArrayList<>(shown(entry));
        if (!entry.words().isEmpty()) {
            said.add(new Block.Para(words(entry, entry.words())));
        }
        entry.pictures().stream().filter(p -> photo(p).isEmpty()).map(this::picture).forEach(said::add);
        return said;
    }

    private List<Block> rows(Entry entry) {
        List<Picture> first = new ArrayList<>(entry.pictures());
        first.removeIf(p -> illustration(p).isEmpty());
        first.sort(Comparator.comparing(p -> photo(p).isEmpty()));
        List<Block> said = new ArrayList<>();
        if (!entry.words().isEmpty()) {
            for (String idea : ideas(entry.words(), entry.language().orElse(framing.language()))) {
                Optional<Picture> beside = said.isEmpty() ? first.stream().findFirst() : Optional.empty();
                said.add(new Block.Pictured(beside.flatMap(this::illustration), beside.flatMap(this::photo).map(p -> alternative(entry, beside.get())).orElse(""),
                        words(entry, idea)));
            }
        }
        entry.pictures().stream().filter(p -> said.isEmpty() || photo(p).isEmpty() || p != first.getFirst()).map(this::picture).forEach(said::add);
        return said;
    }

    /** The same words as paragraphs alone, for where they are quoted. */
    List<List<Run>> quoted(Entry entry) {
        List<List<Run>> said = new ArrayList<>();
        if (!entry.words().isEmpty()) {
            said.add(words(entry, entry.words()));
        }
        entry.pictures().stream().filter(p -> photo(p).isEmpty()).forEach(p -> said.add(illustration(p).isPresent() ? word(p) : shows(p)));
        said.addAll(details(entry));
        recording(entry).ifPresent(said::add);
        return said;
    }

    /** Its photos and drawings. */
    List<Block.Shown> shown(Entry entry) {
        return entry.pictures().stream().flatMap(p -> photo(p).map(photo -> new Block.Shown(photo, alternative(entry, p))).stream()).toList();
    }

    /** These blocks with this picture beside the first idea below each question, unless it has one of its own. */
    static List<Block> pictured(List<Block> blocks, Illustration picture) {
        List<Block> all = new ArrayList<>();
        boolean begins = true;
        for (Block block : blocks) {
            boolean bare = block instanceof Block.Pictured p && p.picture().isEmpty();
            all.add(begins && bare ? new Block.Pictured(Optional.of(picture), "", ((Block.Pictured) block).words()) : block);
            begins = block instanceof Block.Heading || begins && !(block instanceof Block.Pictured);
        }
        return all;
    }

    private List<Run> words(Entry entry, String words) {
        return List.of(new Run(words, entry.language().flatMap(framing::languageIfOther), false));
    }

    private Block picture(Picture picture) {
        Optional<Illustration> seen = illustration(picture);
        return seen.isPresent() ? new Block.Pictured(seen, "", word(picture)) : new Block.Para(shows(picture));
    }

    private Optional<Illustration> illustration(Picture picture) {
        Optional<Illustration> photo = photo(picture).map(p -> p);
        return photo.or(() -> picture.symbol().flatMap(pictures::symbol));
    }

    /** A card has no room for photos. */
    private Optional<Illustration.Photo> photo(Picture picture) {
        return layout == Layout.WALLET_CARD ? Optional.empty() : picture.file().flatMap(name -> photos.computeIfAbsent(name,
                n -> album.photo(n).flatMap(Illustration.Photo::of)));
    }

    /** What the person says it shows; or that their words beside it do, or that nobody has said. */
    private String alternative(Entry entry, Picture picture) {
        if (!picture.describes().isBlank()) {
            return picture.describes();
        }
        return framing.words().text(entry.words().isBlank() ? "paper.photo-plain" : "paper.photo-said");
    }

    /** What the person says it shows, or else the symbol's word in the document's language or in English. */
    private List<Run> word(Picture picture) {
        if (!picture.describes().isBlank()) {
            return List.of(Run.plain(picture.describes()));
        }
        String language = framing.language();
        Optional<Run> named = picture.symbol().flatMap(code -> pictures.word(code, language).map(Run::plain)
                .or(() -> pictures.word(code, "en").map(word -> new Run(word, framing.languageIfOther("en"), false))));
        return named.map(List::of).orElseGet(() -> framing.runs("paper.photo-plain"));
    }

    private List<Run> shows(Picture picture) {
        return picture.describes().isBlank() ? framing.runs("paper.picture-plain") : framing.runs("paper.picture", picture.describes());
    }

    /** What stands on a card beside its words, a line a field. */
    private List<List<Run>> details(Entry entry) {
        Optional<CardKind> kind = entry.prompt().flatMap(pack::cards);
        List<List<Run>> details = new ArrayList<>();
        entry.details().forEach((id, said) -> {
            Optional<CardKind.Field> field = kind.flatMap(k -> k.field(id));
            Optional<String> language = framing.languageIfOther(pack.language());
            boolean isChosen = field.filter(f -> !f.options().isEmpty()).isPresent();
            details.add(List.of(new Run(field.map(CardKind.Field::name).orElse(id) + ": ", language, true),
                    new Run(field.map(f -> f.read(said)).orElse(said), isChosen ? language : entry.language().flatMap(framing::languageIfOther), false)));
        });
        return details;
    }

    private Optional<List<Run>> recording(Entry entry) {
        return entry.recording().map(r -> framing.runs("paper.recording", Integer.toString(r.seconds())));
    }

    /** Sentences and lines, one after another the same text, letter for letter. */
    static List<String> ideas(String words, String language) {
        List<String> ideas = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(words);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            String idea = words.substring(from, to);
            if (idea.isBlank() && !ideas.isEmpty()) {
                ideas.set(ideas.size() - 1, ideas.getLast() + idea);
            } else {
                ideas.add(idea);
            }
            from = to;
        }
        return ideas;
    }
}
