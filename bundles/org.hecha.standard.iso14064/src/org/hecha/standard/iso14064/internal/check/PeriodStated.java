package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 c: it states the period. */
@Component(service = Check.class)
public final class PeriodStated extends ReportContent {

    public PeriodStated() {
        super("c");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Engagement engagement = subject.engagement();
        boolean stated = engagement.getPeriodStart() != null && engagement.getPeriodEnd() != null
                && !engagement.getPeriodEnd().isBefore(engagement.getPeriodStart());
        return stated ? List.of() : List.of(phrase("period"));
    }
}
