package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 r: the report states its conformity with the standard. */
@Component(service = Check.class)
public final class ConformityStated extends ReportContent {

    public ConformityStated() {
        super("r");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return blank(Statements.of(subject).getConformity()) ? List.of(phrase("conformity")) : List.of();
    }
}
