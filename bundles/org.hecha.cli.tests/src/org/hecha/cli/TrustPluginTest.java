package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

import org.hecha.seal.DemonstrationKeys;
import org.hecha.seal.KeyKind;
import org.hecha.seal.TestAuthority;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** A list of accreditations from its draft to the verdict about a package. */
class TrustPluginTest extends CliBench {

    private Path draft;
    private DemonstrationKeys board;
    private DemonstrationKeys body;

    @Test
    void fromADraftToTheVerdict() throws Exception {
        board = keys("board");
        body = keys("body");
        draft = folder.resolve("list.json");
        Path certificate = certificate(body);
        ok("trust", "new", draft, "--id", "cn-ghg", "--issuer", "Board");
        ok("trust", "body", "add", draft, "b1", "--name-zh", "某机构", "--name-en", "A body", "--number", "V0001", "--from",
                LocalDate.now().minusYears(1), "--until", LocalDate.now().plusYears(1));
        ok("trust", "certificate", "add", draft, "b1", certificate, "--pem");
        assertEquals(2, run("trust", "body", "add", draft, "b1", "--name-zh", "x", "--name-en", "x", "--number", "V2", "--from",
                "2025-01-01", "--until", "2026-01-01"));
        Path first = folder.resolve("1.p7m");
        sign(first);
        ok("trust", "check", first, "--signer", certificate(board), "--json");
        assertFalse(json().get("stale").asBoolean());

        Path sealed = sealed();
        assertEquals("accreditation", verified(sealed, first).get("id").asText(), out + err);

        Path second = folder.resolve("2.p7m");
        Files.delete(draft);
        ok("trust", "new", draft, "--former", first, "--signer", certificate(board));
        ok("trust", "suspend", draft, "b1", "--since", Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS),
                "--reason", "complaint");
        assertEquals(2, run("trust", "sign", draft, "--key", board.signerKey(), "--password-file", board.passwordFile(),
                "--next-update", "2099-01-01", "--out", second), "a second issue needs the first");
        sign(second, "--former", first);
        ok("trust", "check", second, "--signer", certificate(board), "--former", first);
        assertEquals(1, run("trust", "check", first, "--signer", certificate(board), "--former", second), out + err);
        byte[] forged = Files.readAllBytes(second);
        forged[forged.length - 5] ^= 1;
        Path forgery = Files.write(folder.resolve("forged.p7m"), forged);
        assertEquals(1, run("trust", "check", forgery, "--signer", certificate(board), "--json"), out + err);
        assertTrue(json().get("problem").asText().contains("SIG_CRYPTO_FAILURE") || json().get("problem").asText().contains("TOTAL-FAILED"), out);
        JsonNode line = verified(sealed, second);
        assertEquals("accreditation-suspended", line.get("id").asText());
        assertEquals("TOTAL-FAILED", line.get("indication").asText());
        assertEquals(2, run("verify", sealed, "--trust", body.rootCertificate(), "--accreditations", second));
        assertEquals(2, run("verify", sealed, "--trust", body.rootCertificate(), "--accreditations", second,
                "--accreditation-signer", certificate), "another signer");
        ok("trust", "show", draft);
        assertTrue(out.contains("草稿") && out.contains("暂停"), out);
        ok("trust", "show", second, "--signer", certificate(board), "--lang", "en");
        assertTrue(out.contains("number 2"), out);
        ok("trust", "reinstate", draft, "b1");
        ok("trust", "withdraw", draft, "b1", "--since", "2099-01-01");
        assertEquals(2, run("trust", "reinstate", draft, "b1", "--since", "tomorrow"));
    }

    @Test
    void everyVerbOfTheGroupExplainsItself() {
        for (String language : List.of("zh", "en")) {
            for (String verb : List.of("new", "body", "certificate", "suspend", "withdraw", "reinstate", "sign", "show", "check")) {
                assertEquals(0, run("trust", verb, "--help", "--lang", language), err);
                assertTrue(out.contains("hecha trust " + verb), out);
            }
        }
        assertEquals(2, run("trust"));
    }

    private void ok(Object... arguments) {
        assertEquals(0, run(arguments), () -> out + err);
    }

    private void sign(Path list, Object... more) {
        List<Object> words = new java.util.ArrayList<>(List.of("trust", "sign", draft, "--key", board.signerKey(), "--password-file",
                board.passwordFile(), "--next-update", "2099-01-01", "--out", list));
        words.addAll(List.of(more));
        ok(words.toArray());
    }

    private DemonstrationKeys keys(String name) throws Exception {
        return TestAuthority.create(Files.createDirectory(folder.resolve(name)), KeyKind.EC_P256,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private Path certificate(DemonstrationKeys keys) throws Exception {
        KeyStore store = KeyStore.getInstance(keys.signerKey().toFile(), Files.readString(keys.passwordFile()).strip().toCharArray());
        Path file = keys.signerKey().resolveSibling("signer.crt");
        Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(
                store.getCertificate(store.aliases().nextElement()).getEncoded()) + "\n-----END CERTIFICATE-----\n");
        return file;
    }

    private Path sealed() {
        Path engagement = folder.resolve("x.hecha");
        ok("new", engagement, "--organization", "x", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31");
        Path sealed = folder.resolve("x.asice");
        ok("seal", engagement, "--key", body.signerKey(), "--password-file", body.passwordFile(), "--out", sealed);
        return sealed;
    }

    /** The line about the signer's accreditation. */
    private JsonNode verified(Path sealed, Path list) throws Exception {
        run("verify", sealed, "--trust", body.rootCertificate(), "--accreditations", list, "--accreditation-signer", certificate(board),
                "--json");
        for (JsonNode line : json().get("lines")) {
            String id = line.get("id").asText();
            if (id.startsWith("accreditation") && !id.equals("accreditation-list")) {
                return line;
            }
        }
        throw new AssertionError(out + err);
    }
}
