package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Span;

/**
 * Electricity and heat produced against the fuel that made them: together never more than the fuel holds, and electricity
 * alone, as of a condensing unit, not more than the best of these reach. Which output is electricity shows in its unit.
 */
public final class Generation implements Examination {

    /** Matter of rows about electricity with or without heat. */
    public static final String EFFICIENCY = "efficiency";
    /** Matter of rows about electricity alone. */
    public static final String CONDENSING = "condensing";

    private static final String ENERGY = "GJ";
    private static final String ELECTRICITY = "MWh";

    @Override
    public CrossSection section() {
        return CrossSection.GENERATION;
    }

    /** What a facility makes. */
    private record Made(BigDecimal electricity, BigDecimal heat) {

        BigDecimal sum() {
            return electricity.add(heat);
        }
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        Map<String, List<Scope>> byFacility = new LinkedHashMap<>();
        Scope.of(input).stream().filter(scope -> input.converts(scope.unit(), ENERGY))
                .forEach(scope -> byFacility.computeIfAbsent(scope.facilityId(), id -> new ArrayList<>()).add(scope));
        List<CrossRow> rows = new ArrayList<>();
        input.period().filter(period -> !period.backwards()).ifPresent(period -> byFacility.values().stream()
                .filter(scopes -> scopes.stream().anyMatch(scope -> isElectricity(input, scope)))
                .forEach(scopes -> rows(input, period, scopes, rows)));
        return rows;
    }

    private static boolean isElectricity(CrossInput input, Scope scope) {
        return input.lists("electricity.units", scope.unit());
    }

    private void rows(CrossInput input, Span period, List<Scope> scopes, List<CrossRow> rows) {
        Scope first = scopes.stream().filter(scope -> isElectricity(input, scope)).findFirst().orElseThrow();
        Rows about = new Rows(section(), first.id(), first.product());
        FuelEnergy fuel = FuelEnergy.of(input, first, period);
        if (fuel.sources() == 0) {
            return;
        }
        Localized against = Rows.say("fuelEnergy");
        Optional<Made> made = made(input, period, scopes);
        if (made.isEmpty()) {
            rows.add(about.said(EFFICIENCY, against, CrossVerdict.UNDECIDED, Rows.say("productionPart", period)));
        } else if (made.get().electricity().signum() > 0) {
            rows.add(row(input, about, against, EFFICIENCY, made.get(), fuel));
            if (made.get().heat().signum() == 0) {
                rows.add(row(input, about, against, CONDENSING, made.get(), fuel));
            }
        }
    }

    private static CrossRow row(CrossInput input, Rows about, Localized against, String matter, Made made, FuelEnergy fuel) {
        CrossLimit most = input.limit("generation." + matter);
        boolean beyond = made.sum().compareTo(fuel.energy().multiply(most.value())) >= 0;
        if (fuel.energy().signum() <= 0 || beyond && !fuel.unknown().isEmpty()) {
            return about.said(matter, against, CrossVerdict.UNDECIDED, Rows.say("fuelUnknown", String.join(", ",
                    fuel.unknown().subList(0, Math.min(3, fuel.unknown().size())))));
        }
        BigDecimal share = made.sum().divide(fuel.energy(), MathContext.DECIMAL128);
        String percent = Rows.brief(share.movePointRight(2)).toPlainString() + " %";
        BigDecimal power = input.convert(made.electricity(), ENERGY, ELECTRICITY);
        Localized message = matter.equals(CONDENSING)
                ? Rows.say(beyond ? "condensingBeyond" : "condensingWithin", Rows.brief(power), Rows.brief(fuel.energy()), percent,
                        Rows.brief(coal(input, fuel.energy(), power)), most.shown())
                : Rows.say(beyond ? "generationBeyond" : "generationWithin", Rows.brief(power), Rows.brief(made.heat()),
                        Rows.brief(fuel.energy()), percent, most.shown());
        CrossVerdict verdict = !beyond ? CrossVerdict.AGREES
                : matter.equals(CONDENSING) ? CrossVerdict.HINT : CrossVerdict.CLARIFY;
        return about.compared(matter, against, made.sum(), fuel.energy(), ENERGY, Optional.empty(), verdict, message);
    }

    /** Grams of standard coal per kWh. */
    private static BigDecimal coal(CrossInput input, BigDecimal energy, BigDecimal power) {
        return energy.movePointRight(3).divide(input.limit("generation.coal").value().multiply(power), MathContext.DECIMAL128);
    }

    /** Electricity and heat in GJ, without electricity of the sun, wind and water; empty where production is not whole. */
    private static Optional<Made> made(CrossInput input, Span period, List<Scope> scopes) {
        BigDecimal electricity = renewable(input).negate();
        BigDecimal heat = BigDecimal.ZERO;
        for (Scope scope : scopes) {
            boolean complete = scope.records().stream().allMatch(one -> one.getQuantity() != null
                    && one.getQuantity().signum() >= 0 && input.converts(one.getUnit(), scope.unit()));
            List<Dated> records = scope.within(input, period);
            List<Stretch> stretches = Stretch.of(List.of(new Dated(period, BigDecimal.ZERO, "")), records);
            if (!complete || records.isEmpty() || stretches.size() != 1 || !stretches.get(0).comparable()) {
                return Optional.empty();
            }
            BigDecimal amount = Dated.sum(input, records, ENERGY);
            electricity = isElectricity(input, scope) ? electricity.add(amount) : electricity;
            heat = isElectricity(input, scope) ? heat : heat.add(amount);
        }
        return Optional.of(new Made(electricity.max(BigDecimal.ZERO), heat));
    }

    private static BigDecimal renewable(CrossInput input) {
        return input.inventory().getSupplies().stream()
                .filter(one -> one.getKind() == SupplyKind.SELF_GENERATED
                        && (one.isNonFossil() || one.isRenewable()) && one.getQuantity() != null
                        && input.converts(one.getUnit(), ENERGY))
                .map(one -> input.convert(one.getQuantity(), one.getUnit(), ENERGY))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
