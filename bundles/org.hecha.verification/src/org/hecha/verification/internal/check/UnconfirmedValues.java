package org.hecha.verification.internal.check;

import java.util.List;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Acceptance;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** A value that nobody has confirmed is used only where a member of the team accepted it, with a reason. */
@Component(service = Check.class)
public final class UnconfirmedValues extends SourceCheck {

    public UnconfirmedValues() {
        super("HECHA-UNCONFIRMED");
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        boolean objected = false;
        for (Term term : subject.asStated().line(source.getId()).flatMap(LineResult::trace).map(Trace::values)
                .orElse(List.of())) {
            if (term.origin().standing() == Standing.UNCONFIRMED && !accepted(source, term.symbol().name())) {
                report.failed(source.getId(), term.symbol().name(), null, Naming.of(source),
                        term.symbol().title(), term.stated(), term.statedUnit(), term.origin().documentId());
                objected = true;
            }
        }
        return objected;
    }

    private static boolean accepted(EmissionSource source, String symbol) {
        return source.getParameters().stream().filter(parameter -> symbol.equals(parameter.getSymbol()))
                .anyMatch(parameter -> Acceptance.in(parameter).filter(Acceptance::reasoned).isPresent());
    }
}
