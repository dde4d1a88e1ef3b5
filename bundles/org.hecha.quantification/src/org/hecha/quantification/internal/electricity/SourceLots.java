package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Trace;

/** Purchased electricity as the emission sources have it: what a method multiplies with the factor of electricity. */
final class SourceLots {

    private static final String ELECTRICITY = "@electricity";
    private static final int IMPORTED_ENERGY = 2;

    private final Quantification quantification;
    private final Engagement engagement;
    private final Inventory inventory;
    private final String unit;
    private final List<Lot> lots = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    SourceLots(Quantification quantification, Engagement engagement, Inventory inventory, Calculation calculation,
            String unit) {
        this.quantification = quantification;
        this.engagement = engagement;
        this.inventory = inventory;
        this.unit = unit;
        for (EmissionSource source : inventory.getSources()) {
            calculation.line(source.getId()).filter(line -> line.category() == IMPORTED_ENERGY)
                    .ifPresent(line -> take(source, line));
        }
    }

    private void take(EmissionSource source, LineResult line) {
        amount(line).ifPresent(amount -> lots.add(lot(source, amount)));
        boolean lacking = line.trace().isEmpty() && quantification.method(line.methodId())
                .filter(method -> method.symbols().stream().anyMatch(SourceLots::factorOfElectricity)).isPresent();
        if (lacking) {
            problems.add(ProblemKind.POWER_NOT_COUNTED.of(source.getId(), name(source)));
        }
    }

    List<Lot> lots() {
        return lots;
    }

    /** Sources of electricity that have no result, so that their power is unknown here. */
    List<Problem> problems() {
        return problems;
    }

    /** Amount bought by year. */
    SortedMap<Integer, BigDecimal> byYear() {
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        lots.forEach(lot -> sums.merge(lot.year(), lot.quantity(), BigDecimal::add));
        return sums;
    }

    private Optional<BigDecimal> amount(LineResult line) {
        Optional<Trace> trace = line.trace().filter(derivation -> !derivation.method().deducted()
                && derivation.method().symbols().stream().anyMatch(SourceLots::factorOfElectricity));
        return trace.flatMap(derivation -> derivation.terms().stream()
                .filter(term -> term.symbol().role() == Symbol.Role.ACTIVITY
                        && quantification.converts(term.symbol().unit(), unit))
                .map(term -> quantification.convert(term.value(), term.symbol().unit(), unit))
                .reduce(BigDecimal::add));
    }

    private static boolean factorOfElectricity(Symbol symbol) {
        return symbol.defaultTable().filter(ELECTRICITY::equals).isPresent();
    }

    private static String name(EmissionSource source) {
        return source.getName() == null ? String.valueOf(source.getId()) : source.getName();
    }

    private Lot lot(EmissionSource source, BigDecimal amount) {
        List<String> places = Stream.of(province(source.getFacilityId()), source.getFactorKey())
                .filter(place -> place != null && !place.isBlank()).toList();
        return new Lot(Span.year(source.getPeriodStart(), engagement), source.getId(), Localized.verbatim(name(source)),
                SupplyKind.GRID, amount, places);
    }

    /** Province of the facility; where a source names none, the one in which all facilities lie, else the organization's. */
    String province(String facilityId) {
        List<String> provinces = inventory.getFacilities().stream()
                .filter(facility -> facilityId == null || facilityId.isBlank() || facilityId.equals(facility.getId()))
                .map(Facility::getProvinceCode).filter(code -> code != null && !code.isBlank()).distinct().toList();
        if (provinces.size() > 1) {
            return null;
        }
        return !provinces.isEmpty() ? provinces.get(0)
                : engagement.getOrganization() == null ? null : engagement.getOrganization().getProvinceCode();
    }
}
