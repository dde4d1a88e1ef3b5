package org.hecha.verification.internal.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.FieldworkPackage.Literals;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.model.finding.Finding;
import org.hecha.verification.process.Planning;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.Technique;

/** Makes the commands of the risk assessment, the plan and the visits. Without state. */
final class Plans implements Planning {

    private static final List<String> ASSERTIONS = List.of("completeness", "accuracy", "cut-off", "classification");

    private final Function<Engagement, ProcessDefinition> processes;

    Plans(Function<Engagement, ProcessDefinition> processes) {
        this.processes = processes;
    }

    @Override
    public Command addRisk(EngagementDocument document, RiskDraft draft, Rating rating, String by, Instant at)
            throws Refusal {
        String assessor = Named.verifier(document.engagement(), by).getId();
        Risk risk = Identities.fresh(FieldworkFactory.eINSTANCE.createRisk());
        risk.setSubjectId(Named.subject(document, draft.subject()));
        risk.setAssertion(assertion(draft.assertion()));
        risk.setDescription(Words.needed(draft.description(), "riskWithoutWords"));
        risk.setResponse(draft.response() == null || draft.response().isBlank() ? null : draft.response().strip());
        Rating whole = whole(document, rating, risk);
        risk.setInherent(whole.inherent());
        risk.setControl(whole.control());
        risk.setDetection(whole.detection());
        risk.setAssessedBy(assessor);
        risk.setAssessedAt(at);
        return new FieldworkEdit(document, Words.of("addRisk")).add(Literals.FIELDWORK__RISKS, risk).command();
    }

