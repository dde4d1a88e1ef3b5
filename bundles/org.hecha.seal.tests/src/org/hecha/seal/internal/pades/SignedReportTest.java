package org.hecha.seal.internal.pades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.hecha.seal.Packages;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.Sealing;
import org.hecha.seal.TestKeys;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.PackageVerification;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package whose report is signed itself: that signature decides with the others; those in evidence do not. */
class SignedReportTest {

    @TempDir
    Path place;

    private PackageVerdict sealed(String name, byte[] pdf) throws Exception {
        Path folder = Packages.folder(place);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        Path target = place.resolve("report.asice");
        new PackageSealing().seal(folder, target, Sealing.Existing.REPLACE, TestKeys.key(place), TestKeys.NOW, null);
        return new PackageVerification().verify(target, TestKeys.TRUST, TestKeys.NOW.plusSeconds(60), null);
    }

    private byte[] signed() throws Exception {
        PdfBench bench = new PdfBench(place);
        return Files.readAllBytes(bench.sign(bench.document(), TestKeys.SIGNER, SignerRole.LEAD_VERIFIER, SignatureLevel.B));
    }

    @Test
    void aReportThatHoldsPasses() throws Exception {
        PackageVerdict verdict = sealed("report/verification-report.pdf", signed());
        assertEquals(Indication.TOTAL_PASSED, Packages.indication(verdict, "signed-report"), verdict.toString());
        assertEquals(Indication.TOTAL_PASSED, verdict.indication());
    }

    @Test
    void aReportThatWasChangedAfterSigningFailsThePackage() throws Exception {
        byte[] changed = signed();
        changed[200] ^= 1;
        PackageVerdict verdict = sealed("report/verification-report.pdf", changed);
        assertEquals(Indication.TOTAL_FAILED, Packages.indication(verdict, "signed-report"), verdict.toString());
        assertEquals(Indication.TOTAL_FAILED, verdict.indication());
    }

    @Test
    void evidenceMayCarryAnySignature() throws Exception {
        byte[] changed = signed();
        changed[200] ^= 1;
        PackageVerdict verdict = sealed("evidence/contract.pdf", changed);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict.toString());
        assertFalse(verdict.lines().stream().anyMatch(line -> line.id().equals("signed-report")));
    }
}
