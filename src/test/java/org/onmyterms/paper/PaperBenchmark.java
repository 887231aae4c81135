package org.onmyterms.paper;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.paper.pdf.VeraPdf;

/**
 * Our press against OpenHTMLtoPDF on the same words (our own HTML of the same document), warm and as a whole process, and against
 * other programs where they are installed. Prints ratios and what was asked. mvn -q -Pbench-paper test-compile exec:exec
 */
public final class PaperBenchmark {

    private static final Path ASSETS = Path.of(System.getProperty("onmyterms.assets", "assets"));
    private static final PdfPress PRESS = new PdfPress(ASSETS.resolve("fonts"), ASSETS.resolve("symbols"));
    private static final int[] CHAPTERS = {3, 48, 480};
    /** Tagged, PDF/UA and PDF/A-2, as ours. */
    private static final String LIBRE_PDF = "pdf:writer_web_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}";
    private static final List<List<String>> OTHERS = List.of(
            List.of("LibreOffice", "soffice", "--headless", "--convert-to", LIBRE_PDF, "--outdir", "DIR", "HTML"),
            List.of("Chromium", "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=DIR/chromium.pdf", "HTML"),
            List.of("WeasyPrint", "weasyprint", "HTML", "DIR/weasyprint.pdf"));

    /** Who prints. What is handed back prints the document once; what each does only once for many documents is done by then. */
    private enum Engine {
        OURS {
            @Override
            Callable<byte[]> with(Document document) {
                return () -> PRESS.print(document).bytes();
            }
        },
        OPENHTML {
            @Override
            Callable<byte[]> with(Document document) throws IOException {
                OpenHtml theirs = new OpenHtml(ASSETS);
                return () -> theirs.documented(OpenHtml.markup(document));
            }
        },
        TUNED {
            @Override
            Callable<byte[]> with(Document document) throws IOException {
                OpenHtml theirs = new OpenHtml(ASSETS);
                String markup = OpenHtml.markup(document);
                return () -> theirs.tuned(markup);
            }
        };

        abstract Callable<byte[]> with(Document document) throws IOException;

        byte[] print(Document document) throws Exception {
            return with(document).call();
        }
    }

    private PaperBenchmark() {
    }

    /** Without arguments everything; with one the other programs alone; with an engine and a number of chapters, that alone, as a process of its own. */
    public static void main(String[] arguments) throws Exception {
        XRLog.setLoggingEnabled(false);
        if (arguments.length == 1) {
            others();
            return;
        }
        if (arguments.length == 2) {
            byte[] pdf = Engine.valueOf(arguments[0]).print(document(Integer.parseInt(arguments[1])));
            System.out.println(pdf.length + " " + peak());
            return;
        }
        System.out.printf("%-58s %10s %10s%n", "", "measured", "asked");
        for (int chapters : CHAPTERS) {
            compare(chapters);
        }
        System.out.printf("%-58s %10s %10s%n", "200 pages in a heap of 64 MB", inSmallHeap() ? "made" : "NOT made", "made");
        others();
    }

    private static void compare(int chapters) throws Exception {
        Document document = document(chapters);
        byte[] ours = Engine.OURS.print(document);
        byte[] theirs = Engine.OPENHTML.print(document);
        int pages = pages(ours);
        double warm = warm(Engine.OURS, document) / 1e6;
        double warmTheirs = warm(Engine.OPENHTML, document) / 1e6;
        double warmTuned = warm(Engine.TUNED, document) / 1e6;
        double[] whole = whole(Engine.OURS, chapters);
        double[] wholeTheirs = whole(Engine.OPENHTML, chapters);
        String of = pages + " pages: ";
        line(of + "warm, ms", warm, "");
        line(of + "warm, ours : OpenHTMLtoPDF (" + pages(theirs) + " pages)", warm / warmTheirs, pages < 50 ? "" : "<= 0.30");
        line(of + "warm, ours : OpenHTMLtoPDF tuned", warm / warmTuned, pages < 50 ? "" : "<= 0.75");
        line(of + "whole process, s", whole[0], "");
        line(of + "whole process, ours : OpenHTMLtoPDF", whole[0] / wholeTheirs[0], "");
        line(of + "peak memory, ours : OpenHTMLtoPDF", whole[1] / wholeTheirs[1], "");
        line(of + "bytes, ours : OpenHTMLtoPDF", (double) ours.length / theirs.length, "");
        if (pages < 200) {
            System.out.printf("%-58s %10s %10s%n", of + "failed checks of UA-1 and A-2a, ours, theirs, tuned", VeraPdf.failures(ours).size() + ", "
                    + VeraPdf.failures(theirs).size() + ", " + VeraPdf.failures(Engine.TUNED.print(document)).size(), "0");
        }
        times.add(warm / pages);
        if (times.size() == CHAPTERS.length) {
            line("time of " + pages + " pages : of a tenth of them", times.get(2) * pages / (times.get(1) * pages / 10), "<= 11");
        }
    }

    private static final List<Double> times = new ArrayList<>();

