package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 f: direct emissions are quantified per gas. */
@Component(service = Check.class)
public final class GasesStated extends ReportContent {

    public GasesStated() {
        super("f");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return subject.asStated().lines().stream().filter(line -> line.category() == 1 && line.trace().isPresent())
                .filter(line -> blank(line.gas()) || line.gas().equals("CO2e"))
                .map(line -> phrase("gas", Statements.name(subject, line.sourceId()))).toList();
    }
}
