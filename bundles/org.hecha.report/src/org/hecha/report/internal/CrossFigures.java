package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.model.finding.Suppression;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.Inventory;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** Second figures the inventory was compared with, and the checks that were set aside. */
final class CrossFigures extends Section {

    private static final int MOST_ROWS = 100;

    private final Names names;

    CrossFigures(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("process.cross")); //$NON-NLS-1$
        Inventory inventory = content.inventory();
        List<CrossRecord> records = inventory.getCrossRecords();
        if (!inventory.getMeters().isEmpty() || !inventory.getStocks().isEmpty() || !inventory.getOutputs().isEmpty()
                || !inventory.getBalances().isEmpty() || !records.isEmpty()) {
            flow.paragraph(words.say("crossSummary", records.size(), inventory.getStocks().size(), inventory.getOutputs().size(), //$NON-NLS-1$
                    inventory.getBalances().size(), inventory.getMeters().size()));
        }
        table("noCross", "source crossKind dates quantity", records.stream().limit(MOST_ROWS).map(this::record).toList(), //$NON-NLS-1$ //$NON-NLS-2$
                3, 2.4f, 2.4f, 2);
        if (records.size() > MOST_ROWS) {
            flow.paragraph(words.say("moreRows", records.size() - MOST_ROWS)); //$NON-NLS-1$
        }
        flow.subheading(words.say("process.suppressed")); //$NON-NLS-1$
        List<Suppression> suppressions = content.findings().getSuppressions();
        if (!suppressions.isEmpty()) {
            flow.paragraph(words.say("suppressedCount", suppressions.size())); //$NON-NLS-1$
        }
        table("noSuppressions", "rule concerns suppressedReason suppressedBy state", //$NON-NLS-1$ //$NON-NLS-2$
                suppressions.stream().map(this::suppression).toList(), 2.2f, 1.8f, 3, 1.7f, 1.9f);
    }

    private List<String> record(CrossRecord record) {
        return List.of(lines(names.of(record.getSourceId()), record.getSymbol()), words.say("cross." + record.getKind().getName()), //$NON-NLS-1$
                Words.day(record.getPeriodStart()) + " – " + Words.day(record.getPeriodEnd()), //$NON-NLS-1$
                record.getQuantity() == null ? "—" : Numbers.grouped(record.getQuantity()) + " " + Words.text(record.getUnit())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<String> suppression(Suppression one) {
        return List.of(lines(words.title(Titled.RULE, one.getRuleId()), one.getMatter()),
                one.getSubjectId() == null || one.getSubjectId().isBlank() ? words.say("wholeInventory") : names.of(one.getSubjectId()), //$NON-NLS-1$
                lines(one.getReason()), lines(names.of(one.getBy()), words.moment(one.getAt())), lines(state(one)));
    }

    private String state(Suppression one) {
        if (one.getWithdrawnAt() != null || one.getWithdrawnBy() != null) {
            return words.say("suppressionWithdrawn", words.or(names.of(one.getWithdrawnBy()))); //$NON-NLS-1$
        }
        boolean over = one.getExpires() == null || words.today().isAfter(one.getExpires());
        return words.say(over ? "suppressionExpired" : "suppressionActive", Words.day(one.getExpires())); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
