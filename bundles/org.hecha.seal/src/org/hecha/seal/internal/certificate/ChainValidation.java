package org.hecha.seal.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** Validates the signer's certificate at one instant (EN 319 102-1, 5.2.6; path rules of RFC 5280 by the JDK). */
public final class ChainValidation {

    private final TrustAnchors trust;
    private final Instant at;

    public ChainValidation(TrustAnchors trust, Instant at) {
        this.trust = trust;
        this.at = at;
    }

    /** The first chain that holds, else the first one found with what is wrong about it. */
    public Chain validate(X509Certificate signer, List<X509Certificate> embedded) {
        ChainSearch search = new ChainSearch(embedded, trust.certificates());
        List<List<X509Certificate>> paths = search.from(signer);
        if (paths.isEmpty()) {
            String key = trust.certificates().isEmpty() ? "chainNothingTrusted" : "chainNone";
            return new Chain(search.longest(), Optional.of(Judgement.indeterminate(
                    SubIndication.NO_CERTIFICATE_CHAIN_FOUND, key, Certificates.subject(signer))));
        }
        List<Chain> chains = paths.stream().map(path -> new Chain(path, problem(path))).toList();
        return chains.stream().filter(chain -> chain.problem().isEmpty()).findFirst().orElse(chains.get(0));
    }

    private Optional<Judgement> problem(List<X509Certificate> path) {
        return Stream.<Optional<Judgement>>of(validity(path), strength(path), usage(path.get(0)), rules(path))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Judgement> validity(List<X509Certificate> path) {
        for (X509Certificate each : path) {
            String subject = Certificates.subject(each);
            if (at.isAfter(each.getNotAfter().toInstant())) {
                return Optional.of(Judgement.indeterminate(SubIndication.OUT_OF_BOUNDS_NO_POE, "certificateExpired",
                        subject, each.getNotAfter().toInstant()));
            }
            if (at.isBefore(each.getNotBefore().toInstant())) {
                return Optional.of(each == path.get(0)
                        ? Judgement.failed(SubIndication.NOT_YET_VALID, "certificateNotYet", subject,
                                each.getNotBefore().toInstant())
                        : Judgement.indeterminate(SubIndication.OUT_OF_BOUNDS_NO_POE, "certificateNotYet", subject,
                                each.getNotBefore().toInstant()));
            }
        }
        return Optional.empty();
    }

    /** An anchor's own signature is not relied on, its key is. */
    private static Optional<Judgement> strength(List<X509Certificate> path) {
        for (int index = 0; index < path.size(); index++) {
            X509Certificate each = path.get(index);
            Optional<Localized> weakness = SignatureScheme.weakness(each.getPublicKey())
                    .or(index + 1 < path.size() ? () -> SignatureScheme.weakness(each) : Optional::empty);
            if (weakness.isPresent()) {
                return Optional.of(Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                        "certificateWeak", Certificates.subject(each), weakness.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Judgement> usage(X509Certificate signer) {
        return Certificates.maySign(signer) ? Optional.empty()
                : Optional.of(Judgement.indeterminate(SubIndication.CHAIN_CONSTRAINTS_FAILURE, "certificateUsage",
                        Certificates.subject(signer)));
    }

    private Optional<Judgement> rules(List<X509Certificate> path) {
        if (path.size() == 1) {
            return Optional.empty();
        }
        try {
            PKIXParameters parameters =
                    new PKIXParameters(Set.of(new TrustAnchor(path.get(path.size() - 1), null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
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
}
