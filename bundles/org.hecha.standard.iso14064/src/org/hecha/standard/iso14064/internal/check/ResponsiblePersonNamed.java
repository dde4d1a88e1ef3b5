package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Organization;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 b: it names who is responsible for the report. */
@Component(service = Check.class)
public final class ResponsiblePersonNamed extends ReportContent {

    public ResponsiblePersonNamed() {
        super("b");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Organization organization = subject.engagement().getOrganization();
        boolean named = organization != null
                && !(blank(organization.getLegalRepresentative()) && blank(organization.getContact()));
        return named ? List.of() : List.of(phrase("responsible"));
    }
}
