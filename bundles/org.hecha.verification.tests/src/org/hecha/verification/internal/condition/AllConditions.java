package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.verification.process.Condition;

/** Every condition of the product, without the framework. */
public final class AllConditions {

    public static final List<Condition> CONDITIONS = List.of(new ActivitiesDone(), new ApprovalSigned(), new ChecksCurrent(),
            new CompetenceCovered(), new ConflictsDeclaredByAll(), new DocumentReviewAnswered(),
            new DraftSigned(), new EvidenceComplete(), new FindingsAnswered(),
            new GraveFindingsSettled(), new HighRisksPlanned(), new IssueSigned(),
            new LargeSourcesAssessed(), new LeadRotated(), new OneLead(),
            new OpinionAllowed(), new OpinionProposed(), new PlanSigned(),
            new RecordWritten(), new ReportWritten(), new ReviewSigned(),
            new ReviewerIndependent(), new RisksRated(), new SignatorySeparate(),
            new SiteItemsAnswered(), new TermsAgreed(), new VisitRecorded());

    private AllConditions() {
    }
}
