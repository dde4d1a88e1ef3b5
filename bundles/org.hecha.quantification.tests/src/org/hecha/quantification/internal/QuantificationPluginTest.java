package org.hecha.quantification.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.lint.MethodLint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The service as Declarative Services wire it: standards come and go while it runs. */
final class QuantificationPluginTest {

    private final BundleContext context = FrameworkUtil.getBundle(QuantificationService.class).getBundleContext();
    private ServiceReference<Quantification> reference;
    private Quantification service;

    @BeforeEach
    void find() {
        reference = context.getServiceReference(Quantification.class);
        assertNotNull(reference, "the component is not registered");
        service = context.getService(reference);
    }

    @AfterEach
    void release() {
        context.ungetService(reference);
    }

    @Test
    void seesStandardsComeAndGo() {
        assertTrue(service.method("T.fuel").isEmpty());
        ServiceRegistration<Standard> registration = context.registerService(Standard.class, TestStandards.all(), null);
        assertEquals("T", service.method("T.fuel").orElseThrow().standardId());
        assertTrue(service.factorTable("T-FUELS").isPresent());
        registration.unregister();
        assertTrue(service.method("T.fuel").isEmpty());
        assertTrue(service.knowsUnit("tCO2e"));
    }

    @Test
    void theLintIsAServiceOverWhatIsInstalled() {
        ServiceReference<MethodLint> lint = context.getServiceReference(MethodLint.class);
        assertNotNull(lint, "the component is not registered");
        ServiceRegistration<Standard> registration = context.registerService(Standard.class, TestStandards.all(), null);
        assertTrue(context.getService(lint).installed().stream().anyMatch(remark -> remark.subjectId().equals("T.fuel")));
        registration.unregister();
        assertTrue(context.getService(lint).installed().stream().noneMatch(remark -> remark.subjectId().equals("T.fuel")));
        context.ungetService(lint);
    }

    @Test
    void theServicesBesideItAreWiredAndSeeTheSameStandards() {
        Categories categories = context.getService(context.getServiceReference(Categories.class));
        Fixture standard = new Fixture("C").with(DataFile.Kind.CATEGORIES, "c.json",
                "{'categories':[{'number':2,'title':{'zh':'二','en':'two'},'standing':'DERIVED'}]}");
        ServiceRegistration<Standard> registration = context.registerService(Standard.class, standard, null);
        assertEquals("two", categories.category(2).orElseThrow().title().en());
        registration.unregister();
        assertTrue(categories.category(2).isEmpty());
        assertNotNull(context.getService(context.getServiceReference(InventoryStatements.class)));
        assertNotNull(context.getService(context.getServiceReference(ElectricityAccounting.class)));
    }
}
