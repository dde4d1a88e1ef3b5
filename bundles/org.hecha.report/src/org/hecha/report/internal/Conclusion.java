package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.Opinion;
import org.hecha.report.ReportContent;
import org.hecha.standard.calculation.Totals;

/** The opinion, or that there is none yet; and the verified totals. */
final class Conclusion {

    private final ReportContent content;
    private final Words words;
    private final Flow flow;

    Conclusion(ReportContent content, Words words, Flow flow) {
        this.content = content;
        this.words = words;
        this.flow = flow;
    }

    void write() throws IOException {
        flow.heading(words.say("conclusion")); //$NON-NLS-1$
        Opinion opinion = content.engagement().getOpinion();
        if (opinion == null) {
            flow.paragraph(words.say("noOpinion")); //$NON-NLS-1$
        } else {
            flow.paragraph(words.say("opinion." + opinion.getKind().getName())); //$NON-NLS-1$
            if (opinion.getStatement() != null) {
                flow.paragraph(opinion.getStatement());
            }
            if (opinion.getQualification() != null) {
                flow.paragraph(words.say("qualification", opinion.getQualification())); //$NON-NLS-1$
            }
        }
        for (Map.Entry<Integer, Totals> year : content.byCriteria().byYear().entrySet()) {
            Totals totals = year.getValue();
            flow.paragraph(words.say("verified", String.valueOf(year.getKey()), print(totals.of(1)), print(totals.of(2)), //$NON-NLS-1$
                    print(totals.guideCategory3()), print(totals.total())));
        }
        flow.table(List.of(words.say("signRole"), words.say("signName"), words.say("signDate")), List.of( //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                List.of(words.say("role.LEAD_VERIFIER"), signer("LEAD_VERIFIER"), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                List.of(words.say("role.TECHNICAL_REVIEWER"), signer("TECHNICAL_REVIEWER"), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                List.of(words.say("role.AUTHORISED_SIGNATORY"), signer("AUTHORISED_SIGNATORY"), "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new float[] {2, 3, 2}, List.of());
        flow.paragraph(words.say("signedPackage")); //$NON-NLS-1$
    }

    private String signer(String role) {
        return content.engagement().getTeam().stream().filter(m -> m.getRole().getName().equals(role)).findFirst()
                .map(m -> words.or(m.getName())).orElse(words.say("notStated")); //$NON-NLS-1$
    }

    private static String print(BigDecimal value) {
        return Numbers.grouped(value, 2);
    }
}
