package org.hecha.seal.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.SubIndication;

/** The path rules of RFC 5280 apart from validity and revocation: who may issue, how long, for which names. */
public final class PathRules {

    private PathRules() {
    }

    /**
     * @param path the signer's certificate first, the anchor last
     * @param purposeChecked whether the caller judges the extended key usage of the first; otherwise a critical one is a
     *        problem
     */
    public static Optional<Judgement> problem(List<X509Certificate> path, boolean purposeChecked) {
        if (path.size() == 1) {
            return Optional.empty();
        }
        // A time in the validity of all, so that expiry is not mistaken for a broken rule; it is judged on its own.
        Instant from = path.stream().map(each -> each.getNotBefore().toInstant()).max(Comparator.naturalOrder())
                .orElseThrow();
        Instant until = path.stream().map(each -> each.getNotAfter().toInstant()).min(Comparator.naturalOrder())
                .orElseThrow();
        if (from.isAfter(until)) {
            return Optional.of(Judgement.indeterminate(SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE, "chainNeverValid"));
        }
        try {
            PKIXParameters parameters =
                    new PKIXParameters(Set.of(new TrustAnchor(path.get(path.size() - 1), null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(from));
            if (purposeChecked) {
                parameters.addCertPathChecker(new PurposeChecked(path.get(0)));
            }
            Certificates.validatePath(path.subList(0, path.size() - 1), parameters);
            return Optional.empty();
        } catch (CertPathValidatorException e) {
            SubIndication sub = e.getReason() == CertPathValidatorException.BasicReason.ALGORITHM_CONSTRAINED
                    ? SubIndication.CRYPTO_CONSTRAINTS_FAILURE : SubIndication.CHAIN_CONSTRAINTS_FAILURE;
            return Optional.of(Judgement.indeterminate(sub, "chainRules", SealTexts.said(e)));
        } catch (GeneralSecurityException e) {
            return Optional.of(Judgement.indeterminate(SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE, "chainRules",
                    SealTexts.said(e)));
        }
    }

    /** Tells the path validation that somebody knows what a critical extended key usage means. */
    private static final class PurposeChecked extends PKIXCertPathChecker {

        private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

        private final X509Certificate first;

        PurposeChecked(X509Certificate first) {
            this.first = first;
        }

        @Override
        public void init(boolean forward) {
            // Nothing is kept from certificate to certificate.
        }

        @Override
        public boolean isForwardCheckingSupported() {
            return true;
        }

        @Override
        public Set<String> getSupportedExtensions() {
            return Set.of(EXTENDED_KEY_USAGE);
        }

        @Override
        public void check(Certificate certificate, Collection<String> unresolved) {
            if (certificate.equals(first)) {
                unresolved.remove(EXTENDED_KEY_USAGE);
            }
        }
    }
}
