package org.hecha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.evidence.FileCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Intake and inspection inside the framework: the libraries are wired, the service is there. */
class EvidencePluginTest {

    @Test
    void whatWasTakenInIsFoundByTheService(@TempDir Path folder) throws Exception {
        BundleContext context = FrameworkUtil.getBundle(EvidenceIntake.class).getBundleContext();
        ServiceReference<EvidenceFileStates> reference = context.getServiceReference(EvidenceFileStates.class);
        assertNotNull(reference, "no service EvidenceFileStates");
        try (EngagementDocument document = Papers.engagement(folder)) {
            EvidenceIntake intake = new EvidenceIntake();
            EvidenceItem locked = intake.take(document, Papers.pdf(folder.resolve("l.pdf"), "secret"), Papers.kind("x"));
            EvidenceItem table = intake.take(document, Papers.xlsx(folder.resolve("t.xlsx")), Papers.kind("x"));
            Files.delete(document.folder().resolve(table.getPath()));
            assertEquals(List.of(FileCondition.PASSWORD, FileCondition.MISSING), context.getService(reference)
                    .inspect(document.folder(), List.of(locked, table), null).items().stream().map(state -> state.condition()).toList());
        }
    }
}
