package org.hecha.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.sun.jna.Function;

/**
 * SoftHSM2 with tokens of our own in a temporary folder. The library reads the place of its tokens from the environment
 * when it is first used in a process; the one of a running JVM cannot be set from Java, so that it is set with the C
 * library, before the first use.
 */
public final class SoftTokens {

    public static final String PIN = "Zq7-unguessable";
    private static final String OFFICER = "officer-pin-1";
    private static final Path FOLDER;

    static {
        try {
            FOLDER = Files.createTempDirectory("hecha-softhsm");
            Path configuration = FOLDER.resolve("softhsm2.conf");
            Files.writeString(configuration, "directories.tokendir = " + Files.createDirectory(FOLDER.resolve("tokens"))
                    + "\nobjectstore.backend = file\nlog.level = ERROR\n");
            Function.getFunction("c", "setenv").invokeInt(
                    new Object[] {"SOFTHSM2_CONF", configuration.toString(), 1});
            Runtime.getRuntime().addShutdownHook(new Thread(SoftTokens::remove));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SoftTokens() {
    }

    /** The library as Debian and others install it. */
    public static Path library() {
        return Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so",
                "/usr/local/lib/softhsm/libsofthsm2.so").map(Path::of).filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalStateException("SoftHSM2 is missing: install softhsm2"));
    }

    /** Sets a new token up, with our PIN. To be called before any token is used in this process. */
    public static void make(String label) throws Exception {
        util("--init-token", "--free", "--label", label, "--so-pin", OFFICER, "--pin", PIN);
    }

    /** Takes a token away for good. */
    public static void destroy(String label) throws Exception {
        util("--delete-token", "--token", label);
    }

    /** Puts a private key without its certificate on a token. @param key PKCS#8, PEM */
    public static void importKey(String label, Path key, String alias) throws Exception {
        util("--import", key.toString(), "--token", label, "--pin", PIN, "--label", alias, "--id", "a1b2");
    }

    /** Puts the keys of a PKCS#12 file with their certificates on a token, as a user would do it: with keytool. */
    public static void importKeys(String label, Path pkcs12) throws Exception {
        Path configuration = FOLDER.resolve(label + ".cfg");
        Files.writeString(configuration, "name=Import\nlibrary=" + library() + "\nslot=" + slot(label) + "\n");
        run(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-importkeystore", "-noprompt",
                "-srckeystore", pkcs12.toString(), "-srcstorepass", new String(TestKeys.password()),
                "-destkeystore", "NONE", "-deststoretype", "PKCS11", "-deststorepass", PIN,
                "-providerClass", "sun.security.pkcs11.SunPKCS11", "-providerArg", configuration.toString()));
    }

    /** Number of the slot that holds a token, as softhsm2-util says it. */
    public static long slot(String label) throws Exception {
        String slot = "";
        for (String line : util("--show-slots").lines().map(String::strip).toList()) {
            if (line.matches("Slot \\d+")) {
                slot = line.substring("Slot ".length());
            } else if (line.startsWith("Label:") && line.endsWith(" " + label)) {
                return Long.parseLong(slot);
            }
        }
        throw new IllegalStateException("no token " + label);
    }

    private static String util(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("softhsm2-util"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", FOLDER.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + text);
        }
        return text;
    }

    private static void remove() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
