package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Organization;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 a: the report names the organization. */
@Component(service = Check.class)
public final class OrganizationNamed extends ReportContent {

    public OrganizationNamed() {
        super("a");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Organization organization = subject.engagement().getOrganization();
        return organization == null || blank(organization.getName()) ? List.of(phrase("organization")) : List.of();
    }
}
