package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several signers, the signed report, raised levels and written verdicts, with certificates that openssl made. */
class SigningPluginTest extends CliBench {

    private TrialAuthority authority;
    private Path engagement;
    private Path trust;
    private Path sealed;

    @BeforeEach
    void prepare() throws Exception {
        authority = new TrialAuthority(folder);
        for (String name : List.of("lead", "review", "issue")) {
            authority.signer(name);
        }
        trust = folder.resolve("trust.pem");
        assertEquals(0, run("demo", "--out", folder.resolve("demo"), "--json"), err);
        engagement = folder.resolve("demo").resolve(json().get("case").asText() + ".hecha");
        sealed = folder.resolve("sealed.asice");
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    private int sign(String signer, String role) {
        return run("sign", sealed, "--key", folder.resolve(signer + ".p12"), "--password-file", folder.resolve("password"), "--role", role);
    }

    private void seal(Object... more) {
        Object[] words = new Object[more.length + 10];
        Object[] first = {"seal", engagement, "--key", folder.resolve("lead.p12"), "--password-file", folder.resolve("password"), "--role",
            "lead-verifier", "--out", sealed};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        assertEquals(0, run(words), out + err);
    }

    @Test
    void signersInTheirOrderAndTheSignedReport() throws Exception {
        seal("--sign-report");
        assertEquals(0, sign("review", "technical-reviewer"), out + err);
        byte[] before = Files.readAllBytes(sealed);
        assertEquals(2, sign("lead", "authorised-signatory"), out + err);
        assertEquals(2, sign("issue", "lead-verifier"), out + err);
        assertEquals(2, sign("issue", "janitor"), out + err);
        assertArrayEquals(before, Files.readAllBytes(sealed));
        assertEquals(0, sign("issue", "authorised-signatory"), out + err);

        Path xml = folder.resolve("verdict.xml");
        Path json = folder.resolve("verdict.json");
        assertEquals(0, run("verify", sealed, "--trust", trust, "--report", xml, "--report", json, "--json"), out + err);
        List<String> roles = json().get("signatures").findValuesAsText("role");
        assertTrue(roles.containsAll(List.of("lead-verifier", "technical-reviewer", "authorised-signatory")), out);
        assertTrue(json().get("signatures").findValuesAsText("format").contains("PAdES-BASELINE-B"), out);
        assertTrue(Files.readString(xml).contains("urn:etsi:019102:mainindication:total-passed"), "the report in XML");
        assertTrue(Files.readString(json).contains("TOTAL-PASSED"), "the report in JSON");
        assertEquals(0, run("verify", engagement.resolve("report/verification-report.pdf"), "--trust", trust), out + err);
    }

    @Test
    void whatCannotBeEstablishedIsNoPass() throws Exception {
        seal();
        assertEquals(1, run("verify", sealed, "--trust", folder.resolve("root.pem"), "--json"), out + err);
        assertEquals("TRY_LATER", json().get("signatures").get(0).get("subIndication").asText(), out);
        assertEquals(0, run("verify", sealed, "--trust", folder.resolve("root.pem"), "--crl", folder.resolve("root.crl")), out + err);
        assertEquals(1, run("verify", sealed, "--json"), out + err);
        assertEquals("NO_CERTIFICATE_CHAIN_FOUND", json().get("signatures").get(0).get("subIndication").asText(), out);
        authority.revoke("lead");
        authority.list("revoked.crl");
        assertEquals(1, run("verify", sealed, "--trust", folder.resolve("root.pem"), "--crl", folder.resolve("revoked.crl"), "--json"), out + err);
        assertEquals("REVOKED_NO_POE", json().get("signatures").get(0).get("subIndication").asText(), out);
    }

    @Test
    void aLevelWithoutItsMeansLeavesThePackageAsItIs() throws Exception {
        seal();
        byte[] before = Files.readAllBytes(sealed);
        assertEquals(2, run("seal", "extend", sealed, "--level", "LT", "--lang", "en"), out + err);
        assertTrue(err.contains("--tsa") || err.contains("time-stamping authority"), err);
        assertEquals(2, run("seal", "extend", sealed, "--level", "T", "--tsa", "http://127.0.0.1:9/", "--lang", "en"), out + err);
        assertTrue(err.contains("127.0.0.1:9"), err);
        assertArrayEquals(before, Files.readAllBytes(sealed));
        assertEquals(2, run("seal", engagement, "--key", folder.resolve("lead.p12"), "--password-file", folder.resolve("password"), "--level", "T",
                "--out", folder.resolve("no.asice")), out + err);
        assertFalse(Files.exists(folder.resolve("no.asice")));
        assertEquals(2, run("seal", "--lang", "en"), out + err);
    }

    @Test
    void raisedStepByStepWithTheStampsOfAnAuthority() throws Exception {
        seal();
        for (String level : List.of("T", "LT", "LTA", "LTA")) {
            assertEquals(0, run("seal", "extend", sealed, "--level", level, "--tsa", authority.address() + "tsa", "--online", "--trust",
                    folder.resolve("root.pem")), level + out + err);
            assertEquals(level.equals("T") ? 1 : 0, run("verify", sealed, "--trust", folder.resolve("root.pem"), "--json"), level + out + err);
            assertEquals("CAdES-BASELINE-" + level, json().get("signatures").get(0).get("format").asText(), out);
        }
        Path report = engagement.resolve("report/verification-report.pdf");
        assertEquals(0, run("pdfsign", report, "--key", folder.resolve("lead.p12"), "--password-file", folder.resolve("password"), "--role",
                "lead-verifier", "--level", "LT", "--tsa", authority.address() + "tsa", "--crl", folder.resolve("root.crl"), "--trust", trust), out + err);
        assertEquals(0, run("pdfsign", "extend", report, "--level", "LTA", "--tsa", authority.address() + "tsa", "--online", "--trust", trust), out + err);
        assertEquals(0, run("verify", report, "--trust", folder.resolve("root.pem"), "--json"), out + err);
        assertEquals("PAdES-BASELINE-LTA", json().get("signatures").get(0).get("format").asText(), out);
    }
}
