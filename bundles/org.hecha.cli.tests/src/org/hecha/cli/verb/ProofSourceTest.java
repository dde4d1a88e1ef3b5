package org.hecha.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the options for time stamps and revocation data are understood as. */
class ProofSourceTest {

    @TempDir
    private Path folder;

    @Command
    private static final class Holder {
        @Mixin
        private ProofSource proof = new ProofSource();
    }

    private static ProofSource parsed(String... arguments) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(arguments);
        return holder.proof;
    }

    private static String refused(String... arguments) {
        return assertThrows(Refusal.class, () -> parsed(arguments).stamps()).in(Locale.ENGLISH);
    }

    @Test
    void withoutOptionsNothingLeavesTheMachine() throws Exception {
        assertTrue(parsed().stamps().isEmpty());
        assertSame(RevocationSource.NONE, parsed().revocation());
        assertFalse(parsed().online());
    }

    @Test
    void theAuthorityIsNamedByItsAddress() throws Exception {
        assertEquals("https://tsa.example/tsr", parsed("--tsa", "https://tsa.example/tsr").stamps().get().name());
        assertTrue(parsed("--online").online());
        assertFalse(parsed("--online").revocation() == RevocationSource.NONE);
    }

    @Test
    void passwordsComeFromFilesAndNeverShow() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "pass word\n");
        assertTrue(parsed("--tsa", "https://tsa.example/", "--tsa-user", "a", "--tsa-password-file", secret.toString())
                .stamps().isPresent());
        String said = refused("--tsa", "https://tsa.example/", "--tsa-password-file", secret.toString());
        assertTrue(said.contains("--tsa-user") && !said.contains("pass word"), said);
        Path token = Files.writeString(folder.resolve("token"), "abc.def\n");
        assertTrue(parsed("--tsa", "https://tsa.example/", "--tsa-password-file", token.toString()).stamps().isPresent());
        assertTrue(refused("--tsa", "http://tsa.example/", "--tsa-password-file", token.toString())
                .contains("unencrypted"));
    }

    @Test
    void optionsThatDoNotFitTogetherAreRefused() {
        assertTrue(refused("--tsa-user", "a").contains("--tsa"));
        assertTrue(refused("--tsa-policy", "1.2.3").contains("--tsa"));
        assertTrue(refused("--tsa", "https://tsa.example/", "--tsa-user", "a").contains("--tsa-password-env"));
        assertTrue(refused("--tsa", "https://tsa.example/", "--tsa-password-env", "HECHA_UNSET_VARIABLE")
                .contains("HECHA_UNSET_VARIABLE"));
        assertTrue(refused("--tsa", "https://tsa.example/", "--tsa-password-env", "A", "--tsa-password-file", "b")
                .contains("one place"));
        assertTrue(refused("--tsa", "no address").contains("character"));
        assertTrue(refused("--tsa", "file:///etc/passwd").contains("http"));
        assertTrue(refused("--tsa", "https://tsa.example/", "--tsa-policy", "first").contains("object identifier"));
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        Refusal refusal = assertThrows(Refusal.class, () -> parsed("--crl", "gone.crl", "--ocsp", "gone.ocsp").revocation());
        assertTrue(refusal.in(Locale.ENGLISH).contains("gone"), refusal.in(Locale.ENGLISH));
    }
}
