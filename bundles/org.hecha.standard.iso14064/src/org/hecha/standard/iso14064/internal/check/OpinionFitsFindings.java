package org.hecha.standard.iso14064.internal.check;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.finding.Severity;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.Misstatement;
import org.osgi.service.component.annotations.Component;

/**
 * ISO 14064-3, clauses 9 and 10: an unmodified opinion leaves no grave finding and no material misstatement open, a
 * modified one says what is excepted, and no finding was raised or changed after the opinion was given.
 */
@Component(service = Check.class)
public final class OpinionFitsFindings implements Check {

    private static final String RULE = "ISO14064-3-9";

    /** Events of a history, as they are stored, that change what an opinion stood on. */
    private static final Set<String> CHANGES = Set.of("changed", "check-failed-again", "reopened");
    private static final int DECIMALS = 2;

    @Override
    public String ruleId() {
        return RULE;
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Opinion opinion = subject.engagement().getOpinion();
        if (opinion == null) {
            report.notApplicable("");
            return;
        }
        List<Finding> standing = subject.findings().getFindings().stream()
                .filter(finding -> stands(finding) && !RULE.equals(finding.getRuleId())).toList();
        boolean fits = true;
        if (opinion.getKind() == OpinionKind.UNMODIFIED) {
            fits = none(report, "unmodified", "openFindings", standing, finding -> finding.getSeverity() == Severity.FAIL);
            fits &= immaterial(subject, report, standing);
        } else if (opinion.getKind() == OpinionKind.MODIFIED && MissingItems.blank(opinion.getQualification())) {
            report.failed("", "qualification", null, ReportContent.phrase("noQualification"));
            fits = false;
        }
        Optional<Instant> given = OpinionMoment.of(opinion);
        if (given.isPresent()) {
            fits &= none(report, "raised", "raisedAfter", standing, finding -> finding.getSeverity() != Severity.INFORM
                    && finding.getRaisedAt() != null && finding.getRaisedAt().isAfter(given.get()));
            fits &= none(report, "changed", "changedAfter", standing,
                    finding -> finding.getHistory().stream().anyMatch(entry -> changed(entry, given.get())));
        }
        if (fits) {
            report.passed("");
        }
    }

    /** One that was closed although it is not corrected still stands. */
    private static boolean stands(Finding finding) {
        return switch (finding.getState()) {
            case CLOSED -> finding.getClosure() != null && finding.getClosure().getResult() != ClosureResult.CORRECTED;
            case RETESTED -> false;
            case OPEN, ANSWERED, ACCEPTED -> true;
        };
    }

    private static boolean changed(HistoryEntry entry, Instant given) {
        return CHANGES.contains(entry.getEvent()) && entry.getAt() != null && entry.getAt().isAfter(given);
    }

    private static boolean none(CheckReport report, String matter, String phrase, List<Finding> standing,
            Predicate<Finding> contradicts) {
        String numbers = standing.stream().filter(contradicts).map(finding -> "#" + finding.getNumber())
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            report.failed("", matter, null, ReportContent.phrase(phrase, numbers));
        }
        return numbers.isEmpty();
    }

    private static boolean immaterial(CheckSubject subject, CheckReport report, List<Finding> standing) {
        Misstatement sum = standing.stream().map(Finding::getMisstatement).filter(Objects::nonNull)
                .reduce(Misstatement.NONE, Misstatement::plus, (one, other) -> one);
        Materiality agreed = Materiality.of(subject.engagement(), subject.byCriteria().totals().total());
        if (!agreed.exceededBy(sum)) {
            return true;
        }
        report.failed("", "material", null, ReportContent.phrase("materialStands", Numbers.grouped(sum.net(), DECIMALS),
                Numbers.grouped(sum.gross(), DECIMALS),
                agreed.threshold().map(limit -> Numbers.grouped(limit, DECIMALS)).orElse("0")));
        return false;
    }
}
