package org.hecha.scoring.internal;

import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.PackageReference;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;

/** Lets only a package through whose signatures passed, and which is the one the dossier names. */
final class PackageSeal {

    private PackageSeal() {
    }

    /**
     * @param verdict the verdict, or null where the package was not verified
     * @throws Refusal naming the package and what its verification said
     */
    static PackageContent open(PackageReference reference, PackageVerdict verdict) throws Refusal {
        String path = reference.getPath();
        if (verdict == null) {
            throw new Refusal(Words.say("packageNotVerified", path));
        }
        if (verdict.indication() != Indication.TOTAL_PASSED) {
            throw new Refusal(Words.say("packageNotPassed", path, verdict.indication().word(), cause(verdict)));
        }
        String named = reference.getSha256();
        if (named != null && !named.isBlank() && !named.strip().equalsIgnoreCase(verdict.sha256())) {
            throw new Refusal(Words.say("packageExchanged", path));
        }
        return verdict.content().orElseThrow(() -> new Refusal(Words.say("packageWithoutEngagement", path)));
    }

    /** The sub-indication of the signature that did not pass, else the line that did not. */
    private static Localized cause(PackageVerdict verdict) {
        Optional<SignatureVerdict> signature = verdict.signatures().stream()
                .filter(one -> one.indication() == verdict.indication()).findFirst();
        if (signature.isPresent()) {
            String word = signature.get().subIndication().map(Enum::name).orElse(verdict.indication().word());
            return Words.say("causeSignature", word, signature.get().reason());
        }
        Optional<VerdictLine> line = verdict.lines().stream()
                .filter(one -> one.decisive() && one.indication() == verdict.indication()).findFirst();
        return line.map(VerdictLine::answer).orElseGet(() -> Words.say("causeUnsigned"));
    }
}
