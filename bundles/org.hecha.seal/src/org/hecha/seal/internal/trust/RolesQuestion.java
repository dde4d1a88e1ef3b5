package org.hecha.seal.internal.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.PersonName;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.trust.Signers.Signer;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Component;

/** Who signed as what: order and completeness of the roles, and whether one person had two of them. */
@Component(service = PackageQuestion.class)
public final class RolesQuestion implements PackageQuestion {

    private static final Set<SignerRole> ISSUING = EnumSet.of(SignerRole.LEAD_VERIFIER, SignerRole.TECHNICAL_REVIEWER,
            SignerRole.AUTHORISED_SIGNATORY);
    private static final Set<TeamRole> VERIFYING = EnumSet.of(TeamRole.LEAD_VERIFIER, TeamRole.VERIFIER,
            TeamRole.TECHNICAL_EXPERT);

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<VerdictLine> answer(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) {
        List<Signer> signers = Signers.of(signatures);
        Engagement engagement = content.engagement();
        List<VerdictLine> lines = new ArrayList<>(List.of(roles(signers, engagement)));
        if (!signers.isEmpty()) {
            lines.add(segregation(signers, engagement));
            team(signers, engagement).ifPresent(lines::add);
        }
        return lines;
    }

    private static VerdictLine roles(List<Signer> signers, Engagement engagement) {
        Localized question = SealTexts.text("lineRoles");
        Optional<Signer> early = outOfOrder(signers);
        if (early.isPresent()) {
            return new VerdictLine("roles", Indication.TOTAL_FAILED, question,
                    SealTexts.text("rolesOrder", SealTexts.role(early.get().role()), early.get().shown()));
        }
        Set<SignerRole> missing = EnumSet.copyOf(ISSUING);
        signers.forEach(signer -> missing.remove(signer.role()));
        if (missing.isEmpty()) {
            return new VerdictLine("roles", Indication.TOTAL_PASSED, question,
                    SealTexts.text("rolesHold", list(signers.stream().map(Signer::role).distinct().toList())));
        }
        // Whoever seals without roles makes no statement about them; whoever begins with them has to finish.
        boolean issued = !signers.isEmpty() && !engagement.getProcess().isEmpty() && engagement.getOpinion() != null;
        return new VerdictLine("roles", Indication.INDETERMINATE, question,
                SealTexts.text(issued ? "rolesMissing" : "rolesMissingDraft", list(List.copyOf(missing))), issued);
    }

    /** The first signature, within one series of them, that comes after one of a later role. */
    private static Optional<Signer> outOfOrder(List<Signer> signers) {
        for (boolean inside : new boolean[] {false, true}) {
            SignerRole last = SignerRole.LEAD_VERIFIER;
            for (Signer signer : signers) {
                if (signer.file().startsWith("META-INF/") == inside) {
                    continue;
                }
                if (signer.role().compareTo(last) < 0) {
                    return Optional.of(signer);
                }
                last = signer.role();
            }
        }
        return Optional.empty();
    }

    private static VerdictLine segregation(List<Signer> signers, Engagement engagement) {
        Localized question = SealTexts.text("lineSegregation");
        List<VerdictLine> flaws = new ArrayList<>();
        for (Signer signer : signers) {
            for (Signer other : signers.subList(0, signers.indexOf(signer))) {
                if (signer.role() != other.role() && (signer.isCertainly(other) || signer.isPerhaps(other))) {
                    boolean certain = signer.isCertainly(other);
                    flaws.add(new VerdictLine("segregation",
                            certain ? Indication.TOTAL_FAILED : Indication.INDETERMINATE, question,
                            SealTexts.text(certain ? "segregationSame" : "segregationName", signer.shown(),
                                    SealTexts.role(other.role()), SealTexts.role(signer.role()))));
                }
            }
            member(signer, engagement, VERIFYING).filter(any -> signer.role() == SignerRole.TECHNICAL_REVIEWER)
                    .ifPresent(member -> flaws.add(new VerdictLine("segregation", Indication.TOTAL_FAILED, question,
                            SealTexts.text("segregationTeam", signer.shown(), member.getName()))));
        }
        return flaws.stream().max(Comparator.comparing(VerdictLine::indication)).orElseGet(() -> new VerdictLine(
                "segregation", Indication.TOTAL_PASSED, question, SealTexts.text("segregationHolds", signers.size())));
    }

    /** Whether the engagement names the signers as what they signed; empty where it names nobody. */
    private static Optional<VerdictLine> team(List<Signer> signers, Engagement engagement) {
        if (engagement.getTeam().isEmpty()) {
            return Optional.empty();
        }
        Localized question = SealTexts.text("lineTeam");
        for (Signer signer : signers) {
            Optional<TeamRole> role = teamRole(signer.role());
            if (role.isPresent() && member(signer, engagement, EnumSet.of(role.get())).isEmpty()) {
                Optional<TeamMember> other = member(signer, engagement, EnumSet.allOf(TeamRole.class));
                return Optional.of(other.isPresent()
                        ? new VerdictLine("team", Indication.TOTAL_FAILED, question,
                                SealTexts.text("teamOther", signer.shown(), SealTexts.role(signer.role())))
                        // A certificate may write a name in other letters: said, and left to the reader.
                        : new VerdictLine("team", Indication.INDETERMINATE, question,
                                SealTexts.text("teamUnknown", signer.shown(), SealTexts.role(signer.role())), false));
            }
        }
        return Optional.of(new VerdictLine("team", Indication.TOTAL_PASSED, question, SealTexts.text("teamHolds")));
    }

    private static Optional<TeamMember> member(Signer signer, Engagement engagement, Set<TeamRole> roles) {
        String name = PersonName.key(signer.name());
        return engagement.getTeam().stream().filter(member -> roles.contains(member.getRole()) && !name.isEmpty()
                && PersonName.key(member.getName()).equals(name)).findFirst();
    }

    private static Optional<TeamRole> teamRole(SignerRole role) {
        return switch (role) {
            case LEAD_VERIFIER -> Optional.of(TeamRole.LEAD_VERIFIER);
            case TECHNICAL_REVIEWER -> Optional.of(TeamRole.TECHNICAL_REVIEWER);
            case AUTHORISED_SIGNATORY -> Optional.of(TeamRole.AUTHORISED_SIGNATORY);
            case REVIEWER -> Optional.empty();
        };
    }

    private static Localized list(List<SignerRole> roles) {
        return locale -> roles.stream().sorted().map(role -> SealTexts.role(role).in(locale))
                .collect(Collectors.joining(" / "));
    }
}
