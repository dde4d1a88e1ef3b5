package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 h: removals are quantified and it is said how. */
@Component(service = Check.class)
public final class RemovalsQuantified extends ReportContent {

    public RemovalsQuantified() {
        super("h");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return subject.inventory().getRemovals().stream()
                .filter(removal -> removal.getQuantity() == null || removal.getProvenance() == null
                        || removal.getProvenance().getKind() == ProvenanceKind.UNSTATED)
                .map(removal -> phrase("removal", String.valueOf(removal.getName()))).toList();
    }
}
