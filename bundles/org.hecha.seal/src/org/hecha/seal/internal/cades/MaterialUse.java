package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.certificate.Issuers;
import org.hecha.seal.internal.revocation.ExactForm;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.seal.internal.revocation.RevocationFacts;
import org.hecha.seal.internal.time.StampToken;

/**
 * Whether certificates and revocation data that nobody signed as a whole are each signed by somebody, needed, and in the
 * one form in which we write them.
 */
final class MaterialUse {

    private final EmbeddedMaterial material;
    private final List<X509Certificate> sentAlong;
    private final List<X509Certificate> known;
    private final List<X509Certificate> trusted;
    private final List<X509Certificate> beside;
    private final Set<X509Certificate> used = new HashSet<>();
    private boolean rootMissing;

    /**
     * @param trusted certificates that may have issued those sent along
     * @param beside certificates of the other papers of the package
     */
    MaterialUse(EmbeddedMaterial material, List<StampToken> tokens, List<X509Certificate> trusted,
            List<X509Certificate> beside) {
        this.material = material;
        this.sentAlong = new ArrayList<>(material.certificates());
        tokens.forEach(each -> sentAlong.addAll(each.certificates()));
        this.known = new ArrayList<>(sentAlong);
        known.addAll(trusted);
        this.trusted = trusted;
        this.beside = beside;
    }

    /** @param leaves the certificates for which the rest is there */
    boolean isExact(List<X509Certificate> leaves) throws IOException {
        leaves.forEach(this::use);
        for (byte[] each : material.crls()) {
            if (!isUsed(each, true)) {
                return false;
            }
        }
        for (byte[] each : material.ocspResponses()) {
            if (!isUsed(each, false)) {
                return false;
            }
        }
        for (X509Certificate each : sentAlong) {
            boolean root = Certificates.isSelfIssued(each) && !leaves.contains(each);
            if (root || !used.contains(each) || !isExact(each) || !isVouchedFor(each)) {
                return false;
            }
        }
        return !hidesBehindAnAnchor(leaves);
    }

    /**
     * Whether a certificate that nobody confirms stands beside a chain that does without it: its issuer's name was changed, so
     * that nobody is at hand who could object, and the verifier brought the true one.
     */
    private boolean hidesBehindAnAnchor(List<X509Certificate> leaves) {
        List<X509Certificate> unconfirmed = Issuers.unconfirmed(sentAlong, trusted);
        List<X509Certificate> others = Stream.concat(known.stream(), beside.stream())
                .filter(each -> !unconfirmed.contains(each)).toList();
        return !unconfirmed.isEmpty() && leaves.stream().map(leaf -> Issuers.upwards(leaf, others))
                .anyMatch(chain -> trusted.contains(chain.get(chain.size() - 1)));
    }

    /** The certificate and its issuers upwards; where an issuer is not at hand, the verifier did not bring its root. */
    private void use(X509Certificate certificate) {
        List<X509Certificate> chain = Issuers.upwards(certificate, known);
        used.addAll(chain);
        rootMissing |= !Certificates.isSelfIssued(chain.get(chain.size() - 1));
    }

    /** Without the root its statements cannot be checked; then no chain can be validated either, and nothing passes. */
    private boolean isUsed(byte[] statement, boolean list) throws Flaw {
        RevocationSource.Answers answers = list ? new RevocationSource.Answers(List.of(), List.of(statement))
                : new RevocationSource.Answers(List.of(statement), List.of());
        for (X509Certificate certificate : known) {
            for (X509Certificate issuer : known) {
                if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
                    continue;
                }
                for (RevocationFact fact : RevocationFacts.of(certificate, issuer, answers).facts()) {
                    fact.issuers().forEach(this::use);
                    return Arrays.equals(fact.normalised(), statement);
                }
            }
        }
        return rootMissing;
    }

    /** Where certificates of the issuer's name are at hand, one of them must have issued it. */
    private boolean isVouchedFor(X509Certificate certificate) {
        List<X509Certificate> named = known.stream()
                .filter(each -> each.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())).toList();
        return named.isEmpty() || named.stream().anyMatch(each -> Issuers.issued(each, certificate));
    }

    /** What an issuer does not sign of a certificate: the outer algorithm, and how its signature is written. */
    private static boolean isExact(X509Certificate certificate) throws IOException {
        byte[] encoded = Certificates.encoded(certificate);
        Certificate structure = Certificate.getInstance(encoded);
        return Arrays.equals(structure.getEncoded(ASN1Encoding.DER), encoded)
                && structure.getSignatureAlgorithm().equals(structure.getTBSCertificate().getSignature())
                && isExactValue(structure);
    }

    private static boolean isExactValue(Certificate structure) throws IOException {
        byte[] value = structure.getSignature().getOctets();
        Optional<SignatureScheme> scheme = SignatureScheme.named(structure.getSignatureAlgorithm());
        return scheme.isPresent() && Arrays.equals(ExactForm.value(scheme.get(), value), value);
    }
}
