package org.hecha.verification.internal.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Calculates the inventory of a package anew, with the methods and factors installed here, and says the totals. What the
 * factory reports must be what its data give, or the difference must stand among what the verifier recorded: a finding,
 * a failed check, a check set aside with a reason, a correction. A package without an opinion claims no such thing; there
 * the line only tells.
 */
@Component(service = PackageQuestion.class)
public final class RecalculationQuestion implements PackageQuestion {

    private static final Messages MESSAGES = HistoryQuestion.MESSAGES;
    private static final String ID = "recalculation";
    private static final int DECIMALS = 2;

    private final Quantification quantification;
    private final Comparing comparing;

    @Activate
    public RecalculationQuestion(@Reference Quantification quantification, @Reference Comparing comparing) {
        this.quantification = quantification;
        this.comparing = comparing;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<VerdictLine> answer(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) {
        Calculation stated = quantification.calculate(content.engagement(), content.inventory(), Basis.AS_STATED);
        Calculation criteria = quantification.calculate(content.engagement(), content.inventory(), Basis.BY_CRITERIA);
        List<ComparisonRow> rows = comparing.compare(content.engagement(), content.inventory(), stated, criteria);
        return List.of(new VerdictLine(ID, Indication.TOTAL_PASSED, MESSAGES.text("lineRecalculation"),
                MESSAGES.text("recalculated", criteria.lines().stream().filter(line -> line.mass().isPresent()).count(),
                        totals(criteria.totals()))), reported(content, rows));
    }

    private VerdictLine reported(PackageContent content, List<ComparisonRow> rows) {
        Localized question = MESSAGES.text("lineReported");
        boolean decisive = content.engagement().getOpinion() != null;
        List<ComparisonRow> differing = rows.stream().filter(row -> row.agreement() == Agreement.EXPLAINED
                || row.agreement() == Agreement.UNEXPLAINED).toList();
        Set<String> recorded = recorded(content);
        List<ComparisonRow> silent = differing.stream().filter(row -> !recorded.contains(row.subjectId())).toList();
        if (!silent.isEmpty()) {
            ComparisonRow first = silent.get(0);
            Localized answer = MESSAGES.text("reportedDiffers", first.label(), print(first, first.reported()),
                    print(first, first.recalculated()), silent.size());
            return new VerdictLine("reported-values", decisive ? Indication.TOTAL_FAILED : Indication.INDETERMINATE,
                    question, answer, decisive);
        }
        List<EmissionSource> unknown = content.inventory().getSources().stream()
                .filter(source -> source.getMethodId() != null && quantification.method(content.engagement(),
                        source.getMethodId(), source.getMethodEdition()).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            return new VerdictLine("reported-values", Indication.INDETERMINATE, question,
                    MESSAGES.text("methodMissing", unknown.get(0).getName(), unknown.get(0).getMethodId(),
                            unknown.size()), decisive);
        }
        long compared = rows.stream().filter(row -> row.reported().isPresent() && row.recalculated().isPresent()).count();
        return new VerdictLine("reported-values", Indication.TOTAL_PASSED, question,
                MESSAGES.text("reportedAgrees", compared, differing.size()));
    }

    /** Subjects of which the verifier said that something differs. */
    private static Set<String> recorded(PackageContent content) {
        FindingRegister register = content.findings();
        Set<String> subjects = new HashSet<>();
        register.getFindings().forEach(finding -> subjects.add(finding.getSubjectId()));
        register.getSuppressions().forEach(one -> subjects.add(one.getSubjectId()));
        register.getChecks().stream().filter(check -> check.getOutcome() == CheckOutcome.FAILED)
                .forEach(check -> subjects.add(check.getSubjectId()));
        content.inventory().getSources().stream()
                .filter(source -> source.getReported() != null && source.getReported().getCorrected() != null)
                .forEach(source -> subjects.add(source.getId()));
        return subjects;
    }

    private static Localized totals(Totals totals) {
        return locale -> {
            List<String> parts = new ArrayList<>();
            totals.byCategory().forEach((category, sum) -> parts.add(
                    MESSAGES.text("categorySum", category, Numbers.grouped(sum, DECIMALS)).in(locale)));
            parts.add(MESSAGES.text("wholeSum", Numbers.grouped(totals.total(), DECIMALS)).in(locale));
            return String.join(MESSAGES.text("comma").in(locale), parts);
        };
    }

    private static String print(ComparisonRow row, Optional<BigDecimal> value) {
        int decimals = Math.max(DECIMALS, row.reported().map(BigDecimal::scale).orElse(DECIMALS));
        return value.map(amount -> Numbers.grouped(amount, decimals) + ' ' + row.unit()).orElse("—");
    }
}
