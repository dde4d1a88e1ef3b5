package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.seal.SignerRole;

/** Whether a document takes another signature: roles sign in their order, each once, and nobody signs in two of them. */
final class PdfOrder {

    private final PdfFile file;

    PdfOrder(PdfFile file) {
        this.file = file;
    }

    void demand(SignatureRequest request) throws Refusal {
        try (PDDocument document = file.open()) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null || PdfForms.signed(form).isEmpty()) {
                return;
            }
            demandPermission(document);
            if (request.role().isPresent()) {
                demandOrder(form, request.role().get());
            }
            for (PDSignatureField field : PdfForms.signed(form)) {
                demandOther(field, request.key().certificate());
            }
        } catch (IOException e) {
            throw file.damaged(e);
        }
        demandUnchanged();
    }

    /** @throws Refusal when nothing is signed, or what is signed does not fit the file any more */
    void demandSound() throws Refusal {
        try (PDDocument document = file.open()) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null || PdfForms.signed(form).isEmpty()) {
                throw SealTexts.refusal("pdfUnsigned", file.path());
            }
            demandPermission(document);
        } catch (IOException e) {
            throw file.damaged(e);
        }
        demandUnchanged();
    }

    /** A document certified against any change takes nothing more. */
    private void demandPermission(PDDocument document) throws Refusal {
        if (Certification.level(document.getDocumentCatalog().getCOSObject()).filter(level -> level == 1).isPresent()) {
            throw SealTexts.refusal("pdfCertified", file.path());
        }
    }

    private void demandOrder(PDAcroForm form, SignerRole role) throws Refusal {
        for (SignerRole other : SignerRole.values()) {
            Optional<COSDictionary> value = PdfForms.field(form, RolePage.field(other))
                    .map(field -> field.getCOSObject().getCOSDictionary(COSName.V));
            if (value.isPresent() && other == role) {
                throw SealTexts.refusal("pdfRoleTaken", file.path(), SealTexts.text("role." + role.word()));
            }
            if (value.isPresent() && other.compareTo(role) > 0) {
                throw SealTexts.refusal("pdfRoleLate", SealTexts.text("role." + role.word()),
                        SealTexts.text("role." + other.word()));
            }
        }
    }

    private void demandOther(PDSignatureField field, X509Certificate certificate) throws Refusal, IOException {
        Optional<X509Certificate> signer = CmsContent.parse(field.getSignature().getContents()).signer();
        boolean same = signer.filter(each -> each.equals(certificate)
                || each.getSubjectX500Principal().equals(certificate.getSubjectX500Principal())).isPresent();
        if (same) {
            throw SealTexts.refusal("pdfSignedBefore", file.path(), Certificates.subject(certificate));
        }
    }

    private void demandUnchanged() throws Refusal {
        try {
            List<PdfSignature> signatures = PdfSignatureFacts.read(file.bytes()).signatures();
            for (PdfSignature signature : signatures) {
                if (!signature.intact()) {
                    throw SealTexts.refusal("pdfBroken", file.path(), signature.field());
                }
            }
        } catch (IOException e) {
            throw file.damaged(e);
        }
    }
}
