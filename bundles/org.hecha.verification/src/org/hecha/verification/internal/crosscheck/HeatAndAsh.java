package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/** The more ash a coal has, the less heat: over a series of tests the two run against each other. */
public final class HeatAndAsh implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.HEAT_AND_ASH;
    }

    /** Heating value and ash of one sample. */
    private record Tested(BigDecimal heat, String heatUnit, BigDecimal ash, String ashUnit) {
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<CrossRow> rows = new ArrayList<>();
        Map<String, List<Tested>> byFuel = new LinkedHashMap<>();
        for (EmissionSource source : input.quantified()) {
            Optional<Parameter> heat = parameter(input, source, "heat.symbols");
            Optional<Parameter> ash = parameter(input, source, "ash.symbols");
            if (heat.isPresent() && ash.isPresent()) {
                byFuel.computeIfAbsent(String.valueOf(source.getFactorKey()), key -> new ArrayList<>())
                        .add(new Tested(heat.get().getValue(), heat.get().getUnit(), ash.get().getValue(),
                                ash.get().getUnit()));
            }
        }
        byFuel.forEach((fuel, tests) -> rows.add(row(input, new Rows(section(), "", fuel), fuel, tests)));
        series(input).forEach((id, tests) -> input.source(id).ifPresent(source -> rows
                .add(row(input, new Rows(section(), id, Naming.of(source)), "series", tests))));
        return rows;
    }

    private static Optional<Parameter> parameter(CrossInput input, EmissionSource source, String symbols) {
        return source.getParameters().stream()
                .filter(one -> input.lists(symbols, one.getSymbol()) && one.getValue() != null).findFirst();
    }

    /** Test results of the same days, per source. */
    private static Map<String, List<Tested>> series(CrossInput input) {
        List<CrossRecord> records = input.inventory().getCrossRecords().stream()
                .filter(one -> one.getKind() != CrossKind.PRIOR_YEAR && one.getQuantity() != null
                        && one.getSourceId() != null).toList();
        Map<String, CrossRecord> ash = new HashMap<>();
        records.stream().filter(one -> input.lists("ash.symbols", one.getSymbol()))
                .forEach(one -> ash.putIfAbsent(sample(one), one));
        Map<String, List<Tested>> bySource = new LinkedHashMap<>();
        for (CrossRecord heat : records) {
            CrossRecord same = ash.get(sample(heat));
            if (same != null && input.lists("heat.symbols", heat.getSymbol())) {
                bySource.computeIfAbsent(heat.getSourceId(), id -> new ArrayList<>()).add(
                        new Tested(heat.getQuantity(), heat.getUnit(), same.getQuantity(), same.getUnit()));
            }
        }
        return bySource;
    }

    private static String sample(CrossRecord record) {
        return record.getSourceId() + '|' + record.getPeriodStart() + '|' + record.getPeriodEnd();
    }

    private static CrossRow row(CrossInput input, Rows rows, String matter, List<Tested> tests) {
        Localized against = Rows.say("ash");
        Tested first = tests.get(0);
        CrossLimit enough = input.limit("ash.records");
        boolean alike = tests.stream().allMatch(one -> input.converts(one.heatUnit(), first.heatUnit())
                && input.converts(one.ashUnit(), first.ashUnit()));
        if (!alike || tests.size() < enough.value().intValueExact()) {
            return rows.said(matter, against, CrossVerdict.UNDECIDED,
                    Rows.say(alike ? "ashFew" : "ashUnits", tests.size(), enough.value()));
        }
        double correlation = Statistics.rankCorrelation(
                tests.stream().map(one -> input.convert(one.heat(), one.heatUnit(), first.heatUnit())).toList(),
                tests.stream().map(one -> input.convert(one.ash(), one.ashUnit(), first.ashUnit())).toList());
        CrossLimit most = input.limit("ash.correlation");
        boolean wrong = correlation >= most.value().doubleValue();
        return rows.said(matter, against, wrong ? CrossVerdict.CLARIFY : CrossVerdict.AGREES,
                Rows.say(wrong ? "ashWrong" : "ashRight", tests.size(), Statistics.print(correlation, 2), most.shown()));
    }
}
