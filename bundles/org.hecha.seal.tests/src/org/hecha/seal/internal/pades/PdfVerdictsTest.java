package org.hecha.seal.internal.pades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.RevocationSource;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.TestKeys;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.VerificationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A PDF of ours is judged in the words of EN 319 102-1, and so is one that was changed. */
class PdfVerdictsTest {

    @TempDir
    Path folder;

    private static PackageVerdict verdict(Path pdf) throws Exception {
        return PdfVerification.verify(pdf, new VerificationSettings(PdfBench.trust(), PdfBench.NOW.plusSeconds(60)),
                RevocationSource.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"LT", "LTA"})
    void whatBringsItsProofPasses(SignatureLevel level) throws Exception {
        PdfBench bench = new PdfBench(folder);
        SignatureVerdict verdict = verdict(bench.sign(bench.document(), TestKeys.SIGNER, SignerRole.LEAD_VERIFIER, level))
                .signatures().get(0);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), () -> verdict.reason().toString());
        assertEquals("PAdES-BASELINE-" + level, verdict.format());
        assertEquals(Optional.of(PdfBench.NOW), verdict.signingTime());
        assertEquals(Optional.of(SignerRole.LEAD_VERIFIER), verdict.proof().role());
        assertTrue(verdict.proof().provenTime().isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"B", "T"})
    void whatDoesNotStaysOpen(SignatureLevel level) throws Exception {
        PdfBench bench = new PdfBench(folder);
        SignatureVerdict verdict = verdict(bench.sign(bench.document(), TestKeys.SIGNER, null, level)).signatures().get(0);
        assertEquals(Indication.INDETERMINATE, verdict.indication());
        assertEquals(Optional.of(SubIndication.TRY_LATER), verdict.subIndication());
        assertEquals("PAdES-BASELINE-" + level, verdict.format());
    }

    @Test
    void extensionAndRenewal() throws Exception {
        PdfBench bench = new PdfBench(folder);
        Path pdf = bench.signed();
        for (SignatureLevel level : List.of(SignatureLevel.T, SignatureLevel.LT, SignatureLevel.LTA, SignatureLevel.LTA)) {
            bench.signing.extend(pdf, pdf, Existing.REFUSE, bench.request(TestKeys.SIGNER, null, level).extension(), null);
            SignatureVerdict verdict = verdict(pdf).signatures().get(0);
            assertEquals(level == SignatureLevel.T ? Indication.INDETERMINATE : Indication.TOTAL_PASSED,
                    verdict.indication(), level + ": " + verdict.reason());
        }
        assertEquals(4, PdfBench.signatures(pdf).size(), "a signature and three document time stamps");
    }

    @Test
    void oneChangedByte() throws Exception {
        PdfBench bench = new PdfBench(folder);
        Path pdf = bench.sign(bench.document(), TestKeys.SIGNER, SignerRole.LEAD_VERIFIER, SignatureLevel.LT);
        byte[] bytes = Files.readAllBytes(pdf);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
        bytes[at] ^= 1;
        SignatureVerdict verdict = verdict(Files.write(pdf, bytes)).signatures().get(0);
        assertEquals(Indication.TOTAL_FAILED, verdict.indication());
        assertEquals(Optional.of(SubIndication.HASH_FAILURE), verdict.subIndication());
    }
}
