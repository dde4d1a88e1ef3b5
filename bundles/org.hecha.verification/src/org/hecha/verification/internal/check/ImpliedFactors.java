package org.hecha.verification.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.osgi.service.component.annotations.Component;

/** A printed emission that nothing explains: which factor it implies, and which published one that resembles. */
@Component(service = Check.class)
public final class ImpliedFactors implements Check {

    @Override
    public String ruleId() {
        return "HECHA-IMPLIED-FACTOR";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<ComparisonRow> unexplained = subject.comparison().stream()
                .filter(row -> row.reported().isPresent() && (row.agreement() == Agreement.UNEXPLAINED
                        || row.agreement() == Agreement.NOT_CALCULABLE)).toList();
        boolean asked = false;
        for (ComparisonRow row : unexplained) {
            Optional<Localized> lead = lead(subject, row);
            lead.ifPresent(text -> report.failed(row.subjectId(), "implied", null, name(subject, row),
                    row.reported().orElseThrow(), row.unit(), text));
            asked |= lead.isPresent();
        }
        if (!asked) {
            if (subject.comparison().stream().anyMatch(row -> row.reported().isPresent())) {
                report.passed("");
            } else {
                report.notApplicable("");
            }
        }
    }

    private static Optional<Localized> lead(CheckSubject subject, ComparisonRow row) {
        List<Localized> sentences = new ArrayList<>();
        Optional<EmissionSource> source = ById.of(subject).source(row.subjectId());
        source.flatMap(line -> ActivityRate.of(subject.quantification(), line))
                .ifPresent(rate -> sentences.add(rate.sentence()));
        row.explanations().stream().filter(explanation -> explanation.code().equals("NEAREST_FACTOR"))
                .map(Explanation::text).forEach(sentences::add);
        if (sentences.isEmpty() && source.isPresent()) {
            sentences.add(Messages.of(ImpliedFactors.class).text("noActivity"));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Causes.joined(sentences));
    }

    private static String name(CheckSubject subject, ComparisonRow row) {
        ById known = ById.of(subject);
        return known.source(row.subjectId()).map(Naming::of).or(() -> known.figure(row.subjectId()).map(Naming::of))
                .orElse(row.label());
    }
}
