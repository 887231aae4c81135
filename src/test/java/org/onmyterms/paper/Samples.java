package org.onmyterms.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Spread;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.photo.Pictures;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Headings;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Recording;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/** The plans on which the paper tests look. */
public final class Samples {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-22T10:00:00Z");
    public static final Path SYMBOLS = Path.of(System.getProperty("onmyterms.assets", "assets"), "symbols");
    public static final PdfPress PRESS = new PdfPress(SYMBOLS.resolveSibling("fonts"), SYMBOLS);

    public static final PictureBook PICTURES = new PictureBook(SYMBOLS);

    /** A photo and a see-through drawing of the person's own. */
    public static final Album ALBUM = name -> switch (name) {
        case "sea.jpg" -> Optional.of(new Medium("sea.jpg", picture("jpeg")));
        case "drawing.png" -> Optional.of(new Medium("drawing.png", picture("png")));
        default -> Optional.empty();
    };

    private Samples() {
    }

    private static byte[] picture(String form) {
        try {
            return form.equals("png") ? Pictures.file(Pictures.seeThrough(300, 420), form) : Pictures.file(Pictures.corners(1200, 800), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final CardKind PEOPLE = new CardKind("people", "Somebody in my life", Spread.RINGS, List.of(
            new CardKind.Field("name", "Name", "Who is it?", List.of()),
            new CardKind.Field("ring", "How near", "How near are they?", List.of(new CardKind.Option("heart", "Very close"), new CardKind.Option("far", "Far"))),
            new CardKind.Field("does", "What they do", "What do they do?", List.of())));

    public static Pack pack() {
        return new Pack("en-GB", List.of(
                topic("me", "Me", "me.first", "What would you like people to know about you first?"),
                topic("days", "A good day, a bad day", "days.good", "What makes a good day?"),
                new Topic("people", Door.ME, "My people", "1F305", List.of(new Prompt("people.who", "Who matters to you?", List.of("Say it another way?"))),
                        List.of(PEOPLE), true),
                topic("safety", "Staying safe, my way", "safety.own", "What does safe mean to you?")));
    }

    private static Topic topic(String id, String name, String prompt, String ask) {
        return new Topic(id, Door.ME, name, "1F305", List.of(new Prompt(prompt, ask, List.of("Say it another way?"))));
    }

    public static Plan plan(String language, String name, Entry... entries) {
        return new Plan("p1", language, Optional.empty(), new Person(name), List.of(new Supporter("s1", "Grace", "advocate"),
                new Supporter("s2", "Winifred", "neighbour")), List.of(new Audience("circle", "")), Set.of(), Set.of(), List.of(entries), List.of(),
                List.of(), Place.HOME, Optional.empty(), List.of(), Optional.empty(), Headings.NONE, Extras.NONE);
    }

    public static Document document(Plan plan, String audience) {
        return document(plan, audience, Layout.CLEAR);
    }

    public static Document document(Plan plan, String audience, Layout layout) {
        return new Booklet(pack(), Words.english(), PICTURES).of(plan, ALBUM, audience, layout, DAY);
    }

    public static Document one(String words) {
        return document(plan("en-GB", "Rosa", Entry.own("e1", "me", Optional.of("me.first"), words, WHEN)), Audience.ME);
    }

    public static Plan rich() {
        List<Entry> all = new ArrayList<>();
        all.add(own("e1", "me", "me.first", "I am Rosa. I like the sea, strong tea and being asked.\n\nDon't  call me \"love\" –  my name is fine."));
        all.add(with("w1", "me", "me.first", Voice.WRITTEN_DOWN, "I want to choose my own clothes. Every day, even when it takes a long time.", Answer.AGREE));
        all.add(own("e2", "days", "days.good", "A good day starts slowly.\nNo one talks to me before ten.\n\tThen a walk."));
        all.add(with("v1", "days", "days.good", Voice.VIEW, "Rosa does better when she is up by eight. Mornings are when the support worker is here, and the"
                + " afternoons can be long and empty if breakfast is late.", Answer.DISAGREE));
        all.add(with("o1", "days", "days.good", Voice.OBSERVED, "She turned her chair to the window and smiled when the rain began.", Answer.AGREE));
        all.add(own("e3", "days", null, "Fish and chips on Friday.").withBesides(Optional.empty()));
        all.add(own("e4", "days", null, "Pizza on Friday.").withBesides(Optional.of("e3")));
        all.add(new Entry("c1", "people", Optional.of("people.who"), "Mae fy chwaer yn bwysig i mi. Tŷ ni, dŵr a haul.", Optional.of("cy"),
                Voice.OWN, Optional.empty(), "person", Answer.NOT_ASKED, Set.of("circle"), WHEN,
                List.of(new Picture(Optional.of("sea.jpg"), Optional.empty(), "my sister and me by the sea", Extras.NONE)), Optional.empty(),
                Optional.empty(), Map.of(), Optional.empty(), Extras.NONE));
        all.add(own("p1", "people", "people.who", "").withPictures(List.of(new Picture(Optional.of("drawing.png"), Optional.empty(), "", Extras.NONE))));
        all.add(with("p2", "people", "people.who", Voice.VIEW, "The day at the sea did her good.", Answer.AGREE)
                .withPictures(List.of(new Picture(Optional.of("sea.jpg"), Optional.empty(), "", Extras.NONE))));
        all.add(own("r1", "people", "people.who", "I said this too.").withRecording(new Recording("a.opus", 12)));
        all.add(own("t1", "talk", null, "The bus was late again, and nobody told us why."));
        all.add(own("x1", "my own thing", null, "My garden."));
        for (int i = 0; i < 12; i++) {
            all.add(own("m" + i, "people", "people.who", "Person " + i + " is somebody I see on most days, sometimes for long, sometimes only to"
                    + " say hello across the road. That is enough, and it counts."));
        }
        return plan("en-GB", "Rosa Maria", all.toArray(Entry[]::new));
    }

    public static Entry own(String id, String topic, String prompt, String words) {
        return Entry.own(id, topic, Optional.ofNullable(prompt), words, WHEN).withAudiences(Set.of("circle"));
    }

    public static Entry with(String id, String topic, String prompt, Voice voice, String words, Answer answer) {
        return Entry.through("s1", voice, "s1", id, topic, Optional.ofNullable(prompt), words, WHEN).withAnswer(answer).withAudiences(Set.of("circle"));
    }

    public static Plan longOne() {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            words.append("word").append(i).append(i % 17 == 0 ? ". " : " ");
        }
        return plan("en-GB", "", own("e1", "me", "me.first", words.toString()));
    }

    public static Plan nasty() {
        return plan("en-GB", "Zoë \uD83D\uDE00", own("e1", "me", "me.first", "Emoji \uD83D\uDE00 family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 flag"
                + " \uD83C\uDDEC\uD83C\uDDE7 heart \u2764\uFE0F tick \u2713 cross \u2717 arrow \u2192"),
                own("e2", "me", null, "Arabic \u0645\u0631\u062D\u0628\u0627 \u0628 Hebrew \u05E9\u05DC\u05D5\u05DD Hindi \u0928\u092E\u0938\u094D\u0924\u0947 Chinese \u4F60\u597D Thai \u0E2A\u0E27"),
                own("e3", "me", null, "Controls \u0000 \u0007 \u001B \u007F \u009F end\r\nWindows line\rold Mac\u0085nel\u2028ls\u2029ps\u000Bvt\fff"),
                own("e4", "me", null, "Lone \uD83D high, low \uDE00 done, unassigned \u0378 private \uE000 non \uFFFE\uFFFF fffd \uFFFD"),
                own("e5", "me", null, "Spaces: nb\u00A0sp em\u2003en\u2002thin\u2009hair\u200Anarrow\u202Fideo\u3000fig\u2007end   three\ttab"),
                own("e6", "me", null, "\u200BZero\u200Bwidth\u200Cnon\u200Djoin\u2060word\uFEFFbom soft\u00ADhyphen \u200Eltr\u200Frtl \u202Eevil\u202C iso\u2066l\u2069"),
                own("e7", "me", null, "Combining e\u0301 w\u0302 y\u0302 q\u0307 Z\u0351\u0352\u0353\u0354\u0355 \u0301alone a\u0308\u0323"),
                own("e8", "me", null, "Greek \u03A9\u03BC\u03AD\u03B3\u03B1 ohm \u2126 micro \u00B5 Cyrillic \u041F\u0440\u0438\u0432\u0435\u0442 Vietnamese Vi\u1EC7t Polish \u0142\u00F3d\u017A ligature \uFB01 \u017F \u212B"),
                own("e9", "me", null, "<b>&amp; {0} ''quotes'' (brackets) \\ / % ] > )"),
                own("e10", "me", null, "W".repeat(400) + " " + "-".repeat(200) + " " + " ".repeat(300) + "x"),
                own("e11", "me", null, "\n\n\n"), own("e12", "me", null, " "), own("e13", "me", null, "\u200B"),
                own("e15", "me", null, "\u0645".repeat(17_000) + "e" + "\u0301".repeat(17_000) + "\uD83C\uDFFB".repeat(3000) + "x" + "\u200B".repeat(17_000) + " \uD83D\uDE00".repeat(3)),
                own("e16", "", null, "No topic"), own("e17", "\u200B", null, "Unseen topic"), own("e18", "\u0142ong ".repeat(3500), null, "Long topic"),
                language("l1", "not a language!"), language("l2", "de-CH-1996"), language("l3", "x-own"), language("l4", "und"), language("l5", "i-klingon"),
                language("l6", "zh-Hant-TW-u-ca-roc"), language("l7", ""), language("l8", "ar"),
                own("e14", "<p>&\u0000topic \uD83D\uDE00", "no.such", "Strange topic"));
    }

    private static Entry language(String id, String tag) {
        return new Entry(id, "me", Optional.empty(), "In " + tag, Optional.of(tag), Voice.OWN, Optional.empty(), "person", Answer.NOT_ASKED,
                Set.of("circle"), WHEN, List.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Extras.NONE);
    }

    public static Document everyCharacter() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0x2FFF; c++) {
            all.appendCodePoint(c).append(c % 20 == 0 ? "\n" : " ");
        }
        return one(all.toString());
    }

