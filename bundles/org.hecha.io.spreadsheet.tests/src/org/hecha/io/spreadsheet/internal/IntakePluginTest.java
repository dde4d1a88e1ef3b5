package org.hecha.io.spreadsheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.io.spreadsheet.Intake;
import org.hecha.io.spreadsheet.TemplateKind;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.Quantification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The service as Declarative Services wire it: there while there is a calculation service. */
final class IntakePluginTest {

    @TempDir
    private Path folder;

    @Test
    void isThereWithItsLibrariesWhileThereIsACalculationService() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(SpreadsheetIntake.class).getBundleContext();
        assertNull(context.getServiceReference(Intake.class));
        ServiceRegistration<Quantification> registration =
                context.registerService(Quantification.class, new FakeQuantification(), null);
        assertNull(context.getServiceReference(Intake.class), "without categories");
        context.registerService(Categories.class, new FakeCategories(), null);
        ServiceReference<Intake> reference = context.getServiceReference(Intake.class);
        assertNotNull(reference, "the component is not registered");
        Intake intake = context.getService(reference);
        Path file = folder.resolve("t.xlsx");
        intake.writeTemplate(TemplateKind.INVENTORY, file, Locale.CHINESE);
        assertEquals(List.of(), intake.read(file, IntakeFixture.engagement(), InventoryFactory.eINSTANCE.createInventory(), false).issues());
        registration.unregister();
        assertNull(context.getServiceReference(Intake.class));
    }
}
