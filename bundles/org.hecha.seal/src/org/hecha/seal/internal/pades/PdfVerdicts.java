package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.seal.internal.cades.SignatureFile;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.seal.internal.validation.SignatureValidation;
import org.hecha.seal.internal.validation.Stamp;
import org.hecha.seal.internal.validation.Surroundings;
import org.hecha.seal.internal.validation.TokenContents;
import org.hecha.seal.internal.verify.PdfSignatures;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.StampKind;
import org.hecha.standard.seal.SubIndication;

/**
 * Judges the signatures of a PDF by the rules for all signatures: with the time the dictionary claims, the security store
 * as material, and the document time stamps behind a signature as proof that it existed.
 */
public final class PdfVerdicts implements PdfSignatures {

    private static final String FORM = "PAdES";

    @Override
    public List<SignatureVerdict> judge(String name, byte[] pdf, SignatureValidation validation) throws IOException {
        PdfSignatureFacts facts = PdfSignatureFacts.read(pdf);
        List<SignatureVerdict> verdicts = new ArrayList<>();
        for (PdfSignature signature : facts.signatures()) {
            if (!signature.isTimeStamp()) {
                verdicts.add(judge(name, facts, signature, validation));
            }
        }
        return verdicts;
    }

    private static SignatureVerdict judge(String name, PdfSignatureFacts facts, PdfSignature signature,
            SignatureValidation validation) throws IOException {
        Optional<byte[]> cms = signature.cms();
        if (cms.isEmpty() || signature.kind().isEmpty()) {
            return broken(name, signature);
        }
        try {
            List<CadesSignature> signers = SignatureFile.parse(name, cms.get()).signatures();
            if (signers.size() != 1) {
                throw new Flaw("pdfContents");
            }
            return validation.judge(signers.get(0), signature, around(facts, signature)).verdict();
        } catch (Flaw e) {
            return verdict(name, signature, Judgement.failed(SubIndication.FORMAT_FAILURE, "pdfContents"));
        }
    }

    private static Surroundings around(PdfSignatureFacts facts, PdfSignature signature) throws IOException {
        List<Stamp> stamps = new ArrayList<>();
        for (PdfSignature each : facts.stampsOver(signature)) {
            stamps.add(stamp(facts, each));
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] each : facts.certificates()) {
            try {
                certificates.add(Certificates.parse(each));
            } catch (CertificateException e) {
                throw new Flaw(SealTexts.text("pdfStore"));
            }
        }
        return new Surroundings(FORM, signature.claimedTime(), certificates, facts.crls(), facts.ocspResponses(), stamps);
    }

    private static Stamp stamp(PdfSignatureFacts facts, PdfSignature stamp) {
        try {
            StampToken token = StampToken.parse(stamp.cms().orElseThrow(() -> new Flaw("stampUnreadable")));
            Optional<Judgement> flaw = stamp.files();
            if (flaw.isEmpty() && !stamp.intact()) {
                flaw = Optional.of(Judgement.failed(SubIndication.HASH_FAILURE, "stampOther"));
            }
            return new Stamp(StampKind.DOCUMENT, Optional.of(token), flaw, flaw.isEmpty(),
                    flaw.isEmpty() ? proves(facts, stamp) : List.of());
        } catch (Flaw e) {
            return new Stamp(StampKind.DOCUMENT, Optional.empty(),
                    Optional.of(Judgement.failed(SubIndication.FORMAT_FAILURE, "stampUnreadable")), false, List.of());
        }
    }

    /** What the stamp covers: earlier time stamps, and of the store what stood in its revision already. */
    private static List<byte[]> proves(PdfSignatureFacts facts, PdfSignature stamp) throws Flaw {
        List<byte[]> all = new ArrayList<>(stamp.storeThen());
        for (PdfSignature older : facts.signatures()) {
            if (older.isTimeStamp() && older.end() < stamp.end() && older.cms().isPresent()) {
                TokenContents.add(older.cms().get(), all);
            }
        }
        return all;
    }

    private static SignatureVerdict broken(String name, PdfSignature signature) {
        return verdict(name, signature, signature.files()
                .orElseGet(() -> Judgement.failed(SubIndication.FORMAT_FAILURE, "pdfContents")));
    }

    private static SignatureVerdict verdict(String name, PdfSignature signature, Judgement judgement) {
        return new SignatureVerdict(name, FORM, Indication.TOTAL_FAILED, judgement.sub(), "", signature.claimedTime(),
                List.of(), "", judgement.reason());
    }
}
