package org.hecha.standard.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * What was found about one signature.
 *
 * @param file entry of the signature in the package
 * @param format {@code CAdES-BASELINE-B} …
 * @param indication main indication
 * @param subIndication why, unless it passed
 * @param signer subject of the signing certificate, RFC 4514; empty where none was found
 * @param signingTime claimed time of signing
 * @param chain subjects from the signer to the trust anchor, as far as they could be built
 * @param algorithm signature algorithm, for instance SHA256withRSA
 * @param reason one sentence
 */
public record SignatureVerdict(String file, String format, Indication indication,
        Optional<SubIndication> subIndication, String signer, Optional<Instant> signingTime, List<String> chain,
        String algorithm, Localized reason) {

    public SignatureVerdict {
        chain = List.copyOf(chain);
    }
}
