package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Factor;
import org.hecha.standard.Symbol;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** One set of warming potentials is used throughout. */
@Component(service = Check.class)
public final class UniformWarmingPotentials implements Check {

    private static final String TABLE = "@gwp";

    @Override
    public String ruleId() {
        return "HECHA-GWP";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        boolean asked = false;
        for (EmissionSource source : subject.inventory().getSources()) {
            for (Parameter parameter : source.getParameters()) {
                Optional<Symbol> symbol = subject.method(source)
                        .flatMap(method -> method.symbol(String.valueOf(parameter.getSymbol())))
                        .filter(candidate -> candidate.defaultTable().filter(TABLE::equals).isPresent());
                if (symbol.isPresent()) {
                    asked = true;
                    compare(subject, source, parameter, symbol.get(), report);
                }
            }
        }
        if (!asked) {
            report.notApplicable("");
        }
    }

    private static void compare(CheckSubject subject, EmissionSource source, Parameter parameter, Symbol symbol,
            CheckReport report) {
        String set = String.valueOf(subject.engagement().getGwpSet());
        String key = symbol.defaultKey().orElse(String.valueOf(source.getFactorKey()));
        Optional<BigDecimal> agreed = subject.factorTable("GWP-" + set)
                .flatMap(table -> table.find(key, symbol.defaultColumn().orElse("GWP")).stream().findFirst())
                .map(Factor::value);
        if (agreed.isEmpty()) {
            report.undecided(source.getId(), Naming.of(source), parameter.getValue(), set, "?");
        } else if (parameter.getValue() != null && parameter.getValue().compareTo(agreed.get()) != 0) {
            report.failed(source.getId(), parameter.getSymbol(), null, Naming.of(source), parameter.getValue(), set,
                    agreed.get());
        } else {
            report.passed(source.getId());
        }
    }
}
