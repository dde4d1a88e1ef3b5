package org.hecha.seal.internal.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Component;

/**
 * Whether who signed for the verification body was accredited. Asked where a list is given, about every signature but a
 * reviewer's; a line about the list itself comes first.
 */
@Component(service = PackageQuestion.class)
public final class AccreditationQuestion implements PackageQuestion {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<VerdictLine> answer(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) {
        if (settings.accreditations().isEmpty()) {
            return List.of();
        }
        AccreditationList list = settings.accreditations().get();
        List<VerdictLine> lines = new ArrayList<>(List.of(about(list, settings.at())));
        Accreditation accreditation = new Accreditation(list, content.engagement(), settings.at());
        Set<String> bodies = new HashSet<>();
        for (SignatureVerdict signature : signatures) {
            Optional<SignerRole> role = signature.proof().role();
            if (role.filter(SignerRole.REVIEWER::equals).isEmpty()) {
                Accreditation.Answer answer = accreditation.of(signature);
                answer.body().ifPresent(body -> bodies.add(body.id()));
                Localized who = role.map(SealTexts::role).orElseGet(() -> SealTexts.text("roleNone"));
                lines.add(new VerdictLine(answer.id(), answer.indication(),
                        SealTexts.text("lineAccreditation", who, signature.signer()), answer.text()));
            }
        }
        if (bodies.size() > 1) {
            lines.add(new VerdictLine("accreditation-several", Indication.INDETERMINATE,
                    SealTexts.text("lineAccreditationOne"),
                    SealTexts.text("accreditationSeveral", String.join(", ", bodies))));
        }
        return lines;
    }

    private static VerdictLine about(AccreditationList list, Instant at) {
        boolean stale = list.isStale(at);
        return new VerdictLine("accreditation-list", stale ? Indication.INDETERMINATE : Indication.TOTAL_PASSED,
                SealTexts.text("lineAccreditationList", list.id(), list.number(), list.issuer()),
                stale ? SealTexts.text("accreditationListStale", list.nextUpdate().orElseThrow(), list.signer())
                        : SealTexts.text("accreditationListHolds", list.issued(), list.signer()));
    }
}
