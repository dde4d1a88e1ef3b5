package org.hecha.seal.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.validation.SignatureValidation;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;

/**
 * The signatures inside the PDF documents of a package. They are reported beside the package's own. Those of the report
 * decide with them; evidence may carry signatures of anybody, and the package's signatures cover it as it is.
 */
final class PdfInspection {

    /** The format of a document that cannot be read as a PDF. */
    static final String UNREADABLE = "PDF";

    private final PackageFiles files;
    private final PdfSignatures pdfs;
    private final SignatureValidation validation;

    PdfInspection(PackageFiles files, PdfSignatures pdfs, SignatureValidation validation) {
        this.files = files;
        this.pdfs = pdfs;
        this.validation = validation;
    }

    List<SignatureVerdict> verdicts() {
        List<SignatureVerdict> all = new ArrayList<>();
        for (String name : files.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".pdf") && files.size(name) <= PdfSignatures.LARGEST) {
                all.addAll(verdicts(name));
            }
        }
        return all;
    }

    private List<SignatureVerdict> verdicts(String name) {
        try (InputStream in = files.open(name)) {
            return pdfs.judge(name, in.readAllBytes(), validation);
        } catch (Flaw e) {
            return List.of(unreadable(name, e.text()));
        } catch (IOException | RuntimeException e) {
            // Hostile documents make their parser throw exceptions of many kinds; none of them ends the verification.
            return List.of(unreadable(name, SealTexts.text("pdfUnreadable", name, SealTexts.said(e))));
        }
    }

    private static SignatureVerdict unreadable(String name, org.hecha.core.text.Localized reason) {
        return new SignatureVerdict(name, UNREADABLE, Indication.INDETERMINATE, Optional.of(SubIndication.SIGNED_DATA_NOT_FOUND),
                "", Optional.empty(), List.of(), "", reason);
    }
}
