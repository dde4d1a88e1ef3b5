package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Meter;
import org.hecha.verification.internal.check.Span;

/**
 * A metered quantity as the calibrations leave it. Records that reach over a change of state are divided by days, with 34
 * digits where a quotient does not end; all others exactly.
 */
final class Correction {

    private final CrossInput input;
    private final String unit;
    private final boolean lower;
    private final TreeMap<LocalDate, MeterState> states;
    private final Span whole;
    private final Map<LocalDate, List<Dated>> parts = new LinkedHashMap<>();

    /** @param lower whether the careful value is the smaller one: production, and what is deducted */
    Correction(CrossInput input, List<Meter> meters, List<Dated> records, String unit, boolean lower) {
        this.input = input;
        this.unit = unit;
        this.lower = lower;
        this.whole = records.stream().map(Dated::days).reduce(Correction::around).orElseThrow();
        this.states = new TreeMap<>(Timeline.of(meters, whole));
        states.keySet().forEach(day -> parts.put(day, new ArrayList<>()));
        records.forEach(this::divide);
    }

    private static Span around(Span one, Span other) {
        return new Span(one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    private void divide(Dated record) {
        LocalDate first = states.floorKey(record.days().first());
        LocalDate last = states.floorKey(record.days().last());
        if (first.equals(last)) {
            parts.get(first).add(record);
            return;
        }
        BigDecimal days = BigDecimal.valueOf(record.days().days());
        for (LocalDate part : states.subMap(first, true, last, true).keySet()) {
            long within = record.days().with(span(part)).orElseThrow().days();
            parts.get(part).add(new Dated(record.days(), record.quantity().multiply(BigDecimal.valueOf(within))
                    .divide(days, MathContext.DECIMAL128), record.unit()));
        }
    }

    private Span span(LocalDate part) {
        LocalDate next = states.higherKey(part);
        return new Span(part, next == null ? whole.last() : next.minusDays(1));
    }

    boolean asRead() {
        return states.values().stream().allMatch(state -> state.percent().signum() == 0);
    }

    /** The careful quantity. */
    BigDecimal corrected() {
        return parts.keySet().stream().map(part -> amount(part).multiply(factor(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal amount(LocalDate part) {
        return Dated.sum(input, parts.get(part), unit);
    }

    private BigDecimal factor(LocalDate part) {
        BigDecimal share = states.get(part).percent().movePointLeft(2);
        return lower ? BigDecimal.ONE.subtract(share) : BigDecimal.ONE.add(share);
    }

    /** One calculation per part, as a person would write it down. */
    List<Localized> arithmetic() {
        return parts.keySet().stream().map(part -> {
            MeterState state = states.get(part);
            BigDecimal amount = amount(part);
            return Rows.say("meter." + state.key(), span(part), Rows.brief(amount), unit, lower ? "−" : "+", state.rule(),
                    Rows.brief(amount.multiply(factor(part))));
        }).toList();
    }
}
