package org.hecha.verification.internal.check;

import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Whatever has no number says why. */
@Component(service = Check.class)
public final class StatusReasons extends SourceCheck {

    public StatusReasons() {
        super("HECHA-STATUS-REASON");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return source.getStatus() != SourceStatus.QUANTIFIED;
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        if (source.getStatusReason() != null && !source.getStatusReason().isBlank()) {
            return false;
        }
        report.failed(source.getId(), source.getStatus().getLiteral(), null, Naming.of(source),
                Messages.of(StatusReasons.class).text("status." + source.getStatus().getLiteral()));
        return true;
    }
}
