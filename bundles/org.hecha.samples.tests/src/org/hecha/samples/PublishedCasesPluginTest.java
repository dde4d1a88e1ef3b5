package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

class PublishedCasesPluginTest {

    @Test
    void theCasesAreAService() {
        BundleContext context = FrameworkUtil.getBundle(PublishedCases.class).getBundleContext();
        ServiceReference<PublishedCases> reference = context.getServiceReference(PublishedCases.class);
        assertNotNull(reference, "no Declarative Service provides the published cases");
        PublishedCases cases = context.getService(reference);
        assertEquals(7, cases.cases().size());
        assertSame(cases.cases().get(0), cases.find("textile-mill-2022-2023").orElseThrow());
        context.ungetService(reference);
    }
}
