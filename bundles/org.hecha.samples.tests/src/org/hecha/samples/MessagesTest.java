package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyKeyFormatsWithItsArguments(String file) throws IOException {
        Properties texts = read(file);
        assertEquals(read("messages.properties").keySet(), texts.keySet());
        for (String key : texts.stringPropertyNames()) {
            String text = new MessageFormat(texts.getProperty(key), Locale.ROOT).format(new Object[] {"<0>", "<1>"});
            assertTrue(text.contains("<0>") && text.contains("<1>") && !text.contains("{"), text);
        }
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = PublishedCases.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
