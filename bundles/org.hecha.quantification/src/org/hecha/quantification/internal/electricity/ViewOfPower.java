package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.quantification.internal.electricity.ElectricityRules.View;
import org.hecha.quantification.internal.electricity.PowerFactors.Chosen;
import org.hecha.quantification.internal.electricity.YearOfPower.Portion;
import org.hecha.standard.calculation.ElectricityView;
import org.hecha.standard.calculation.PowerLine;

/** Draws up conventions over the same years of power. */
final class ViewOfPower {

    private final PowerFactors factors;
    private final List<YearOfPower> years;

    ViewOfPower(PowerFactors factors, List<YearOfPower> years) {
        this.factors = factors;
        this.years = years;
    }

    ElectricityView of(View view) {
        List<PowerLine> lines = new ArrayList<>();
        for (YearOfPower year : years) {
            if (view.byPlace()) {
                year.byPlace().stream().filter(lot -> view.counts().contains(lot.kind()))
                        .forEach(lot -> lines.add(line(lot, factors.find(view, lot.places()))));
            } else {
                year.bySupply().forEach(portion -> line(view, portion).ifPresent(lines::add));
            }
        }
        boolean complete = lines.stream().allMatch(line -> line.emission().isPresent());
        Optional<BigDecimal> total = complete
                ? Optional.of(lines.stream().map(line -> line.emission().orElseThrow()).reduce(BigDecimal.ZERO,
                        BigDecimal::add)) : Optional.empty();
        return new ElectricityView(view.id(), view.title(), view.clause(), view.inventoryValue(), view.averages(),
                lines, total, view.standing(), view.source(), view.note());
    }

    private Optional<PowerLine> line(View view, Portion portion) {
        if (portion.accepted() && view.instruments()) {
            return Optional.of(line(portion.lot(), Optional.of(new Chosen(
                    portion.of().claim().orElseThrow().factor(), portion.of().origin().orElseThrow()))));
        }
        boolean counts = view.counts().contains(portion.lot().kind())
                || portion.refused() && view.countsRefused().contains(portion.lot().kind());
        return counts ? Optional.of(line(portion.lot(), factors.find(view, portion.lot().places())))
                : Optional.empty();
    }

    private static PowerLine line(Lot lot, Optional<Chosen> factor) {
        return new PowerLine(lot.year(), lot.subjectId(), lot.label(), lot.kind(), lot.quantity(),
                factor.map(Chosen::value), factor.map(chosen -> lot.quantity().multiply(chosen.value())),
                factor.map(Chosen::origin));
    }
}
