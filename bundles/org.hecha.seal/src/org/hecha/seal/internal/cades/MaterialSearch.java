package org.hecha.seal.internal.cades;

import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.certificate.Issuers;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.seal.internal.revocation.RevocationFacts;

/**
 * Gathers what the validation of a certificate needs once nobody can be asked any more: every certificate of its chain but
 * the self-issued root, which the verifier has to bring, and for each of them one statement about its revocation; the same
 * for those who signed such a statement.
 */
public final class MaterialSearch {

    private final Means means;
    private final List<X509Certificate> known = new ArrayList<>();
    private final Set<X509Certificate> done = new HashSet<>();
    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<byte[]> crls = new ArrayList<>();
    private final List<byte[]> responses = new ArrayList<>();

    /** @param sentAlong certificates among which issuers are looked for, beside those trusted */
    public MaterialSearch(Means means, List<X509Certificate> sentAlong) {
        this.means = means;
        known.addAll(sentAlong);
        known.addAll(means.trust().certificates());
    }

    /**
     * Adds what this certificate needs.
     *
     * @throws Refusal where an issuer or revocation data are missing, or the certificate is revoked
     */
    public void add(X509Certificate certificate) throws Refusal {
        if (Certificates.isSelfIssued(certificate) || !done.add(certificate)) {
            return;
        }
        certificates.add(certificate);
        if (means.trust().certificates().contains(certificate)) {
            return;
        }
        X509Certificate issuer = known.stream().filter(each -> Issuers.issued(each, certificate)).findFirst()
                .orElseThrow(() -> SealTexts.refusal("issuerMissing", Certificates.subject(certificate)));
        add(issuer);
        if (certificate.getExtensionValue(RevocationFact.NO_CHECK) == null) {
            addStatement(certificate, issuer);
        }
    }

    private void addStatement(X509Certificate certificate, X509Certificate issuer) throws Refusal {
        List<RevocationFact> facts = Stream.concat(facts(certificate, issuer, atHand()),
                facts(certificate, issuer, means.revocation().answers(certificate, issuer, means.at()))).toList();
        Optional<RevocationFact> revoked = facts.stream()
                .filter(each -> each.status() == RevocationFact.Status.REVOKED).findFirst();
        if (revoked.isPresent()) {
            throw SealTexts.refusal("certificateIsRevoked", Certificates.subject(certificate),
                    revoked.get().revokedAt().map(Object::toString).orElse(""));
        }
        RevocationFact newest = facts.stream().filter(each -> each.status() == RevocationFact.Status.GOOD)
                .filter(each -> each.nextUpdate().filter(means.at()::isAfter).isEmpty())
                .max(Comparator.comparing(RevocationFact::thisUpdate))
                .orElseThrow(() -> SealTexts.refusal("revocationMissing", Certificates.subject(certificate)));
        try {
            (newest.kind() == RevocationFact.Kind.CRL ? crls : responses).add(newest.normalised());
        } catch (Flaw e) {
            throw e.refusal();
        }
        known.addAll(newest.issuers());
        for (X509Certificate each : newest.issuers()) {
            add(each);
        }
    }

    private Stream<RevocationFact> facts(X509Certificate certificate, X509Certificate issuer,
            RevocationSource.Answers answers) {
        return RevocationFacts.of(certificate, issuer, answers).facts().stream();
    }

    private RevocationSource.Answers atHand() {
        List<byte[]> lists = new ArrayList<>();
        for (X509CRL each : means.trust().crls()) {
            try {
                lists.add(each.getEncoded());
            } catch (CRLException e) {
                throw new IllegalStateException(e);
            }
        }
        return new RevocationSource.Answers(means.trust().ocspResponses(), lists);
    }

    /** All that was needed so far. */
    public EmbeddedMaterial found() {
        return new EmbeddedMaterial(certificates, crls, responses);
    }
}
