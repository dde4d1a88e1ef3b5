package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.report.ReportContent;

/** Annex 2: sources and their activity data. */
final class SourcesAnnex extends Section {

    private static final int MOST_ROWS = 500;

    SourcesAnnex(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("annexSources")); //$NON-NLS-1$
        List<EmissionSource> sources = content.inventory().getSources();
        flow.table(List.of(words.say("source"), words.say("categoryShort"), words.say("methodId"), words.say("quantity"), words.say("status")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                sources.stream().limit(MOST_ROWS).map(this::source).toList(), new float[] {2.5f, 0.8f, 3.2f, 2.2f, 2}, List.of(3));
        if (sources.size() > MOST_ROWS) {
            flow.paragraph(words.say("moreRows", sources.size() - MOST_ROWS)); //$NON-NLS-1$
        }
    }

    private List<String> source(EmissionSource source) {
        String status = words.say("status." + source.getStatus().getName()); //$NON-NLS-1$
        if (source.getStatus() != SourceStatus.QUANTIFIED && source.getStatusReason() != null) {
            status += "\n" + source.getStatusReason(); //$NON-NLS-1$
        }
        return List.of(words.or(source.getName()), String.valueOf(source.getCategory()), words.or(source.getMethodId()),
                quantity(source), status);
    }

    private String quantity(EmissionSource source) {
        List<ActivityData> data = source.getActivityData();
        if (data.isEmpty()) {
            return "—"; //$NON-NLS-1$
        }
        if (data.size() > 1) {
            return words.say("records", data.size()); //$NON-NLS-1$
        }
        ActivityData only = data.get(0);
        return only.getQuantity() == null ? "—" : Numbers.grouped(only.getQuantity()) + " " + words.or(only.getUnit()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
