package org.hecha.samples.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class StableIdsTest {

    @Test
    void anIdIsANameBasedUuidOfVersionFive() {
        UUID id = UUID.fromString(new StableIds("textile-mill-2022-2023").of("electricity-2022"));
        assertEquals(5, id.version());
        assertEquals(2, id.variant());
        // Computed with Python's uuid.uuid5 over the same namespace and name.
        assertEquals("a84c196a-c9f2-5041-b593-ca40789c8ff9", id.toString());
    }

    @Test
    void caseAndKeyBothMatter() {
        assertNotEquals(new StableIds("a").of("k"), new StableIds("b").of("k"));
        assertNotEquals(new StableIds("a").of("k"), new StableIds("a").of("l"));
    }
}
