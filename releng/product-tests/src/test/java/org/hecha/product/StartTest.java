package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product starts: in both languages, on every JDK of the machine, with a window. */
class StartTest {

    @TempDir
    Path folder;

    @Test
    void itAnswersInBothLanguages() throws Exception {
        Hecha.Answer chinese = new Hecha().run("--help");
        assertEquals(0, chinese.exit(), chinese.toString());
        assertTrue(chinese.out().contains("核查工作台") && chinese.out().contains("standards"), chinese.out());
        // The start script itself sees "open" and must hand its help on.
        Hecha.Answer english = new Hecha().run("open", "--help", "--lang", "en");
        assertEquals(0, english.exit(), english.toString());
        assertTrue(english.out().contains("Open the window") && english.out().contains("  hecha open"), english.out());
    }

    @Test
    void everyStandardIsInstalledAndNothingWasRefused() throws Exception {
        Hecha.Answer answer = new Hecha().run("standards", "--json");
        assertEquals(0, answer.exit(), answer.toString());
        assertTrue(answer.json().get("refused").isEmpty(), answer.out());
        assertTrue(answer.json().get("methods").size() >= 30, "methods: " + answer.json().get("methods").size());
    }

    @Test
    void itRunsOnEveryJdkOfThisMachine() throws Exception {
        int tried = 0;
        try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
            for (Path home : homes.filter(h -> Files.isExecutable(h.resolve("bin/java")) && !Files.isSymbolicLink(h)).toList()) {
                Hecha.Answer version = Hecha.program(home.resolve("bin/java"), "-XshowSettings:properties", "-version");
                int feature = version.err().lines().filter(l -> l.contains("java.specification.version")).findFirst()
                        .map(l -> l.substring(l.indexOf('=') + 1).trim()).filter(v -> v.matches("\\d+")).map(Integer::parseInt).orElse(0);
                if (feature >= 17) {
                    tried++;
                    Hecha.Answer answer = new Hecha().with("JAVA_HOME", home.toString()).run("standards", "--json");
                    assertEquals(0, answer.exit(), home + ": " + answer);
                }
            }
        }
        assertTrue(tried >= 1, "JDKs tried: " + tried);
    }

    @Test
    void theWindowOpensAnEngagement() throws Exception {
        Path demo = folder.resolve("demo");
        assertEquals(0, new Hecha().run("demo", "--out", demo).exit());
        assertTheWindowComesUp("核查工作台", demo.resolve("textile-mill-2022-2023.hecha").toString());
    }

    @Test
    void aDamagedWorkspaceNeverBlocksTheStart() throws Exception {
        Path metadata = folder.resolve(".hecha/workbench/.metadata/.plugins");
        Path settings = Files.createDirectories(metadata.resolve("org.eclipse.core.runtime/.settings"));
        Files.write(settings.resolve("org.hecha.ui.prefs"), new byte[] {'t', '=', '\\', 'u', '0', 'z', '\n', 0, (byte) 0xFF, '{'});
        Files.writeString(Files.createDirectories(metadata.resolve("org.eclipse.e4.workbench")).resolve("workbench.xmi"), "<broken");
        Files.createDirectories(folder.resolve(".hecha/workbench/recovery/x/state-1"));
        assertTheWindowComesUp("核查工作台");
    }

    @Test
    void theLanguageChosenIsThatOfTheNextStart() throws Exception {
        Path settings = Files.createDirectories(
                folder.resolve(".hecha/workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve("org.hecha.ui.prefs"), "eclipse.preferences.version=1\nlanguage=ENGLISH\ntheme=DARK\n");
        assertTheWindowComesUp("Hecha verification workbench");
    }

    @Test
    void theLanguageNamedComesBeforeTheOneChosen() throws Exception {
        assertTheWindowComesUp("Hecha verification workbench", "--lang", "en");
    }

    @Test
    void theClassesOfTheFirstStartAreKeptAndDoNoHarmWhereTheyAreDamaged() throws Exception {
        assertTheWindowComesUp("核查工作台");
        Path kept = folder.resolve(".cache/hecha/classes");
        List<Path> archives;
        try (Stream<Path> files = Files.list(kept)) {
            archives = files.toList();
        }
        assertEquals(1, archives.size(), "one whole archive and nothing half-written: " + archives);
        Path archive = archives.get(0);
        byte[] whole = Files.readAllBytes(archive);
        // Of the right size, but empty from the middle on: the JVM breaks down on it.
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length));
        assertTheWindowComesUp("核查工作台");
        try (Stream<Path> left = Stream.concat(Files.list(folder), Files.list(reports()))) {
            assertEquals(List.of(), left.filter(file -> file.getFileName().toString().matches("hs_err.*|hecha-jvm.*|core.*")).toList());
        }
        Files.deleteIfExists(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertTheWindowComesUp("核查工作台");
    }

    /** Where the JVM reports that it broke down. */
    private Path reports() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    private void assertTheWindowComesUp(String title, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Hecha.INSTALLED.resolve("hecha").toString(), "open"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // A home of its own: nothing of this user's layout is read or changed.
        builder.environment().put("HOME", folder.toString());
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().put("TMPDIR", reports().toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + folder);
        Path log = folder.resolve("window.log");
        Process window = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            boolean shown = false;
            for (int i = 0; i < 240 && !shown && window.isAlive(); i++) {
                shown = hasWindow(window, title);
                window.waitFor(250, TimeUnit.MILLISECONDS);
            }
            assertTrue(shown, "no window came up: " + Files.readString(log));
            assertFalse(Files.readString(log).contains("Exception"), Files.readString(log));
        } finally {
            window.descendants().forEach(ProcessHandle::destroy);
            window.destroy();
            window.waitFor(20, TimeUnit.SECONDS);
        }
    }

    /** Whether that process, and not another test's beside it, shows a window with that title. */
    private static boolean hasWindow(Process process, String title) throws Exception {
        // The workbench puts blanks behind the title; a helper window of the toolkit has it without.
        Pattern line = Pattern.compile("(0x\\w+) \".*" + title + " +\": .*");
        for (String each : Hecha.program("xwininfo", "-root", "-tree").out().lines().toList()) {
            Matcher window = line.matcher(each.strip());
            if (window.matches()) {
                String owner = Hecha.program("xprop", "-id", window.group(1), "_NET_WM_PID").out().replaceAll("\\D", "");
                if (Stream.concat(Stream.of(process.toHandle()), process.descendants()).anyMatch(own -> owner.equals(String.valueOf(own.pid())))) {
                    return true;
                }
            }
        }
        return false;
    }
}
