package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.BaseYear;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 6.4.1: the base year is chosen for a reason, and it is said when it is recalculated. */
@Component(service = Check.class)
public final class BaseYearDocumented extends MissingItems {

    public BaseYearDocumented() {
        super("ISO14064-1-6.4-BASE");
    }

    /** Where there is no base year at all, 9.3.1 k says so. */
    @Override
    boolean arises(CheckSubject subject) {
        return subject.inventory().getBaseYear() != null;
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        BaseYear base = subject.inventory().getBaseYear();
        List<Localized> missing = new ArrayList<>();
        if (blank(base.getReason())) {
            missing.add(phrase("baseYearReason"));
        }
        if (blank(base.getPolicy())) {
            missing.add(phrase("baseYearPolicy"));
        }
        if (base.getThresholdPercent() == null || base.getThresholdPercent().signum() <= 0) {
            missing.add(phrase("baseYearThreshold"));
        }
        return missing;
    }
}
