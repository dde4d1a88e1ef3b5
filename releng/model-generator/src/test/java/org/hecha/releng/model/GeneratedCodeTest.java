package org.hecha.releng.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code is exactly what the generator makes of the committed model. */
class GeneratedCodeTest {

    private static final Path BUNDLES = Path.of(System.getProperty("hecha.bundles"));

    @Test
    void regenerationChangesNothing(@TempDir Path fresh) throws IOException {
        copy(BUNDLES.resolve(GenerateModel.MODEL).resolve("model"), fresh.resolve(GenerateModel.MODEL).resolve("model"));
        GenerateModel.generate(fresh.toRealPath());
        for (String bundle : new String[] {GenerateModel.MODEL, GenerateModel.EDIT}) {
            SortedMap<String, String> committed = sources(BUNDLES.resolve(bundle).resolve("src-gen"));
            SortedMap<String, String> generated = sources(fresh.resolve(bundle).resolve("src-gen"));
            assertEquals(generated.keySet(), committed.keySet(), bundle + ": run releng/regenerate and commit what it changes");
            generated.forEach((file, text) -> assertEquals(text, committed.get(file),
                    bundle + "/" + file + " differs from what the model generates: run releng/regenerate"));
        }
    }

    private static SortedMap<String, String> sources(Path folder) throws IOException {
        SortedMap<String, String> result = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                result.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return result;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
