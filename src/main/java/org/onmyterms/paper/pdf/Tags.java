package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The tag tree of one file, and the table that leads from ink and links back to their tags. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final Map<String, COSDictionary> attributes = new HashMap<>();
    private final List<COSArray> pages = new ArrayList<>();
    private final List<COSBase> links = new ArrayList<>();
    private final List<PDAnnotationLink> linkAnnotations = new ArrayList<>();

    private final Optional<Namespaces> namespaces;

    Tags(Standard standard) {
        namespaces = standard == Standard.UA2 ? Optional.of(new Namespaces()) : Optional.empty();
        document = apart(root, "Document");
        root.appendKid(document);
    }


    PDStructureElement document() {
        return document;
    }

    /** Adds an element after those that are there. */
    PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = apart(parent, type);
        parent.appendKid(element);
        return element;
    }

    /** An element that knows its parent, whose parent does not know it yet. That it is an element goes unsaid, as it may (ISO 32000-2, table 355). */
    PDStructureElement apart(PDStructureNode parent, String type) {
        COSDictionary dictionary = new SmallDictionary();
        dictionary.setName(COSName.S, type);
        dictionary.setItem(COSName.P, parent);
        namespaces.ifPresent(n -> n.mark(dictionary, type));
        return new PDStructureElement(dictionary);
    }

    /** Adds an element before those that are there. */
    PDStructureElement addFirst(PDStructureElement parent, String type) {
        PDStructureElement element = apart(parent, type);
        parent.insertBefore(element, parent.getKids().getFirst());
        return element;
    }

    /** How a list is numbered: "Decimal", or "Disc" for dots. */
    void numbering(PDStructureElement list, String way) {
        attribute(list, "List", "ListNumbering", way);
    }

    /** What a header cell is over: "Column" or "Row". */
    void scope(PDStructureElement header, String over) {
        attribute(header, "Table", "Scope", over);
    }

    /** Whether what it holds is read from right to left, columns and labels too; what is within it says only where it differs. */
    void direction(PDStructureElement element, boolean back) {
        attribute(element, "Layout", "WritingMode", back ? "RlTb" : "LrTb");
    }

    /** Tags that say the same of themselves share it. */
    private void attribute(PDStructureElement element, String owner, String name, String value) {
        add(element, attributes.computeIfAbsent(name + value, said -> {
            COSDictionary attribute = new COSDictionary();
            attribute.setName(COSName.O, owner);
            attribute.setName(COSName.getPDFName(name), value);
            return attribute;
        }));
    }

    /** Beside those of another kind that it has already. */
    private static void add(PDStructureElement element, COSDictionary attribute) {
        COSBase before = element.getCOSObject().getItem(COSName.A);
        element.getCOSObject().setItem(COSName.A, before == null ? attribute : new COSArray(List.of(before, attribute)));
    }

    /** Where a figure stands on its page, as its tag must say. */
    static void place(PDStructureElement figure, PDRectangle box) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(COSName.O, "Layout");
        attribute.setName(COSName.getPDFName("Placement"), "Block");
        attribute.setItem(COSName.BBOX, box);
        add(figure, attribute);
    }

    /** Pages are begun in order. */
    void begin(PDPage page) {
        page.setStructParents(pages.size());
        pages.add(new COSArray());
    }

    /** The number under which the ink that comes next on this page, which was begun, belongs to the element. */
    int mark(PDStructureElement element, PDPage page) {
        COSArray owners = pages.get(page.getStructParents());
        int mcid = owners.size();
        owners.add(element);
        COSDictionary first = element.getCOSObject().getCOSDictionary(COSName.PG);
        if (first == null) {
            element.setPage(page);
        }
        if (first == null || first == page.getCOSObject()) {
            element.appendKid(mcid);
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(mcid);
            element.appendKid(reference);
        }
        return mcid;
    }

    void link(PDStructureElement element, PDAnnotationLink annotation, PDPage page) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        links.add(element.getCOSObject());
        linkAnnotations.add(annotation);
    }

    /** The finished tree; links are numbered after the pages. */
    PDStructureTreeRoot finish() {
        COSArray numbers = new COSArray();
        int key = 0;
        for (COSArray page : pages) {
            numbers.add(COSInteger.get(key++));
            numbers.add(page);
        }
        for (int i = 0; i < links.size(); i++) {
            linkAnnotations.get(i).setStructParent(key);
            numbers.add(COSInteger.get(key++));
            numbers.add(links.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(key);
        namespaces.ifPresent(n -> root.getCOSObject().setItem(COSName.getPDFName("Namespaces"), n.all()));
        return root;
    }
}
