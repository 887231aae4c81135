package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page for browsers: the same words in the same order, and nothing that runs or is fetched. */
class HtmlTest {

    /** As XML, once the few tags without an end have one; so nothing is left open. */
    private static Element read(String html) throws Exception {
        String xml = html.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("<(meta|img)([^>]*)>", "<$1$2/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }

    private static List<String> texts(Element page, String... tags) {
        List<String> all = new ArrayList<>();
        NodeList nodes = ((Element) page.getElementsByTagName("main").item(0)).getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            if (List.of(tags).contains(nodes.item(i).getNodeName())) {
                all.add(nodes.item(i).getTextContent());
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void it_says_the_same_words_in_the_same_order(Layout layout) throws Exception {
        for (Document document : List.of(Samples.document(Samples.rich(), "circle", layout), Samples.tables(layout), Samples.document(Samples.in("ur"), "circle", layout))) {
            assertEquals(document.texts(), texts(read(Html.of(document)), "h1", "h2", "h3", "p", "li", "caption", "th", "td"));
        }
    }

    @Test
    void strange_words_stay_words() throws Exception {
        String html = Html.of(Samples.document(Samples.nasty(), "circle", Layout.CLEAR));
        assertTrue(texts(read(html), "p").stream().anyMatch(t -> t.contains("<b>&amp; {0} ''quotes''")), "a person's own signs are no markup");
        assertFalse(html.contains("<b>"));
    }

    @Test
    void nothing_runs_and_nothing_is_fetched() {
        String html = Html.of(Samples.document(Samples.rich(), "circle", Layout.EASY_READ));
        assertFalse(html.contains("<script") || html.contains("http:") || html.contains("https:") || html.contains("javascript:"));
        assertTrue(html.contains("src=\"data:image/svg+xml"), "the control: pictures are there");
    }

    @Test
    void other_languages_are_marked() {
        assertTrue(Html.of(Samples.document(Samples.in("ur"), "circle", Layout.CLEAR)).contains("<span lang=\"ur\" dir=\"auto\">"));
        assertTrue(Html.of(Samples.document(Samples.plan("cy", "Siân"), "circle")).contains("<html lang=\"cy\">"));
    }
}
