package org.hecha.standard.iso14064.internal.check;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** 5.2.3: what was judged not significant was judged by stated criteria. */
@Component(service = Check.class)
public final class SignificanceReasoned extends SourceCheck {

    public SignificanceReasoned() {
        super("ISO14064-1-5.2.3");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return source.getStatus() == SourceStatus.NOT_SIGNIFICANT;
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        boolean direct = source.getCategory() == 1;
        boolean reasoned = source.getStatusReason() != null && !source.getStatusReason().isBlank();
        if (direct || !reasoned) {
            report.failed(source.getId(), "significance", null, String.valueOf(source.getName()),
                    ReportContent.phrase(direct ? "directNotLeftOut" : "noSignificance"));
        }
        return direct || !reasoned;
    }
}
