package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.2: what a report should say besides. */
@Component(service = Check.class)
public final class RecommendedContent extends MissingItems {

    public RecommendedContent() {
        super("ISO14064-1-9.3.2");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        List<Localized> missing = new ArrayList<>();
        if (blank(Statements.of(subject).getIntendedUse())) {
            missing.add(phrase("intendedUse"));
        }
        boolean several = subject.inventory().getFacilities().size() > 1;
        boolean apart = subject.inventory().getSources().stream().noneMatch(source -> blank(source.getFacilityId()));
        if (several && !apart) {
            missing.add(phrase("byFacility"));
        }
        return missing;
    }
}
