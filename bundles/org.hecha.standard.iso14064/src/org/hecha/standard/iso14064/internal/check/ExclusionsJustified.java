package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Boundary;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 i: what was left out is explained. */
@Component(service = Check.class)
public final class ExclusionsJustified extends ReportContent {

    public ExclusionsJustified() {
        super("i");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Boundary boundary = subject.inventory().getBoundary();
        return boundary == null ? List.of()
                : boundary.getExclusions().stream().filter(exclusion -> blank(exclusion.getReason()))
                        .map(exclusion -> phrase("exclusion", String.valueOf(exclusion.getWhat()))).toList();
    }
}