    private static String assertion(String named) throws Refusal {
        String key = named == null ? "" : named.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!ASSERTIONS.contains(key)) {
            throw Words.refusal("assertionUnknown", String.valueOf(named), String.join(", ", ASSERTIONS));
        }
        return key;
    }

    /** The levels as they will stand; a detection risk that is not given is proposed anew. */
    private Rating whole(EngagementDocument document, Rating rating, Risk risk) {
        RiskLevel inherent = rating.inherent() == null ? risk.getInherent() : rating.inherent();
        RiskLevel control = rating.control() == null ? risk.getControl() : rating.control();
        RiskLevel detection = rating.detection() != null ? rating.detection()
                : processes.apply(document.engagement()).detection().proposed(inherent, control)
                        .orElse(risk.getDetection());
        return new Rating(inherent, control, detection);
    }

    @Override
    public Command rateRisk(EngagementDocument document, String named, Rating rating, String response, String by,
            Instant at) throws Refusal {
        Risk risk = Named.listed(risks(document), named, "riskUnknown");
        String assessor = Named.verifier(document.engagement(), by).getId();
        boolean words = response != null && !response.isBlank();
        if (rating.inherent() == null && rating.control() == null && rating.detection() == null && !words) {
            throw Words.refusal("nothingToRate");
        }
        Rating whole = whole(document, rating, risk);
        FieldworkEdit edit = new FieldworkEdit(document, Words.of("rateRisk"))
                .set(risk, Literals.RISK__INHERENT, whole.inherent()).set(risk, Literals.RISK__CONTROL, whole.control())
                .set(risk, Literals.RISK__DETECTION, whole.detection())
                .set(risk, Literals.RISK__ASSESSED_BY, assessor).set(risk, Literals.RISK__ASSESSED_AT, at);
        if (words) {
            edit.set(risk, Literals.RISK__RESPONSE, response.strip());
        }
        return edit.command();
    }

    @Override
    public Command removeRisk(EngagementDocument document, String named) throws Refusal {
        Risk risk = Named.listed(risks(document), named, "riskUnknown");
        for (PlannedActivity activity : activities(document)) {
            if (activity.getRiskIds().contains(risk.getId())) {
                throw Words.refusal("riskInPlan", activity.getWhat());
            }
        }
        return new FieldworkEdit(document, Words.of("removeRisk")).remove(Literals.FIELDWORK__RISKS, risk).command();
    }

    @Override
    public Command addActivity(EngagementDocument document, ActivityDraft draft) throws Refusal {
        ProcessDefinition process = processes.apply(document.engagement());
        Technique technique = process.technique(draft.technique())
                .orElseThrow(() -> Words.refusal("techniqueUnknown", String.valueOf(draft.technique()),
                        process.techniques().stream().map(Technique::id).collect(Collectors.joining(", "))));
        PlannedActivity activity = Identities.fresh(FieldworkFactory.eINSTANCE.createPlannedActivity());
        activity.setTechnique(technique.id());
        activity.setSubjectId(Named.subject(document, draft.subject()));
        activity.setWhat(Words.needed(draft.what(), "activityWithoutWords"));
        activity.setOnSite(draft.onSite());
        activity.setMemberId(Named.verifier(document.engagement(), draft.member()).getId());
        activity.setDue(draft.due());
        for (String risk : draft.risks()) {
            activity.getRiskIds().add(Named.listed(risks(document), risk, "riskUnknown").getId());
        }
        if (draft.sample() != null && !draft.sample().isBlank()) {
            List<Sample> samples = document.engagement().getFieldwork() == null ? List.of()
                    : document.engagement().getFieldwork().getSamples();
            activity.setSampleId(Named.listed(samples, draft.sample(), "sampleUnknown").getId());
        }
        return new FieldworkEdit(document, Words.of("addActivity")).add(Literals.FIELDWORK__ACTIVITIES, activity)
                .command();
    }

    @Override
    public Command activityDone(EngagementDocument document, String named, String result, String by,
            List<String> evidence, List<Integer> findings, Instant at) throws Refusal {
        PlannedActivity activity = Named.listed(activities(document), named, "activityUnknown");
        if (activity.getDoneOn() != null) {
            throw Words.refusal("activityDoneAlready", activity.getWhat(), activity.getDoneOn());
        }
        List<String> items = Named.evidence(document, evidence);
        List<String> raised = new ArrayList<>();
        for (Integer number : findings) {
            raised.add(document.findings().getFindings().stream().filter(one -> one.getNumber() == number)
                    .map(Finding::getId).findFirst().orElseThrow(() -> Words.refusal("findingUnknown", number)));
        }
        return new FieldworkEdit(document, Words.of("activityDone"))
                .set(activity, Literals.PLANNED_ACTIVITY__RESULT, Words.needed(result, "resultMissing"))
                .set(activity, Literals.PLANNED_ACTIVITY__DONE_BY,
                        Named.verifier(document.engagement(), by).getId())
                .set(activity, Literals.PLANNED_ACTIVITY__DONE_ON, LocalDate.ofInstant(at, Processing.CHINA))
                .set(activity, Literals.PLANNED_ACTIVITY__EVIDENCE_IDS, items)
                .set(activity, Literals.PLANNED_ACTIVITY__FINDING_IDS, raised).command();
    }

    @Override
    public Command addVisit(EngagementDocument document, VisitDraft draft) throws Refusal {
        if (visits(document).stream().anyMatch(visit -> visit.getStartedOn() == null)) {
            throw Words.refusal("visitWaived");
        }
        if (draft.startedOn() == null || draft.endedOn() == null || draft.endedOn().isBefore(draft.startedOn())) {
            throw Words.refusal("visitDays");
        }
        SiteVisit visit = Identities.fresh(FieldworkFactory.eINSTANCE.createSiteVisit());
        visit.setStartedOn(draft.startedOn());
        visit.setEndedOn(draft.endedOn());
        for (String member : draft.members()) {
            visit.getMemberIds().add(Named.verifier(document.engagement(), member).getId());
        }
        if (visit.getMemberIds().isEmpty()) {
            throw Words.refusal("visitNobody");
        }
        visit.getFacilityIds().addAll(Named.facilities(document, draft.facilities()));
        visit.setInterviewed(draft.interviewed() == null || draft.interviewed().isBlank() ? null
                : draft.interviewed().strip());
        visit.setAreas(Words.needed(draft.areas(), "visitAreas"));
        return new FieldworkEdit(document, Words.of("addVisit")).add(Literals.FIELDWORK__VISITS, visit).command();
    }

    @Override
    public Command waiveVisit(EngagementDocument document, String reason) throws Refusal {
        if (!visits(document).isEmpty()) {
            throw Words.refusal(visits(document).get(0).getStartedOn() == null ? "visitWaived" : "visitMade");
        }
        SiteVisit waiver = Identities.fresh(FieldworkFactory.eINSTANCE.createSiteVisit());
        waiver.setWaivedReason(Words.needed(reason, "reasonMissing"));
        return new FieldworkEdit(document, Words.of("waiveVisit")).add(Literals.FIELDWORK__VISITS, waiver).command();
    }

    private static List<Risk> risks(EngagementDocument document) {
        return work(document, Fieldwork::getRisks);
    }

    private static List<PlannedActivity> activities(EngagementDocument document) {
        return work(document, Fieldwork::getActivities);
    }

    private static List<SiteVisit> visits(EngagementDocument document) {
        return work(document, Fieldwork::getVisits);
    }

    private static <T> List<T> work(EngagementDocument document, Function<Fieldwork, List<T>> part) {
        Fieldwork work = document.engagement().getFieldwork();
        return work == null ? List.of() : part.apply(work);
    }
}
