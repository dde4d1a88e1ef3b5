package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Span;

/**
 * Hours and load among the production records: no more hours than the days have, no more hours of utilisation than of
 * running, a load factor between 0 and 1. What a record is about shows in its unit and its name.
 */
public final class RunningTime implements Examination {

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final String HOUR = "h";

    @Override
    public CrossSection section() {
        return CrossSection.GENERATION;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<CrossRow> rows = new ArrayList<>();
        List<ProductionRecord> hours = records(input, HOUR);
        hours.forEach(one -> days(input, one).ifPresent(days -> rows.add(inCalendar(input, one, days))));
        for (ProductionRecord used : named(input, hours, "utilisation.words")) {
            named(input, hours, "running.words").stream().filter(run -> same(input, used, run)).findFirst()
                    .ifPresent(run -> rows.add(whileRunning(input, used, run)));
        }
        named(input, records(input, "1"), "load.words").forEach(one -> rows.add(load(input, one)));
        return rows;
    }

    private static List<ProductionRecord> records(CrossInput input, String unit) {
        return input.inventory().getOutputs().stream()
                .filter(one -> one.getQuantity() != null && input.converts(one.getUnit(), unit)).toList();
    }

    private static List<ProductionRecord> named(CrossInput input, List<ProductionRecord> records, String list) {
        return records.stream().filter(one -> one.getProduct() != null && input.words(list).stream()
                .anyMatch(one.getProduct().toLowerCase(Locale.ROOT)::contains)).toList();
    }

    private static Optional<Span> days(CrossInput input, ProductionRecord record) {
        return Span.of(record.getPeriodStart(), record.getPeriodEnd()).or(input::period).filter(days -> !days.backwards());
    }

    private static boolean same(CrossInput input, ProductionRecord one, ProductionRecord other) {
        return Objects.requireNonNullElse(one.getFacilityId(), "").equals(Objects.requireNonNullElse(other.getFacilityId(), ""))
                && days(input, one).equals(days(input, other));
    }

    private CrossRow inCalendar(CrossInput input, ProductionRecord record, Span days) {
        BigDecimal most = HOURS.multiply(BigDecimal.valueOf(days.days()));
        return compared(record, "hours", Rows.say("calendar"), hours(input, record), most, HOUR, "hoursWithin", "hoursBeyond", days);
    }

    private CrossRow whileRunning(CrossInput input, ProductionRecord used, ProductionRecord run) {
        return compared(used, "utilisation", Rows.say("runningHours"), hours(input, used), hours(input, run), HOUR,
                "utilisationWithin", "utilisationBeyond", run.getProduct());
    }

    private CrossRow load(CrossInput input, ProductionRecord record) {
        return compared(record, "load", Rows.say("fullLoad"), input.convert(record.getQuantity(), record.getUnit(), "1"),
                BigDecimal.ONE, "1", "loadWithin", "loadBeyond", "");
    }

    private CrossRow compared(ProductionRecord record, String matter, Localized against, BigDecimal ours, BigDecimal most,
            String unit, String within, String beyond, Object about) {
        boolean odd = ours.signum() < 0 || ours.compareTo(most) > 0;
        return new Rows(section(), record.getId(), String.valueOf(record.getProduct())).compared(matter, against, ours, most, unit,
                Optional.empty(), odd ? CrossVerdict.CLARIFY : CrossVerdict.AGREES,
                Rows.say(odd ? beyond : within, Rows.brief(ours), Rows.brief(most), about));
    }

    private static BigDecimal hours(CrossInput input, ProductionRecord record) {
        return input.convert(record.getQuantity(), record.getUnit(), HOUR);
    }
}
