package org.hecha.standard.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * What was found about one signature.
 *
 * @param file entry of the signature in the package; for a signature inside a PDF, the entry of the PDF
 * @param format {@code CAdES-BASELINE-B} …, {@code PAdES-BASELINE-B} …, {@code GB/T 35275}
 * @param indication main indication
 * @param subIndication why, unless it passed
 * @param signer subject of the signing certificate, RFC 4514; empty where none was found
 * @param signingTime claimed time of signing
 * @param chain subjects from the signer to the trust anchor, as far as they could be built
 * @param algorithm signature algorithm, for instance SHA256withRSA
 * @param reason one sentence
 * @param proof what goes beyond the signature itself: role, times that others attest, states of certificates
 */
public record SignatureVerdict(String file, String format, Indication indication,
        Optional<SubIndication> subIndication, String signer, Optional<Instant> signingTime, List<String> chain,
        String algorithm, Localized reason, SignatureProof proof) {

    public SignatureVerdict {
        chain = List.copyOf(chain);
    }

    /** Of a signature about which nothing further is known. */
    public SignatureVerdict(String file, String format, Indication indication, Optional<SubIndication> subIndication,
            String signer, Optional<Instant> signingTime, List<String> chain, String algorithm, Localized reason) {
        this(file, format, indication, subIndication, signer, signingTime, chain, algorithm, reason,
                SignatureProof.NONE);
    }
}
