package org.hecha.seal.internal.pades;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.SignatureLevel;
import org.hecha.seal.TestKeys;
import org.hecha.standard.seal.SignerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures of every level, by several signers, are appended and stay whole. */
class PdfSigningTest {

    @TempDir
    Path folder;

    @Test
    void aSignatureIsAppendedAndCoversTheWholeFile() throws Exception {
        PdfBench bench = new PdfBench(folder);
        byte[] before = Files.readAllBytes(bench.document());
        byte[] after = Files.readAllBytes(bench.signed());
        assertArrayEquals(before, Arrays.copyOf(after, before.length));
        PdfSignature signature = PdfSignatureFacts.read(after).signatures().get(0);
        assertEquals(Optional.empty(), signature.files().map(Object::toString));
        assertTrue(signature.intact());
        assertEquals(after.length, signature.end());
        assertEquals("hecha-lead-verifier", signature.field());
        assertEquals(Optional.of(PdfBench.NOW), signature.claimedTime());
    }

    @Test
    void threeRolesSignOneAfterTheOther() throws Exception {
        PdfBench bench = new PdfBench(folder);
        Path pdf = bench.signed();
        bench.sign(pdf, PdfBench.REVIEWER, SignerRole.TECHNICAL_REVIEWER, SignatureLevel.T);
        bench.sign(pdf, PdfBench.SIGNATORY, SignerRole.AUTHORISED_SIGNATORY, SignatureLevel.LTA);
        List<PdfSignature> signatures = PdfBench.signatures(pdf);
        if (System.getProperty("keep") != null) Files.copy(pdf, Path.of(System.getProperty("keep"), "three.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of("hecha-lead-verifier", "hecha-technical-reviewer", "hecha-authorised-signatory",
                "hecha-timestamp-1"), signatures.stream().map(PdfSignature::field).toList());
        for (PdfSignature signature : signatures) {
            assertEquals(Optional.empty(), signature.files().map(Object::toString), signature.field());
            assertTrue(signature.intact(), signature.field());
        }
    }
}
