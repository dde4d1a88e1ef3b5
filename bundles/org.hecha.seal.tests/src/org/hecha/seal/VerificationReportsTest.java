package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The three forms of the report say the same, and everything. */
class VerificationReportsTest {

    private static final String VR = "http://uri.etsi.org/19102/v1.4.1#";

    @TempDir
    Path place;

    private PackageVerdict passed() throws Exception {
        return Packages.verify(Packages.sealed(place, TestKeys.key(place)));
    }

    private PackageVerdict unknown() throws Exception {
        return Packages.verify(Packages.sealed(place, TestKeys.key(place)),
                new TrustAnchors(java.util.List.of(TestKeys.ROOT.certificate())));
    }

    @Test
    void textShowsEachResultWithItsReason() throws Exception {
        String english = VerificationReports.text(passed(), "p.asice", TestKeys.NOW, Locale.ENGLISH);
        assertTrue(english.contains("Result: TOTAL-PASSED"), english);
        assertTrue(english.contains("TOTAL-PASSED  META-INF/signature001.p7s  CAdES-BASELINE-B"), english);
        assertTrue(english.contains("Signer: CN=Lead Verifier 核查组长"), english);
        assertTrue(english.contains("GOOD  CN=Lead Verifier"), english);
        String chinese = VerificationReports.text(unknown(), "p.asice", TestKeys.NOW, Locale.SIMPLIFIED_CHINESE);
        assertTrue(chinese.contains("结论：INDETERMINATE"), chinese);
        assertTrue(chinese.contains("TRY_LATER") && chinese.contains("--crl"), chinese);
        assertFalse(chinese.contains("\r"), "the same bytes on every system");
    }

    @Test
    void jsonHoldsTheWholeVerdict() throws Exception {
        PackageVerdict verdict = unknown();
        JsonNode tree = new ObjectMapper().readTree(
                VerificationReports.json(verdict, "p.asice", TestKeys.NOW, Locale.ENGLISH));
        assertEquals("INDETERMINATE", tree.path("indication").asText());
        JsonNode signature = tree.path("signatures").path(0);
        assertEquals("TRY_LATER", signature.path("subIndication").asText());
        assertTrue(signature.path("provenTime").isNull());
        assertEquals("UNKNOWN", signature.path("certificates").path(0).path("status").asText());
        assertEquals("TRUSTED", signature.path("certificates").path(1).path("status").asText());
        assertEquals(verdict.lines().size(), tree.path("lines").size());
        assertEquals(verdict.files().size(), tree.path("files").size());
    }

    @Test
    void xmlNamesIndicationsAsEtsiDoes() throws Exception {
        Document report = xml(VerificationReports.xml(unknown(), "p<&>.asice", TestKeys.NOW, Locale.ENGLISH));
        Element status = (Element) report.getElementsByTagNameNS(VR, "SignatureValidationStatus").item(0);
        assertEquals("urn:etsi:019102:mainindication:indeterminate", text(status, "MainIndication"));
        assertEquals("urn:etsi:019102:subindication:TRY_LATER", text(status, "SubIndication"));
        Element anchor = (Element) status.getElementsByTagNameNS(VR, "TrustAnchor").item(0);
        assertEquals(1, java.util.stream.IntStream.range(0,
                report.getElementsByTagNameNS(VR, "ValidationObject").getLength())
                .filter(index -> ((Element) report.getElementsByTagNameNS(VR, "ValidationObject").item(index))
                        .getAttribute("id").equals(anchor.getAttribute("VOReference"))).count());
        assertEquals("p<&>.asice!/META-INF/signature001.p7s", text(report.getDocumentElement(), "DAIdentifier"));
    }

    @Test
    void damagedPackageIsReportedToo() throws Exception {
        Path sealed = Packages.sealed(place, TestKeys.key(place));
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        PackageVerdict verdict = Packages.verify(sealed);
        Document report = xml(VerificationReports.xml(verdict, "p.asice", TestKeys.NOW, Locale.ENGLISH));
        assertEquals("urn:etsi:019102:mainindication:total-failed",
                text((Element) report.getElementsByTagNameNS(VR, "SignatureValidationStatus").item(0), "MainIndication"));
        assertTrue(VerificationReports.text(verdict, "p.asice", TestKeys.NOW, Locale.ENGLISH).contains("TOTAL-FAILED"));
    }

    @Test
    void fileEndingChoosesTheForm() throws Exception {
        PackageVerdict verdict = passed();
        for (String ending : new String[] {"txt", "json", "xml"}) {
            Path file = place.resolve("report." + ending);
            VerificationReports.write(file, verdict, "p.asice", TestKeys.NOW, Locale.ENGLISH);
            assertTrue(Files.readString(file).toUpperCase(Locale.ROOT).contains("TOTAL-PASSED"), ending);
        }
        Refusal kind = assertThrows(Refusal.class, () -> VerificationReports.write(place.resolve("report.pdf"), verdict,
                "p.asice", TestKeys.NOW, Locale.ENGLISH));
        assertTrue(kind.in(Locale.ENGLISH).contains("report.pdf"));
        assertThrows(Refusal.class, () -> VerificationReports.write(place.resolve("none/report.txt"), verdict, "p.asice",
                TestKeys.NOW, Locale.ENGLISH));
    }

    private static Document xml(String report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(VR, name).item(0).getTextContent();
    }
}
