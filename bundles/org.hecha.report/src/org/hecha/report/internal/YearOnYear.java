package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.report.ReportContent;
import org.hecha.standard.calculation.Totals;

/** What changed against the year before, where it is known: years of this inventory, and figures of the year before. */
final class YearOnYear extends Section {

    YearOnYear(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("conclusion.change")); //$NON-NLS-1$
        List<List<String>> rows = new ArrayList<>();
        Map.Entry<Integer, Totals> before = null;
        for (Map.Entry<Integer, Totals> year : content.byCriteria().byYear().entrySet()) {
            if (before != null) {
                BigDecimal from = before.getValue().total();
                BigDecimal to = year.getValue().total();
                rows.add(List.of(words.say("totalOf", String.valueOf(before.getKey()), String.valueOf(year.getKey())), //$NON-NLS-1$
                        Numbers.grouped(from, 2) + " tCO2e", Numbers.grouped(to, 2) + " tCO2e", Change.of(from, to))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            before = year;
        }
        for (CrossRecord record : content.inventory().getCrossRecords()) {
            if (record.getKind() == CrossKind.PRIOR_YEAR && record.getQuantity() != null) {
                content.inventory().getSources().stream().filter(source -> Objects.equals(source.getId(), record.getSourceId()))
                        .findFirst().ifPresent(source -> rows.add(row(source, record)));
            }
        }
        if (content.engagement().getPriorNumber() != null) {
            flow.paragraph(words.say("priorNumber", content.engagement().getPriorNumber())); //$NON-NLS-1$
        }
        table("noChange", "item before now change", rows, 3, 2, 2, 1.4f); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Compared where every record has the unit of the figure of the year before; else both are set side by side. */
    private List<String> row(EmissionSource source, CrossRecord record) {
        String unit = Words.text(record.getUnit());
        Optional<BigDecimal> now = source.getActivityData().isEmpty() ? Optional.empty()
                : source.getActivityData().stream().allMatch(data -> unit.equals(data.getUnit()) && data.getQuantity() != null)
                        ? Optional.of(source.getActivityData().stream().map(ActivityData::getQuantity).reduce(BigDecimal.ZERO, BigDecimal::add))
                        : Optional.empty();
        return List.of(words.or(source.getName()), Numbers.grouped(record.getQuantity()) + " " + unit, //$NON-NLS-1$
                now.map(sum -> Numbers.grouped(sum) + " " + unit).orElse("—"), //$NON-NLS-1$ //$NON-NLS-2$
                now.map(sum -> Change.of(record.getQuantity(), sum)).orElse("—")); //$NON-NLS-1$
    }
}
