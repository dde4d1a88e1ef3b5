package org.hecha.scoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.PackageReference;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;

/** Decides whether one of the dossier's packages covers a statement, and says why none does. */
final class CoverageAssessor {

    private final Dossier dossier;
    private final Map<String, PackageVerdict> verdicts;
    private final Policies policies;

    CoverageAssessor(Dossier dossier, Map<String, PackageVerdict> verdicts, Policies policies) {
        this.dossier = dossier;
        this.verdicts = verdicts;
        this.policies = policies;
    }

    /** Looks through the packages the dossier names for the statement; the first that holds is taken. */
    <N> Coverage<N> assess(CoverageRule rule, NumbersReader<N> reader) {
        List<Localized> refusals = new ArrayList<>();
        for (PackageReference reference : dossier.getPackages()) {
            if (reference.getCovers().contains(rule.statement())) {
                try {
                    PackageContent content = PackageSeal.open(reference, verdicts.get(reference.getId()));
                    requireScope(rule, reference.getPath(), content.engagement());
                    requireOpinion(reference.getPath(), content);
                    Covered<N> covered = new Covered<>(reference, content, reader.read(content));
                    return new Coverage<>(Optional.of(covered), Words.say("packageCovers", reference.getPath(),
                            rule.title()));
                } catch (Refusal refusal) {
                    refusals.add(refusal::in);
                }
            }
        }
        Localized reason = refusals.isEmpty() ? Words.say("packageNotNamed", rule.title())
                : refusals.size() == 1 ? refusals.get(0) : joined(refusals);
        return new Coverage<>(Optional.empty(), reason);
    }

    private static Localized joined(List<Localized> refusals) {
        return locale -> String.join(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " " : "",
                refusals.stream().map(refusal -> refusal.in(locale)).toList());
    }

    private void requireScope(CoverageRule rule, String path, Engagement engagement) throws Refusal {
        String claimed = dossier.getCreditCode();
        String verified = engagement.getOrganization() == null ? null : engagement.getOrganization().getCreditCode();
        if (claimed == null || claimed.isBlank()) {
            throw new Refusal(Words.say("creditCodeMissing"));
        }
        if (verified == null || !verified.strip().equalsIgnoreCase(claimed.strip())) {
            throw new Refusal(Words.say("otherOrganization", path, verified == null ? "–" : verified, claimed));
        }
        if (!engagement.getStatementKinds().contains(rule.statement())) {
            throw new Refusal(Words.say("statementMissing", path, rule.title()));
        }
        requirePeriod(path, engagement);
        requireCriteria(rule, path, engagement);
    }

    private void requirePeriod(String path, Engagement engagement) throws Refusal {
        LocalDate start = dossier.getPeriodStart();
        LocalDate end = dossier.getPeriodEnd();
        if (start == null || end == null || end.isBefore(start)) {
            throw new Refusal(Words.say("periodMissing"));
        }
        LocalDate from = engagement.getPeriodStart();
        LocalDate to = engagement.getPeriodEnd();
        if (from == null || to == null || from.isAfter(start) || to.isBefore(end)) {
            throw new Refusal(Words.say("otherPeriod", path, String.valueOf(from), String.valueOf(to), start, end));
        }
    }

    private void requireCriteria(CoverageRule rule, String path, Engagement engagement) throws Refusal {
        boolean named = engagement.getCriteria().stream().anyMatch(rule::accepts);
        if (!named) {
            throw new Refusal(Words.say("criteriaMissing", path, String.join(" / ", rule.standards())));
        }
        if (rule.edition().isPresent()) {
            CoverageRule.EditionRule edition = rule.edition().get();
            boolean old = policies.is(edition.policy(), edition.option()) && engagement.getCriteria().stream()
                    .filter(criterion -> CoverageRule.sameStandard(edition.standard(), criterion))
                    .anyMatch(criterion -> !edition.latest().equals(criterion.getEdition()));
            if (old) {
                throw new Refusal(Words.say("editionOld", path, edition.standard(), edition.latest()));
            }
        }
        String series = rule.electricitySeries();
        if (!series.isEmpty() && !series.equals(engagement.getElectricitySeries())) {
            throw new Refusal(Words.say("otherSeries", path, String.valueOf(engagement.getElectricitySeries()),
                    series, rule.electricityPlace()));
        }
    }

    private static void requireOpinion(String path, PackageContent content) throws Refusal {
        Opinion opinion = content.engagement().getOpinion();
        if (opinion == null) {
            throw new Refusal(Words.say("opinionMissing", path));
        }
        if (opinion.getKind() != OpinionKind.UNMODIFIED && opinion.getKind() != OpinionKind.MODIFIED) {
            throw new Refusal(Words.say(opinion.getKind() == OpinionKind.ADVERSE ? "opinionAdverse" : "opinionDisclaimed",
                    path));
        }
        List<String> open = content.findings().getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.FAIL)
                .filter(finding -> finding.getState() != FindingState.CLOSED
                        && finding.getState() != FindingState.ACCEPTED)
                .map(finding -> "#" + finding.getNumber()).toList();
        if (!open.isEmpty()) {
            throw new Refusal(Words.say("findingsOpen", path, String.join(", ", open)));
        }
    }
}
