package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.cades.CadesSigner;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SubIndication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Containers that other programs wrote: deflated, with data descriptors, without our canonical claim. */
class ForeignPackageTest {

    @TempDir
    Path place;
    private Path file;
    private SigningKey key;

    @BeforeEach
    void key() throws Exception {
        key = TestKeys.key(place);
        file = place.resolve("foreign.asice");
    }

    @Test
    void deflatedContainerPasses() throws Exception {
        Packages.writeForeign(file, Packages.foreign(Packages.files(), key));
        PackageVerdict verdict = Packages.verify(file);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict::toString);
        assertEquals(java.util.List.copyOf(Packages.files().keySet()), verdict.files());
    }

    @Test
    void storedContainerPasses() throws Exception {
        Packages.writeCanonical(file, Packages.foreign(Packages.files(), key));
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(file).indication());
    }

    @Test
    void containerWithoutMimetypePasses() throws Exception {
        Map<String, byte[]> entries = Packages.foreign(Packages.files(), key);
        entries.remove(AsicNames.MIMETYPE);
        Packages.writeForeign(file, entries);
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(file).indication());
    }

    @Test
    void foldersAsEntriesAreTolerated() throws Exception {
        Map<String, byte[]> entries = Packages.foreign(Packages.files(), key);
        entries.put("data/", new byte[0]);
        Packages.writeForeign(file, entries);
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(file).indication());
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void otherDigestsAreJudgedByTheirStrength(DigestAlgorithm algorithm) throws Exception {
        byte[] manifest = Packages.manifest(Packages.files(), algorithm);
        Packages.writeForeign(file, Packages.foreign(Packages.files(), manifest, key));
        PackageVerdict verdict = Packages.verify(file);
        if (algorithm == DigestAlgorithm.SHA1) {
            assertEquals(Indication.INDETERMINATE, verdict.indication());
            assertEquals(SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                    verdict.signatures().get(0).subIndication().orElseThrow());
        } else {
            assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict::toString);
        }
    }

    @Test
    void severalSignersAreJudgedEachAndTheWorstDecides() throws Exception {
        SigningKey second = TestKeys.key(place, TestKeys.signer("CN=Second").issuedBy(TestKeys.ROOT));
        Map<String, byte[]> entries = Packages.foreign(Packages.files(), key);
        sign(entries, second, 2);
        Packages.writeForeign(file, entries);
        PackageVerdict verdict = Packages.verify(file);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict::toString);
        assertEquals(2, verdict.signatures().size());

        SigningKey stranger = TestKeys.key(place, TestKeys.signer("CN=Stranger").selfSigned());
        sign(entries, stranger, 3);
        Packages.writeForeign(file, entries);
        verdict = Packages.verify(file);
        assertEquals(Indication.INDETERMINATE, verdict.indication());
        assertEquals(Indication.TOTAL_PASSED, verdict.signatures().get(1).indication());
        assertEquals(SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
                verdict.signatures().get(2).subIndication().orElseThrow());
        assertEquals(Indication.INDETERMINATE, Packages.indication(verdict, "chain"));
    }

    private static void sign(Map<String, byte[]> entries, SigningKey key, int number) throws Exception {
        var references = Packages.files().entrySet().stream().map(each -> new Manifest.Reference(each.getKey(),
                DigestAlgorithm.SHA256, DigestAlgorithm.SHA256.start().digest(each.getValue()))).toList();
        var writer = new org.hecha.seal.internal.asic.ManifestWriter(new Manifest(AsicNames.manifest(number),
                AsicNames.signature(number), references, java.util.Optional.empty()));
        var manifest = new java.io.ByteArrayOutputStream();
        writer.writeTo(manifest);
        entries.put(AsicNames.manifest(number), manifest.toByteArray());
        entries.put(AsicNames.signature(number), new CadesSigner(key, TestKeys.NOW).sign(writer));
    }
}
