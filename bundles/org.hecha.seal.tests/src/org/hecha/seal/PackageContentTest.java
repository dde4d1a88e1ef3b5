package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.hecha.core.EngagementDocument;
import org.hecha.core.ModelFiles;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engagement that a package carries is read from the verified bytes. */
class PackageContentTest {

    @TempDir
    Path place;
    private Path folder;
    private String id;

    @BeforeEach
    void engagement() throws Exception {
        folder = place.resolve("factory.hecha");
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        EngagementDocument.create(folder, engagement).close();
        id = engagement.getId();
    }

    @Test
    void engagementComesOutAsItWentIn() throws Exception {
        PackageVerdict verdict = sealed();
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict::toString);
        PackageContent content = verdict.content().orElseThrow();
        assertEquals(id, content.engagement().getId());
        assertEquals(id, content.inventory().getEngagementId());
        assertTrue(content.findings() != null && content.evidence() != null);
    }

    @Test
    void engagementWithAMissingFileIsSaid() throws Exception {
        Files.delete(folder.resolve(ModelFiles.FINDINGS));
        unreadable();
    }

    @Test
    void engagementThatIsNoneIsSaid() throws Exception {
        Files.writeString(folder.resolve(ModelFiles.INVENTORY), "<not-ours/>");
        unreadable();
    }

    private void unreadable() throws Exception {
        PackageVerdict verdict = sealed();
        assertEquals(Indication.TOTAL_PASSED, verdict.signatures().get(0).indication());
        assertEquals(Indication.INDETERMINATE, Packages.indication(verdict, "content"));
        assertEquals(Indication.INDETERMINATE, verdict.indication());
        assertTrue(verdict.content().isEmpty());
    }

    private PackageVerdict sealed() throws Exception {
        Path target = place.resolve("factory.asice");
        new PackageSealing().seal(folder, target, TestKeys.key(place), TestKeys.NOW, null);
        return Packages.verify(target);
    }
}
