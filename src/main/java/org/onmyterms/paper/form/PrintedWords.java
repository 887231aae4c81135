package org.onmyterms.paper.form;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words that are printed on a form's pages, by where people see them, so that a field without a label finds its own. */
final class PrintedWords {

    /** Letters nearer than so many times their size are one stretch. */
    private static final double NEAR = 1.0;
    private static final double SPACE = 0.18;
    private static final double FAR_LEFT = 320;
    private static final double FAR_RIGHT = 260;
    private static final double FAR_ABOVE = 22;
    private static final double TOUCHING = 3;
    /** Letters and commands on a page; a full page of print has some ten thousand. */
    private static final int MOST_MARKS = 400_000;

    /** Words that stand together on one line; y upwards, in points. */
    private record Stretch(String words, Rectangle2D place) { }

    private final PDDocument document;
    private final Map<Integer, List<Stretch>> pages = new HashMap<>();

    PrintedWords(PDDocument document) {
        this.document = document;
    }

    /** Beside it on the left, when that is near; else above; else further left. */
    Optional<String> before(FieldPlace place) {
        Optional<Stretch> left = left(place);
        Optional<Stretch> above = above(place);
        boolean isNear = left.filter(s -> place.seen().getMinX() - s.place.getMaxX() < 2 * FAR_ABOVE).isPresent();
        return (isNear ? left : above.or(() -> left)).map(Stretch::words);
    }

    /** What stands beside a box to tick: on its right, as most forms have it, else on its left. */
    Optional<String> beside(FieldPlace place) {
        return right(place).or(() -> left(place)).map(Stretch::words);
    }

    private Optional<Stretch> left(FieldPlace place) {
        Rectangle2D box = place.seen();
        return on(place).stream().filter(s -> isLevel(s, box) && s.place.getMaxX() <= box.getMinX() + TOUCHING && box.getMinX() - s.place.getMaxX() < FAR_LEFT)
                .max(Comparator.comparingDouble(s -> s.place.getMaxX()));
    }

    private Optional<Stretch> right(FieldPlace place) {
        Rectangle2D box = place.seen();
        return on(place).stream().filter(s -> isLevel(s, box) && s.place.getMinX() >= box.getMaxX() - TOUCHING && s.place.getMinX() - box.getMaxX() < FAR_ABOVE)
                .filter(s -> s.place.getWidth() < FAR_RIGHT).min(Comparator.comparingDouble(s -> s.place.getMinX()));
    }

    private Optional<Stretch> above(FieldPlace place) {
        Rectangle2D box = place.seen();
        return on(place).stream().filter(s -> s.place.getMinY() >= box.getMaxY() - TOUCHING && s.place.getMinY() - box.getMaxY() < FAR_ABOVE
                && s.place.getMinX() < box.getMaxX() && s.place.getMaxX() > box.getMinX()).min(Comparator.comparingDouble(s -> s.place.getMinY()));
    }

    /** True when the words stand on the same line as the box, or on its first when it is high. */
    private static boolean isLevel(Stretch stretch, Rectangle2D box) {
        double middle = stretch.place.getCenterY();
        return middle <= box.getMaxY() + TOUCHING && middle >= Math.max(box.getMinY(), box.getMaxY() - 2 * FAR_ABOVE) - TOUCHING;
    }

    private List<Stretch> on(FieldPlace place) {
        return pages.computeIfAbsent(place.page(), page -> read(place.on(), page));
    }

    private List<Stretch> read(PDPage page, int number) {
        try {
            Reader reader = new Reader(page);
            reader.setStartPage(number + 1);
            reader.setEndPage(number + 1);
            reader.writeText(document, Writer.nullWriter());
            reader.end();
            return reader.stretches;
        } catch (Enough crowded) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page has more on it than anybody could read: no words of it are looked for. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Puts letters that follow each other on one line together. */
    private static final class Reader extends PDFTextStripper {

        private final PDPage page;
        private final List<Stretch> stretches = new ArrayList<>();
        private StringBuilder words = new StringBuilder();
        private Rectangle2D place;
        private int met;

        Reader(PDPage page) {
            this.page = page;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            count();
            super.processOperator(operator, operands);
        }

        private void count() {
            if (++met > MOST_MARKS) {
                throw new Enough();
            }
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            count();
            double size = Math.max(1, letter.getHeightDir());
            Point2D at = FieldPlace.upright(page).transform(new Point2D.Double(letter.getTextMatrix().getTranslateX() + page.getCropBox().getLowerLeftX(),
                    letter.getTextMatrix().getTranslateY() + page.getCropBox().getLowerLeftY()), null);
            Rectangle2D here = new Rectangle2D.Double(at.getX(), at.getY(), letter.getWidthDirAdj(), size);
            double gap = place == null ? 0 : here.getMinX() - place.getMaxX();
            double em = letter.getFontSizeInPt();
            if (place != null && (Math.abs(here.getMinY() - place.getMinY()) > size / 2 || gap > NEAR * em || gap < -NEAR * em)) {
                end();
            }
            if (place != null && gap > SPACE * em && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            words.append(letter.getUnicode());
            place = place == null ? here : place.createUnion(here);
        }

        void end() {
            String clean = words.toString().replaceAll("[\\s_.…:]+$|^[\\s_]+", "").replaceAll("\\s+", " ");
            if (place != null && !clean.isEmpty()) {
                stretches.add(new Stretch(clean, place));
            }
            words = new StringBuilder();
            place = null;
        }
    }
}