    /** Tables as a plan will have them: a week, people, costs, what is agreed. Made up. */
    public static Document tables(Layout layout) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(Run.plain("My week and what it costs")), "title"));
        List<List<String>> week = new ArrayList<>();
        for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")) {
            week.add(List.of(day, "Up at nine, tea, wash", "Swimming, then the library with Sam", day.equals("Sunday") ? "" : "Film at home"));
        }
        blocks.add(table("My week", List.of("Day", "Morning", "Afternoon", "Evening"), week));
        blocks.add(new Block.Para(List.of(Run.plain("A table that is longer than a page follows."))));
        List<List<String>> costs = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            costs.add(List.of("Support line " + i, i + " hours", "\u00A3" + i * 15 + ".00"));
        }
        blocks.add(table("What it costs", List.of("What", "How much", "A week"), costs));
        blocks.add(table("My people", List.of("Who", "What they do"), List.of(List.of("Sam", "Helps me swim"), List.of("Winifred", "Calls in"))));
        blocks.add(new Block.Listing(List.of(List.of(Run.plain("Ask about the bus")), List.of(Run.plain("Ring the surgery"))), Block.Tone.PLAIN, false));
        return new Document("My plan, version 1", "en-GB", DAY, layout, blocks);
    }

    /** A table with so many columns that large letters do not fit into them. */
    public static Document wideTable(Layout layout) {
        return new Document("My plan, version 1", "en-GB", DAY, layout, List.of(new Block.Heading(1, List.of(Run.plain("My days")), "title"),
                table("My days", List.of("When", "Monday", "Tuesday", "Wednesday", "Thursday"), List.of(List.of("Morning", "Swim", "Rest", "Library", "Rest"),
                        List.of("Evening", "Film", "", "Choir", "")))));
    }

    private static Block.Table table(String caption, List<String> columns, List<List<String>> rows) {
        return new Block.Table(List.of(Run.plain(caption)), columns.stream().map(c -> List.of(Run.plain(c))).toList(),
                rows.stream().map(row -> row.stream().map(c -> List.of(Run.plain(c))).toList()).toList());
    }

    /** "I want to live near my family", more or less, by language. */
    public static final Map<String, String> LANGUAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("cy", "Rydw i eisiau byw yn agos at fy nheulu. T\u0177, d\u0175r a gw\u00EAn."),
            Map.entry("pl", "Chc\u0119 mieszka\u0107 blisko mojej rodziny. \u017B\u00F3\u0142ta \u0142\u00F3d\u017A."),
            Map.entry("ro", "Vreau s\u0103 locuiesc aproape de familia mea. \u021Aara \u0219i \u0219coala."),
            Map.entry("gd", "Tha mi airson fuireach faisg air mo theaghlach. \u00C0ite."),
            Map.entry("vi", "T\u00F4i mu\u1ED1n s\u1ED1ng g\u1EA7n gia \u0111\u00ECnh t\u00F4i."),
            Map.entry("uk", "\u042F \u0445\u043E\u0447\u0443 \u0436\u0438\u0442\u0438 \u043F\u043E\u0440\u0443\u0447 \u0456\u0437 \u0440\u043E\u0434\u0438\u043D\u043E\u044E."),
            Map.entry("el", "\u0398\u03AD\u03BB\u03C9 \u03BD\u03B1 \u03B6\u03C9 \u03BA\u03BF\u03BD\u03C4\u03AC \u03C3\u03C4\u03B7\u03BD \u03BF\u03B9\u03BA\u03BF\u03B3\u03AD\u03BD\u03B5\u03B9\u03AC \u03BC\u03BF\u03C5."),
            Map.entry("ar", "أريد أن أعيش بالقرب من عائلتي. اتصل بي على 01632 960001 من فضلك."),
            Map.entry("ur", "میں اپنے خاندان کے قریب رہنا چاہتا ہوں۔ فون 01632 960001 ہے۔"),
            Map.entry("bn", "আমি আমার পরিবারের কাছে থাকতে চাই। ক্ষমা করবেন, স্ত্রী।"),
            Map.entry("gu", "હું મારા પરિવારની નજીક રહેવા માંગુ છું."),
            Map.entry("pa", "ਮੈਂ ਆਪਣੇ ਪਰਿਵਾਰ ਦੇ ਨੇੜੇ ਰਹਿਣਾ ਚਾਹੁੰਦਾ ਹਾਂ।")));

    /** A plan that is in this language throughout: in each voice, long and short, and beside a picture. */
    public static Plan whole(String language) {
        String words = LANGUAGES.getOrDefault(language, "I want to live near my family. Ring (01632 960001), please.");
        return plan(language, "Rosa", own("a", "me", "me.first", words), own("b", "me", "me.first", (words + " ").repeat(12)),
                with("c", "days", "days.good", Voice.VIEW, (words + " ").repeat(5), Answer.DISAGREE),
                with("d", "days", "days.good", Voice.OBSERVED, words, Answer.AGREE),
                with("e", "days", null, Voice.WRITTEN_DOWN, words, Answer.AGREE),
                own("f", "people", "people.who", words).withPictures(List.of(new Picture(Optional.of("sea.jpg"), Optional.empty(), words, Extras.NONE),
                        new Picture(Optional.empty(), Optional.of("dog"), "", Extras.NONE))),
                own("g", "safety", "safety.own", words), own("h", "support", null, words + "\n" + words), own("i", "communicating", null, words));
    }

    /** Everything a document can hold, in this language throughout. */
    public static Document whole(String language, Layout layout) {
        String words = LANGUAGES.getOrDefault(language, "I want to live near my family.");
        String few = words.substring(0, words.indexOf(' ', 8));
        List<Run> said = List.of(Run.plain(words));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, List.of(Run.plain(few)), "title"), new Block.Para(said, Block.Tone.LEAD),
                new Block.Heading(2, said, "two"), new Block.Contents(List.of(new Block.Contents.Line(said, "two"), new Block.Contents.Line(said, "title"))),
                new Block.Listing(List.of(said, List.of(Run.plain((words + " ").repeat(4)))), Block.Tone.PLAIN, false),
                new Block.Listing(List.of(said, said), Block.Tone.LARGE, true), new Block.Heading(3, said, "three"),
                new Block.Quote(said, List.of(), List.of(List.of(Run.plain((words + " ").repeat(3))), said), said)));
        blocks.add(table(words, List.of(few, few, few), List.of(List.of(few, words, words), List.of(words, "", few), List.of(few, few, few + " " + words))));
        return new Document("My plan, version 1", language, DAY, layout, blocks);
    }

    /** One entry in this language, in an English plan, and one that mixes it into an English sentence. */
    public static Plan in(String language) {
        String words = LANGUAGES.get(language);
        Entry said = new Entry("l1", "me", Optional.of("me.first"), words, Optional.of(language), Voice.OWN, Optional.empty(), "person", Answer.NOT_ASKED,
                Set.of("circle"), WHEN, List.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Extras.NONE);
        return plan("en-GB", "Rosa", said, own("l2", "me", "me.first", "My mother says \u201C" + words + "\u201D (her words), and I agree."));
    }
}
