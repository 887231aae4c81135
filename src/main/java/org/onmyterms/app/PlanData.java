package org.onmyterms.app;

import java.nio.charset.StandardCharsets;
import org.onmyterms.exchange.Interchange;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;

/** The plan as open data that lies inside a PDF: the same as the JSON export for that audience, and nothing more. */
final class PlanData {

    private PlanData() {
    }

    static Attachment of(Plan plan, String audience, Words words) {
        return new Attachment("plan.json", "application/json", words.text("app.attached"), Interchange.write(plan, audience).getBytes(StandardCharsets.UTF_8));
    }
}
