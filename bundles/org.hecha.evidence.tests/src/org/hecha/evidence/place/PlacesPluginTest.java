package org.hecha.evidence.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.SourceSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The service comes up with the readers of tables and the units. */
class PlacesPluginTest {

    private final BundleContext context = FrameworkUtil.getBundle(Places.class).getBundleContext();

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        assertNotNull(reference, type.getName() + " is not registered");
        return context.getService(reference);
    }

    @Test
    void aTableIsAddedUpInUnitsOfTheCatalogue(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("m.csv"), "月份,电量（万kWh）\n1,\"1,000.5\"\n合计,1000.5\n");
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setId("m");
        item.setPath("m.csv");
        EvidenceRegister register = EvidenceFactory.eINSTANCE.createEvidenceRegister();
        register.getItems().add(item);

        Places places = service(Places.class);
        SourceSum sum = places.sum(folder, EngagementFactory.eINSTANCE.createEngagement(),
                InventoryFactory.eINSTANCE.createInventory(), register, new SumRequest("m", "column=电量", null, null));

        assertEquals(new BigDecimal("1000.5"), sum.sum());
        assertEquals("万kWh", sum.unit());
        assertSame(places, service(EvidencePlaces.class));
    }
}
