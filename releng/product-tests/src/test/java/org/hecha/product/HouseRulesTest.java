package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The walls of the house: who may lean on whom, and how large a room may grow. */
class HouseRulesTest {

    private static final int CONTRIBUTIONS = 50;
    private static final int PAGES = 80;

    private static final Path BUNDLES = Path.of(System.getProperty("hecha.releng"), "..", "bundles").toAbsolutePath().normalize();

    /** Lower bundles have lower numbers; a bundle requires only lower ones, and services never one another. */
    private static int layer(String bundle) {
        return switch (bundle) {
            case "org.hecha.model", "org.hecha.core.logging" -> 0;
            case "org.hecha.model.edit" -> 10;
            case "org.hecha.core" -> 20;
            case "org.hecha.standard" -> 30;
            case "org.hecha.quantification", "org.hecha.verification", "org.hecha.scoring", "org.hecha.evidence", "org.hecha.seal",
                "org.hecha.io.spreadsheet" -> 40;
            // The report is assembled from what verification keeps.
            case "org.hecha.report" -> 45;
            case "org.hecha.ui.collections", "org.hecha.ui.jface.zh", "org.hecha.ui.widgets" -> 60;
            case "org.hecha.ui" -> 70;
            case "org.hecha.ui.evidence", "org.hecha.ui.fieldwork", "org.hecha.ui.intake", "org.hecha.ui.review", "org.hecha.ui.score" -> PAGES;
            case "org.hecha.app", "org.hecha.cli" -> 90;
            case "org.hecha.testing" -> 95;
            case "org.hecha.testing.day" -> 97;
            default -> {
                assertTrue(bundle.startsWith("org.hecha.standard.") || bundle.startsWith("org.hecha.scoring.")
                        || bundle.startsWith("org.hecha.factors.") || bundle.equals("org.hecha.samples"), bundle + " has no layer: give it one here");
                yield bundle.endsWith(".ui") ? PAGES : CONTRIBUTIONS;
            }
        };
    }

    @Test
    void nothingLiesBeforeTheDoor() throws IOException {
        Set<String> rooms = Set.of("pom.xml", "bundles", "features", "releng", "target-platform", "README.md", "mvnw", "mvnw.cmd", "target");
        try (Stream<Path> files = Files.list(BUNDLES.getParent())) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !rooms.contains(name)).toList());
        }
    }

    @Test
    void aBundleLeansOnlyOnLowerOnes() throws IOException {
        List<String> wrong = new ArrayList<>();
        requirements(name -> !name.endsWith(".tests")).forEach((bundle, required) -> required.stream()
                .filter(r -> r.startsWith("org.hecha.") && layer(r) >= layer(bundle)).forEach(r -> wrong.add(bundle + " requires " + r)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingBelowTheWindowKnowsAWidget() throws IOException {
        List<String> wrong = new ArrayList<>();
        requirements(name -> !name.endsWith(".tests") && layer(name) < 60).forEach((bundle, required) -> required.stream()
                .filter(r -> r.startsWith("org.eclipse.swt") || r.startsWith("org.eclipse.jface") || r.startsWith("org.eclipse.e4")
                        || r.contains("nattable")).forEach(r -> wrong.add(bundle + " requires " + r)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void contributionsDoNotKnowEachOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        requirements(name -> !name.endsWith(".tests") && layer(name) == CONTRIBUTIONS).forEach((bundle, required) -> required.stream()
                .filter(r -> r.startsWith("org.hecha.") && layer(r) == CONTRIBUTIONS).forEach(r -> wrong.add(bundle + " requires " + r)));
        assertEquals(List.of(), wrong);
    }

    /**
     * Fragments are merged bundle by bundle, in any order, but for those whose parent stands right below another fragment: a parent
     * that lies deeper is found in some starts and not in others, and what was to be put there is lost without a word.
     */
    @Test
    void whatAFragmentIsPutIntoIsFoundInEveryStart() throws IOException {
        Set<String> found = all("org.hecha.app/Application.e4xmi", "elementId=\"([^\"]+)\"");
        Set<String> wanted = new TreeSet<>();
        Set<String> imported = new TreeSet<>();
        for (Path bundle : folders()) {
            if (Files.exists(bundle.resolve("fragment.e4xmi"))) {
                String fragment = bundle.getFileName() + "/fragment.e4xmi";
                found.addAll(all(fragment, "<elements [^>]*elementId=\"([^\"]+)\""));
                wanted.addAll(all(fragment, "parentElementId=\"([^\"]+)\""));
                imported.addAll(all(fragment, "<imports [^>]*elementId=\"([^\"]+)\""));
            }
        }
        assertTrue(wanted.size() > 5, wanted.toString());
        wanted.removeAll(found);
        assertEquals(Set.of(), wanted);
        imported.removeAll(all("org.hecha.app/Application.e4xmi", "elementId=\"([^\"]+)\""));
        assertEquals(Set.of(), imported, "put what several bundles refer to into Application.e4xmi");
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(BUNDLES)) {
            return all.toList();
        }
    }

    private static Set<String> all(String file, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(BUNDLES.resolve(file))).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void roomsStaySmall() throws IOException {
        List<Long> sizes = new ArrayList<>();
        List<String> large = new ArrayList<>();
        for (Path file : sources("/src/")) {
            long lines = Files.readAllLines(file).size();
            if (!file.toString().contains(".tests/")) {
                sizes.add(lines);
            }
            if (lines > (file.toString().contains(".tests/") ? 600 : 400)) {
                large.add(BUNDLES.relativize(file) + ": " + lines);
            }
        }
        assertEquals(List.of(), large);
        sizes.sort(null);
        assertTrue(sizes.get(sizes.size() / 2) < 80, "median lines: " + sizes.get(sizes.size() / 2));
        assertTrue(sizes.get(sizes.size() * 9 / 10) < 250, "90 %: " + sizes.get(sizes.size() * 9 / 10));
    }

    @Test
    void nothingIsPrintedBelowTheCommandLineAndNoTestIsSwitchedOff() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources("/src/")) {
            String text = Files.readString(file);
            boolean prints = text.contains("System.out.") || text.contains("System.err.") || text.contains("printStackTrace(");
            if (prints && !file.toString().contains("org.hecha.cli") && !file.toString().contains(".tests/")) {
                wrong.add(BUNDLES.relativize(file) + " prints");
            }
            if (text.contains("@" + "Disabled") || text.contains("org.junit.Test;")) {
                wrong.add(BUNDLES.relativize(file) + " switches a test off or uses JUnit 4");
            }
        }
        for (Path file : sources("/src-gen/")) {
            if (Files.readString(file).contains("@generated" + " NOT")) {
                wrong.add(BUNDLES.relativize(file) + " is generated and was edited");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(f -> f.toString().endsWith(".java") && f.toString().contains(folder) && !f.toString().contains("/target/"))
                    .sorted().toList();
        }
    }

    private static Map<String, List<String>> requirements(Predicate<String> wanted) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.filter(b -> Files.exists(b.resolve("META-INF/MANIFEST.MF"))).toList()) {
                String name = bundle.getFileName().toString();
                if (wanted.test(name)) {
                    try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
                        String required = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
                        found.put(name, required == null ? List.of()
                                : Arrays.stream(required.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(r -> r.split(";")[0].trim()).toList());
                    }
                }
            }
        }
        return found;
    }
}
