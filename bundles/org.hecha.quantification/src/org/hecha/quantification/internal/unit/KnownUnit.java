package org.hecha.quantification.internal.unit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;

import org.hecha.quantification.internal.number.Exact;

import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.function.RationalConverter;

/** A unit of the catalogue or a product of such units, over its JSR 385 unit. Immutable. */
public final class KnownUnit {

    /** The unit of a pure number. */
    public static final KnownUnit ONE = new KnownUnit("1", AbstractUnit.ONE);

    private static final Set<Map.Entry<Unit<?>, Integer>> NO_BASES = Set.of();

    private final String text;
    private final Unit<?> unit;

    KnownUnit(String text, Unit<?> unit) {
        this.text = text;
        this.unit = unit;
    }

    /** The unit as it is written. */
    public String text() {
        return text;
    }

    KnownUnit as(String written) {
        return new KnownUnit(written, unit);
    }

    /** This unit, so many times as large. */
    KnownUnit scaled(Exact factor) {
        return factor.equals(Exact.ONE) ? this : new KnownUnit(text, unit.transform(
                MultiplyConverter.ofRational(factor.wholeNumerator(), factor.wholeDenominator())));
    }

    public KnownUnit times(KnownUnit other) {
        return new KnownUnit(text + "*" + other.text, unit.multiply(other.unit));
    }

    public KnownUnit over(KnownUnit other) {
        return new KnownUnit(text + "/(" + other.text + ")", unit.divide(other.unit));
    }

    public KnownUnit power(int exponent) {
        return exponent == 0 ? ONE : new KnownUnit("(" + text + ")^" + exponent, unit.pow(exponent));
    }

    /** The unit whose square this is; empty where there is none that is an exact multiple of base units. */
    public Optional<KnownUnit> squareRoot() {
        Unit<?> system = unit.getSystemUnit();
        Map<? extends Unit<?>, Integer> bases = system.getBaseUnits();
        if (bases == null && !system.equals(AbstractUnit.ONE)) {
            return Optional.empty();
        }
        Unit<?> root = AbstractUnit.ONE;
        for (Map.Entry<? extends Unit<?>, Integer> base : bases == null ? NO_BASES : bases.entrySet()) {
            if (base.getValue() % 2 != 0) {
                return Optional.empty();
            }
            root = root.multiply(base.getKey().pow(base.getValue() / 2));
        }
        KnownUnit plain = new KnownUnit("SQRT(" + text + ")", root);
        return factorTo(new KnownUnit("", system)).flatMap(Exact::exactRoot).map(plain::scaled);
    }

    /** The unit in base units, for messages about units that are products nobody named. */
    public String inBaseUnits() {
        String base = unit.getSystemUnit().toString();
        return base.isEmpty() || "one".equals(base) ? "1" : base;
    }

    /** What a value in this unit is multiplied with to be in {@code target}; empty where they do not convert. */
    public Optional<Exact> factorTo(KnownUnit target) {
        if (unit.equals(target.unit)) {
            return Optional.of(Exact.ONE);
        }
        try {
            return Optional.of(factor(unit.getConverterToAny(target.unit)));
        } catch (IncommensurableException e) {
            // not an error here: the answer to the question is no
            return Optional.empty();
        }
    }

    private static Exact factor(UnitConverter converter) {
        Exact factor = Exact.ONE;
        for (UnitConverter step : converter.getConversionSteps()) {
            factor = factor.times(step(step));
        }
        return factor.equals(Exact.ONE) ? Exact.ONE : factor.simplest();
    }

    private static Exact step(UnitConverter step) {
        if (step.isIdentity()) {
            return Exact.ONE;
        }
        if (step instanceof RationalConverter rational) {
            return Exact.of(rational.getDividend(), rational.getDivisor());
        }
        throw new IllegalStateException("not an exact conversion: " + step);
    }

    @Override
    public String toString() {
        return text;
    }
}
