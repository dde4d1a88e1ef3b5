package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.hecha.seal.internal.PackageVerification;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What EU DSS wrote, with one signer and with two, is read and passes at its level. */
class DssContainerTest {

    private static final Path SAMPLES = Path.of("samples", "dss");
    private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

    @TempDir
    Path place;

    private static PackageVerdict verify(Path file, String... trusted) throws Exception {
        PackageVerification verification = new PackageVerification();
        TrustAnchors trust = verification.readTrust(List.of(trusted).stream().map(SAMPLES::resolve).toList());
        return verification.verify(file, trust, AT, null);
    }

    @ParameterizedTest
    @CsvSource({"one,1,B", "one,1,T", "one,1,LT", "one,1,LTA", "two,2,B", "two,2,T", "two,2,LT", "two,2,LTA"})
    void passesAtItsLevel(String name, int signers, SignatureLevel level) throws Exception {
        PackageVerdict verdict = verify(SAMPLES.resolve(name + "-" + level + ".asice"), "root.crt", "root.crl");
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict.toString());
        assertEquals(Collections.nCopies(signers, level.format("CAdES")),
                verdict.signatures().stream().map(SignatureVerdict::format).toList());
        assertEquals(List.of("table.csv", "核查报告.txt"), verdict.files().stream().sorted().toList());
    }

    @Test
    void aChangedFileFailsEachSignature() throws Exception {
        var entries = Packages.entries(SAMPLES.resolve("two-LTA.asice"));
        entries.put("table.csv", new byte[] {'x'});
        Path changed = place.resolve("changed.asice");
        Packages.writeForeign(changed, entries);
        assertEquals(List.of(Indication.TOTAL_FAILED, Indication.TOTAL_FAILED), verify(changed, "root.crt", "root.crl")
                .signatures().stream().map(SignatureVerdict::indication).toList());
    }

    @Test
    void withoutRevocationDataOnlyTheLevelsThatBringThemPass() throws Exception {
        assertEquals(Indication.INDETERMINATE, verify(SAMPLES.resolve("one-B.asice"), "root.crt").indication());
        assertEquals(Indication.TOTAL_PASSED, verify(SAMPLES.resolve("one-LT.asice"), "root.crt").indication());
    }
}
