package org.hecha.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.PackageVerification;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.asic.ManifestWriter;
import org.hecha.seal.internal.cades.CadesSigner;
import org.hecha.seal.internal.zip.ZipWriter;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerdictLine;

/** Makes, takes apart and verifies packages for the tests. */
public final class Packages {

    private Packages() {
    }

    /** A folder with a few small files, one with a Chinese name, one empty, one in a subfolder. */
    public static Path folder(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("factory.hecha"));
        Files.writeString(folder.resolve("a b.txt"), "first");
        Files.writeString(folder.resolve("核查报告.txt"), "排放总量 12345.67 tCO2e\n");
        Files.createDirectories(folder.resolve("evidence"));
        Files.write(folder.resolve("evidence/empty.bin"), new byte[0]);
        return folder;
    }

    public static Path sealed(Path parent, SigningKey key) throws Exception {
        Path target = Files.createTempDirectory(parent, "out").resolve("factory.asice");
        new PackageSealing().seal(folder(parent), target, key, TestKeys.NOW, null);
        return target;
    }

    public static PackageVerdict verify(Path file, TrustAnchors trust) throws Refusal {
        return new PackageVerification().verify(file, trust, TestKeys.NOW, null);
    }

    public static PackageVerdict verify(Path file) throws Refusal {
        return verify(file, TestKeys.TRUST);
    }

    public static VerdictLine line(PackageVerdict verdict, String id) {
        return verdict.lines().stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    public static Indication indication(PackageVerdict verdict, String id) {
        return line(verdict, id).indication();
    }

    /** Everything in a container, in its order. */
    public static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    /** A container in canonical form around anything. */
    public static void writeCanonical(Path file, Map<String, byte[]> entries) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            ZipWriter zip = new ZipWriter(out);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(each.getValue());
                zip.add(each.getKey(), each.getValue().length, crc.getValue(), body -> body.write(each.getValue()));
            }
            zip.finish();
        }
    }

    /** A container as the JDK writes it: deflated, with data descriptors; {@code mimetype} stored. */
    public static void writeForeign(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                if (each.getKey().equals(AsicNames.MIMETYPE)) {
                    CRC32 crc = new CRC32();
                    crc.update(each.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
    }

    public static byte[] mimetype() {
        return AsicNames.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    }

    /** A manifest over the given files, without our canonical claim. */
    public static byte[] manifest(Map<String, byte[]> files, DigestAlgorithm algorithm) throws IOException {
        List<Manifest.Reference> references = new ArrayList<>();
        files.forEach((name, bytes) -> references.add(
                new Manifest.Reference(name, algorithm, algorithm.start().digest(bytes))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ManifestWriter(new Manifest(AsicNames.manifest(1), AsicNames.signature(1), references, Optional.empty()))
                .writeTo(out);
        return out.toByteArray();
    }

    /** Entries of a container of another program: the files, this manifest, and a signature over it. */
    public static Map<String, byte[]> foreign(Map<String, byte[]> files, byte[] manifest, SigningKey key)
            throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(AsicNames.MIMETYPE, mimetype());
        entries.putAll(files);
        entries.put(AsicNames.manifest(1), manifest);
        entries.put(AsicNames.signature(1), new CadesSigner(key, TestKeys.NOW).sign(out -> out.write(manifest)));
        return entries;
    }

    public static Map<String, byte[]> foreign(Map<String, byte[]> files, SigningKey key) throws Exception {
        return foreign(files, manifest(files, DigestAlgorithm.SHA256), key);
    }

    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("报告 report.txt", "1234.5 tCO2e".repeat(50).getBytes(StandardCharsets.UTF_8));
        files.put("data/table.csv", "a,b\n1,2\n".repeat(100).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
