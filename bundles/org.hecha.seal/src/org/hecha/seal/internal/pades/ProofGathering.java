package org.hecha.seal.internal.pades;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.seal.TrustAnchors;

/** Gathers the certificates of chains and what is to be had about their revocation. */
final class ProofGathering {

    private static final int LONGEST_CHAIN = 10;

    private final TrustAnchors trust;
    private final RevocationSource revocation;
    private final Instant at;
    private final Set<X509Certificate> known = new LinkedHashSet<>();
    private final Set<X509Certificate> needed = new LinkedHashSet<>();
    private final List<byte[]> ocspResponses = new ArrayList<>();
    private final List<byte[]> crls = new ArrayList<>();

    ProofGathering(SignatureRequest request) {
        this.trust = request.trust();
        this.revocation = request.revocation();
        this.at = request.at();
        known.addAll(trust.certificates());
    }

    /** Certificates among which issuers are looked for. */
    void know(Collection<X509Certificate> certificates) {
        known.addAll(certificates);
    }

    /** @throws Refusal when a certificate of the chain has no issuer at hand, or nobody says whether it was revoked */
    void gather(X509Certificate end) throws Refusal {
        X509Certificate current = end;
        for (int depth = 0; depth < LONGEST_CHAIN && needed.add(current); depth++) {
            if (trust.certificates().contains(current) || Certificates.isSelfIssued(current)) {
                return;
            }
            X509Certificate issuer = issuer(current)
                    .orElseThrow(unknown("pdfIssuerMissing", current));
            ask(current, issuer);
            current = issuer;
        }
    }

    private static java.util.function.Supplier<Refusal> unknown(String key, X509Certificate certificate) {
        return () -> new Refusal(SealTexts.text(key, Certificates.subject(certificate)));
    }

    private void ask(X509Certificate certificate, X509Certificate issuer) throws Refusal {
        RevocationSource.Answers answers = revocation.answers(certificate, issuer, at);
        ocspResponses.addAll(answers.ocspResponses());
        crls.addAll(answers.crls());
        boolean listed = false;
        for (X509CRL list : trust.crls()) {
            if (list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
                crls.add(encoded(list));
                listed = true;
            }
        }
        if (answers.isEmpty() && !listed) {
            throw unknown("pdfRevocationMissing", certificate).get();
        }
    }

    private static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (java.security.cert.CRLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<X509Certificate> issuer(X509Certificate certificate) {
        return known.stream().filter(each -> each.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(each -> confirms(each, certificate)).findFirst();
    }

    private static boolean confirms(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    ProofMaterial material() {
        return new ProofMaterial(needed.stream().map(Certificates::encoded).toList(), distinct(ocspResponses),
                distinct(crls));
    }

    private static List<byte[]> distinct(List<byte[]> values) {
        List<byte[]> distinct = new ArrayList<>();
        for (byte[] value : values) {
            distinct.addAll(new ProofMaterial(List.of(value), List.of(), List.of())
                    .without(new ProofMaterial(distinct, List.of(), List.of())).certificates());
        }
        return distinct;
    }
}
