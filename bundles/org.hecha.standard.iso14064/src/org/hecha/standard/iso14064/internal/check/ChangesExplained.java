package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 l: changes to the base year and its recalculation are explained. */
@Component(service = Check.class)
public final class ChangesExplained extends ReportContent {

    public ChangesExplained() {
        super("l");
    }

    @Override
    boolean arises(CheckSubject subject) {
        return subject.inventory().getBaseYear() != null;
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return subject.inventory().getBaseYear().getChanges().stream()
                .filter(change -> blank(change.getWhat()) || change.getChangedOn() == null)
                .map(change -> phrase("change", blank(change.getWhat()) ? String.valueOf(change.getKind().getName())
                        : change.getWhat())).toList();
    }
}
