package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;

import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The services are there in a running framework, and work there. */
class SealPluginTest {

    @TempDir
    Path place;

    @Test
    void sealingAndVerifyingAreServices() throws Exception {
        Path target = place.resolve("wired.asice");
        service(Sealing.class).seal(Packages.folder(place), target, TestKeys.key(place), TestKeys.NOW, null);
        assertEquals(Indication.TOTAL_PASSED, service(PackageVerifier.class)
                .verify(target, TestKeys.TRUST, TestKeys.NOW, null).indication());
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Sealing.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        assertNotNull(reference, type.getName());
        return context.getService(reference);
    }
}
