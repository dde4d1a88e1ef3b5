package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    @TempDir
    Path folder;
    private Path file;
    private String sha256;
    private Path target;

    @BeforeEach
    void seal() throws Exception {
        file = Packages.sealed(folder, TestKeys.key(folder));
        sha256 = Packages.verify(file).sha256();
        target = Files.createDirectory(folder.resolve("target"));
    }

    @Test
    void theDataFilesAreThereByteForByteAndNothingElse() throws Refusal, IOException {
        Map<String, String> digests = Unpacking.unpack(file, sha256, Optional.of(target), null);

        assertEquals(List.of("a b.txt", "evidence/empty.bin", "核查报告.txt"), List.copyOf(digests.keySet()));
        assertEquals("first", Files.readString(target.resolve("a b.txt")));
        assertEquals(0, Files.size(target.resolve("evidence/empty.bin")));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", digests.get("evidence/empty.bin"));
        try (Stream<Path> all = Files.walk(target)) {
            assertEquals(3, all.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void withoutAFolderTheFilesAreHashedAlone() throws Refusal {
        assertEquals(Unpacking.unpack(file, sha256, Optional.of(target), null), Unpacking.unpack(file, sha256, Optional.empty(), null));
    }

    @Test
    void aPackageThatIsNotTheOneVerifiedIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> Unpacking.unpack(file, "00", Optional.empty(), null));
        assertTrue(refusal.in(Locale.CHINA).contains("改动"), refusal.in(Locale.CHINA));
    }

    @Test
    void aNameThatLeadsOutIsRefusedAndNothingIsWritten() throws IOException {
        Path hostile = folder.resolve("hostile.asice");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
            for (String name : List.of("../outside.txt", "META-INF/signature.p7s")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        assertThrows(Refusal.class, () -> Unpacking.unpack(hostile, sha256, Optional.of(target), null));
        assertTrue(Files.notExists(folder.resolve("outside.txt")));
    }

    @Test
    void itCanBeCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Unpacking.unpack(file, sha256, Optional.of(target), monitor));
    }
}
