package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Span;

/** Emissions per unit produced, against the range of the sector that the record states and against the year before. */
public final class Intensities implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.INTENSITY;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<CrossRow> rows = new ArrayList<>();
        Optional<Span> period = input.period();
        for (Scope scope : period.isEmpty() ? List.<Scope>of() : Scope.of(input)) {
            range(input, scope, period.get()).ifPresent(rows::add);
            before(input, scope, period.get()).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<CrossRow> range(CrossInput input, Scope scope, Span period) {
        Optional<ProductionRecord> stated = scope.records().stream()
                .filter(one -> one.getRangeLow() != null || one.getRangeHigh() != null).findFirst();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Localized against = Rows.say("sectorRange");
        Rows rows = rows(scope);
        Optional<Localized> obstacle = scope.obstacle(input);
        Optional<BigDecimal> quantity = obstacle.isPresent() ? Optional.empty() : produced(input, scope, period);
        if (quantity.isEmpty()) {
            return Optional.of(rows.said("range", against, CrossVerdict.UNDECIDED,
                    obstacle.orElseGet(() -> Rows.say("productionPart", period))));
        }
        BigDecimal emission = emission(input, scope);
        BigDecimal amount = input.convert(quantity.get(), scope.unit(), stated.get().getUnit());
        BigDecimal intensity = emission.divide(amount, MathContext.DECIMAL128);
        BigDecimal low = stated.get().getRangeLow();
        BigDecimal high = stated.get().getRangeHigh();
        boolean below = low != null && intensity.compareTo(low) < 0;
        boolean above = high != null && intensity.compareTo(high) > 0;
        String source = stated.get().getRangeSource();
        return Optional.of(rows.compared("range", against, intensity, below || high == null ? low : high,
                "tCO2e/" + stated.get().getUnit(), Optional.empty(),
                below || above ? CrossVerdict.CLARIFY : CrossVerdict.AGREES,
                Rows.say(below ? "intensityBelow" : above ? "intensityAbove" : "intensityWithin", Rows.brief(emission),
                        Rows.brief(amount), stated.get().getUnit(), Rows.brief(intensity), bound(low) + " … " + bound(high),
                        source == null || source.isBlank() ? Rows.say("rangeUnsourced") : source)));
    }

    private static String bound(BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }

    private Rows rows(Scope scope) {
        return new Rows(section(), scope.id(), scope.product());
    }

    /** Production of the whole of some days; empty where records leave days out, reach beyond, or make nothing. */
    private static Optional<BigDecimal> produced(CrossInput input, Scope scope, Span days) {
        List<Dated> records = scope.within(input, days);
        List<Stretch> stretches = Stretch.of(List.of(new Dated(days, BigDecimal.ZERO, "")), records);
        return records.isEmpty() || stretches.size() != 1 || !stretches.get(0).comparable() ? Optional.empty()
                : Optional.of(Dated.sum(input, records, scope.unit())).filter(sum -> sum.signum() > 0);
    }

    private static BigDecimal emission(CrossInput input, Scope scope) {
        return input.quantified().stream().filter(scope::has).flatMap(source -> input.line(source).stream())
                .map(line -> line.co2e()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Only for the whole: the year before is registered as a total. */
    private Optional<CrossRow> before(CrossInput input, Scope scope, Span period) {
        Span earlier = period.later(-1);
        List<Dated> totals = input.inventory().getCrossRecords().stream().filter(one -> isTotal(input, one))
                .flatMap(one -> Dated.of(one.getPeriodStart(), one.getPeriodEnd(), one.getQuantity(), one.getUnit(),
                        Optional.of(earlier)).stream())
                .filter(one -> one.days().equals(earlier)).toList();
        if (!scope.facilityId().isEmpty() || !scope.alone() || totals.isEmpty() || scope.obstacle(input).isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> now = produced(input, scope, period);
        Optional<BigDecimal> then = produced(input, scope, earlier);
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal ours = emission(input, scope).divide(now.get(), MathContext.DECIMAL128);
        BigDecimal theirs = Dated.sum(input, totals, "tCO2e").divide(then.get(), MathContext.DECIMAL128);
        CrossLimit limit = input.limit("year.limit");
        boolean abnormal = Rows.beyond(ours, theirs, limit);
        String unit = "tCO2e/" + scope.unit();
        return Optional.of(rows(scope).compared("before", Rows.say("kind.prior-year"), ours, theirs, unit,
                Optional.empty(), abnormal ? CrossVerdict.CLARIFY : CrossVerdict.AGREES,
                Rows.say(abnormal ? "yearAbnormal" : "yearNormal", Rows.brief(ours), unit, Rows.brief(theirs),
                        Rows.percentText(ours, theirs), limit.shown(), period)));
    }

    private static boolean isTotal(CrossInput input, CrossRecord record) {
        return record.getKind() == CrossKind.PRIOR_YEAR && input.converts(record.getUnit(), "tCO2e")
                && (record.getSourceId() == null || record.getSourceId().isBlank());
    }
}
