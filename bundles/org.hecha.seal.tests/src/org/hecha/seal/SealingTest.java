package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sealing a folder: what comes out, judged by our verifier and by openssl, and what is refused. */
class SealingTest {

    @TempDir
    Path place;
    private final Sealing sealing = new PackageSealing();
    private Path folder;
    private Path target;
    private SigningKey key;

    @BeforeEach
    void prepare() throws Exception {
        folder = Packages.folder(place);
        target = Files.createDirectories(place.resolve("out")).resolve("factory.asice");
        key = TestKeys.key(place);
    }

    @Test
    void whatIsSealedPasses() throws Exception {
        SealResult result = sealing.seal(folder, target, key, TestKeys.NOW.plusMillis(250), null);
        assertEquals(List.of("a b.txt", "evidence/empty.bin", "核查报告.txt"), result.files());
        assertEquals(Files.size(target), result.size());
        assertEquals(TestKeys.NOW, result.signingTime());
        PackageVerdict verdict = Packages.verify(target);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict::toString);
        assertEquals(result.files(), verdict.files());
        SignatureVerdict signature = verdict.signatures().get(0);
        assertEquals("META-INF/signature001.p7s", signature.file());
        assertEquals("CAdES-BASELINE-B", signature.format());
        assertEquals("CN=Lead Verifier 核查组长", signature.signer());
        assertEquals(List.of("CN=Lead Verifier 核查组长", "CN=Test Root 测试根"), signature.chain());
        assertEquals(TestKeys.NOW, signature.signingTime().orElseThrow());
        assertEquals("SHA256withECDSA", signature.algorithm());
        assertTrue(OpenSsl.run("dgst", "-sha256", target).text().strip().endsWith(verdict.sha256()));
        assertEquals(Indication.TOTAL_PASSED, Packages.line(verdict, "revocation").indication());
        assertEquals(Indication.INDETERMINATE, Packages.line(verdict, "time").indication(), "no time stamp proves a time");
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048,SHA256withRSA", "RSA,3072,SHA256withRSA", "EC,secp256r1,SHA256withECDSA",
            "EC,secp384r1,SHA384withECDSA", "EC,secp521r1,SHA512withECDSA"})
    void opensslAcceptsSignatureAndDigests(String algorithm, String size, String scheme) throws Exception {
        IssuedKey signer = TestKeys.signer("CN=Signer").kind(algorithm, size).issuedBy(TestKeys.ROOT);
        sealing.seal(folder, target, TestKeys.key(place, signer), TestKeys.NOW, null);
        PackageVerdict verdict = Packages.verify(target);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict::toString);
        assertEquals(scheme, verdict.signatures().get(0).algorithm());

        Path unpacked = Files.createDirectories(place.resolve("unpacked"));
        Packages.entries(target).forEach((name, bytes) -> unpack(unpacked.resolve(name), bytes));
        Path root = Files.writeString(place.resolve("root.crt"), pem(TestKeys.ROOT));
        OpenSsl.Answer answer = OpenSsl.run("cms", "-verify", "-binary", "-inform", "DER", "-in",
                unpacked.resolve("META-INF/signature001.p7s"), "-content",
                unpacked.resolve("META-INF/ASiCManifest001.xml"), "-CAfile", root, "-purpose", "any", "-attime",
                TestKeys.NOW.getEpochSecond(), "-out", place.resolve("content"));
        assertEquals(0, answer.exit(), answer.text());

        Matcher references = Pattern.compile("URI=\"([^\"]+)\"><ds:DigestMethod[^>]+><ds:DigestValue>([^<]+)<")
                .matcher(Files.readString(unpacked.resolve("META-INF/ASiCManifest001.xml")));
        int count = 0;
        for (; references.find(); count++) {
            Path file = unpacked.resolve(java.net.URI.create(references.group(1)).getPath());
            Path digest = place.resolve("digest");
            assertEquals(0, OpenSsl.run("dgst", "-sha256", "-binary", "-out", digest, file).exit());
            assertArrayEquals(Files.readAllBytes(digest),
                    java.util.Base64.getDecoder().decode(references.group(2)), file.toString());
        }
        assertEquals(3, count);
    }

    private static void unpack(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String pem(IssuedKey key) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n" + java.util.Base64.getMimeEncoder()
                .encodeToString(key.certificate().getEncoded()) + "\n-----END CERTIFICATE-----\n";
    }

    @Test
    void sameFilesGiveSameBytes() throws Exception {
        SigningKey rsa = TestKeys.key(place, TestKeys.signer("CN=R").kind("RSA", "2048").issuedBy(TestKeys.ROOT));
        sealing.seal(folder, target, rsa, TestKeys.NOW, null);
        byte[] first = Files.readAllBytes(target);
        Files.setLastModifiedTime(folder.resolve("a b.txt"), java.nio.file.attribute.FileTime.fromMillis(0));
        sealing.seal(folder, target, Sealing.Existing.REPLACE, rsa, TestKeys.NOW, null);
        assertArrayEquals(first, Files.readAllBytes(target));
    }

    @Test
    void mimetypeComesFirstStoredAndBare() throws Exception {
        sealing.seal(folder, target, key, TestKeys.NOW, null);
        String head = new String(Files.readAllBytes(target), 0, 80, StandardCharsets.ISO_8859_1);
        assertEquals("mimetype" + "application/vnd.etsi.asic-e+zip", head.substring(30, 30 + 8 + 31));
        assertEquals(List.of("mimetype", "a b.txt", "evidence/empty.bin", "核查报告.txt",
                "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"),
                List.copyOf(Packages.entries(target).keySet()));
    }

    @Test
    void hiddenAndTemporaryFilesStayOut() throws Exception {
        Files.createDirectories(folder.resolve(".save/deep"));
        Files.writeString(folder.resolve(".save/deep/x"), "x");
        Files.writeString(folder.resolve("evidence/~$report.docx"), "x");
        Files.writeString(folder.resolve("half.tmp"), "x");
        Files.writeString(folder.resolve("Earlier.ASICE"), "x");
        SealResult result = sealing.seal(folder, target, key, TestKeys.NOW, null);
        assertEquals(3, result.files().size());
        assertEquals(List.of(".save/", "Earlier.ASICE", "evidence/~$report.docx", "half.tmp"), result.leftOut());
    }

    @Test
    void targetInsideTheFolderIsNotSealedIntoItself() throws Exception {
        Path inside = folder.resolve("self.asice");
        sealing.seal(folder, inside, key, TestKeys.NOW, null);
        sealing.seal(folder, inside, Sealing.Existing.REPLACE, key, TestKeys.NOW, null);
        assertEquals(3, Packages.verify(inside).files().size());
    }

    @Test
    void existingTargetIsRefusedAndKept() throws Exception {
        Files.writeString(target, "precious");
        refused("exists already", () -> sealing.seal(folder, target, key, TestKeys.NOW, null));
        assertEquals("precious", Files.readString(target));
    }

    @Test
    void placesThatCannotBeWrittenAreRefused() throws Exception {
        Path file = Files.writeString(place.resolve("file"), "x");
        refused("does not exist", () -> sealing.seal(folder, file.resolve("p.asice"), key, TestKeys.NOW, null));
        refused("is a folder", () -> sealing.seal(folder, target.getParent(), key, TestKeys.NOW, null));
        assertNothingLeft();
    }

    @Test
    void foldersThatCannotBeSealedAreRefused() throws Exception {
        refused("does not exist", () -> sealing.seal(place.resolve("no"), target, key, TestKeys.NOW, null));
        Path empty = Files.createDirectories(place.resolve("empty"));
        refused("no file", () -> sealing.seal(empty, target, key, TestKeys.NOW, null));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a b.txt"));
        refused("symbolic link", () -> sealing.seal(folder, target, key, TestKeys.NOW, null));
        Files.delete(link);
        Path reserved = Files.writeString(folder.resolve("mimetype"), "x");
        refused("keep for themselves", () -> sealing.seal(folder, target, key, TestKeys.NOW, null));
        Files.delete(reserved);
        Path backslash = Files.writeString(folder.resolve("a\\b"), "x");
        refused("not safe", () -> sealing.seal(folder, target, key, TestKeys.NOW, null));
        Files.delete(backslash);
        Files.writeString(folder.resolve("A B.TXT"), "x");
        refused("there twice", () -> sealing.seal(folder, target, key, TestKeys.NOW, null));
        Files.delete(folder.resolve("A B.TXT"));
        Files.createDirectories(folder.resolve(".commit"));
        refused("not finished", () -> sealing.seal(folder, target, key, TestKeys.NOW, null));
        assertNothingLeft();
    }

    @Test
    void certificatesThatMustNotSignAreRefused() throws Exception {
        var late = TestKeys.NOW.plus(400, ChronoUnit.DAYS);
        refused("expired", () -> sealing.seal(folder, target, key, late, null));
        var early = TestKeys.NOW.minus(400, ChronoUnit.DAYS);
        refused("not valid before", () -> sealing.seal(folder, target, key, early, null));
        IssuedKey wrongUse = TestKeys.signer("CN=T").usage(KeyUsage.keyEncipherment).issuedBy(TestKeys.ROOT);
        SigningKey other = TestKeys.key(place, wrongUse);
        refused("does not allow signing", () -> sealing.seal(folder, target, other, TestKeys.NOW, null));
        IssuedKey weak = TestKeys.signer("CN=W").kind("RSA", "1024").issuedBy(TestKeys.ROOT);
        SigningKey small = TestKeys.key(place, weak);
        refused("too weak", () -> sealing.seal(folder, target, small, TestKeys.NOW, null));
        assertNothingLeft();
    }

    /** Each file is read once: what was hashed is what is packed, whatever becomes of the file. */
    @Test
    void fileThatChangesAfterItWasReadIsSealedAsItWas() throws Exception {
        SigningKey meddler = new Delegate(key) {
            @Override
            public byte[] sign(byte[] data) throws Refusal {
                try {
                    Files.writeString(folder.resolve("a b.txt"), "fIrst");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return super.sign(data);
            }
        };
        sealing.seal(folder, target, meddler, TestKeys.NOW, null);
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(target).indication());
        assertEquals("first", new String(Packages.entries(target).get("a b.txt"), java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "longer than it was when the folder was listed"})
    void fileThatChangesItsLengthMeanwhileIsRefused(String other) throws Exception {
        NullProgressMonitor meddler = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                try {
                    Files.writeString(folder.resolve("核查报告.txt"), other);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return false;
            }
        };
        refused("changed while", () -> sealing.seal(folder, target, key, TestKeys.NOW, meddler));
        assertNothingLeft();
    }

    /** Large enough for its writing to have a thread of its own. */
    @Test
    void aLargeFileIsSealedWhole() throws Exception {
        byte[] large = new byte[(40 << 20) + 7];
        new java.util.SplittableRandom(7).nextBytes(large);
        Files.write(folder.resolve("evidence/large.bin"), large);
        sealing.seal(folder, target, key, TestKeys.NOW, null);
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(target).indication());
        assertArrayEquals(large, Packages.entries(target).get("evidence/large.bin"));
    }

    @Test
    void keyThatFailsIsRefused() throws Exception {
        SigningKey gone = new Delegate(key) {
            @Override
            public byte[] sign(byte[] data) throws Refusal {
                throw new Refusal(org.hecha.core.text.Localized.verbatim("the token was taken out"));
            }
        };
        refused("taken out", () -> sealing.seal(folder, target, gone, TestKeys.NOW, null));
        assertNothingLeft();
    }

    @Test
    void cancelLeavesNothing() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> sealing.seal(folder, target, key, TestKeys.NOW, monitor));
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        try (var files = Files.list(target.getParent())) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static void refused(String sentence, org.junit.jupiter.api.function.Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertTrue(refusal.in(Locale.ENGLISH).contains(sentence), refusal.in(Locale.ENGLISH));
        assertFalse(refusal.in(Locale.SIMPLIFIED_CHINESE).isBlank());
    }

    private static class Delegate implements SigningKey {
        private final SigningKey key;

        Delegate(SigningKey key) {
            this.key = key;
        }

        @Override
        public java.security.cert.X509Certificate certificate() {
            return key.certificate();
        }

        @Override
        public List<java.security.cert.X509Certificate> chain() {
            return key.chain();
        }

        @Override
        public String algorithm() {
            return key.algorithm();
        }

        @Override
        public byte[] sign(byte[] data) throws Refusal {
            return key.sign(data);
        }
    }
}
