package org.hecha.ui.review.internal.sign;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.seal.SigningKey;

/** A signer's certificate as people read it, and what speaks against signing with it. Immutable. */
final class CertificateFacts {

    private static final Messages MESSAGES = Messages.of(CertificateFacts.class);
    private static final int SOON_DAYS = 30;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int RSA_BITS = 2048;
    private static final String DISTRIBUTION_POINTS = "2.5.29.31"; //$NON-NLS-1$
    private static final String INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.1"; //$NON-NLS-1$

    private final SigningKey key;
    private final X509Certificate certificate;

    CertificateFacts(SigningKey key) {
        this.key = key;
        this.certificate = key.certificate();
    }

    /** Who, by whom, from when until when, with which key. */
    List<Localized> lines() {
        List<Localized> lines = new ArrayList<>();
        lines.add(MESSAGES.text("certSubject", certificate.getSubjectX500Principal().getName())); //$NON-NLS-1$
        lines.add(MESSAGES.text("certIssuer", certificate.getIssuerX500Principal().getName())); //$NON-NLS-1$
        lines.add(MESSAGES.text("certSerial", certificate.getSerialNumber().toString(16))); //$NON-NLS-1$
        lines.add(MESSAGES.text("certValidity", certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant())); //$NON-NLS-1$
        lines.add(MESSAGES.text("certKey", size(certificate.getPublicKey()), key.algorithm())); //$NON-NLS-1$
        List<String> above = key.chain().stream().skip(1).map(each -> each.getSubjectX500Principal().getName()).toList();
        lines.add(above.isEmpty() ? MESSAGES.text("certChainNone") //$NON-NLS-1$
                : MESSAGES.text("certChain", String.join(" ← ", above))); //$NON-NLS-1$ //$NON-NLS-2$
        return lines;
    }

    private static String size(PublicKey publicKey) {
        if (publicKey instanceof RSAPublicKey rsa) {
            return "RSA " + rsa.getModulus().bitLength(); //$NON-NLS-1$
        }
        return publicKey instanceof ECPublicKey curve ? "EC " + curve.getParams().getOrder().bitLength() //$NON-NLS-1$
                : publicKey.getAlgorithm();
    }

    /** What keeps it from signing, or may surprise later; empty where nothing does. */
    List<Localized> warnings(Instant now) {
        List<Localized> warnings = new ArrayList<>();
        Instant end = certificate.getNotAfter().toInstant();
        if (now.isAfter(end)) {
            warnings.add(MESSAGES.text("warnExpired", end)); //$NON-NLS-1$
        } else if (now.isBefore(certificate.getNotBefore().toInstant())) {
            warnings.add(MESSAGES.text("warnNotYet", certificate.getNotBefore().toInstant())); //$NON-NLS-1$
        } else if (end.isBefore(now.plus(SOON_DAYS, ChronoUnit.DAYS))) {
            warnings.add(MESSAGES.text("warnSoon", end)); //$NON-NLS-1$
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            warnings.add(MESSAGES.text("warnUsage")); //$NON-NLS-1$
        }
        if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            warnings.add(MESSAGES.text("warnSelf")); //$NON-NLS-1$
        }
        if (certificate.getPublicKey() instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < RSA_BITS) {
            warnings.add(MESSAGES.text("warnWeak", rsa.getModulus().bitLength())); //$NON-NLS-1$
        }
        if (certificate.getExtensionValue(DISTRIBUTION_POINTS) == null && certificate.getExtensionValue(INFORMATION_ACCESS) == null) {
            warnings.add(MESSAGES.text("warnNoAddresses")); //$NON-NLS-1$
        }
        return warnings;
    }
}
