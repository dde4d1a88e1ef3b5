package org.hecha.verification.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may agree on which threshold. */
class MaterialityAgreementTest {

    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    @TempDir
    Path folder;

    private final Fixture fixture = new Fixture();
    private EngagementDocument document;

    @BeforeEach
    void open() throws Refusal {
        fixture.member("m1", "Ann", TeamRole.LEAD_VERIFIER, true);
        fixture.member("m2", "Bo", TeamRole.VERIFIER, true);
        fixture.member("m3", "Cy", TeamRole.AUTHORISED_SIGNATORY, true);
        document = EngagementDocument.create(folder.resolve("a.hecha"), fixture.engagement, fixture.inventory);
    }

    @AfterEach
    void close() {
        document.close();
    }

    private static MaterialityAgreement agreement(int category, BigDecimal percent, BigDecimal absolute) {
        return new MaterialityAgreement(category, Optional.ofNullable(percent), Optional.ofNullable(absolute));
    }

    @ParameterizedTest
    @CsvSource({"0, m1, Ann", "2, Cy, Cy"})
    void whoAgreedAndWhenIsWrittenAndUndone(int category, String by, String name) throws Refusal {
        document.execute(agreement(category, new BigDecimal("3"), null).set(document, by, AT));
        assertEquals(name, document.engagement().getMaterialityBy());
        assertEquals(AT, document.engagement().getMaterialityAt());
        document.undo();
        assertNull(document.engagement().getMaterialityBy());
        assertNull(document.engagement().getMaterialityAt());
        document.redo();
        assertEquals(name, document.engagement().getMaterialityBy());
        assertEquals(AT, document.engagement().getMaterialityAt());
    }

    @Test
    void theThresholdOfTheTotalIsWrittenAndUndone() throws Refusal {
        document.execute(agreement(0, new BigDecimal("2.5"), new BigDecimal("300")).set(document, "Ann", AT));
        assertEquals(new BigDecimal("2.5"), document.engagement().getMaterialityPercent());
        assertEquals(new BigDecimal("300"), document.engagement().getMaterialityAbsolute());
        document.undo();
        assertEquals(new BigDecimal("5"), document.engagement().getMaterialityPercent());
        assertNull(document.engagement().getMaterialityAbsolute());
        document.redo();
        assertEquals(new BigDecimal("300"), document.engagement().getMaterialityAbsolute());
    }

    @Test
    void aCategoryHasOneThresholdWhichIsChangedAndNotDoubled() throws Refusal {
        document.execute(agreement(2, new BigDecimal("5"), null).set(document, "m3", AT));
        document.execute(agreement(2, null, new BigDecimal("40")).set(document, "Cy", AT));
        assertEquals(1, document.engagement().getThresholds().size());
        assertEquals(new BigDecimal("5"), document.engagement().getThresholds().get(0).getPercent());
        assertEquals(new BigDecimal("40"), document.engagement().getThresholds().get(0).getAbsolute());
        document.undo();
        assertNull(document.engagement().getThresholds().get(0).getAbsolute());
        document.undo();
        assertTrue(document.engagement().getThresholds().isEmpty());
        document.redo();
        assertEquals(2, document.engagement().getThresholds().get(0).getCategory());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "0, -0.01, -, Ann, -0.01 %", "0, 100.01, -, Ann, 100.01 %", "0, -, -5, Ann, -5 tCO2e",
        "7, 5, -, Ann, category 7", "-1, 5, -, Ann, category -1", "0, -, -, Ann, --percent", "0, 5, -, Bo, Bo is",
        "0, 5, -, Nobody, Nobody" })
    void whatMakesNoSenseIsRefused(int category, BigDecimal percent, BigDecimal absolute, String by, String said) {
        Refusal refusal = assertThrows(Refusal.class, () -> agreement(category, percent, absolute).set(document, by, AT));
        assertTrue(refusal.in(Locale.ENGLISH).contains(said), refusal.in(Locale.ENGLISH));
        assertFalse(refusal.in(Locale.CHINA).isBlank());
        assertFalse(document.isDirty());
    }

    @Test
    void aBindingProgrammeCannotBeOutbid() throws Refusal {
        document.engagement().setProgramme("全国碳市场");
        Refusal refusal = assertThrows(Refusal.class, () -> agreement(0, new BigDecimal("0.1"), null).set(document, "Ann", AT));
        assertTrue(refusal.in(Locale.ENGLISH).contains("allows 0 % at most"), refusal.in(Locale.ENGLISH));
        document.execute(agreement(0, BigDecimal.ZERO, null).set(document, "Ann", AT));
        assertEquals(BigDecimal.ZERO, document.engagement().getMaterialityPercent());
    }
}
