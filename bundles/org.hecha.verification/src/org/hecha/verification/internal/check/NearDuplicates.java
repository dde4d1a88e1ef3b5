package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/**
 * Nothing was entered twice with another first day, and no invoice was registered twice. Days that follow each other and
 * happen to have the same amount are no duplicates: only records that overlap are.
 */
@Component(service = Check.class)
public final class NearDuplicates implements Check {

    /** Numbers of invoices are long; shorter ones are pages and months. */
    private static final Pattern NUMBER = Pattern.compile("\\d{8,}");

    @Override
    public String ruleId() {
        return "HECHA-NEAR-DUPLICATE";
    }

    private record Begun(BigDecimal quantity, String unit, String symbol, LocalDate start) {

        static Begun of(ActivityData row, LocalDate start) {
            return new Begun(row.getQuantity().stripTrailingZeros(), row.getUnit(), row.getSymbol(), start);
        }
    }

    private record Invoiced(String number, BigDecimal quantity, String unit) {
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<String, List<CrossRecord>> records = new HashMap<>();
        subject.inventory().getCrossRecords().forEach(
                record -> records.computeIfAbsent(record.getSourceId(), id -> new ArrayList<>()).add(record));
        List<EmissionSource> asked = subject.inventory().getSources().stream()
                .filter(source -> source.getStatus() == SourceStatus.QUANTIFIED).toList();
        if (asked.isEmpty()) {
            report.notApplicable("");
        }
        for (EmissionSource source : asked) {
            List<Localized> doubts = new ArrayList<>(shifted(source));
            doubts.addAll(invoicedTwice(records.getOrDefault(source.getId(), List.of())));
            if (doubts.isEmpty()) {
                report.passed(source.getId());
            } else {
                report.failed(source.getId(), "near", null, Naming.of(source), Causes.joined(doubts));
            }
        }
    }

    private static List<Localized> shifted(EmissionSource source) {
        Map<Begun, ActivityData> begun = new HashMap<>();
        List<ActivityData> dated = source.getActivityData().stream().filter(row -> row.getQuantity() != null
                && row.getQuantity().signum() != 0 && row.getPeriodStart() != null && row.getPeriodEnd() != null).toList();
        dated.forEach(row -> begun.putIfAbsent(Begun.of(row, row.getPeriodStart()), row));
        List<Localized> doubts = new ArrayList<>();
        for (ActivityData row : dated) {
            ActivityData before = begun.get(Begun.of(row, row.getPeriodStart().minusDays(1)));
            if (before != null && !before.getPeriodEnd().isBefore(row.getPeriodStart())) {
                doubts.add(Messages.of(NearDuplicates.class).text("shifted", row.getQuantity(), row.getUnit(),
                        before.getPeriodStart() + "/" + before.getPeriodEnd(),
                        row.getPeriodStart() + "/" + row.getPeriodEnd()));
            }
        }
        return doubts;
    }

    private static List<Localized> invoicedTwice(List<CrossRecord> records) {
        Set<Invoiced> seen = new HashSet<>();
        List<Localized> doubts = new ArrayList<>();
        for (CrossRecord record : records) {
            Matcher number = NUMBER.matcher(record.getOrigin() == null ? "" : record.getOrigin());
            boolean asked = record.getQuantity() != null && record.getQuantity().signum() != 0;
            if (asked && number.find() && !seen.add(new Invoiced(number.group(),
                    record.getQuantity().stripTrailingZeros(), record.getUnit()))) {
                doubts.add(Messages.of(NearDuplicates.class).text("invoicedTwice", number.group(), record.getQuantity(),
                        record.getUnit()));
            }
        }
        return doubts;
    }
}
