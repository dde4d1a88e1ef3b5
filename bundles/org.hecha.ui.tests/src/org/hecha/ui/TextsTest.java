package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.Standing;
import org.hecha.standard.comparison.Agreement;
import org.hecha.ui.internal.calculation.Checking;
import org.hecha.ui.internal.common.Words;
import org.hecha.ui.internal.explorer.ExplorerPart;
import org.hecha.ui.internal.findings.FindingsPart;
import org.hecha.ui.internal.problems.ProblemsPart;
import org.hecha.ui.internal.sources.SourcesPart;
import org.hecha.ui.internal.trace.TracePart;
import org.hecha.ui.internal.window.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages and can be formatted. */
class TextsTest {

    static List<Class<?>> packages() {
        return List.of(Checking.class, Words.class, ExplorerPart.class, FindingsPart.class, ProblemsPart.class,
                SourcesPart.class, TracePart.class, Frame.class);
    }

    private static Properties read(Class<?> owner, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertFalse(properties.isEmpty());
        return properties;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesHaveTheSameKeysAndFormat(Class<?> owner) throws IOException {
        Properties chinese = read(owner, "messages.properties");
        Properties english = read(owner, "messages_en.properties");

        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        Speech speech = Speech.of(owner);
        for (String key : chinese.stringPropertyNames()) {
            for (Properties language : List.of(chinese, english)) {
                assertFalse(language.getProperty(key).replace("''", "").contains("'"), key + ": a lone apostrophe");
            }
            int arguments = new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length;
            assertEquals(arguments, new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length, key);
            String said = speech.say(key, "A0", "A1", "A2", "A3");
            assertFalse(said.isBlank(), key);
            assertFalse(said.contains("{"), key + ": " + said);
        }
    }

    @Test
    void theModelsTermsHaveWords() {
        Locale before = Locale.getDefault();
        try {
            for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
                Locale.setDefault(language);
                List.of(Severity.VALUES, FindingState.VALUES, FindingKind.VALUES, CheckOutcome.VALUES,
                        SourceStatus.VALUES, ProvenanceKind.VALUES)
                        .forEach(terms -> terms.forEach(term -> assertFalse(Words.of(term).isBlank())));
                List.of(Standing.values()).forEach(standing -> assertFalse(Words.of(standing).isBlank()));
                List.of(Agreement.values()).forEach(agreement -> assertFalse(Words.of(agreement).isBlank()));
            }
            assertTrue(Words.of(Severity.FAIL).startsWith("Must"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
