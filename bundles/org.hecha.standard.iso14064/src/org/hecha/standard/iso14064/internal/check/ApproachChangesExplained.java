package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 n: changes of approach since the last inventory are explained, or it is said that there are none. */
@Component(service = Check.class)
public final class ApproachChangesExplained extends ReportContent {

    public ApproachChangesExplained() {
        super("n");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return blank(Statements.of(subject).getApproachChanges()) ? List.of(phrase("approachChanges")) : List.of();
    }
}
