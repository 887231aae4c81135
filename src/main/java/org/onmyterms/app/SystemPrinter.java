package org.onmyterms.app;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.onmyterms.paper.pdf.PagePictures;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.widget.PagePicture;
import org.onmyterms.words.SayableException;
import org.onmyterms.work.PaperPrinter;

/** Prints by way of the system's own window. Pages go over one at a time, as pictures fine enough for paper. */
final class SystemPrinter implements PaperPrinter {

    private static final float DOTS_PER_INCH = 200;
    /** On Linux the JDK hands pages to this program, and says nothing when it is not there. */
    private static final Path LPR = Path.of("/usr/bin/lpr");

    private final Supplier<Window> owner;

    SystemPrinter(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Consumer<Printed>> choose() {
        if (System.getProperty("os.name").equals("Linux") && !Files.isExecutable(LPR)) {
            throw new SayableException("giveout.no-lpr");
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new SayableException("giveout.no-printer");
        }
        job.getJobSettings().setJobName("On My Terms");
        if (!job.showPrintDialog(owner.get())) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(pages -> print(job, pages));
    }

    private static void print(PrinterJob job, Printed pages) {
        PageLayout paper = job.getPrinter().createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        boolean printed = true;
        for (int page = 0; page < pages.pages() && printed; page++) {
            if (isWanted(job, page + 1)) {
                printed = job.printPage(paper, picture(pages.bytes(), page, paper));
            }
        }
        if (!printed || !job.endJob()) {
            job.cancelJob();
            throw new SayableException("giveout.print-failed");
        }
    }

    private static boolean isWanted(PrinterJob job, int number) {
        PageRange[] ranges = job.getJobSettings().getPageRanges();
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        for (PageRange range : ranges) {
            if (number >= range.getStartPage() && number <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }

    /** The page as large as the paper can take it; its own margins are wider than any printer's. */
    private static ImageView picture(byte[] pdf, int page, PageLayout paper) {
        BufferedImage drawn = PagePictures.draw(pdf, page, DOTS_PER_INCH);
        ImageView view = new ImageView(PagePicture.carriedOver(drawn));
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(paper.getPrintableWidth(), paper.getPrintableHeight() * drawn.getWidth() / drawn.getHeight()));
        return view;
    }
}
