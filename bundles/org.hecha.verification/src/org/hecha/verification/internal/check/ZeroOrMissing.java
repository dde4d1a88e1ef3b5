package org.hecha.verification.internal.check;

import java.util.List;

import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Zero is written as zero, and what is missing is called missing. */
@Component(service = Check.class)
public final class ZeroOrMissing extends SourceCheck {

    public ZeroOrMissing() {
        super("HECHA-ZERO-MISSING");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return true;
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        String contradiction = contradiction(subject, source);
        if (contradiction == null) {
            return false;
        }
        report.failed(source.getId(), contradiction, null, Naming.of(source),
                Messages.of(ZeroOrMissing.class).text(contradiction));
        return true;
    }

    private static String contradiction(CheckSubject subject, EmissionSource source) {
        boolean numbers = source.getActivityData().stream().anyMatch(row -> row.getQuantity() != null);
        if (source.getStatus() == SourceStatus.MISSING) {
            return numbers ? "missingWithData" : "stillMissing";
        }
        if (source.getStatus() != SourceStatus.QUANTIFIED) {
            return numbers ? "leftOutWithData" : null;
        }
        if (source.getActivityData().stream().anyMatch(row -> row.getQuantity() == null)) {
            return "emptyQuantity";
        }
        boolean needed = subject.method(source).map(Method::symbols).orElse(List.of())
                .stream().anyMatch(symbol -> symbol.role() == Symbol.Role.ACTIVITY);
        return needed && source.getActivityData().isEmpty() ? "quantifiedWithoutData" : null;
    }
}
