package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.SignerRole;

/**
 * The page of signatures: one field for each role, what the role confirms, and how to check it. It is added once, with the
 * first signature, and lies under all of them; later signers only fill the field that waits for them.
 */
final class RolePage {

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float ROLE_WIDTH = 150;
    private static final float CARD = 112;
    private static final float GAP = 9;
    private static final float PAD = 7;
    private static final float TITLE = 20;
    private static final float BODY = 8.5f;
    private static final String PREFIX = "hecha-";

    private final PDDocument document;
    private final Lettering lettering;
    private final Locale locale;

    RolePage(PDDocument document, Lettering lettering, Locale locale) {
        this.document = document;
        this.lettering = lettering;
        this.locale = locale;
    }

    /** Name of the field that waits for a role. */
    static String field(SignerRole role) {
        return PREFIX + role.word();
    }

    /** Adds the page and its empty fields. @param sha256 of the document without the page */
    void add(PDAcroForm form, byte[] sha256) throws IOException {
        int pages = document.getNumberOfPages();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        List<PDAnnotation> fields = new ArrayList<>();
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            Pen pen = new Pen(stream, lettering, PDRectangle.A4.getHeight() - MARGIN);
            pen.paragraph(say("pageTitle"), MARGIN, WIDTH, TITLE, false);
            pen.down(3);
            pen.rule(MARGIN, WIDTH, 0.8f);
            pen.down(8);
            pen.paragraph(say("pageAbout", pages), MARGIN, WIDTH, BODY, false);
            pen.paragraph(say("pageDigest", HexFormat.of().formatHex(sha256)), MARGIN, WIDTH, BODY, true);
            pen.down(8);
            for (SignerRole role : SignerRole.values()) {
                fields.add(box(form, page, role, pen));
            }
            pen.paragraph(say("pageCheckTitle"), MARGIN, WIDTH, BODY + 2, false);
            pen.down(2);
            pen.paragraph(say("pageCheck"), MARGIN, WIDTH, BODY, false);
            pen.paragraph(say("pageClaims"), MARGIN, WIDTH, BODY, true);
        }
        page.setAnnotations(fields);
    }

    private PDAnnotation box(PDAcroForm form, PDPage page, SignerRole role, Pen pen) throws IOException {
        float bottom = pen.y() - CARD;
        pen.frame(MARGIN, bottom, WIDTH, CARD, 0.6f);
        PDRectangle place = new PDRectangle(MARGIN + ROLE_WIDTH, bottom, WIDTH - ROLE_WIDTH, CARD);
        pen.down(PAD);
        pen.paragraph(say("role." + role.word()), MARGIN + PAD, ROLE_WIDTH - 2 * PAD, 11, false);
        pen.down(3);
        pen.paragraph(say("reason." + role.word()), MARGIN + PAD, ROLE_WIDTH - 2 * PAD, BODY - 0.5f, true);
        pen.down(pen.y() - bottom + GAP);
        return field(form, page, role, place);
    }

    private PDAnnotation field(PDAcroForm form, PDPage page, SignerRole role, PDRectangle place) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(field(role));
        field.setAlternateFieldName(say("role." + role.word()));
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setPage(page);
        widget.setRectangle(place);
        widget.setPrinted(true);
        widget.setLocked(true);
        show(widget, new SignatureCard(document, lettering, locale, place).empty());
        PdfForms.add(form, field);
        return widget;
    }

    /** Gives a field what is seen in its place. */
    static void show(PDAnnotationWidget widget, PDAppearanceStream appearance) {
        PDAppearanceDictionary looks = new PDAppearanceDictionary(new COSDictionary());
        looks.getCOSObject().setItem(COSName.N, appearance);
        widget.setAppearance(looks);
    }

    private String say(String key, Object... arguments) {
        return SealTexts.text(key, arguments).in(locale);
    }
}
