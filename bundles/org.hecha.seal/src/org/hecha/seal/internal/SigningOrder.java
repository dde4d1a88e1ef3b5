package org.hecha.seal.internal;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.internal.algorithm.SignatureKind;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.seal.SignerRole;

/**
 * Who may sign after whom: the roles come in their order, each role is one person's, and nobody signs in two roles. One
 * person may sign in one role with keys of two kinds, such as SM2 beside an international one.
 */
final class SigningOrder {

    private SigningOrder() {
    }

    /** @throws Refusal where a signature that is there stands against this one */
    static void demand(PackageDraft draft, SignatureRequest request) throws Refusal, Flaw {
        List<CadesSignature> earlier = new ArrayList<>();
        for (int number = 1; number <= draft.signatures(); number++) {
            earlier.addAll(draft.signature(number).signatures());
        }
        for (CadesSignature each : earlier) {
            demandOrder(each.role(), request.role());
        }
        for (CadesSignature each : earlier) {
            demand(each, request);
        }
    }

    private static void demandOrder(Optional<SignerRole> before, Optional<SignerRole> now) throws Refusal {
        if (before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) < 0) {
            throw SealTexts.refusal("signOrder", word(now.get()), word(before.get()));
        }
    }

    private static void demand(CadesSignature earlier, SignatureRequest request) throws Refusal {
        X509Certificate own = request.key().certificate();
        X509Certificate other = earlier.certificate(List.of())
                .orElseThrow(() -> SealTexts.refusal("extendSignerUnknown", earlier.file()));
        Optional<SignerRole> before = earlier.role();
        Optional<SignerRole> now = request.role();
        if (own.equals(other)) {
            throw SealTexts.refusal("signTwice", Certificates.subject(own), earlier.file());
        }
        boolean samePerson = own.getSubjectX500Principal().equals(other.getSubjectX500Principal());
        if (samePerson && !before.equals(now)) {
            throw SealTexts.refusal("signTwoRoles", Certificates.subject(own), earlier.file());
        }
        if (samePerson && kind(own).equals(kind(other))) {
            throw SealTexts.refusal("signTwice", Certificates.subject(own), earlier.file());
        }
        if (!samePerson && before.isPresent() && before.equals(now)) {
            throw SealTexts.refusal("signRoleTaken", word(now.get()), Certificates.subject(other));
        }
    }

    /** An SM2 key is an EC key by its algorithm's name; what it signs with tells them apart. */
    private static Optional<SignatureKind> kind(X509Certificate certificate) {
        return SignatureScheme.forKey(certificate.getPublicKey()).map(SignatureScheme::kind);
    }

    private static Object word(SignerRole role) {
        return SealTexts.text("role." + role.word());
    }
}
