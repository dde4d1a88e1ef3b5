package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.Opinion;
import org.hecha.report.ReportContent;

/** The opinion with everything it has to state and in its full wording, or that there is none yet. */
final class OpinionSection extends Section {

    private final Names names;

    OpinionSection(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("conclusion.opinion")); //$NON-NLS-1$
        Opinion opinion = content.engagement().getOpinion();
        if (opinion == null) {
            flow.paragraph(words.say("noOpinion")); //$NON-NLS-1$
            return;
        }
        flow.paragraph(words.say("opinion." + opinion.getKind().getName())); //$NON-NLS-1$
        if (opinion.getStatement() != null) {
            flow.paragraph(opinion.getStatement());
        }
        // what the wording says already is not said twice
        if (unsaid(opinion.getQualification(), opinion)) {
            flow.paragraph(words.say("qualification", opinion.getQualification())); //$NON-NLS-1$
        }
        flow.table(List.of(words.say("item"), words.say("content")), fields(opinion), new float[] {1, 3}, List.of()); //$NON-NLS-1$ //$NON-NLS-2$
        for (Localized remark : content.work().remarks()) {
            flow.paragraph(words.in(remark));
        }
    }

    private List<List<String>> fields(Opinion opinion) {
        Engagement engagement = content.engagement();
        List<List<String>> rows = new ArrayList<>();
        add(rows, "addressee", opinion.getAddressee()); //$NON-NLS-1$
        add(rows, "statementId", lines(Words.text(engagement.getNumber()), engagement.getStatementKinds().stream() //$NON-NLS-1$
                .map(kind -> words.say("statementKind." + kind.getName())).collect(Collectors.joining(words.say("comma"))), //$NON-NLS-1$ //$NON-NLS-2$
                words.say("dataVersionOf", engagement.getDataVersion()))); //$NON-NLS-1$
        add(rows, "responsible", engagement.getOrganization() == null ? null : engagement.getOrganization().getName()); //$NON-NLS-1$
        add(rows, "period", engagement.getPeriodStart() == null ? null //$NON-NLS-1$
                : engagement.getPeriodStart() + " – " + Words.day(engagement.getPeriodEnd())); //$NON-NLS-1$
        add(rows, "assuranceLevel", opinion.getAssuranceLevel() == null ? null //$NON-NLS-1$
                : words.say("assurance." + opinion.getAssuranceLevel().getName())); //$NON-NLS-1$
        addUnsaid(rows, "scopeLimitation", opinion.getScopeLimitation(), opinion); //$NON-NLS-1$
        add(rows, "pervasive", words.say(opinion.isPervasive() ? "yes" : "no")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        addUnsaid(rows, "basis", opinion.getBasis(), opinion); //$NON-NLS-1$
        addUnsaid(rows, "intendedUse", opinion.getIntendedUse(), opinion); //$NON-NLS-1$
        add(rows, "body", engagement.getBody() == null ? null : engagement.getBody().getName()); //$NON-NLS-1$
        add(rows, "placeAndDate", lines(opinion.getPlace(), Words.day(opinion.getIssuedOn()))); //$NON-NLS-1$
        add(rows, "signedBy", opinion.getProposedBy() == null ? null : names.of(opinion.getProposedBy())); //$NON-NLS-1$
        return rows;
    }

    private void add(List<List<String>> rows, String key, String value) {
        rows.add(List.of(words.say(key), words.or(value)));
    }

    private void addUnsaid(List<List<String>> rows, String key, String value, Opinion opinion) {
        if (unsaid(value, opinion)) {
            add(rows, key, value);
        }
    }

    private static boolean unsaid(String value, Opinion opinion) {
        return value != null && !value.isBlank() && !Words.text(opinion.getStatement()).contains(value);
    }
}
