package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.model.base.Provenance;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.report.ReportContent;

/** The unconfirmed values that somebody accepted, with the reason; nothing where there are none. */
final class AcceptedValues extends Section {

    AcceptedValues(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (EmissionSource source : content.inventory().getSources()) {
            for (Parameter parameter : source.getParameters()) {
                Provenance provenance = parameter.getProvenance();
                if (provenance != null && provenance.getAcceptedBy() != null && !provenance.getAcceptedBy().isBlank()) {
                    rows.add(List.of(words.or(source.getName()), words.or(parameter.getSymbol()), place(parameter, provenance),
                            name(provenance.getAcceptedBy()), words.or(provenance.getAcceptedReason())));
                }
            }
        }
        if (!rows.isEmpty()) {
            flow.heading(words.say("annexAccepted")); //$NON-NLS-1$
            flow.table(List.of(words.say("source"), words.say("symbol"), words.say("valueAccepted"), words.say("acceptedBy"), words.say("acceptedReason")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    rows, new float[] {2, 0.8f, 3, 1.2f, 3}, List.of());
        }
    }

    private String place(Parameter parameter, Provenance provenance) {
        String table = words.or(provenance.getDocumentId())
                + (provenance.getEntry() == null ? "" : " " + provenance.getEntry()); //$NON-NLS-1$ //$NON-NLS-2$
        return parameter.getValue() == null ? table
                : Numbers.plain(parameter.getValue()) + " " + words.or(parameter.getUnit()) + "\n" + table; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String name(String memberId) {
        return content.engagement().getTeam().stream().filter(member -> memberId.equals(member.getId()))
                .map(TeamMember::getName).findFirst().orElse(memberId);
    }
}
