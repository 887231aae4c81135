package org.onmyterms.work;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.guide.Template;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Html;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Letter;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.paper.PlainText;
import org.onmyterms.paper.RecoverySheet;
import org.onmyterms.paper.form.FormSheet;
import org.onmyterms.paper.pdf.Attachment;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.paper.pdf.Printed;
import org.onmyterms.paper.pdf.Standard;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.words.Words;

/** Makes the documents that leave the house. Printing and writing are for the press's thread; the log is for the scene's. */
public final class Sharing {

    private final Supplier<Booklet> binder;
    private final PdfPress press;
    private final BiFunction<Plan, String, Attachment> data;
    private final Words words;
    private Optional<Booklet> booklet = Optional.empty();

    /**
     * The booklet is asked for once, when the first pages are made.
     *
     * @param data makes the open data of what an audience may see
     */
    public Sharing(Supplier<Booklet> binder, PdfPress press, BiFunction<Plan, String, Attachment> data, Words words) {
        this.binder = binder;
        this.press = press;
        this.data = data;
        this.words = words;
    }

    /**
     * The pages for this audience on these terms, exactly as they will be given, with the plan's own photos.
     *
     * @param withData whether all that the audience may see lies inside as data too
     */
    public Printed pages(Plan plan, Media media, String audience, Layout layout, Terms terms, LocalDate date, boolean withData) {
        Optional<Attachment> inside = withData ? Optional.of(data.apply(plan, audience)) : Optional.empty();
        return press.print(booklet().of(plan, media::readNow, audience, layout, terms, date), Standard.UA1, inside).andNot(booklet().withoutPlace(plan, audience, layout));
    }

    /** The pages of a document of money for this audience on these terms. */
    public Printed money(MoneyDocument which, Plan plan, Media media, String audience, Layout layout, Terms terms, LocalDate date) {
        return press.print(booklet().of(which, plan, media::readNow, audience, layout, terms, date));
    }

    private Booklet booklet() {
        if (booklet.isEmpty()) {
            booklet = Optional.of(binder.get());
        }
        return booklet.get();
    }

    /** The pages of what the person gives out under somebody else's headings; one sheet is no layout for it. */
    public Printed under(Template template, Plan plan, Media media, boolean everyHeading, Layout layout, LocalDate date) {
        return press.print(booklet().of(plan, media::readNow, template, everyHeading, layout, date));
    }

    /** A letter of many parts as a document, of which a web page and plain text can be made. */
    public Document letter(LetterKind letter, LetterSums sums, Plan plan, Media media, Layout layout, LocalDate date) {
        return booklet().of(plan, media::readNow, letter, sums, layout, date);
    }

    /** The pages of a letter of many parts. */
    public Printed letterPages(LetterKind letter, LetterSums sums, Plan plan, Media media, Layout layout, LocalDate date) {
        return press.print(letter(letter, sums, plan, media, layout, date)).andNot(booklet().withoutPlace(plan, letter, sums, layout));
    }

    /** A letter in the person's name, with this heading and the text as they left it; one sheet is no layout for it. */
    public Printed letter(Plan plan, String about, String text, Layout layout, LocalDate date) {
        return press.print(Letter.of(words, about, text, plan.language(), layout.isOneSheet() ? Layout.CLEAR : layout, date));
    }

    /** The sheet with the words that had no room in a form of this name; one sheet of paper is no layout for it. */
    public Printed sheet(Plan plan, String form, List<FormSheet.Part> parts, Layout layout, LocalDate date) {
        return press.print(FormSheet.of(words, form, parts, plan.language(), layout, date));
    }

    /** Notes in the open plan's log that something other than the plan was given out. */
    public void log(OpenPlan open, String what, String audience, Layout layout, Terms terms) {
        open.apply(new Action.Give(new GiveOut(audience, layout.code(), open.plan().nextVersion(), 0, open.now(), terms, what)));
    }

    /** Saves pages where the person wants them. An existing file is not overwritten. */
    public void save(Printed pages, Path file) {
        WholeFile.write(file, pages.bytes(), false);
    }

    /** Saves a document as a web page or as plain text. An existing file is not overwritten. */
    public void save(Document document, boolean webPage, Path file) {
        WholeFile.write(file, (webPage ? Html.of(document) : PlainText.of(document)).getBytes(StandardCharsets.UTF_8), false);
    }

    /** Notes in the open plan's log that a document was given out, with so many entries of the plan as it was then in it. */
    public void log(OpenPlan open, Plan then, String audience, Layout layout, int entries, Terms terms) {
        open.apply(new Action.Give(new GiveOut(audience, layout.code(), then.nextVersion(), entries, open.now(), terms, "")));
    }

    /** How many entries stand on the pages. */
    public static int shown(Plan plan, String audience, Printed pages) {
        return Math.max(0, plan.entriesFor(audience).size() - pages.leftOut().size());
    }

    /** Saves the one page with words or a recovery key, or both, for when they are forgotten. */
    public void saveSheet(List<String> keyWords, Optional<String> recoveryKey, Path file, LocalDate date) {
        WholeFile.write(file, press.print(RecoverySheet.of(words, keyWords, recoveryKey, "en-GB", date)).bytes(), false);
    }
}
