package org.hecha.report.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.hecha.model.finding.Suppression;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.report.ReportContent;

/** The checks that are or were set aside, with who, why and until when; nothing where there are none. */
final class SuppressedChecks {

    private final ReportContent content;
    private final Words words;
    private final Flow flow;

    SuppressedChecks(ReportContent content, Words words, Flow flow) {
        this.content = content;
        this.words = words;
        this.flow = flow;
    }

    void write() throws IOException {
        List<List<String>> rows = content.findings().getSuppressions().stream().map(this::row).toList();
        if (!rows.isEmpty()) {
            flow.heading(words.say("annexSuppressed")); //$NON-NLS-1$
            flow.table(List.of(words.say("rule"), words.say("scope"), words.say("acceptedReason"), words.say("suppressedBy"), words.say("state")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    rows, new float[] {2, 1.6f, 3, 1.2f, 2}, List.of());
        }
    }

    private List<String> row(Suppression one) {
        return List.of(words.or(one.getRuleId()), scope(one), words.or(one.getReason()), words.or(one.getBy()), state(one));
    }

    private String scope(Suppression one) {
        String subject = one.getSubjectId() == null || one.getSubjectId().isEmpty() ? words.say("wholeEngagement") //$NON-NLS-1$
                : content.inventory().getSources().stream().filter(source -> one.getSubjectId().equals(source.getId()))
                        .map(EmissionSource::getName).findFirst().orElse(one.getSubjectId());
        return one.getMatter() == null ? words.or(subject) : words.or(subject) + "\n" + one.getMatter(); //$NON-NLS-1$
    }

    private String state(Suppression one) {
        if (one.getWithdrawnAt() != null || one.getWithdrawnBy() != null) {
            return words.say("suppressionWithdrawn", words.or(one.getWithdrawnBy())); //$NON-NLS-1$
        }
        boolean over = one.getExpires() == null || LocalDate.ofInstant(content.at(), ZoneId.systemDefault()).isAfter(one.getExpires());
        return words.say(over ? "suppressionExpired" : "suppressionActive", String.valueOf(one.getExpires())); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
