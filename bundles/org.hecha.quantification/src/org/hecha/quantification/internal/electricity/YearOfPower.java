package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.SupplyKind;

/**
 * The electricity of one year: what the sources say was bought, and what the supplies say it was. Where there are
 * sources, their amount holds; the supplies say no more than how it divides.
 */
final class YearOfPower {

    private final int year;
    private final List<Lot> sources;
    private final List<Judgement> supplies;
    private final Set<SupplyKind> purchased;
    private final Localized restLabel;

    /** A part of what was supplied. @param accepted whether its claim stands @param refused whether it was refused */
    record Portion(Lot lot, Judgement of, boolean accepted, boolean refused) {
    }

    YearOfPower(int year, List<Lot> sources, List<Judgement> supplies, Set<SupplyKind> purchased,
            Localized restLabel) {
        this.year = year;
        this.sources = sources;
        this.supplies = supplies;
        this.purchased = purchased;
        this.restLabel = restLabel;
    }

    /** Bought by the supplies listed. */
    BigDecimal listed() {
        return supplies.stream().filter(this::isPurchased).map(supply -> supply.lot().quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Bought: by the sources, else by the supplies. */
    BigDecimal bought() {
        return sources.isEmpty() ? listed()
                : sources.stream().map(Lot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how much the supplies exceed the sources, if they do. */
    Optional<BigDecimal> excess() {
        return Optional.of(listed().subtract(bought())).filter(more -> more.signum() > 0);
    }

    private boolean isPurchased(Judgement judgement) {
        return purchased.contains(judgement.lot().kind());
    }

    /** What was bought, where it was used. */
    List<Lot> byPlace() {
        return !sources.isEmpty() ? sources : supplies.stream().filter(this::isPurchased).map(Judgement::lot).toList();
    }

    /** What was supplied, accepted claims apart from the rest; of bought power no more than was bought. */
    List<Portion> bySupply() {
        List<Portion> portions = new ArrayList<>();
        BigDecimal left = bought();
        for (Judgement supply : supplies) {
            if (supply.accepted().signum() > 0) {
                portions.add(new Portion(supply.lot().of(supply.accepted()), supply, true, false));
                left = isPurchased(supply) ? left.subtract(supply.accepted()) : left;
            }
        }
        for (Judgement supply : supplies) {
            BigDecimal rest = isPurchased(supply) ? supply.rest().min(left) : supply.rest();
            if (rest.signum() > 0) {
                portions.add(new Portion(supply.lot().of(rest), supply, false, supply.refused()));
                left = isPurchased(supply) ? left.subtract(rest) : left;
            }
        }
        if (left.signum() > 0) {
            Lot rest = new Lot(year, "", restLabel, SupplyKind.GRID, left, List.of());
            portions.add(new Portion(rest, new Judgement(rest, Optional.empty(), Optional.empty()), false, false));
        }
        return portions;
    }
}
