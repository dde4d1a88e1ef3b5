package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 p and q: the effect of uncertainty is assessed. */
@Component(service = Check.class)
public final class UncertaintyAssessed extends ReportContent {

    public UncertaintyAssessed() {
        super("p");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        boolean assessed = subject.inventory().getSources().stream()
                .anyMatch(source -> source.getActivityData().stream().anyMatch(row -> row.getUncertainty() != null)
                        || source.getParameters().stream().anyMatch(value -> value.getUncertainty() != null));
        return assessed ? List.of() : List.of(phrase("uncertainty"));
    }
}
