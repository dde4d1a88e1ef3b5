package org.hecha.verification.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Every quantified source can be calculated, on the stated values and on those of the criteria. */
@Component(service = Check.class)
public final class Calculable extends SourceCheck {

    public Calculable() {
        super("HECHA-CALCULABLE");
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        List<Problem> problems = new ArrayList<>();
        for (Calculation calculation : List.of(subject.asStated(), subject.byCriteria())) {
            calculation.line(source.getId()).ifPresent(line -> line.problems().stream().filter(Problem::blocking)
                    .filter(problem -> problems.stream().noneMatch(seen -> seen.code().equals(problem.code())))
                    .forEach(problems::add));
        }
        problems.forEach(problem -> report.failed(source.getId(), problem.code(), null,
                Naming.of(source), problem.message()));
        return !problems.isEmpty();
    }
}
