package org.hecha.seal.internal.pades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The signature fields of a document. */
final class PdfForms {

    private PdfForms() {
    }

    /** The form of the document, made where it has none; it will say that the document is signed. */
    static PDAcroForm form(PDDocument document) {
        // Without a fix-up: nothing may be changed that nobody asked for.
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            form = new PDAcroForm(document);
            form.getCOSObject().setItem(COSName.FIELDS, new COSArray());
            document.getDocumentCatalog().setAcroForm(form);
        }
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        touch(form.getCOSObject());
        touch(document.getDocumentCatalog().getCOSObject());
        return form;
    }

    static void add(PDAcroForm form, PDSignatureField field) {
        COSArray fields = form.getCOSObject().getCOSArray(COSName.FIELDS);
        if (fields == null) {
            fields = new COSArray();
            form.getCOSObject().setItem(COSName.FIELDS, fields);
        }
        fields.add(field.getCOSObject());
        fields.setNeedToBeUpdated(true);
        touch(form.getCOSObject());
    }

    static Optional<PDSignatureField> field(PDAcroForm form, String name) {
        PDField field = form.getField(name);
        return field instanceof PDSignatureField signature ? Optional.of(signature) : Optional.empty();
    }

    /** The signature fields that are signed, time stamps among them. */
    static List<PDSignatureField> signed(PDAcroForm form) {
        List<PDSignatureField> signed = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDSignatureField signature && signature.getCOSObject().getCOSDictionary(COSName.V) != null) {
                signed.add(signature);
            }
        }
        return signed;
    }

    /** A field that nobody sees, on the first page. Its name is the first that is free. */
    static PDSignatureField invisible(PDDocument document, PDAcroForm form, String stem) {
        int number = 1;
        while (form.getField(stem + number) != null) {
            number++;
        }
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(stem + number);
        PDPage page = document.getPage(0);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setPage(page);
        widget.setRectangle(new PDRectangle(0, 0, 0, 0));
        widget.setPrinted(true);
        widget.setLocked(true);
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setBBox(new PDRectangle(0, 0, 0, 0));
        RolePage.show(widget, nothing);
        add(form, field);
        annotate(page, widget);
        return field;
    }

    private static void annotate(PDPage page, PDAnnotation widget) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray(new ArrayList<>(List.of()));
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(widget.getCOSObject());
        annotations.setNeedToBeUpdated(true);
        touch(page.getCOSObject());
    }

    static void touch(COSDictionary dictionary) {
        dictionary.setNeedToBeUpdated(true);
    }
}
