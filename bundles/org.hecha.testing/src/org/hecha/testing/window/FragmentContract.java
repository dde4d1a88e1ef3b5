package org.hecha.testing.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the model fragment of a bundle names is there: classes, pictures, texts, ids. To be extended by a test of each bundle
 * that has a {@code fragment.e4xmi}.
 */
public abstract class FragmentContract {

    private final Class<?> owner;
    private final String bundle;
    private final Class<?>[] ids;
    private String fragment;

    /**
     * @param owner a class of the bundle or of its fragment
     * @param bundle its symbolic name, with which its element ids begin
     * @param ids classes whose public constants are ids of elements
     */
    protected FragmentContract(Class<?> owner, String bundle, Class<?>... ids) {
        this.owner = owner;
        this.bundle = bundle;
        this.ids = ids;
    }

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = owner.getResourceAsStream("/fragment.e4xmi")) {
            fragment = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Set<String> all(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(fragment);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyClassCanBeLoaded() throws ClassNotFoundException {
        Set<String> classes = all("contributionURI=\"bundleclass://" + Pattern.quote(bundle) + "/([^\"]+)\"");
        assertTrue(!classes.isEmpty(), "the fragment names no class of " + bundle);
        for (String name : classes) {
            assertNotNull(Class.forName(name, false, owner.getClassLoader()));
        }
    }

    @Test
    void everyPictureIsThere() {
        for (String path : all("iconURI=\"platform:/plugin/" + Pattern.quote(bundle) + "(/[^\"]+)\"")) {
            assertNotNull(owner.getResource(path), path);
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Set<String> wanted = all("=\"%([^\"]+)\"");
        for (String file : new String[] {"bundle.properties", "bundle_en.properties"}) {
            Properties texts = new Properties();
            try (InputStream in = owner.getResourceAsStream("/OSGI-INF/l10n/" + file)) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(texts.stringPropertyNames());
            assertEquals(Set.of(), missing, file);
        }
    }

    @Test
    void everyConstantNamesAnElement() throws IllegalAccessException {
        Set<String> known = all("elementId=\"([^\"]+)\"");
        for (Class<?> constants : ids) {
            for (Field constant : constants.getFields()) {
                assertTrue(known.contains(constant.get(null)), constant.getName());
            }
        }
    }

    @Test
    void everyIdBelongsToTheBundleAndIsUsedOnce() {
        Matcher matcher = Pattern.compile("<(?!imports)\\w+ [^>]* elementId=\"([^\"]+)\"").matcher(fragment);
        Set<String> seen = new HashSet<>();
        while (matcher.find()) {
            assertTrue(seen.add(matcher.group(1)), matcher.group(1) + " is there twice");
            assertTrue(matcher.group(1).startsWith(bundle + "."), matcher.group(1));
        }
    }
}
