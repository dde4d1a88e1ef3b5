package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Boundary;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 d: it describes the organizational boundary. */
@Component(service = Check.class)
public final class BoundaryDescribed extends ReportContent {

    public BoundaryDescribed() {
        super("d");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Boundary boundary = subject.inventory().getBoundary();
        List<Localized> missing = new ArrayList<>();
        if (boundary == null || blank(boundary.getDescription())) {
            missing.add(phrase("boundary"));
        }
        if (subject.inventory().getFacilities().isEmpty()) {
            missing.add(phrase("facilities"));
        }
        return missing;
    }
}
