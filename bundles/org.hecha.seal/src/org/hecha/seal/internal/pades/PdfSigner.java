package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SignatureAppearance;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.cades.CadesSigner;
import org.hecha.seal.internal.cades.Means;
import org.hecha.seal.internal.cades.SignatureAugmentation;
import org.hecha.seal.internal.cades.SignatureForm;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.zip.ZipWriter;
import org.hecha.standard.document.DocumentFont;
import org.hecha.standard.seal.SignerRole;

/** Appends one signature of level B or T to a document (EN 319 142-1, 6.3). */
final class PdfSigner {

    private static final COSName PERMS = COSName.getPDFName("Perms");
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final int MAY_SIGN = 2;
    private static final int SPARE = 6144;
    private static final int STAMP = 12288;
    private static final String STEM = "hecha-signature-";

    private final DocumentFont font;
    private final SignatureRequest request;
    private final SignatureAppearance appearance;
    private final Instant at;

    PdfSigner(DocumentFont font, SignatureRequest request, SignatureAppearance appearance) {
        this.font = font;
        this.request = request;
        this.appearance = appearance;
        this.at = request.at().truncatedTo(ChronoUnit.SECONDS);
    }

    /** @param file the new revision @param field where the signature stands */
    record Signed(PdfFile file, String field) {
    }

    /** @throws Refusal when the document does not take this signature */
    Signed sign(PdfFile file) throws Refusal {
        int reserve = SPARE + (request.level() == SignatureLevel.B ? 0 : STAMP);
        for (X509Certificate certificate : request.key().chain()) {
            reserve += Certificates.encoded(certificate).length;
        }
        Attempt attempt = attempt(file, reserve);
        if (attempt.outcome().needed().isPresent()) {
            // A time stamp brought along more certificates than foreseen: again, with that much room.
            attempt = attempt(file, attempt.outcome().needed().get() + SPARE);
        }
        if (attempt.outcome().needed().isPresent()) {
            throw SealTexts.refusal("pdfNoRoom", file.path());
        }
        return new Signed(file.with(attempt.outcome().file()), attempt.field());
    }

    private record Attempt(Increment.Outcome outcome, String field) {
    }

    private Attempt attempt(PdfFile file, int reserve) throws Refusal {
        try (PDDocument document = file.open()) {
            PDAcroForm form = PdfForms.form(document);
            boolean first = PdfForms.signed(form).isEmpty();
            PDSignatureField field = field(document, form, file);
            PDSignature signature = dictionary(reserve);
            if (first) {
                certify(document, signature);
            }
            field.getCOSObject().setItem(COSName.V, signature);
            PdfForms.touch(field.getCOSObject());
            Increment.Outcome outcome = new Increment(document, DigestAlgorithm.SHA256.start().digest(file.bytes()))
                    .signed(this::cms, reserve);
            return new Attempt(outcome, field.getFullyQualifiedName());
        } catch (IOException | UncheckedIOException e) {
            throw file.damaged(e);
        } catch (IllegalStateException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            // The library meets documents of an odd form in all these ways.
            throw file.damaged(e);
        }
    }

    private byte[] cms(ZipWriter.Body content) throws Refusal {
        byte[] cms = new CadesSigner(request.key(), at, request.role(), SignatureForm.PADES).sign(content);
        SignatureLevel inside = request.level() == SignatureLevel.B ? SignatureLevel.B : SignatureLevel.T;
        return new SignatureAugmentation(Means.of(request.extension())).raise(request.key().algorithm(), cms, inside);
    }

    private PDSignature dictionary(int reserve) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        Increment.reserve(signature, reserve);
        signature.setName(SignatureCard.name(request.key().certificate()));
        request.role().ifPresent(role -> signature.setReason(
                SealTexts.text("reason." + role.word()).in(appearance.language())));
        appearance.location().ifPresent(signature::setLocation);
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
        PdfForms.touch(signature.getCOSObject());
        return signature;
    }

    /** The field that waits for the role, on the page that is made for it; or one that nobody sees. */
    private PDSignatureField field(PDDocument document, PDAcroForm form, PdfFile file) throws Refusal, IOException {
        Optional<SignerRole> role = request.role();
        if (role.isEmpty() || !appearance.visible()) {
            return PdfForms.invisible(document, form, STEM);
        }
        String name = RolePage.field(role.get());
        Lettering lettering = new Lettering(document, font);
        if (PdfForms.field(form, name).isEmpty()) {
            if (!PdfForms.signed(form).isEmpty()) {
                // A page added now would change what has been signed.
                return PdfForms.invisible(document, form, STEM);
            }
            new RolePage(document, lettering, appearance.language())
                    .add(form, DigestAlgorithm.SHA256.start().digest(file.bytes()));
        }
        PDSignatureField field = PdfForms.field(form, name).orElseThrow();
        var widget = field.getWidgets().get(0);
        RolePage.show(widget, new SignatureCard(document, lettering, appearance.language(), widget.getRectangle())
                .signed(request.key().certificate(), request.key().algorithm(), at, appearance.location()));
        PdfForms.touch(widget.getCOSObject());
        return field;
    }

    /** Certifies the document: from now on only forms may be filled and signatures, time stamps and proof be added. */
    private static void certify(PDDocument document, PDSignature signature) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, MAY_SIGN);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), DOC_MDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        parameters.setDirect(true);
        reference.setDirect(true);
        COSArray references = new COSArray(List.of(reference));
        references.setDirect(true);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(DOC_MDP, signature);
        permissions.setDirect(true);
        catalog.setItem(PERMS, permissions);
        PdfForms.touch(catalog);
    }
}
