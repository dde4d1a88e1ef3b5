package org.hecha.quantification.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;

/** Every problem and every text has its sentence; that both languages are complete is a rule of the house. */
final class MessagesTest {

    @Test
    void everyProblemAndEveryTextHasItsSentence() throws IOException {
        Properties chinese = new Properties();
        try (Reader in = new InputStreamReader(ProblemKind.class.getResourceAsStream("messages.properties"),
                StandardCharsets.UTF_8)) {
            chinese.load(in);
        }
        for (ProblemKind kind : ProblemKind.values()) {
            assertTrue(chinese.containsKey(kind.key()), kind.key());
        }
        for (TextKey text : TextKey.values()) {
            assertTrue(chinese.containsKey(text.key()), text.key());
        }
    }
}
