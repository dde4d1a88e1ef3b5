package org.hecha.ui;

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

/** What the model fragment names is there: classes, pictures, texts, ids. */
class FragmentTest {

    private String fragment;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = Session.class.getResourceAsStream("/fragment.e4xmi")) {
            fragment = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Set<String> all(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(fragment);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        assertTrue(found.size() > 1, pattern);
        return found;
    }

    @Test
    void everyClassCanBeLoaded() throws ClassNotFoundException {
        for (String name : all("contributionURI=\"bundleclass://org.hecha.ui/([^\"]+)\"")) {
            assertNotNull(Class.forName(name));
        }
    }

    @Test
    void everyPictureIsThere() {
        for (String path : all("iconURI=\"platform:/plugin/org.hecha.ui([^\"]+)\"")) {
            assertNotNull(Session.class.getResource(path), path);
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Set<String> wanted = all("=\"%([^\"]+)\"");
        for (String file : new String[] {"bundle.properties", "bundle_en.properties"}) {
            Properties texts = new Properties();
            try (InputStream in = Session.class.getResourceAsStream("/OSGI-INF/l10n/" + file)) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(texts.stringPropertyNames());
            assertEquals(Set.of(), missing, file);
        }
    }

    @Test
    void everyConstantNamesAnElement() throws IllegalAccessException {
        Set<String> ids = all("elementId=\"([^\"]+)\"");
        for (Field constant : UiIds.class.getFields()) {
            assertTrue(ids.contains(constant.get(null)), constant.getName());
        }
    }

    @Test
    void everyIdIsUsedOnce() {
        Matcher matcher = Pattern.compile(" elementId=\"(org.hecha.ui[^\"]+)\"").matcher(fragment);
        Set<String> seen = new HashSet<>();
        while (matcher.find()) {
            assertTrue(seen.add(matcher.group(1)), matcher.group(1));
        }
    }
}
