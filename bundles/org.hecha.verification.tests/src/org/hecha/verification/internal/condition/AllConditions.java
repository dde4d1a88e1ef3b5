package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.internal.checklist.InstalledChecklists;
import org.hecha.verification.testkit.PlainQuantification;
import org.hecha.verification.process.Condition;

/** Every condition of the product, without the framework. */
public final class AllConditions {

    /** No form is installed here. */
    private static final Checklists FORMS = new InstalledChecklists(new PlainQuantification(), null);


    public static final List<Condition> CONDITIONS = List.of(new ActivitiesDone(), new ApprovalSigned(), new ChecksCurrent(),
            new CompetenceCovered(), new ConflictsDeclaredByAll(), new DocumentReviewAnswered(FORMS),
            new DraftSigned(), new EvidenceComplete(), new FindingsAnswered(),
            new GraveFindingsSettled(), new HighRisksPlanned(), new IssueSigned(),
            new LargeSourcesAssessed(), new LeadRotated(), new OneLead(),
            new OpinionAllowed(), new OpinionProposed(), new PlanSigned(),
            new RecordWritten(), new ReportWritten(), new ReviewSigned(),
            new ReviewerIndependent(), new RisksRated(), new SignatorySeparate(),
            new SiteItemsAnswered(FORMS), new TermsAgreed(), new VisitRecorded());

    private AllConditions() {
    }
}
