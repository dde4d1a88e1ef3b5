package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.core.ModelFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published case is stored as EMF would store it and read as EMF would read it. */
class SavedCasesTest {

    @TempDir
    Path folder;

    static Stream<PublishedCase> cases() {
        return new PublishedCases().cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void emfWouldWriteAndReadTheSame(PublishedCase published) throws Exception {
        Path place = folder.resolve(published.id() + ".hecha");
        EngagementDocument.create(place, published.engagement(), published.inventory()).close();
        for (String name : ModelFiles.ALL) {
            byte[] stored = Files.readAllBytes(place.resolve(name));
            Resource byEmf = ModelFiles.resourceSet().createResource(URI.createURI(name));
            byEmf.load(new ByteArrayInputStream(stored), Map.of());
            EObject read = ModelFiles.read(new ByteArrayInputStream(stored), name, EObject.class);
            assertTrue(EcoreUtil.equals(byEmf.getContents().get(0), read), name);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            byEmf.save(written, Map.of(Resource.OPTION_LINE_DELIMITER, "\n"));
            assertArrayEquals(written.toByteArray(), stored, name);
        }
    }
}
