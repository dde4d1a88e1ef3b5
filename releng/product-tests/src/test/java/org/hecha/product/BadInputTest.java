package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one sentence and exit code 2, and leaves everything as it was. */
class BadInputTest {

    @TempDir
    Path folder;
    private Path engagement;

    @BeforeEach
    void anEngagement() throws Exception {
        engagement = folder.resolve("工厂.hecha");
        assertEquals(0, make(engagement).exit());
    }

    private static Hecha.Answer make(Path path) throws Exception {
        return new Hecha().run("new", path, "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31");
    }

    @Test
    void wrongArguments() throws Exception {
        refused(new Hecha().run("calculate"), "calculate --help");
        refused(new Hecha().run("nonsense"), "nonsense");
        refused(new Hecha().run("seal", engagement, "--key", "k.p12", "--password", "secret"), "--password");
        refused(new Hecha().run("new", folder.resolve("x.hecha"), "--organization", "x", "--credit-code", "x", "--period", "last year"), "last year");
    }

    @Test
    void missingAndDamagedEngagements() throws Exception {
        refused(new Hecha().run("calculate", folder.resolve("none.hecha")), "none.hecha");
        refused(make(engagement), "不是空的");
        Files.writeString(engagement.resolve("inventory.xmi"), Files.readString(engagement.resolve("inventory.xmi")).substring(0, 60));
        refused(new Hecha().run("calculate", engagement), "inventory.xmi");
    }

    @Test
    void unreadableImports() throws Exception {
        byte[] before = Files.readAllBytes(engagement.resolve("inventory.xmi"));
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        Path text = Files.writeString(folder.resolve("text.xlsx"), "not a workbook");
        refused(new Hecha().run("import", engagement, empty), "empty.xlsx");
        refused(new Hecha().run("import", engagement, text), "text.xlsx");
        refused(new Hecha().run("import", engagement, folder.resolve("none.xlsx")), "none.xlsx");
        Path template = folder.resolve("t.xlsx");
        assertEquals(0, new Hecha().run("template", template).exit());
        byte[] whole = Files.readAllBytes(template);
        Path truncated = Files.write(folder.resolve("truncated.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(new Hecha().run("import", engagement, truncated), "truncated.xlsx");
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(engagement.resolve("inventory.xmi")));
    }

    @Test
    void keysAndPasswords() throws Exception {
        Path demo = folder.resolve("demo");
        assertEquals(0, new Hecha().run("demo", "--out", demo).exit());
        Path key;
        try (Stream<Path> files = Files.walk(demo)) {
            key = files.filter(f -> f.toString().endsWith(".p12")).findFirst().orElseThrow();
        }
        Path target = folder.resolve("x.asice");
        refused(new Hecha().with("PW", "wrong").run("seal", engagement, "--key", key, "--password-env", "PW", "--out", target), key.toString());
        refused(new Hecha().run("seal", engagement, "--key", key, "--password-env", "NOT_SET_AT_ALL", "--out", target), "NOT_SET_AT_ALL");
        refused(new Hecha().run("seal", engagement, "--key", key, "--out", target), "--password-env");
        refused(new Hecha().with("PW", "x").run("seal", engagement, "--key", folder.resolve("none.p12"), "--password-env", "PW", "--out", target), "none.p12");
        assertTrue(Files.notExists(target), "nothing half-written");
    }

    @Test
    void packagesThatAreNone() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.asice"));
        Hecha.Answer answer = new Hecha().run("verify", empty);
        assertTrue(answer.exit() == 1 || answer.exit() == 2, answer.toString());
        refused(new Hecha().run("verify", folder.resolve("none.asice")), "none.asice");
        refused(new Hecha().run("verify", empty, "--trust", folder.resolve("none.crt")), "none.crt");
    }

    @Test
    void placesThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        refused(new Hecha().run("template", file.resolve("t.xlsx")), "t.xlsx");
        refused(new Hecha().run("report", engagement, "--out", file.resolve("r.pdf")), "r.pdf");
        refused(make(file.resolve("x.hecha")), "x.hecha");
        assertEquals("x", Files.readString(file));
    }

    @Test
    void aDiskWithNoRoom() throws Exception {
        Path report = Files.createDirectories(engagement.resolve("report")).resolve("verification-report.pdf");
        Files.writeString(report, "the old report");
        // A limit on the size of files ends a write in the middle, as a full disk does.
        Hecha.Answer answer = Hecha.program("bash", "-c", "ulimit -f 24; exec \"$0\" report \"$1\"", Hecha.INSTALLED.resolve("hecha"), engagement);
        refused(answer, "verification-report.pdf");
        assertEquals("the old report", Files.readString(report));
        try (Stream<Path> left = Files.list(report.getParent())) {
            assertEquals(1, left.count(), "no temporary file is left");
        }
    }

    private static void refused(Hecha.Answer answer, String part) {
        assertEquals(2, answer.exit(), answer.toString());
        String said = answer.err().lines().filter(line -> line.startsWith("hecha: ")).findFirst().orElse("");
        assertTrue(said.contains(part), part + " is not in: " + answer);
        assertEquals(1, answer.err().lines().filter(line -> !line.isBlank()).count(), "one sentence: " + answer);
    }
}
