package org.hecha.ui.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.samples.PublishedCase;
import org.hecha.samples.PublishedCases;
import org.hecha.testing.MissingServices;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The fixes with the services that are really there. */
class FixShelfPluginTest {

    private final BundleContext bundles = FrameworkUtil.getBundle(FixShelf.class).getBundleContext();
    @TempDir
    private Path folder;

    @Test
    void aUnitSpeltWronglyIsCorrectedByTheRealCatalogue() throws Refusal {
        FixShelf shelf = MissingServices.service(bundles, FixShelf.class);
        PublishedCase mill = MissingServices.service(bundles, PublishedCases.class).find("textile-mill-2022-2023").orElseThrow();
        try (EngagementDocument document = EngagementDocument.create(folder.resolve("mill.hecha"), mill.engagement(),
                mill.inventory())) {
            EmissionSource power = document.inventory().getSources().stream().filter(source -> source.getActivityData().stream()
                    .anyMatch(data -> "MWh".equals(data.getUnit()))).findFirst().orElseThrow();
            power.getActivityData().forEach(data -> data.setUnit("mwh"));
            List<QuickFix> fixes = shelf.fixesFor(document,
                    new Trouble(Trouble.Kind.CALCULATION, "UNIT_UNKNOWN", Optional.of(power), "…"));

            assertEquals(1, fixes.size());
            document.execute(fixes.get(0).making().make("", ""));
            assertTrue(power.getActivityData().stream().allMatch(data -> "MWh".equals(data.getUnit())));
        }
    }
}
