package org.hecha.verification.internal.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.core.text.Messages;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.FactorRemark;

/** Heating values and carbon contents beyond what the substance can have, alone or multiplied. */
final class Implausible {

    private static final Messages MESSAGES = Messages.of(Implausible.class);
    private static final String HEAT = "NCV";
    private static final String CARBON_PER_HEAT = "CC";

    private final Quantification quantification;
    private final FactorTable table;
    private final List<FactorRemark> remarks = new ArrayList<>();

    private Implausible(Quantification quantification, FactorTable table) {
        this.quantification = quantification;
        this.table = table;
    }

    static List<FactorRemark> of(Quantification quantification, AuditData data) {
        List<FactorRemark> all = new ArrayList<>();
        for (FactorTable table : quantification.factorTables()) {
            Implausible one = new Implausible(quantification, table);
            table.factors().stream().map(Factor::key).distinct().sorted()
                    .forEach(key -> data.classOf(key).ifPresent(fuels -> one.row(key, fuels)));
            all.addAll(one.remarks);
        }
        return all;
    }

    private void row(String key, FuelClass fuels) {
        for (Limit limit : fuels.limits()) {
            if (limit.column().equals(Limit.CARBON)) {
                carbon(key, fuels, limit);
            } else {
                table.find(key, limit.column()).forEach(factor -> single(factor, fuels, limit));
            }
        }
    }

    private void single(Factor factor, FuelClass fuels, Limit limit) {
        Optional<BigDecimal> value = new Place(table, factor).in(limit.unit(), quantification);
        if (value.isPresent() && !limit.holds(value.get())) {
            add(factor.key(), factor.column(), factor.value() + " " + factor.unit(), fuels, limit);
        }
    }

    private void carbon(String key, FuelClass fuels, Limit limit) {
        String amount = limit.unit().substring(limit.unit().indexOf('/') + 1);
        Optional<BigDecimal> heat = first(key, HEAT, "GJ/" + amount);
        Optional<BigDecimal> carbon = first(key, CARBON_PER_HEAT, "tC/GJ");
        if (heat.isPresent() && carbon.isPresent()) {
            BigDecimal product = heat.get().multiply(carbon.get());
            if (!limit.holds(product)) {
                add(key, Limit.CARBON, heat.get() + " × " + carbon.get() + " = "
                        + product.setScale(4, RoundingMode.HALF_UP) + " " + limit.unit(), fuels, limit);
            }
        }
    }

    private Optional<BigDecimal> first(String key, String column, String unit) {
        Stream<Place> places = table.find(key, column).stream().map(factor -> new Place(table, factor));
        return places.map(place -> place.in(unit, quantification)).flatMap(Optional::stream).findFirst();
    }

    private void add(String key, String column, String value, FuelClass fuels, Limit limit) {
        remarks.add(new FactorRemark(FactorRemark.Kind.IMPLAUSIBLE, table.id(), key, column, 0,
                MESSAGES.text("implausible", table.id(), Gaps.name(table, key), column, value, fuels.title(),
                        limit.range(), fuels.reason())));
    }
}
