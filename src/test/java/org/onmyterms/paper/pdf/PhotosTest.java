package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Html;
import org.onmyterms.paper.Illustration;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.PlainText;
import org.onmyterms.paper.Samples;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;

/** The person's own photos in a document. */
class PhotosTest {

    private static final String DESCRIBED = "My sister and me by the sea";

    private static Entry shows(String id, String words, String describes, String file) {
        return Samples.own(id, "people", "people.who", words)
                .withPictures(List.of(new Picture(Optional.of(file), Optional.empty(), describes, Extras.NONE)));
    }

    private static Document document(Layout layout, Entry... entries) {
        Plan plan = Samples.plan("en-GB", "Rosa", entries);
        return Samples.document(plan, "circle", layout);
    }

    private static List<String> figures(byte[] pdf) throws IOException {
        return TagTree.of(pdf).outline().lines().map(String::strip).filter(l -> l.startsWith("Figure (")).map(l -> l.substring(8, l.lastIndexOf(')'))).toList();
    }

    private static List<PDImageXObject> images(byte[] pdf) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (COSName name : file.getPage(0).getResources().getXObjectNames()) {
                if (file.getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
                    images.add(image);
                }
            }
        }
        return images;
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = "WALLET_CARD", mode = EnumSource.Mode.EXCLUDE)
    void aPhotoStandsInTheDocumentWithWhatThePersonSaysItShows(Layout layout) throws Exception {
        byte[] pdf = Samples.PRESS.print(document(layout, shows("a", "We went in June.", DESCRIBED, "sea.jpg"))).bytes();
        assertEquals(List.of(DESCRIBED), figures(pdf));
        assertEquals(1, images(pdf).size());
        assertEquals(List.of(), figures(Samples.PRESS.print(document(layout, Samples.own("a", "people", "people.who", "We went in June."))).bytes()),
                "the control: without the photo there is no figure");
    }

    @Test
    void aPhotoThatNobodyDescribedSaysSoAndOneWithWordsLeadsToThem() throws Exception {
        assertEquals(List.of("A picture. Nobody has said yet what it shows."),
                figures(Samples.PRESS.print(document(Layout.CLEAR, shows("a", "", "", "sea.jpg"))).bytes()));
        assertEquals(List.of("A picture. The words with it say what it shows."),
                figures(Samples.PRESS.print(document(Layout.CLEAR, shows("a", "The sea", "", "sea.jpg"))).bytes()));
    }

    @Test
    void theSamePhotoTwiceIsInTheFileOnceAndItsBytesAreThoseThatWereKept() throws Exception {
        byte[] pdf = Samples.PRESS.print(document(Layout.CLEAR, shows("a", "One", "", "sea.jpg"), shows("b", "Two", "", "sea.jpg"),
                shows("c", "Three", "", "drawing.png"))).bytes();
        assertEquals(3, figures(pdf).size());
        assertEquals(2, images(pdf).size());
        byte[] kept = Samples.ALBUM.photo("sea.jpg").orElseThrow().bytes();
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains(new String(kept, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void inEasyReadThePersonsOwnPhotoStandsFirst() {
        Entry both = Samples.own("a", "people", "people.who", "The sea. It is loud.").withPictures(List.of(
                new Picture(Optional.empty(), Optional.of("dog"), "", Extras.NONE), new Picture(Optional.of("sea.jpg"), Optional.empty(), "", Extras.NONE)));
        Block.Pictured first = document(Layout.EASY_READ, both).blocks().stream().filter(b -> b instanceof Block.Pictured)
                .map(Block.Pictured.class::cast).findFirst().orElseThrow();
        assertTrue(first.picture().orElseThrow() instanceof Illustration.Photo, first.toString());
        assertEquals("The sea. ", Document.text(first.words()));
    }

    @Test
    void aPhotoThatIsNotThereIsToldOfInWords() throws Exception {
        byte[] pdf = Samples.PRESS.print(document(Layout.CLEAR, shows("a", "Here", DESCRIBED, "gone.jpg"))).bytes();
        assertTrue(TagTree.of(pdf).texts().contains("[Picture: " + DESCRIBED + "]"));
        assertEquals(List.of(), images(pdf));
    }

    @Test
    void thePhotoOfSomethingHiddenIsNowhereInTheFile() throws Exception {
        Entry hidden = shows("a", "", "", "sea.jpg").withAudiences(Set.of("council"));
        Document without = document(Layout.CLEAR, Samples.own("b", "me", "me.first", "Seen."));
        Document with = document(Layout.CLEAR, hidden, Samples.own("b", "me", "me.first", "Seen."));
        assertArrayEquals(Samples.PRESS.print(without).bytes(), Samples.PRESS.print(with).bytes());
        assertEquals(Html.of(without), Html.of(with));
    }

    @Test
    void theOtherFormsHaveItToo() {
        Document document = document(Layout.CLEAR, shows("a", "We went in June.", DESCRIBED, "sea.jpg"));
        assertTrue(Html.of(document).contains("<img class=\"own\" alt=\"" + DESCRIBED + "\" src=\"data:image/jpeg;base64,"));
        assertTrue(PlainText.of(document).contains("[" + DESCRIBED + "]\n\nWe went in June."));
        assertFalse(PlainText.of(document).contains("base64"));
    }

    @Test
    void theSameBytesEachTime() {
        Document document = document(Layout.LARGE, shows("a", "One", "", "drawing.png"), shows("b", "Two", "", "sea.jpg"));
        assertArrayEquals(Samples.PRESS.print(document).bytes(), Samples.PRESS.print(document).bytes());
    }
}
