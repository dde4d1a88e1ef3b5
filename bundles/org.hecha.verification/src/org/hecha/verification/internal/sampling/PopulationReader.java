package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;

/** Forms populations from an inventory and its calculation on the organization's own values. */
final class PopulationReader {

    private static final String UNIT = "tCO2e";
    private static final Optional<BigDecimal> ITSELF = Optional.of(BigDecimal.ONE);

    private final Quantification quantification;
    private final Inventory inventory;
    private final Calculation calculation;

    PopulationReader(Quantification quantification, Inventory inventory, Calculation calculation) {
        this.quantification = quantification;
        this.inventory = inventory;
        this.calculation = calculation;
    }

    Population read(PopulationScope scope) throws Refusal {
        if (scope.month().isPresent() && scope.kind() != PopulationKind.ACTIVITY_DATA) {
            throw SamplingText.refusal("monthOfRecordsOnly");
        }
        checkNamed(scope);
        List<PopulationItem> items = new ArrayList<>();
        List<Localized> remarks = new ArrayList<>();
        Map<String, BigDecimal> byFacility = new LinkedHashMap<>();
        for (EmissionSource source : inventory.getSources()) {
            if (source.getStatus() != SourceStatus.QUANTIFIED) {
                continue;
            }
            LineResult line = calculation.line(String.valueOf(source.getId()))
                    .orElseThrow(() -> SamplingText.refusal("idMissing", label(source)));
            if (!holds(scope, source, line)) {
                continue;
            }
            if (line.mass().isEmpty() || line.trace().isEmpty()) {
                throw SamplingText.refusal("sourceWithoutResult", label(source), line.problems().isEmpty() ? ""
                        : line.problems().get(0).message());
            }
            switch (scope.kind()) {
                case ACTIVITY_DATA -> {
                    RecordShares shares = new RecordShares(quantification, source, line).divide();
                    items.addAll(shares.items());
                    remarks.addAll(shares.remarks());
                }
                case SOURCES -> items.add(new PopulationItem(source, source, line.category(), line.co2e(), UNIT,
                        line.co2e(), ITSELF));
                case FACILITIES -> byFacility.merge(String.valueOf(source.getFacilityId()), line.co2e(),
                        BigDecimal::add);
            }
        }
        if (scope.kind() == PopulationKind.FACILITIES) {
            facilities(scope, byFacility, items, remarks);
        }
        scope.month().ifPresent(month -> items.removeIf(item -> !item.month().equals(Optional.of(month))));
        for (PopulationItem item : items) {
            if (item.id() == null) {
                throw SamplingText.refusal("idMissing", item.source() == null ? "" : label(item.source()));
            }
        }
        return checked(new Population(scope, items, remarks));
    }

    private void facilities(PopulationScope scope, Map<String, BigDecimal> amounts, List<PopulationItem> items,
            List<Localized> remarks) {
        for (Facility facility : inventory.getFacilities()) {
            BigDecimal amount = amounts.remove(String.valueOf(facility.getId()));
            if (amount != null || scope.facilityId().isEmpty() && scope.sourceId().isEmpty()) {
                BigDecimal book = amount == null ? BigDecimal.ZERO : amount;
                items.add(new PopulationItem(facility, null, 0, book, UNIT, book, ITSELF));
            }
        }
        amounts.values().stream().reduce(BigDecimal::add)
                .ifPresent(rest -> remarks.add(SamplingText.text("noFacility", SamplingText.printed(rest))));
    }

    private void checkNamed(PopulationScope scope) throws Refusal {
        if (!scope.sourceId().isEmpty()
                && inventory.getSources().stream().noneMatch(one -> scope.sourceId().equals(one.getId()))) {
            throw SamplingText.refusal("sourceUnknown", scope.sourceId());
        }
        if (!scope.facilityId().isEmpty()
                && inventory.getFacilities().stream().noneMatch(one -> scope.facilityId().equals(one.getId()))) {
            throw SamplingText.refusal("facilityUnknown", scope.facilityId());
        }
    }

    private static boolean holds(PopulationScope scope, EmissionSource source, LineResult line) {
        return (scope.sourceId().isEmpty() || scope.sourceId().equals(source.getId()))
                && (scope.facilityId().isEmpty() || scope.facilityId().equals(source.getFacilityId()))
                && (scope.category() == 0 || scope.category() == line.category());
    }

    /** Ids decide what is drawn, so each item needs one of its own. */
    private static Population checked(Population population) throws Refusal {
        String previous = null;
        for (PopulationItem item : population.items()) {
            if (item.id().equals(previous)) {
                throw SamplingText.refusal("idTwice", item.id());
            }
            previous = item.id();
        }
        return population;
    }

    private static String label(EmissionSource source) {
        return SamplingText.label(source.getName(), source.getId());
    }
}
