package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.Organization;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.inventory.Boundary;
import org.hecha.model.inventory.Exclusion;
import org.hecha.report.ReportContent;

/** Title, parties, purpose, scope, criteria, team, boundary. */
final class Overview {

    private final ReportContent content;
    private final Words words;
    private final Flow flow;

    Overview(ReportContent content, Words words, Flow flow) {
        this.content = content;
        this.words = words;
        this.flow = flow;
    }

    void write() throws IOException {
        Engagement engagement = content.engagement();
        flow.title(words.say("title")); //$NON-NLS-1$
        if (engagement.isIllustrative()) {
            flow.paragraph(words.say("illustrative")); //$NON-NLS-1$
        }
        flow.table(List.of(words.say("item"), words.say("content")), facts(engagement), new float[] {1, 3}, List.of()); //$NON-NLS-1$ //$NON-NLS-2$
        flow.heading(words.say("overview")); //$NON-NLS-1$
        flow.paragraph(words.say("purpose", words.or(engagement.getProgramme()))); //$NON-NLS-1$
        flow.paragraph(words.say("scope", boundary(), words.or(engagement.getPeriodStart()), words.or(engagement.getPeriodEnd()))); //$NON-NLS-1$
        for (Exclusion exclusion : exclusions()) {
            flow.paragraph(words.say("exclusion", words.or(exclusion.getWhat()), words.or(exclusion.getReason()))); //$NON-NLS-1$
        }
        flow.heading(words.say("process")); //$NON-NLS-1$
        flow.paragraph(words.say("assurance", words.say("assurance." + engagement.getAssuranceLevel().getName()), //$NON-NLS-1$ //$NON-NLS-2$
                words.or(engagement.getMaterialityPercent())));
        flow.table(List.of(words.say("name"), words.say("role"), words.say("conflict")), team(engagement), new float[] {2, 2, 3}, List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        flow.paragraph(words.say("method")); //$NON-NLS-1$
    }

    private List<List<String>> facts(Engagement engagement) {
        Organization organization = engagement.getOrganization();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("reportNumber"), words.or(engagement.getNumber()))); //$NON-NLS-1$
        rows.add(List.of(words.say("reportDate"), words.day())); //$NON-NLS-1$
        rows.add(List.of(words.say("organization"), words.or(organization == null ? null : organization.getName()))); //$NON-NLS-1$
        rows.add(List.of(words.say("creditCode"), words.or(organization == null ? null : organization.getCreditCode()))); //$NON-NLS-1$
        rows.add(List.of(words.say("address"), words.or(organization == null ? null : organization.getAddress()))); //$NON-NLS-1$
        rows.add(List.of(words.say("body"), words.or(engagement.getBody() == null ? null : engagement.getBody().getName()))); //$NON-NLS-1$
        rows.add(List.of(words.say("accreditation"), words.or(engagement.getBody() == null ? null : engagement.getBody().getAccreditationNumber()))); //$NON-NLS-1$
        rows.add(List.of(words.say("statementKinds"), engagement.getStatementKinds().stream() //$NON-NLS-1$
                .map(k -> words.say("statementKind." + k.getName())).collect(Collectors.joining("；")))); //$NON-NLS-1$ //$NON-NLS-2$
        rows.add(List.of(words.say("criteria"), criteria(engagement))); //$NON-NLS-1$
        rows.add(List.of(words.say("dataVersion"), String.valueOf(engagement.getDataVersion()))); //$NON-NLS-1$
        return rows;
    }

    private String criteria(Engagement engagement) {
        return engagement.getCriteria().stream().map(this::criterion).collect(Collectors.joining("；")); //$NON-NLS-1$
    }

    private String criterion(Criterion criterion) {
        return criterion.getEdition() == null ? criterion.getStandardId() : criterion.getStandardId() + " (" + criterion.getEdition() + ")"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String boundary() {
        Boundary boundary = content.inventory().getBoundary();
        return words.or(boundary == null ? null : boundary.getDescription());
    }

    private List<Exclusion> exclusions() {
        Boundary boundary = content.inventory().getBoundary();
        return boundary == null ? List.of() : boundary.getExclusions();
    }

    private List<List<String>> team(Engagement engagement) {
        return engagement.getTeam().stream().map(this::member).toList();
    }

    private List<String> member(TeamMember member) {
        String conflict = member.isConflictDeclared() ? words.say("conflictDeclared", words.or(member.getConflictDeclaredOn())) //$NON-NLS-1$
                : words.say("conflictOpen"); //$NON-NLS-1$
        return List.of(words.or(member.getName()), words.say("role." + member.getRole().getName()), conflict); //$NON-NLS-1$
    }
}
