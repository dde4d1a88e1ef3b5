package org.hecha.ui.review.internal.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.ui.Choices;
import org.junit.jupiter.api.Test;

class PreferredTest {

    private final Map<String, String> kept = new HashMap<>();
    private final Choices choices = new Choices(List.of(Path.of("root.pem"), Path.of("crl.der")), Optional.empty(), List.of(),
            Optional.of(URI.create("http://tsa.example.org/")), Optional.of(Path.of("token.so")), Choices.DEFAULT.language(),
            Choices.DEFAULT.theme(), 2, 8);
    private final Memory memory = new Memory(new Preferred(kept::get, () -> Optional.of(choices)), kept::put);

    @Test
    void thePreferencesCountWhileNothingElseIsChosen() {
        assertEquals(choices.trust(), memory.verification().trust());
        assertEquals("http://tsa.example.org/", memory.text(Memory.AUTHORITY));
        assertEquals(List.of(Path.of("token.so")), memory.files(Memory.LIBRARY));
        assertEquals(List.of(), memory.verification().revocation());
        assertEquals(Optional.empty(), memory.verification().accreditations());
    }

    @Test
    void whatIsChosenHereCounts() {
        memory.verification(VerificationChoice.NONE.trusting(List.of(Path.of("other.pem"))));
        memory.text(Memory.AUTHORITY, "http://other.example.org/");

        assertEquals(List.of(Path.of("other.pem")), memory.verification().trust());
        assertEquals("http://other.example.org/", memory.text(Memory.AUTHORITY));
    }

    @Test
    void withoutPreferencesNothingIsTrusted() {
        assertEquals(VerificationChoice.NONE, new Memory(new Preferred(kept::get, Optional::empty), kept::put).verification());
    }
}
