package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.hecha.seal.ExtensionRequest;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.cades.EmbeddedMaterial;
import org.hecha.seal.internal.cades.MaterialSearch;
import org.hecha.seal.internal.cades.Means;
import org.hecha.seal.internal.zip.ZipWriter;

/** Appends what proves signatures in the long run: the security store and document time stamps (EN 319 142-1, 5.4 and 5.5). */
final class PdfExtension {

    private static final String STEM = "hecha-timestamp-";
    private static final String RFC3161 = "ETSI.RFC3161";
    private static final int RESERVE = 16384;

    private final ExtensionRequest request;

    PdfExtension(ExtensionRequest request) {
        this.request = request;
    }

    /** The document with the certificates and revocation data of all its signatures and time stamps. */
    PdfFile withProof(PdfFile file) throws Refusal {
        try (PDDocument document = file.open()) {
            Dss store = new Dss(document);
            List<CmsContent> all = new ArrayList<>();
            for (CmsContent content : contents(document)) {
                all.add(content);
                all.addAll(content.stamps());
            }
            return store.add(ProofMaterial.of(gathered(all))) ? file.with(increment(file, document).plain()) : file;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw file.damaged(e);
        }
    }

    private EmbeddedMaterial gathered(List<CmsContent> contents) throws Refusal, IOException {
        List<X509Certificate> known = new ArrayList<>();
        for (CmsContent content : contents) {
            known.addAll(content.certificates());
        }
        MaterialSearch search = new MaterialSearch(Means.of(request), known);
        for (CmsContent content : contents) {
            search.add(content.signer().orElseThrow(() -> SealTexts.refusal("pdfSignerMissing")));
        }
        return search.found();
    }

    static List<CmsContent> contents(PDDocument document) throws IOException {
        List<CmsContent> contents = new ArrayList<>();
        for (PDSignature signature : document.getSignatureDictionaries()) {
            contents.add(CmsContent.parse(signature.getContents()));
        }
        return contents;
    }

    /** The document with one more time stamp over all of it. */
    PdfFile stamped(PdfFile file) throws Refusal {
        Increment.Outcome outcome = attempt(file, RESERVE);
        Optional<Integer> needed = outcome.needed();
        if (needed.isPresent()) {
            outcome = attempt(file, needed.get() + RESERVE);
        }
        if (outcome.needed().isPresent()) {
            throw SealTexts.refusal("pdfNoRoom", file.path());
        }
        return file.with(outcome.file());
    }

    private Increment.Outcome attempt(PdfFile file, int reserve) throws Refusal {
        try (PDDocument document = file.open()) {
            PDAcroForm form = PdfForms.form(document);
            PDSignatureField field = PdfForms.invisible(document, form, STEM);
            PDSignature stamp = new PDSignature();
            stamp.setType(COSName.DOC_TIME_STAMP);
            stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            stamp.setSubFilter(COSName.getPDFName(RFC3161));
            Increment.reserve(stamp, reserve);
            field.getCOSObject().setItem(COSName.V, stamp);
            PdfForms.touch(stamp.getCOSObject());
            PdfForms.touch(field.getCOSObject());
            return increment(file, document).signed(this::token, reserve);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw file.damaged(e);
        }
    }

    private byte[] token(ZipWriter.Body content) throws Refusal {
        DigestAlgorithm digest = DigestAlgorithm.SHA256;
        var running = digest.start();
        try {
            content.writeTo(new java.security.DigestOutputStream(java.io.OutputStream.nullOutputStream(), running));
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("signingFailed", SealTexts.said(e)), e);
        }
        return Means.of(request).stampDigest(running.digest(), request.level()).encoded();
    }

    private static Increment increment(PdfFile file, PDDocument document) {
        return new Increment(document, DigestAlgorithm.SHA256.start().digest(file.bytes()));
    }
}
