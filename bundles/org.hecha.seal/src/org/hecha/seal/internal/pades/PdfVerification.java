package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.validation.SignatureValidation;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;

/** The verdict about a PDF that stands alone, outside a package. */
public final class PdfVerification {

    private PdfVerification() {
    }

    /** Whether the file begins as a PDF does. */
    public static boolean isPdf(byte[] head) {
        return new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    /** @throws Refusal when it cannot be read, or nobody signed it */
    public static PackageVerdict verify(Path file, VerificationSettings settings, RevocationSource online) throws Refusal {
        PdfFile pdf = PdfFile.read(file);
        String name = file.getFileName().toString();
        List<SignatureVerdict> verdicts;
        List<VerdictLine> lines = List.of();
        try {
            verdicts = new PdfVerdicts().judge(name, pdf.bytes(), new SignatureValidation(settings, online));
            if (verdicts.isEmpty()) {
                throw SealTexts.refusal("pdfUnsigned", file);
            }
        } catch (Flaw e) {
            verdicts = List.of();
            lines = List.of(new VerdictLine("container", Indication.TOTAL_FAILED, SealTexts.text("linePdf"), e.text()));
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("pdfUnreadable", file, SealTexts.said(e)), e);
        }
        Indication worst = verdicts.stream().map(SignatureVerdict::indication).max(Comparator.naturalOrder())
                .orElse(Indication.TOTAL_FAILED);
        return new PackageVerdict(worst, verdicts, lines, List.of(name),
                HexFormat.of().formatHex(DigestAlgorithm.SHA256.start().digest(pdf.bytes())), Optional.empty());
    }
}
