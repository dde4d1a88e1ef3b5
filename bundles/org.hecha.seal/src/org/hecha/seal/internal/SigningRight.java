package org.hecha.seal.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** Whether a key may sign now: what verification would reject is not made in the first place. */
public final class SigningRight {

    private SigningRight() {
    }

    /** @throws Refusal in one sentence where it may not */
    public static void demand(SigningKey key, Instant at) throws Refusal {
        X509Certificate certificate = key.certificate();
        String subject = Certificates.subject(certificate);
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw SealTexts.refusal("signExpired", subject, certificate.getNotAfter().toInstant());
        }
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw SealTexts.refusal("signNotYet", subject, certificate.getNotBefore().toInstant());
        }
        if (!Certificates.maySign(certificate)) {
            throw SealTexts.refusal("signUsage", subject);
        }
        Localized weakness = SignatureScheme.weakness(certificate.getPublicKey()).orElse(null);
        if (weakness != null) {
            throw SealTexts.refusal("signWeak", subject, weakness);
        }
    }
}