    private static void line(String what, double value, String asked) {
        System.out.printf("%-58s %10.2f %10s%n", what, value, asked);
    }

    /** The middle of the second half of the runs, in nanoseconds. */
    private static double warm(Engine engine, Document document) throws Exception {
        Callable<byte[]> printing = engine.with(document);
        int runs = document.blocks().size() < 100 ? 60 : document.blocks().size() < 1500 ? 40 : 12;
        List<Long> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            printing.call();
            all.add(System.nanoTime() - begun);
        }
        List<Long> later = all.subList(runs / 2, runs).stream().sorted().toList();
        return later.get(later.size() / 2);
    }

    /** Seconds, and the most memory it had at once, of the middle of three processes. */
    private static double[] whole(Engine engine, int chapters) throws Exception {
        List<double[]> all = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            long begun = System.nanoTime();
            Process process = java(engine, chapters);
            String said = new String(process.getInputStream().readAllBytes()).strip();
            process.waitFor();
            all.add(new double[] {(System.nanoTime() - begun) / 1e9, Double.parseDouble(said.split(" ")[1])});
        }
        all.sort((a, b) -> Double.compare(a[0], b[0]));
        return all.get(1);
    }

    private static boolean inSmallHeap() throws Exception {
        Process process = java(Engine.OURS, 96, "-Xmx64m");
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    /** A Java set as the launcher sets it (installer/common/on-my-terms), with more options. */
    private static Process java(Engine engine, int chapters, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Donmyterms.assets=" + ASSETS, "-cp", System.getProperty("java.class.path")));
        command.addAll(1, List.of(options));
        command.addAll(List.of(PaperBenchmark.class.getName(), engine.name(), Integer.toString(chapters)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** In megabytes; where the system does not tell, the heap's. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst()
                    .orElseThrow() / 1024;
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static void others() throws Exception {
        Path folder = Files.createTempDirectory("paper-bench");
        for (int chapters : new int[] {5, 96}) {
            Path html = Files.writeString(folder.resolve("document.html"), Html.of(document(chapters)));
            double ours = whole(Engine.OURS, chapters)[0];
            int bytes = Engine.OURS.print(document(chapters)).length;
            for (List<String> other : OTHERS) {
                Optional<double[]> theirs = run(other, folder, html);
                String what = other.getFirst() + ", " + chapters + " chapters: ours : theirs, whole process, bytes";
                System.out.printf("%-58s %10s%n", what, theirs.map(t -> "%.2f, %.2f".formatted(ours / t[0], bytes / t[1]))
                        .orElse("not installed (apt-get install " + (other.getFirst().equals("LibreOffice") ? "libreoffice-writer" : other.get(1)) + ")"));
            }
        }
    }

    private static Optional<double[]> run(List<String> other, Path folder, Path html) throws Exception {
        for (Path old : List.of(folder.resolve("document.pdf"), folder.resolve("chromium.pdf"), folder.resolve("weasyprint.pdf"))) {
            Files.deleteIfExists(old);
        }
        List<String> command = other.stream().skip(1).map(a -> a.replace("DIR", folder.toString()).replace("HTML", html.toString())).toList();
        long begun = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            process.waitFor();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".pdf")).findFirst().map(f -> new double[] {seconds, f.toFile().length()});
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** About two pages a chapter: headings, words, somebody's view, a list and a table. */
    private static Document document(int chapters) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(Run.plain("My plan")), "title"));
        for (int chapter = 0; chapter < chapters; chapter++) {
            blocks.add(new Block.Heading(2, List.of(Run.plain("Part " + chapter)), "part-" + chapter));
            for (int i = 0; i < 4; i++) {
                blocks.add(new Block.Heading(3, List.of(Run.plain("What makes a good day, number " + i + "?")), "ask-" + chapter + "-" + i));
                blocks.add(new Block.Para(List.of(Run.plain(("I get up slowly on day " + chapter + ". Nobody hurries me, and the radio is on while the tea is made. ").repeat(3)))));
                blocks.add(new Block.Quote(List.of(Run.plain("Grace thinks")), List.of(), List.of(List.of(Run.plain("Mornings seem better when the same worker comes."))),
                        List.of(Run.plain("I do not agree."))));
            }
            blocks.add(new Block.Listing(List.of(List.of(Run.plain("Ask about the bus")), List.of(Run.plain("Ring the surgery"))), Block.Tone.PLAIN, false));
            List<List<List<Run>>> rows = new ArrayList<>();
            for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
                rows.add(List.of(List.of(Run.plain(day)), List.of(Run.plain("Up at nine, then a wash")), List.of(Run.plain("Swimming with Sam"))));
            }
            blocks.add(new Block.Table(List.of(Run.plain("My week")), List.of(List.of(Run.plain("Day")), List.of(Run.plain("Morning")), List.of(Run.plain("Afternoon"))), rows));
        }
        return new Document("My plan, version 1", "en-GB", LocalDate.of(2026, 11, 22), Layout.CLEAR, blocks);
    }
}
