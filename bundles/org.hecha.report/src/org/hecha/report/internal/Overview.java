package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.Organization;
import org.hecha.model.inventory.Boundary;
import org.hecha.model.inventory.Exclusion;
import org.hecha.report.ReportContent;

/** Title, parties, purpose, scope, criteria. */
final class Overview extends Section {

    Overview(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
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
        flow.paragraph(words.say("criteriaOf", criteria(engagement))); //$NON-NLS-1$
        flow.paragraph(words.say("assurance", words.say("assurance." + engagement.getAssuranceLevel().getName()), //$NON-NLS-1$ //$NON-NLS-2$
                materiality(engagement)));
    }

    private String materiality(Engagement engagement) {
        List<String> parts = new ArrayList<>();
        if (engagement.getMaterialityPercent() != null) {
            parts.add(words.say("percentOfTotal", Numbers.plain(engagement.getMaterialityPercent()))); //$NON-NLS-1$
        }
        if (engagement.getMaterialityAbsolute() != null) {
            parts.add(Numbers.grouped(engagement.getMaterialityAbsolute()) + " tCO2e"); //$NON-NLS-1$
        }
        return parts.isEmpty() ? words.say("notStated") : String.join(words.say("comma"), parts); //$NON-NLS-1$ //$NON-NLS-2$
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
}
