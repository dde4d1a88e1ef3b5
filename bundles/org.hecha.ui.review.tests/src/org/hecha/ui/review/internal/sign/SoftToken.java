package org.hecha.ui.review.internal.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hecha.seal.DemonstrationKeys;

import com.sun.jna.Function;

/**
 * A SoftHSM2 token in a temporary folder, with somebody's key on it. The library reads the place of its tokens from the
 * environment, which is set with the C library before its first use in this process.
 */
final class SoftToken {

    static final String PIN = "Kx4-wizard";
    static final String LABEL = "wizard";

    private final Path folder;
    private final Path configuration;

    SoftToken(Path folder) throws IOException {
        this.folder = folder;
        configuration = folder.resolve("softhsm2.conf");
        Files.writeString(configuration, "directories.tokendir = " + Files.createDirectories(folder.resolve("tokens"))
                + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        Function.getFunction("c", "setenv").invokeInt(new Object[] {"SOFTHSM2_CONF", configuration.toString(), 1});
    }

    /** The library as Debian and others install it. */
    static Path library() {
        return Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so").map(Path::of)
                .filter(Files::exists).findFirst().orElseThrow(() -> new IllegalStateException("SoftHSM2 is missing: install softhsm2"));
    }

    /** Sets the token up and puts the key on it, as a user would do it with keytool. */
    void holds(DemonstrationKeys keys) throws IOException, InterruptedException {
        run(List.of("softhsm2-util", "--init-token", "--free", "--label", LABEL, "--so-pin", "officer-pin-2", "--pin", PIN));
        String slot = run(List.of("softhsm2-util", "--show-slots")).lines().map(String::strip)
                .filter(line -> line.matches("Slot \\d+")).findFirst().orElseThrow().substring("Slot ".length());
        Path provider = folder.resolve("provider.cfg");
        Files.writeString(provider, "name=Import\nlibrary=" + library() + "\nslot=" + slot + "\n");
        run(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-importkeystore", "-noprompt",
                "-srckeystore", keys.signerKey().toString(), "-srcstorepass", Files.readString(keys.passwordFile()).strip(),
                "-destkeystore", "NONE", "-deststoretype", "PKCS11", "-deststorepass", PIN,
                "-providerClass", "sun.security.pkcs11.SunPKCS11", "-providerArg", provider.toString()));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", configuration.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(text);
        }
        return text;
    }
}
