package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.BaseYear;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 k: the base year and its inventory are stated. */
@Component(service = Check.class)
public final class BaseYearStated extends ReportContent {

    public BaseYearStated() {
        super("k");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        BaseYear base = subject.inventory().getBaseYear();
        if (base == null) {
            return List.of(phrase("baseYear"));
        }
        List<Localized> missing = new ArrayList<>();
        if (base.getPeriodStart() == null || base.getPeriodEnd() == null) {
            missing.add(phrase("baseYearPeriod"));
        }
        if (base.getTotal() == null) {
            missing.add(phrase("baseYearTotal"));
        }
        return missing;
    }
}
