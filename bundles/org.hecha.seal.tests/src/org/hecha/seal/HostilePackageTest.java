package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.cades.CadesSigner;
import org.hecha.seal.internal.zip.ZipWriter;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SubIndication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that somebody has been at, with the means of an attacker who knows the format. */
class HostilePackageTest {

    @TempDir
    Path place;
    private SigningKey key;
    private Path sealed;
    private Map<String, byte[]> entries;

    @BeforeEach
    void seal() throws Exception {
        key = TestKeys.key(place);
        sealed = Packages.sealed(place, key);
        entries = Packages.entries(sealed);
    }

    @Test
    void untouchedEntriesRepackedCanonicallyStillPass() throws Exception {
        Path file = place.resolve("again.asice");
        Packages.writeCanonical(file, entries);
        assertEquals(-1, Files.mismatch(sealed, file), "the writer is deterministic");
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(file).indication());
    }

    @Test
    void addedFileFails() throws Exception {
        entries.put("zz.txt", bytes("added"));
        failed("completeness", "zz.txt");
    }

    @Test
    void addedFileInMetaInfFails() throws Exception {
        entries.put("META-INF/extra.txt", bytes("added"));
        failed("completeness", "META-INF/extra.txt");
    }

    @Test
    void addedTimestampFails() throws Exception {
        entries.put("META-INF/timestamp001.tst", bytes("added"));
        failed("container", "not canonical");
    }

    @Test
    void removedFileFails() throws Exception {
        entries.remove("a b.txt");
        PackageVerdict verdict = failed("completeness", "a b.txt");
        assertEquals(SubIndication.SIGNED_DATA_NOT_FOUND, verdict.signatures().get(0).subIndication().orElseThrow());
    }

    @Test
    void renamedFileFails() throws Exception {
        entries.put("b b.txt", entries.remove("a b.txt"));
        failed("completeness", "b b.txt");
    }

    @Test
    void changedFileFailsByItsDigest() throws Exception {
        entries.put("a b.txt", bytes("First"));
        PackageVerdict verdict = failed("digests", "a b.txt");
        assertEquals(SubIndication.HASH_FAILURE, verdict.signatures().get(0).subIndication().orElseThrow());
        assertEquals(Indication.TOTAL_FAILED, verdict.signatures().get(0).indication());
        assertTrue(verdict.content().isEmpty());
    }

    @Test
    void reorderedFilesFail() throws Exception {
        List<String> names = new ArrayList<>(entries.keySet());
        Collections.swap(names, 1, 2);
        Map<String, byte[]> reordered = new LinkedHashMap<>();
        names.forEach(name -> reordered.put(name, entries.get(name)));
        entries = reordered;
        failed("container", "order");
    }

    @Test
    void mimetypeMovedOrChangedFails() throws Exception {
        byte[] type = entries.remove("mimetype");
        entries.put("mimetype", type);
        failed("container", "must come first");
        Map<String, byte[]> other = new LinkedHashMap<>();
        other.put("mimetype", bytes("application/vnd.etsi.asic-s+zip"));
        entries.remove("mimetype");
        other.putAll(entries);
        entries = other;
        failed("container", "asic-s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.txt", "a/../../up", "/abs", "C:/abs", "a\\b", "a//b", "./a", "a\u0007b", "a\u202Etxt",
            "A B.TXT", "evidence", "a b.txt/below", "evidence/EMPTY.bin"})
    void unsafeOrClashingNamesFail(String name) throws Exception {
        entries.put(name, bytes("x"));
        PackageVerdict verdict = failed("container", "");
        assertTrue(verdict.signatures().isEmpty());
    }

    @Test
    void sameNameTwiceFails() throws Exception {
        Path file = place.resolve("twice.asice");
        try (var out = Files.newOutputStream(file)) {
            ZipWriter zip = new ZipWriter(out);
            for (String name : List.of("mimetype", "a b.txt", "a b.txt")) {
                CRC32 crc = new CRC32();
                crc.update(entries.get(name));
                zip.add(name, entries.get(name).length, crc.getValue(), body -> body.write(entries.get(name)));
            }
            zip.finish();
        }
        failed(file, "container", "there twice");
    }

    @Test
    void bytesBeforeBetweenAndBehindFail() throws Exception {
        byte[] whole = Files.readAllBytes(sealed);
        byte[] extra = bytes("hidden!");
        Path file = place.resolve("more.asice");
        Files.write(file, join(extra, whole));
        failed(file, "container", "");
        Files.write(file, join(whole, extra));
        failed(file, "container", "");
        int directory = find(whole, new byte[] {'P', 'K', 1, 2});
        Files.write(file, join(java.util.Arrays.copyOf(whole, directory), extra,
                java.util.Arrays.copyOfRange(whole, directory, whole.length)));
        failed(file, "container", "");
    }

    @Test
    void archiveCommentFails() throws Exception {
        byte[] whole = Files.readAllBytes(sealed);
        whole[whole.length - 2] = 7;
        Path file = Files.write(place.resolve("comment.asice"), join(whole, bytes("comment")));
        failed(file, "container", "not in canonical form");
    }

    @Test
    void signatureOverAnotherManifestFails() throws Exception {
        byte[] own = entries.get(AsicNames.manifest(1));
        byte[] other = new String(own, StandardCharsets.UTF_8).replace("a%20b.txt", "x.txt")
                .getBytes(StandardCharsets.UTF_8);
        entries.put("x.txt", entries.remove("a b.txt"));
        entries.put(AsicNames.manifest(1), other);
        sort();
        Path file = write();
        PackageVerdict verdict = Packages.verify(file);
        assertEquals(Indication.TOTAL_FAILED, verdict.indication());
        assertEquals(SubIndication.HASH_FAILURE, verdict.signatures().get(0).subIndication().orElseThrow());
    }

    @Test
    void signedManifestBesideAForgedOneFails() throws Exception {
        // The old wrapping trick: the signature stays true for a manifest that is no longer the one looked at.
        entries.put("forged.txt", bytes("forged"));
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        all.keySet().removeIf(AsicNames::isReserved);
        entries.put("META-INF/ASiCManifest000.xml", Packages.manifest(all, DigestAlgorithm.SHA256));
        failed("container", "Two manifests");
    }

    @Test
    void manifestThatOmitsAFileFails() throws Exception {
        Map<String, byte[]> files = Packages.files();
        Map<String, byte[]> some = new LinkedHashMap<>(files);
        some.remove("data/table.csv");
        entries = Packages.foreign(files, Packages.manifest(some, DigestAlgorithm.SHA256), key);
        PackageVerdict verdict = failed("completeness", "data/table.csv");
        assertEquals(Indication.TOTAL_PASSED, verdict.signatures().get(0).indication());
    }

    @Test
    void manifestThatListsMoreFails() throws Exception {
        Map<String, byte[]> more = Packages.files();
        more.put("ghost.txt", bytes("boo"));
        entries = Packages.foreign(Packages.files(), Packages.manifest(more, DigestAlgorithm.SHA256), key);
        failed("completeness", "ghost.txt");
    }

    @Test
    void removedSignatureOrManifestFails() throws Exception {
        Map<String, byte[]> whole = new LinkedHashMap<>(entries);
        entries.remove(AsicNames.signature(1));
        failed("container", "no CAdES signature");
        entries = whole;
        entries.remove(AsicNames.manifest(1));
        PackageVerdict verdict = failed("completeness", "no readable manifest");
        assertEquals(SubIndication.SIGNED_DATA_NOT_FOUND, verdict.signatures().get(0).subIndication().orElseThrow());
    }

    @Test
    void externalEntitiesAreRefusedUnread() throws Exception {
        Path secret = Files.writeString(place.resolve("secret"), "secret");
        String manifest = new String(Packages.manifest(Packages.files(), DigestAlgorithm.SHA256),
                StandardCharsets.UTF_8);
        String evil = manifest.replace("?>\n", "?>\n<!DOCTYPE m [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n")
                .replace("<ds:DigestValue>", "<ds:DigestValue>&e;");
        entries = Packages.foreign(Packages.files(), bytes(evil), key);
        failed("container", "document type");
        String plain = manifest.replace("?>\n", "?>\n<!DOCTYPE m>\n");
        entries = Packages.foreign(Packages.files(), bytes(plain), key);
        failed("container", "document type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</asic:ASiCManifest>\n|", "<asic:SigReference |<asic:Other ",
            "MimeType=\"application/pkcs7-signature\"/>|/><asic:SigReference URI=\"x\"/>",
            "xmlenc#sha256|xmlenc#sha257", "<ds:DigestValue>|<ds:DigestValue>?",
            "</asic:ASiCManifest>|<asic:ASiCManifestExtensions><asic:Extension Critical=\"true\"/>"
                    + "</asic:ASiCManifestExtensions></asic:ASiCManifest>"})
    void manifestsOutsideTheStandardFailThoughSigned(String change) throws Exception {
        String[] fromTo = change.split("\\|", -1);
        String manifest = new String(Packages.manifest(Packages.files(), DigestAlgorithm.SHA256),
                StandardCharsets.UTF_8);
        assertTrue(manifest.contains(fromTo[0]), "the test changes something");
        entries = Packages.foreign(Packages.files(), bytes(manifest.replace(fromTo[0], fromTo[1])), key);
        failed("container", "manifest");
    }

    @Test
    void zipBombIsRefusedBeforeItSwells() throws Exception {
        Map<String, byte[]> files = Packages.files();
        files.put("zeros.bin", new byte[80 << 20]);
        Path file = place.resolve("bomb.asice");
        Packages.writeForeign(file, Packages.foreign(files, key));
        assertTrue(Files.size(file) < 200_000);
        failed(file, "container", "bomb");
    }

    @Test
    void localHeaderThatTellsAnotherStoryFails() throws Exception {
        byte[] whole = Files.readAllBytes(sealed);
        int name = find(whole, bytes("a b.txt"));
        whole[name] = 'b';
        failed(Files.write(place.resolve("local.asice"), whole), "container", "does not agree");
    }

    @Test
    void deflatedDataThatLieAboutTheirSizeFail() throws Exception {
        Path file = place.resolve("lie.asice");
        Packages.writeForeign(file, Packages.foreign(Packages.files(), key));
        byte[] whole = Files.readAllBytes(file);
        int directory = find(whole, new byte[] {'P', 'K', 1, 2});
        for (int at = directory; at < whole.length - 22; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x01;
            Files.write(file, changed);
            // The directory of another program's container holds bytes that mean nothing: only wrong facts must fail.
            PackageVerdict verdict = Packages.verify(file);
            if (verdict.indication() == Indication.TOTAL_PASSED) {
                assertEquals(texts(Packages.files()), texts(Packages.entries(file)), "byte " + at);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 21, 22, 30, 100, 5000})
    void whatIsNoContainerIsRefused(int length) throws Exception {
        byte[] noise = new byte[length];
        new java.util.Random(length).nextBytes(noise);
        Path file = Files.write(place.resolve("noise.asice"), noise);
        Refusal refusal = assertThrows(Refusal.class, () -> Packages.verify(file));
        assertTrue(refusal.in(Locale.ENGLISH).contains("no ZIP container"), refusal.in(Locale.ENGLISH));
    }

    @Test
    void missingFilesAndFoldersAreRefused() {
        assertThrows(Refusal.class, () -> Packages.verify(place.resolve("none.asice")));
        assertThrows(Refusal.class, () -> Packages.verify(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0\u0080", "not a signature at all"})
    void garbageInPlaceOfTheSignatureFails(String garbage) throws Exception {
        entries.put(AsicNames.signature(1), garbage.getBytes(StandardCharsets.ISO_8859_1));
        PackageVerdict verdict = Packages.verify(write());
        assertEquals(Indication.TOTAL_FAILED, verdict.indication());
        assertEquals(SubIndication.FORMAT_FAILURE, verdict.signatures().get(0).subIndication().orElseThrow());
    }

    @Test
    void bytesBehindTheSignatureStructureFail() throws Exception {
        entries.computeIfPresent(AsicNames.signature(1), (name, bytes) -> join(bytes, new byte[1]));
        assertEquals(Indication.TOTAL_FAILED, Packages.verify(write()).indication());
    }

    @Test
    void deeplyNestedSignatureFailsWithoutHarm() throws Exception {
        ByteArrayOutputStream nested = new ByteArrayOutputStream();
        for (int depth = 0; depth < 200_000; depth++) {
            nested.write(0x30);
            nested.write(0x80);
        }
        entries.put(AsicNames.signature(1), nested.toByteArray());
        assertEquals(Indication.TOTAL_FAILED, Packages.verify(write()).indication());
    }

    @Test
    void signatureOfAStrangerInThePlaceOfOursIsNotTrusted() throws Exception {
        SigningKey stranger = TestKeys.key(place, TestKeys.root("CN=Test Root 测试根").selfSigned());
        byte[] manifest = entries.get(AsicNames.manifest(1));
        entries.put(AsicNames.signature(1),
                new CadesSigner(stranger, TestKeys.NOW).sign(out -> out.write(manifest)));
        assertEquals(Indication.TOTAL_FAILED, Packages.verify(write()).indication(), "the manifest names the signer");
    }

    /** The data files, in a form that can be compared. */
    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        texts.keySet().removeIf(AsicNames::isReserved);
        return texts;
    }

    private PackageVerdict failed(String line, String words) throws Exception {
        return failed(write(), line, words);
    }

    private static PackageVerdict failed(Path file, String line, String words) throws Exception {
        PackageVerdict verdict = Packages.verify(file);
        assertEquals(Indication.TOTAL_FAILED, verdict.indication(), verdict::toString);
        assertEquals(Indication.TOTAL_FAILED, Packages.indication(verdict, line), verdict::toString);
        String answer = Packages.line(verdict, line).answer().in(Locale.ENGLISH);
        assertTrue(answer.contains(words), answer);
        return verdict;
    }

    private Path write() throws Exception {
        Path file = place.resolve("hostile.asice");
        Packages.writeCanonical(file, entries);
        return file;
    }

    private void sort() {
        Map<String, byte[]> sorted = new LinkedHashMap<>();
        entries.keySet().stream().filter(AsicNames.MIMETYPE::equals).forEach(n -> sorted.put(n, entries.get(n)));
        entries.keySet().stream().filter(name -> !AsicNames.isReserved(name)).sorted(AsicNames.ORDER)
                .forEach(name -> sorted.put(name, entries.get(name)));
        entries.forEach(sorted::putIfAbsent);
        entries = sorted;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static int find(byte[] whole, byte[] part) {
        for (int at = 0; at <= whole.length - part.length; at++) {
            if (java.util.Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("not found");
    }
}
