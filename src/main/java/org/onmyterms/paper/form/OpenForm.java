package org.onmyterms.paper.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.onmyterms.paper.PaperException;

/**
 * A form's file while it is read or filled: what can be filled in it, by full name in the order in which people meet it.
 *
 * @param sealed whether somebody signed or locked it, or gave readers rights to it, so that it may only be added to
 */
record OpenForm(PDDocument document, PDAcroForm form, Map<String, Placed> fields, boolean sealed) {

    static final int MOST_BYTES = 40 << 20;
    private static final int MOST_FIELDS = 2000;
    private static final int MOST_PAGES = 300;
    private static final int EDGE = 4096;
    private static final float ROW = 8;
    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");
    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");
    private static final COSName RIGHTS = COSName.getPDFName("UR3");

    /** A field and its boxes that people can see. */
    record Placed(PDTerminalField field, List<FieldPlace> places) { }

    /**
     * Throws {@link PaperException}, saying why this cannot be filled. A file locked for the holders of some certificates asks PDFBox for
     * a library that we do not have; one in which things lie within things without end leaves it no stack.
     */
    static OpenForm read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new PaperException("form.too-large");
        }
        if (!edge(bytes, 0).contains("%PDF-")) {
            throw new PaperException("form.not-pdf");
        }
        if (!edge(bytes, Math.max(0, bytes.length - EDGE)).contains("startxref")) {
            throw new PaperException("form.damaged");
        }
        try {
            return read(Loader.loadPDF(bytes));
        } catch (InvalidPasswordException locked) {
            throw new PaperException(locked, "form.locked");
        } catch (PaperException known) {
            throw known;
        } catch (NoClassDefFoundError forOthers) {
            throw new PaperException(forOthers, "form.protected");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new PaperException(damaged, "form.damaged");
        }
    }

    private static String edge(byte[] bytes, int from) {
        return new String(bytes, from, Math.min(EDGE, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    private static OpenForm read(PDDocument document) throws IOException {
        if (document.isEncrypted() && !mayBeFilled(document)) {
            throw new PaperException("form.protected");
        }
        if (document.getNumberOfPages() == 0) {
            throw new PaperException("form.damaged");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new PaperException("form.too-large");
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            throw new PaperException("form.no-fields");
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (form.xfaIsDynamic() || form.hasXFA() && catalog.getBoolean(NEEDS_RENDERING, false)) {
            throw new PaperException("form.xfa");
        }
        if (isFinal(catalog)) {
            throw new PaperException("form.final");
        }
        Map<String, Placed> fields = fields(document, form);
        if (fields.isEmpty()) {
            throw new PaperException(form.hasXFA() ? "form.xfa" : "form.no-fields");
        }
        return new OpenForm(document, form, fields, document.isEncrypted() || isSealed(catalog, form));
    }

    /** What the makers of a form let everybody do who has no password (ISO 32000-1, table 22). */
    private static boolean mayBeFilled(PDDocument document) {
        AccessPermission may = document.getCurrentAccessPermission();
        return may.canModifyAnnotations() || document.getEncryption().getRevision() > 2 && may.canFillInForm();
    }

    /** True when somebody signed it and said that nothing may be filled in after (ISO 32000-1, 12.8.2.2). */
    private static boolean isFinal(COSDictionary catalog) {
        if (catalog.getDictionaryObject(PERMISSIONS) instanceof COSDictionary rights
                && rights.getDictionaryObject(COSName.DOCMDP) instanceof COSDictionary signature
                && signature.getDictionaryObject(COSName.REFERENCE) instanceof COSArray references) {
            for (int i = 0; i < references.size(); i++) {
                if (references.getObject(i) instanceof COSDictionary reference
                        && reference.getDictionaryObject(COSName.TRANSFORM_PARAMS) instanceof COSDictionary said && said.getInt(COSName.P, 2) == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Rights for readers are void as soon as the newer kind of form beside this one goes; a signature is not. */
    private static boolean isSealed(COSDictionary catalog, PDAcroForm form) {
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDSignatureField signature && signature.getSignature() != null) {
                return true;
            }
        }
        return !form.hasXFA() && catalog.getDictionaryObject(PERMISSIONS) instanceof COSDictionary rights && rights.containsKey(RIGHTS);
    }

    private static Map<String, Placed> fields(PDDocument document, PDAcroForm form) throws IOException {
        Map<COSBase, Integer> pages = new IdentityHashMap<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                pages.put(annotation.getCOSObject(), page);
            }
        }
        List<Placed> all = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField one && !(one instanceof PDSignatureField) && !(one instanceof PDPushButton)) {
                List<FieldPlace> places = places(one, pages, document);
                if (!places.isEmpty()) {
                    all.add(new Placed(one, places));
                }
            }
            if (all.size() > MOST_FIELDS) {
                throw new PaperException("form.too-large");
            }
        }
        all.sort(Comparator.<Placed>comparingInt(p -> p.places.getFirst().page())
                .thenComparingInt(p -> -Math.round((float) p.places.getFirst().seen().getMaxY() / ROW))
                .thenComparingDouble(p -> p.places.getFirst().seen().getMinX()));
        Map<String, Placed> named = new LinkedHashMap<>();
        for (Placed placed : all) {
            String name = String.valueOf(placed.field.getFullyQualifiedName());
            String free = name;
            for (int again = 2; named.containsKey(free); again++) {
                free = name + "#" + again;
            }
            named.put(free, placed);
        }
        return named;
    }

    /** Boxes that stand on a page and are not hidden: nothing is written where the person does not see it. */
    private static List<FieldPlace> places(PDTerminalField field, Map<COSBase, Integer> pages, PDDocument document) {
        List<FieldPlace> places = new ArrayList<>();
        for (PDAnnotationWidget widget : field.getWidgets()) {
            Integer page = pages.get(widget.getCOSObject());
            if (page != null && widget.getRectangle() != null && !widget.isHidden() && !widget.isNoView()) {
                places.add(FieldPlace.of(widget, document.getPage(page), page));
            }
        }
        return places;
    }
}
