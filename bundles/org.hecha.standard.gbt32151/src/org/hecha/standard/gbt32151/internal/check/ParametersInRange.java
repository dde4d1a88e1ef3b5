package org.hecha.standard.gbt32151.internal.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/**
 * A calorific value, carbon content, oxidation or emission factor lies near what is published for the same fuel. The
 * documents differ among themselves, so the range of all of them counts, widened by a tenth.
 */
@Component(service = Check.class)
public final class ParametersInRange extends SourceCheck {

    private static final BigDecimal LOWER = new BigDecimal("0.9");
    private static final BigDecimal UPPER = new BigDecimal("1.1");

    public ParametersInRange() {
        super("GBT32150-7.4-RANGE");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && !source.getParameters().isEmpty();
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        boolean objected = false;
        for (Parameter parameter : source.getParameters()) {
            Optional<Symbol> symbol = subject.method(source)
                    .flatMap(method -> method.symbol(String.valueOf(parameter.getSymbol())));
            if (symbol.isPresent() && parameter.getValue() != null && parameter.getUnit() != null) {
                objected |= objects(subject.quantification(), source, parameter, symbol.get(), report);
            }
        }
        return objected;
    }

    private static boolean objects(Quantification quantification, EmissionSource source, Parameter parameter,
            Symbol symbol, CheckReport report) {
        if (!parameter.getUnit().equals(symbol.unit())
                && !quantification.converts(parameter.getUnit(), symbol.unit())) {
            return false;
        }
        List<BigDecimal> published = published(quantification, source, symbol, parameter.getUnit());
        if (published.isEmpty()) {
            return false;
        }
        BigDecimal least = published.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal most = published.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean outside = parameter.getValue().compareTo(least.multiply(LOWER)) < 0
                || parameter.getValue().compareTo(most.multiply(UPPER)) > 0;
        if (outside) {
            report.failed(source.getId(), parameter.getSymbol(), null, String.valueOf(source.getName()),
                    symbol.title(), parameter.getValue(), parameter.getUnit(), brief(least), brief(most));
        }
        return outside;
    }

    private static BigDecimal brief(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(6)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static List<BigDecimal> published(Quantification quantification, EmissionSource source, Symbol symbol,
            String unit) {
        List<BigDecimal> values = new ArrayList<>();
        for (FactorTable table : quantification.factorTables()) {
            for (Factor factor : table.factors()) {
                boolean same = factor.key().equals(symbol.defaultKey().orElse(source.getFactorKey()))
                        && factor.column().equals(symbol.defaultColumn().orElse(symbol.name()));
                if (same && (factor.unit().equals(unit) || quantification.converts(factor.unit(), unit))) {
                    values.add(factor.unit().equals(unit) ? factor.value()
                            : quantification.convert(factor.value(), factor.unit(), unit));
                }
            }
        }
        return values;
    }
}
