package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.sun.jna.Function;

/** The page about keys, done: what it types is typed, its shell lines too. No PIN and no password is ever said. */
class KeysPluginTest extends CliBench {

    private static final Path GUIDE = Path.of("../../releng/docs/guide");
    private static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";

    /** Both pages use one token: SoftHSM2 reads the place of its tokens once in a process. */
    @Test
    void keysAreUsedAsTheGuideSaysAndNothingSecretIsSaid() throws Exception {
        Path configuration = Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = "
                + Files.createDirectory(folder.resolve("tokens")) + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        // The library asks the C environment, which Java cannot set by itself.
        Function.getFunction("c", "setenv").invokeInt(new Object[] {"SOFTHSM2_CONF", configuration.toString(), 1});
        String chinese = typed("keys.md", configuration);
        assertTrue(chinese.contains("SHA256withRSAandMGF1") && chinese.contains("SM3withSM2"), chinese);
        assertTrue(chinese.contains("令牌“hecha”的 PIN 不正确"), chinese);
        assertFalse(chinese.contains("trial-PIN-4816") || chinese.contains("not-the-PIN"), "no PIN in " + chinese);
        assertEquals(blocks(GUIDE.resolve("keys.md")), blocks(GUIDE.resolve("keys_en.md")), "both pages type the same");
    }

    @Test
    void keysThatAreNoneAreRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "x");
        assertEquals(2, run("gm", "sign", file, "--lang", "en"));
        assertTrue(err.contains("No key was named"), err);
        assertEquals(2, run("gm", "sign", file, "--key", "k.p12", "--token", "t.so", "--lang", "en"));
        assertTrue(err.contains("not both"), err);
        assertEquals(2, run("gm", "sign", file, "--key", "k.pem", "--slot", "1", "--lang", "en"));
        assertTrue(err.contains("go with --token alone"), err);
        assertEquals(2, run("gm", "sign", file, "--key", "k.p12", "--certificate", file, "--lang", "en"));
        assertTrue(err.contains("goes with a PEM key"), err);
        assertEquals(2, run("gm", "sign", file, "--token", folder.resolve("none.so"), "--lang", "en"));
        assertTrue(err.contains("There is no PKCS#11 library"), err);
        assertEquals(2, run("gm", "verify", file, "--lang", "en"));
        assertTrue(err.contains("is no signature file"), err);
        assertEquals(2, run("gm"));
    }

    private String typed(String page, Path configuration) throws Exception {
        StringBuilder said = new StringBuilder();
        List<GuidePage.Step> steps = new ArrayList<>(GuidePage.read(GUIDE.resolve(page)).steps());
        for (String block : blocks(GUIDE.resolve(page))) {
            if (block.startsWith("```console")) {
                shell(block.substring(block.indexOf('\n') + 1), configuration);
                continue;
            }
            long commands = block.startsWith("```sh") ? block.lines().filter(line -> line.startsWith("hecha ")).count() : 1;
            for (int i = 0; i < commands; i++) {
                step(steps.remove(0), said);
            }
        }
        assertEquals(List.of(), steps);
        return said.toString();
    }

    private void step(GuidePage.Step step, StringBuilder said) throws Exception {
        if (step instanceof GuidePage.WrittenFile file) {
            Files.writeString(folder.resolve(file.name()), file.content().replace(LIBRARY, library().toString()));
        } else if (step instanceof GuidePage.Command command) {
            Object[] words = command.words().stream().map(word -> word.startsWith("keys/") ? folder.resolve(word).toString()
                    : word.equals(LIBRARY) ? library().toString() : word).toArray();
            assertEquals(command.exit(), run(words), "line " + command.line() + ": " + command.words() + "\n" + out + err);
            said.append(out).append(err);
        }
    }

    private static Path library() {
        return Stream.of(LIBRARY, "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so")
                .map(Path::of).filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalStateException("SoftHSM2 is missing: install softhsm2"));
    }

    private void shell(String lines, Path configuration) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", lines).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", configuration.toString());
        builder.environment().merge("PATH", Path.of(System.getProperty("java.home"), "bin").toString(), (path, java) -> java + ":" + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), lines + text);
    }

    /** All that is typed or written on a page, fence included. */
    private static List<String> blocks(Path page) throws Exception {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(page)) {
            if (block == null && line.startsWith("```")) {
                block = new StringBuilder(line).append('\n');
            } else if (block != null && line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }
}
