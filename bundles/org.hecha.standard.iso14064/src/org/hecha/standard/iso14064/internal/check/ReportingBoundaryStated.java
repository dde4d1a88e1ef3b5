package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Significance;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 e: it describes the reporting boundary and the criteria by which indirect emissions are significant. */
@Component(service = Check.class)
public final class ReportingBoundaryStated extends ReportContent {

    public ReportingBoundaryStated() {
        super("e");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        List<Localized> missing = new ArrayList<>();
        if (subject.inventory().getSources().isEmpty()) {
            missing.add(phrase("sources"));
        }
        Significance significance = subject.inventory().getSignificance();
        if (significance == null || significance.getCriteria().isEmpty()) {
            missing.add(phrase("significanceCriteria"));
        }
        return missing;
    }
}
