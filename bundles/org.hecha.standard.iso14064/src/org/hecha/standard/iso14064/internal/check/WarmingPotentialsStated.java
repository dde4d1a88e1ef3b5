package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 t: the warming potentials and their source are stated. */
@Component(service = Check.class)
public final class WarmingPotentialsStated extends ReportContent {

    public WarmingPotentialsStated() {
        super("t");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        String set = subject.engagement().getGwpSet();
        boolean stated = !blank(set) && subject.factorTable("GWP-" + set).isPresent();
        return stated ? List.of() : List.of(phrase("gwp", String.valueOf(set)));
    }
}
