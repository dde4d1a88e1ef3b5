package org.hecha.ui.fieldwork.internal.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.page.Words;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.sampling.StratumKey;

/** Asks the service how the samples of an engagement stand. Used once, on any thread that owns the document. */
final class SampleReading {

    private static final Speech SPEECH = Speech.of(SampleReading.class);

    private final EngagementDocument document;

    private SampleReading(EngagementDocument document) {
        this.document = document;
    }

    static List<SampleRow> of(Sampling sampling, Quantification quantification, EngagementDocument document) {
        Fieldwork work = document.engagement().getFieldwork();
        if (work == null || work.getSamples().isEmpty()) {
            return List.of();
        }
        Calculation stated = quantification.calculate(document.engagement(), document.inventory(), Basis.AS_STATED);
        SampleReading reading = new SampleReading(document);
        return work.getSamples().stream().map(sample -> reading.row(sampling.review(document.engagement(), document.inventory(), stated,
                sample, Estimator.DIFFERENCE))).toList();
    }

    private SampleRow row(SampleReview review) {
        Sample sample = review.sample();
        List<ItemRow> items = new ArrayList<>();
        review.items().forEach(item -> items.add(item(items.size() + 1, item, review.enlargedBy().isEmpty())));
        return new SampleRow(sample.getId(), Shown.text(sample.getTitle()), SPEECH.say("method." + sample.getMethod().getLiteral()), //$NON-NLS-1$
                population(sample), SPEECH.say("testedOf", items.size() - review.untested(), items.size()), review.errors().size(), //$NON-NLS-1$
                state(review), review.enlargedBy().isPresent(), review.projection().isPresent(), details(review), items);
    }

    private static String state(SampleReview review) {
        return review.enlargedBy().map(larger -> SPEECH.say("enlargedTo", larger.getTitle())) //$NON-NLS-1$
                .orElseGet(() -> SPEECH.say("verdict." + review.verdict())); //$NON-NLS-1$
    }

    private static String population(Sample sample) {
        return SPEECH.say("population", SPEECH.say("kind." + sample.getPopulation()), sample.getPopulationCount(), //$NON-NLS-1$ //$NON-NLS-2$
                Shown.tonnes(sample.getPopulationValue()));
    }

    private ItemRow item(int number, SampleReview.Item one, boolean open) {
        SampleItem item = one.item();
        Optional<EObject> subject = document.find(item.getSubjectId());
        String unit = subject.filter(ActivityData.class::isInstance).map(row -> ((ActivityData) row).getUnit()).orElse("tCO2e"); //$NON-NLS-1$
        return new ItemRow(item.getId(), item.getSubjectId(), number, name(item.getSubjectId()),
                stratum(item.getStratum()) + (item.isCertain() ? SPEECH.say("certain") : ""), Numbers.plain(item.getQuantity()), unit,
                item.getAudited(), Shown.tonnes(item.getBook()), Shown.tonnes(one.difference()),
                !one.tested() ? ItemRow.Result.UNTESTED : one.error() ? ItemRow.Result.ERROR : ItemRow.Result.AGREES,
                Shown.text(item.getNote()), item.getTestedBy() == null ? "" : Members.name(document.engagement(), item.getTestedBy()), //$NON-NLS-1$
                Pickers.evidenceNames(document, item.getEvidenceIds()), List.copyOf(item.getEvidenceIds()), open);
    }

    /** What an item is called; a record by its source and period. */
    private String name(String id) {
        return document.find(id).map(subject -> subject instanceof ActivityData row && row.eContainer() != null
                ? SPEECH.say("record", Words.of(row.eContainer()), Words.period(row.getPeriodStart(), row.getPeriodEnd())).strip() //$NON-NLS-1$
                : Words.of(subject)).orElse(id);
    }

    private String stratum(String stored) {
        return Speech.in(StratumKey.label(stored, this::name));
    }

    private String details(SampleReview review) {
        Sample sample = review.sample();
        Shown.Lines lines = new Shown.Lines().add(sample.getTitle())
                .add(SPEECH.say("drawn", Members.name(document.engagement(), sample.getDrawnBy()), Shown.moment(sample.getDrawnAt()), //$NON-NLS-1$
                        String.valueOf(sample.getSeed())))
                .add(SPEECH.say("design", SPEECH.say("method." + sample.getMethod().getLiteral()), population(sample), //$NON-NLS-1$ //$NON-NLS-2$
                        sample.getItems().size(), Numbers.plain(sample.getConfidence()),
                        sample.getTolerable() == null ? Shown.NONE : Shown.tonnes(sample.getTolerable())))
                .add(SPEECH.say("reason"), sample.getReason()).add(SPEECH.say("state"), state(review)); //$NON-NLS-1$ //$NON-NLS-2$
        review.obstacle().ifPresent(obstacle -> lines.add(Speech.in(obstacle)));
        review.projection().ifPresent(projection -> projection(lines, projection, sample.getTolerable()));
        review.demand().ifPresent(demand -> lines.add("→ " + Speech.in(demand.reason()))); //$NON-NLS-1$
        review.violations().forEach(violation -> lines.add("✖ " + Speech.in(violation))); //$NON-NLS-1$
        review.rules().ifPresent(rules -> lines.add(SPEECH.say("rules", Speech.in(rules.title()), //$NON-NLS-1$
                Words.of(rules.standing()), Speech.in(rules.note()))));
        return lines.toString();
    }

    private void projection(Shown.Lines lines, Projection projection, BigDecimal tolerable) {
        lines.add(SPEECH.say("projection", Speech.in(projection.procedure()), Shown.tonnes(projection.known()), //$NON-NLS-1$
                Shown.tonnes(projection.projected()), Numbers.plain(projection.confidence()), limit(projection.lower()),
                limit(projection.upper())));
        lines.add(tolerable == null ? "" : SPEECH.say("projection.tolerable", Shown.tonnes(tolerable))); //$NON-NLS-1$ //$NON-NLS-2$
        if (projection.strata().size() > 1) {
            projection.strata().forEach(part -> lines.add(SPEECH.say("part", stratum(part.name()), part.tested(), part.items(), //$NON-NLS-1$
                    Shown.tonnes(part.book()), Shown.tonnes(part.known()), Shown.tonnes(part.projected()))));
        }
        projection.remarks().forEach(remark -> lines.add(Speech.in(remark)));
    }

    private static String limit(Optional<BigDecimal> limit) {
        return limit.map(Shown::tonnes).orElse("?"); //$NON-NLS-1$
    }
}
