package org.hecha.verification.internal.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Published values are used only for periods they are meant for; the calculation says where they are not. */
@Component(service = Check.class)
public final class FactorValidity extends SourceCheck {

    private static final String CODE = "OUTSIDE_VALIDITY";

    public FactorValidity() {
        super("HECHA-FACTOR-VALIDITY");
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        List<Localized> said = Stream.of(subject.asStated(), subject.byCriteria())
                .flatMap(calculation -> calculation.line(source.getId()).stream()).map(LineResult::problems)
                .flatMap(List::stream).filter(problem -> Objects.equals(problem.code(), CODE)).map(Problem::message)
                .distinct().toList();
        if (!said.isEmpty()) {
            report.failed(source.getId(), "validity", null, Causes.joined(said));
        }
        return !said.isEmpty();
    }
}
