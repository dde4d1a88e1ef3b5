package org.hecha.quantification.internal.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.model.inventory.BiogenicKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.GasGroup;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.ExcludedSource;
import org.hecha.standard.calculation.GasAmount;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.StatementPart;

/** Adds up one part of a statement exactly. Used once. */
final class PartSum {

    private final SortedMap<String, GasAmount> gases = new TreeMap<>();
    private final List<ExcludedSource> excluded = new ArrayList<>();
    private BigDecimal co2e = BigDecimal.ZERO;
    private BigDecimal biogenicAnthropogenic = BigDecimal.ZERO;
    private BigDecimal biogenicNatural = BigDecimal.ZERO;
    private int sources;
    private int notCalculated;

    /** @param line result of the source; one without a mass adds nothing but is counted */
    void add(EmissionSource source, Optional<LineResult> line) {
        if (source.getStatus() != SourceStatus.QUANTIFIED) {
            excluded.add(new ExcludedSource(orEmpty(source.getId()), name(source), source.getStatus(),
                    orEmpty(source.getStatusReason())));
        } else if (line.isPresent() && line.get().mass().isPresent()) {
            count(line.get(), source.getBiogenicKind());
        } else {
            notCalculated++;
        }
    }

    private void count(LineResult line, BiogenicKind kind) {
        sources++;
        co2e = co2e.add(line.co2e());
        if (kind == BiogenicKind.NON_ANTHROPOGENIC) {
            biogenicNatural = biogenicNatural.add(line.biogenic());
        } else {
            biogenicAnthropogenic = biogenicAnthropogenic.add(line.biogenic());
        }
        gases.merge(line.gas(), new GasAmount(line.gas(), new Text(line.gas(), line.gas()), line.countedMass().orElseThrow(), line.co2e()),
                GasAmount::plus);
    }

    private static String name(EmissionSource source) {
        return source.getName() == null || source.getName().isBlank() ? orEmpty(source.getId()) : source.getName();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    StatementPart part(int category, String subcategory, Text title, List<GasGroup> groups) {
        return new StatementPart(category, subcategory, title, List.copyOf(gases.values()), grouped(groups), co2e,
                biogenicAnthropogenic, biogenicNatural, sources, notCalculated, excluded);
    }

    private List<GasAmount> grouped(List<GasGroup> groups) {
        Map<String, GasAmount> sums = new LinkedHashMap<>();
        List<GasAmount> rest = new ArrayList<>(gases.values());
        for (GasGroup group : groups) {
            for (GasAmount amount : gases.values()) {
                if (group.holds(amount.gas()) && rest.remove(amount)) {
                    sums.merge(group.id(), new GasAmount(group.id(), group.title(), amount.mass(), amount.co2e()),
                            GasAmount::plus);
                }
            }
        }
        List<GasAmount> all = new ArrayList<>(sums.values());
        all.addAll(rest);
        return all;
    }
}
