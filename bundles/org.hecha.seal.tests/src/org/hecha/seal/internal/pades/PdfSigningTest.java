package org.hecha.seal.internal.pades;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        assertEquals(List.of("hecha-lead-verifier", "hecha-technical-reviewer", "hecha-authorised-signatory",
                "hecha-timestamp-1"), signatures.stream().map(PdfSignature::field).toList());
        for (PdfSignature signature : signatures) {
            assertEquals(Optional.empty(), signature.files().map(Object::toString), signature.field());
            assertTrue(signature.intact(), signature.field());
        }
    }

    /** A reader that knows nothing of us: poppler. */
    @ParameterizedTest
    @EnumSource(SignatureLevel.class)
    void popplerFindsEachSignatureValid(SignatureLevel level) throws Exception {
        PdfBench bench = new PdfBench(folder);
        Path pdf = bench.signed();
        bench.sign(pdf, PdfBench.REVIEWER, SignerRole.TECHNICAL_REVIEWER, level);
        Process process = new ProcessBuilder("pdfsig", pdf.toString()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertEquals(2, said.split("Signature is Valid", -1).length - 1, said);
        assertFalse(said.contains("Signature is Invalid") || said.contains("Digest Mismatch"), said);
    }
}
