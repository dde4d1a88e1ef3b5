package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The demonstration leaves what it says, and others' programs agree with what it made. */
class DemoTest {

    private static final String CASE = "textile-mill-2022-2023";

    @TempDir
    static Path folder;
    private static Path demo;
    private static Path sealed;
    private static Path root;
    private static Hecha.Answer said;

    @BeforeAll
    static void runOnce() throws Exception {
        demo = folder.resolve("演示 1");
        said = new Hecha().run("demo", "--out", demo);
        sealed = demo.resolve(CASE + ".asice");
        root = demo.resolve("root.crt");
        assertEquals(0, said.exit(), said.toString());
    }

    @Test
    void showsWhatWasPublishedAndWhatComesOut() {
        for (String part : new String[] {"8,711.8", "8,911.80", "-200.0", "0.6101", "3,579.5", "TOTAL-PASSED", "CAdES-BASELINE-B", "演示",
            sealed.toString(), root.toString()}) {
            assertTrue(said.out().contains(part), part + " is missing in\n" + said.out());
        }
    }

    @Test
    void opensslAcceptsTheSignatureAndEveryDigest() throws Exception {
        Path manifest = extract("META-INF/ASiCManifest001.xml");
        Path signature = extract("META-INF/signature001.p7s");
        Hecha.Answer cms = Hecha.program("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature, "-content", manifest,
                "-CAfile", root, "-purpose", "any", "-out", folder.resolve("verified"));
        assertEquals(0, cms.exit(), cms.toString());
        NodeList references = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(manifest.toFile())
                .getElementsByTagNameNS("http://uri.etsi.org/02918/v1.2.1#", "DataObjectReference");
        assertTrue(references.getLength() >= 5, "files in the manifest: " + references.getLength());
        for (int i = 0; i < references.getLength(); i++) {
            Element reference = (Element) references.item(i);
            String name = java.net.URLDecoder.decode(reference.getAttribute("URI").replace("+", "%2B"), "UTF-8");
            String claimed = HexFormat.of().formatHex(Base64.getMimeDecoder().decode(
                    reference.getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "DigestValue").item(0).getTextContent()));
            Hecha.Answer digest = Hecha.program("openssl", "dgst", "-sha256", "-r", extract(name));
            assertEquals(claimed, digest.out().substring(0, 64), name);
        }
    }

    @Test
    void withoutTheRootNothingIsTrusted() throws Exception {
        Hecha.Answer answer = new Hecha().run("verify", sealed, "--json");
        assertEquals(1, answer.exit(), answer.toString());
        assertEquals("INDETERMINATE", answer.json().get("indication").asText());
    }

    @Test
    void aFlippedByteIsFound() throws Exception {
        byte[] good = Files.readAllBytes(sealed);
        Random random = new Random(20261122);
        Path changed = folder.resolve("changed.asice");
        int[] places = {0, 30, good.length / 2, good.length - 1, random.nextInt(good.length), random.nextInt(good.length)};
        for (int place : places) {
            byte[] bad = good.clone();
            bad[place] ^= 0x20;
            Files.write(changed, bad);
            Hecha.Answer answer = new Hecha().run("verify", changed, "--trust", root);
            assertTrue(answer.exit() == 1 || answer.exit() == 2, "byte " + place + ": " + answer);
            assertFalse(answer.out().contains("TOTAL-PASSED  " + changed), "byte " + place + ": " + answer);
        }
    }

    @Test
    void theReportIsReadableAndSaysThatItIsADemonstration() throws Exception {
        Hecha.Answer text = Hecha.program("pdftotext", "-layout", demo.resolve(CASE + ".hecha/report/verification-report.pdf"), "-");
        assertEquals(0, text.exit(), text.toString());
        for (String part : new String[] {"温室气体核查报告", "演示数据", "8,711.8", "8,911.80", "保留意见"}) {
            assertTrue(text.out().contains(part), part + " is not in\n" + text.out());
        }
    }

    @Test
    void theScoreFallsWhenThePackageIsNotTrusted() throws Exception {
        Path dossier = demo.resolve(CASE + ".dossier");
        Hecha.Answer trusted = new Hecha().run("score", dossier, "--trust", root, "--json");
        Hecha.Answer untrusted = new Hecha().run("score", dossier, "--json");
        assertTrue(new BigDecimal(trusted.json().get("total").asText())
                .compareTo(new BigDecimal(untrusted.json().get("total").asText())) > 0, trusted.out());
        assertEquals(1, untrusted.exit());
    }

    @Test
    void aSecondRunOverwritesNothing() throws Exception {
        Hecha.Answer answer = new Hecha().run("demo", "--out", demo, "--lang", "en");
        assertEquals(2, answer.exit(), answer.toString());
        assertTrue(answer.err().contains("is not empty"), answer.err());
    }

    @Test
    void theSecretsAreForTheirOwnerAlone() throws Exception {
        try (var files = Files.walk(demo)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".p12") || f.getFileName().toString().contains("password")).toList()) {
                assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file.toString());
            }
        }
        assertNotEquals("", Files.readString(root));
    }

    private static Path extract(String name) throws Exception {
        Path target = Files.createTempFile(folder, "entry", ".bin");
        try (ZipFile zip = new ZipFile(sealed.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            try (InputStream in = zip.getInputStream(entry)) {
                Files.write(target, in.readAllBytes());
            }
        }
        return target;
    }
}
