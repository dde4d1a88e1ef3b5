package org.hecha.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.hecha.core.text.Messages;
import org.hecha.verification.internal.acceptance.Accepting;
import org.hecha.verification.internal.audit.AuditLimits;
import org.hecha.verification.internal.check.RecalculatedLines;
import org.hecha.verification.internal.comparison.Comparison;
import org.hecha.verification.internal.run.Checking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message exists and formats in both languages, with the same arguments. */
class MessagesTest {

    private static final Object[] ARGUMENTS = { "A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7" };

    private static Properties load(Class<?> owner, String name) throws IOException {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = { OpinionLimit.class, Comparison.class, Checking.class, RecalculatedLines.class,
        AuditLimits.class, Accepting.class })
    void bothLanguagesAreComplete(Class<?> owner) throws IOException {
        Properties chinese = load(owner, "messages.properties");
        Properties english = load(owner, "messages_en.properties");

        assertEquals(chinese.stringPropertyNames(), english.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            String zh = Messages.of(owner).text(key, ARGUMENTS).in(Locale.CHINA);
            String en = Messages.of(owner).text(key, ARGUMENTS).in(Locale.ENGLISH);
            assertFalse(zh.contains("{") || en.contains("{"), key);
            for (Object argument : ARGUMENTS) {
                assertEquals(zh.contains((String) argument), en.contains((String) argument), key + " " + argument);
            }
            assertTrue(zh.codePoints().anyMatch(c -> c > 0x2E80), key + " is not Chinese: " + zh);
        }
    }
}
