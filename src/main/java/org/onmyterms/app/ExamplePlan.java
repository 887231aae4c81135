package org.onmyterms.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onmyterms.paper.Album;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.PictureBook;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.History;
import org.onmyterms.words.Words;
import org.onmyterms.work.WholeFile;

/** The plan of a person we made up: read from the assets each time, never written to. */
final class ExamplePlan {

    private final Assets assets;

    ExamplePlan(Assets assets) {
        this.assets = assets;
    }

    List<Change> changes(Instant now) {
        return PlanReading.whole(new PlanReading(assets).read(assets.example(), now).plan(), now);
    }

    /** Prints the example for the person themself. */
    void print(Path file, Words words, Instant now, LocalDate date) {
        Booklet booklet = new Booklet(new PlanReading(assets).pack(), words, new PictureBook(assets.symbols()));
        var document = booklet.of(History.of(changes(now)).plan(), Album.EMPTY, Audience.ME, Layout.CLEAR, date);
        WholeFile.write(file, new PdfPress(assets.fonts(), assets.symbols()).print(document).bytes(), true);
    }
}
