package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 q: it is said how uncertainty was assessed and with what result. */
@Component(service = Check.class)
public final class UncertaintyMethodStated extends ReportContent {

    public UncertaintyMethodStated() {
        super("q");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return blank(Statements.of(subject).getUncertaintyMethod()) ? List.of(phrase("uncertaintyMethod")) : List.of();
    }
}
