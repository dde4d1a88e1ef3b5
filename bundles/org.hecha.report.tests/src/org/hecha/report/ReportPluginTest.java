package org.hecha.report;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class ReportPluginTest {

    @Test
    void theWriterIsAService() {
        assertNotNull(FrameworkUtil.getBundle(ReportWriter.class).getBundleContext().getServiceReference(ReportWriter.class));
    }
}
