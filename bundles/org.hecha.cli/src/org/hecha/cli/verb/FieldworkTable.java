package org.hecha.cli.verb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.standard.Standing;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.Technique;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Risks, plan and visits as tables. */
final class FieldworkTable {

    private final Console console;
    private final EngagementDocument document;
    private final ProcessDefinition process;

    FieldworkTable(Services services, Console console, EngagementDocument document) {
        this.console = console;
        this.document = document;
        this.process = services.processes().of(document.engagement());
    }

    private <T> List<T> work(java.util.function.Function<Fieldwork, List<T>> part) {
        Fieldwork work = document.engagement().getFieldwork();
        return work == null ? List.of() : part.apply(work);
    }

    void risks() {
        ObjectNode tree = tree("risks"); //$NON-NLS-1$
        List<List<String>> rows = new ArrayList<>();
        for (Risk risk : work(Fieldwork::getRisks)) {
            rows.add(row(rows.size() + 1, subject(risk.getSubjectId()), risk.getAssertion(), risk.getDescription(),
                    words("risk." + risk.getInherent().getName()), words("risk." + risk.getControl().getName()), //$NON-NLS-1$ //$NON-NLS-2$
                    words("risk." + risk.getDetection().getName()), risk.getResponse(), member(risk.getAssessedBy()))); //$NON-NLS-1$
            tree.withArray("risks").addObject().put("id", risk.getId()).put("subject", risk.getSubjectId()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("assertion", risk.getAssertion()).put("description", risk.getDescription()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("inherent", risk.getInherent().getLiteral()).put("control", risk.getControl().getLiteral()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("detection", risk.getDetection().getLiteral()).put("response", risk.getResponse()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("assessedBy", risk.getAssessedBy()); //$NON-NLS-1$
        }
        print(rows, "riskNone", "fieldwork.number", "fieldwork.subject", "risk.assertion", "risk.description", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                "risk.inherent", "risk.control", "risk.detection", "risk.response", "fieldwork.by"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        if (!rows.isEmpty() && process.detection().standing() == Standing.UNCONFIRMED) {
            console.say(CliText.text("riskUnconfirmed", process.detection().note())); //$NON-NLS-1$
        }
        console.answer(tree.put("detectionStanding", process.detection().standing().name())); //$NON-NLS-1$
    }

    void activities() {
        ObjectNode tree = tree("activities"); //$NON-NLS-1$
        List<List<String>> rows = new ArrayList<>();
        for (PlannedActivity activity : work(Fieldwork::getActivities)) {
            Technique technique = process.technique(activity.getTechnique()).orElse(null);
            String name = technique == null ? activity.getTechnique() : technique.title().in(console.locale())
                    + (technique.standing() == Standing.UNCONFIRMED ? " *" : "") + " (" + words("means." + technique.means()) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            rows.add(row(rows.size() + 1, name, subject(activity.getSubjectId()), activity.getWhat(),
                    words(activity.isOnSite() ? "plan.site" : "plan.desk"), member(activity.getMemberId()), //$NON-NLS-1$ //$NON-NLS-2$
                    activity.getDue(), activity.getDoneOn(), activity.getResult()));
            ObjectNode node = tree.withArray("activities").addObject().put("id", activity.getId()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("technique", activity.getTechnique()).put("subject", activity.getSubjectId()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("what", activity.getWhat()).put("onSite", activity.isOnSite()).put("member", activity.getMemberId()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("due", Objects.toString(activity.getDue(), null)).put("doneOn", Objects.toString(activity.getDoneOn(), null)) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("result", activity.getResult()).put("sample", activity.getSampleId()); //$NON-NLS-1$ //$NON-NLS-2$
            activity.getRiskIds().forEach(node.putArray("risks")::add); //$NON-NLS-1$
            activity.getEvidenceIds().forEach(node.putArray("evidence")::add); //$NON-NLS-1$
            activity.getFindingIds().forEach(node.putArray("findings")::add); //$NON-NLS-1$
        }
        print(rows, "planNone", "fieldwork.number", "plan.technique", "fieldwork.subject", "plan.what", "plan.place", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                "fieldwork.by", "process.due", "process.completed", "plan.result"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        if (!rows.isEmpty()) {
            console.say(CliText.text("planUnconfirmed")); //$NON-NLS-1$
        }
        console.answer(tree);
    }

    void visits() {
        ObjectNode tree = tree("visits"); //$NON-NLS-1$
        List<List<String>> rows = new ArrayList<>();
        for (SiteVisit visit : work(Fieldwork::getVisits)) {
            List<String> members = visit.getMemberIds().stream().map(this::member).toList();
            rows.add(row(rows.size() + 1, visit.getStartedOn(), visit.getEndedOn(),
                    String.join(words("listSeparator"), members), visit.getInterviewed(), visit.getAreas(), //$NON-NLS-1$
                    visit.getWaivedReason()));
            ObjectNode node = tree.withArray("visits").addObject().put("id", visit.getId()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("from", Objects.toString(visit.getStartedOn(), null)).put("to", Objects.toString(visit.getEndedOn(), null)) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("interviewed", visit.getInterviewed()).put("areas", visit.getAreas()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("waived", visit.getWaivedReason()); //$NON-NLS-1$
            visit.getMemberIds().forEach(node.putArray("members")::add); //$NON-NLS-1$
            visit.getFacilityIds().forEach(node.putArray("facilities")::add); //$NON-NLS-1$
        }
        print(rows, "visitNone", "fieldwork.number", "visit.from", "visit.to", "visit.members", "visit.interviewed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                "visit.areas", "visit.waived"); //$NON-NLS-1$ //$NON-NLS-2$
        console.answer(tree);
    }

    private ObjectNode tree(String list) {
        ObjectNode tree = console.object();
        tree.putArray(list);
        return tree;
    }

    private static List<String> row(Object... cells) {
        return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList(); //$NON-NLS-1$
    }

    private void print(List<List<String>> rows, String none, String... headings) {
        if (rows.isEmpty()) {
            console.say(CliText.text(none));
            return;
        }
        TextTable table = new TextTable(Arrays.stream(headings).map(this::words).toList(),
                Collections.nCopies(headings.length, Align.LEFT));
        rows.forEach(table::add);
        table.lines().forEach(console::line);
    }

    /** A source or facility by its name. */
    private String subject(String id) {
        if (id == null || id.isBlank()) {
            return words("fieldwork.whole"); //$NON-NLS-1$
        }
        EObject found = document.find(id).orElse(null);
        return found instanceof EmissionSource source ? source.getName() : found instanceof Facility facility ? facility.getName() : id;
    }

    private String member(String id) {
        return document.engagement().getTeam().stream().filter(one -> one.getId().equals(id)).map(TeamMember::getName)
                .findFirst().orElse(id);
    }

    private String words(String key) {
        return CliText.text(key).in(console.locale());
    }
}
