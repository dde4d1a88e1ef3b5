package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.AnchorState;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.EvidenceReview;
import org.hecha.standard.evidence.SkippedRows;
import org.hecha.standard.evidence.SourceSum;
import org.hecha.standard.evidence.SumComparison;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the table adds up to is the quantity that was reported. */
@Component(service = Check.class)
public final class SourceSums implements Check {

    private static final int MOST_ROWS = 10;

    private final EvidencePlaces places;

    /** @param places who reads the files; null where nobody does */
    @Activate
    public SourceSums(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) EvidencePlaces places) {
        this.places = places;
    }

    @Override
    public String ruleId() {
        return "HECHA-SOURCE-SUM";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Optional<EvidenceReview> review = PlacesReview.of(subject, places);
        List<SourceSum> sums = review.stream().flatMap(all -> all.sums().stream())
                .filter(sum -> sum.comparison().isPresent()).toList();
        if (sums.isEmpty()) {
            report.notApplicable("");
        }
        for (SourceSum sum : sums) {
            boolean sameFile = review.get().anchor(sum.annotationId())
                    .filter(check -> check.state() != AnchorState.FILE_CHANGED).isPresent();
            if (sameFile) {
                compare(subject, sum, sum.comparison().get(), report);
            } else {
                report.notApplicable(sum.comparison().get().subjectId());
            }
        }
    }

    private static void compare(CheckSubject subject, SourceSum sum, SumComparison comparison, CheckReport report) {
        String file = subject.evidence().getItems().stream().filter(item -> sum.itemId().equals(item.getId()))
                .map(item -> String.valueOf(item.getName())).findFirst().orElse(sum.itemId());
        if (comparison.obstacle().isPresent()) {
            report.undecided(comparison.subjectId(), comparison.obstacle().get());
        } else if (comparison.agrees()) {
            report.passed(comparison.subjectId());
        } else {
            report.failed(comparison.subjectId(), "sum " + sum.annotationId(), misstatement(subject, sum, comparison),
                    Messages.of(SourceSums.class).text("sumDiffers", comparison.subject(), comparison.reported(),
                            comparison.unit(), file, sum.heading(), comparison.sum().stripTrailingZeros(),
                            comparison.difference().orElseThrow().stripTrailingZeros(), sum.used(), unread(sum)));
        }
    }

    /** None while rows could not be read: the sum is then not the correct quantity. */
    private static BigDecimal misstatement(CheckSubject subject, SourceSum sum, SumComparison comparison) {
        Optional<EmissionSource> source = subject.inventory().getSources().stream()
                .filter(one -> comparison.sourceId().equals(one.getId())).findFirst();
        return source.isEmpty() || !sum.isComplete() ? null
                : new CarriedThrough(subject).of(source.get(), comparison.symbol(), comparison.difference().orElseThrow(),
                        comparison.unit()).orElse(null);
    }

    private static Localized unread(SourceSum sum) {
        Optional<SkippedRows> rows = sum.skipped(SkippedRows.Reason.NOT_A_NUMBER);
        return rows.isEmpty() ? Localized.verbatim("")
                : Messages.of(SourceSums.class).text("sumUnread", rows.get().count(), rows.get().rows().stream()
                        .limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", ")), rows.get().sample());
    }
}
