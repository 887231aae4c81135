package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Samples;
import org.onmyterms.plan.Entry;

class AccessiblePdfTest {

    private static void passes(Document document) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(Samples.PRESS.print(document).bytes()).stream().limit(10).toList());
    }

    @Test
    void a_plan_with_every_voice_is_accessible() throws Exception {
        passes(Samples.document(Samples.rich(), "circle"));
    }

    @Test
    void an_empty_plan_is_accessible() throws Exception {
        passes(Samples.document(Samples.plan("en-GB", ""), "circle"));
    }

    @Test
    void twenty_thousand_words_are_accessible() throws Exception {
        passes(Samples.document(Samples.longOne(), "circle"));
    }

    @Test
    void the_strangest_characters_are_accessible() throws Exception {
        passes(Samples.document(Samples.nasty(), "circle"));
    }

    @Test
    void a_welsh_plan_is_accessible() throws Exception {
        passes(Samples.document(Samples.plan("cy", "Siân", Samples.own("e1", "me", "me.first", "Tŷ bach ar y bryn. Dŵr oer, ŵyn yn y gwanwyn.")), "circle"));
    }
}
