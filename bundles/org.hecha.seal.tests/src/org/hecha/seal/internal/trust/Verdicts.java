package org.hecha.seal.internal.trust;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.seal.TestKeys;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.SignatureProof;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;

/** Verdicts about signatures as the questions get them. */
final class Verdicts {

    private Verdicts() {
    }

    static SignatureVerdict of(SignerRole role, String file, Instant claimed, Instant proven, Indication indication,
            IssuedKey... chain) {
        List<CertificateState> states = Arrays.stream(chain).map(IssuedKey::certificate)
                .map(each -> new CertificateState(Certificates.subject(each), "", HexFormat.of().formatHex(
                        Certificates.sha256(each)), each.getNotBefore().toInstant(), each.getNotAfter().toInstant(),
                        CertificateState.Status.GOOD, Optional.empty(), Optional.empty(), "")).toList();
        return new SignatureVerdict(file, "CAdES-BASELINE-T", indication, Optional.empty(), states.get(0).subject(),
                Optional.of(claimed), List.of(), "SHA256withRSA", Localized.verbatim(""),
                new SignatureProof(Optional.ofNullable(role), Optional.ofNullable(proven), List.of(), states,
                        Optional.of(Certificates.encoded(chain[0].certificate()))));
    }

    static SignatureVerdict of(SignerRole role, int number, IssuedKey... chain) {
        return of(role, "META-INF/signature00" + number + ".p7s", TestKeys.NOW, TestKeys.NOW, Indication.TOTAL_PASSED,
                chain);
    }

    static PackageContent content(Engagement engagement) {
        return new PackageContent(engagement, InventoryFactory.eINSTANCE.createInventory(),
                EvidenceFactory.eINSTANCE.createEvidenceRegister(), FindingFactory.eINSTANCE.createFindingRegister());
    }

    static Engagement engagement() {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setOrganization(EngagementFactory.eINSTANCE.createOrganization());
        engagement.setBody(EngagementFactory.eINSTANCE.createVerificationBody());
        return engagement;
    }

    static void member(Engagement engagement, String name, TeamRole role) {
        TeamMember member = EngagementFactory.eINSTANCE.createTeamMember();
        member.setName(name);
        member.setRole(role);
        engagement.getTeam().add(member);
    }
}
