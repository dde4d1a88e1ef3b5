package org.hecha.scoring.jiangsu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.scoring.Decision;
import org.hecha.scoring.GateState;
import org.hecha.scoring.OffsetLine;
import org.hecha.scoring.Ratio;
import org.hecha.scoring.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the offsets broken once, and kept at its border. */
class OffsetRulesTest {

    private final Application application = Application.complete();

    private OffsetLine line(String id, String... choices) throws Refusal {
        return Bench.score(application, choices).offsets().stream().filter(line -> id.equals(line.offsetId()))
                .findFirst().orElseThrow();
    }

    private Ratio ratio(String... choices) throws Refusal {
        return Bench.score(application, choices).thresholds().offsetRatio().ratio().orElseThrow();
    }

    @Test
    void certificatesAreConvertedByTheFactorOfTheInventory() throws Refusal {
        OffsetLine line = line("OG");
        assertTrue(line.counted());
        assertEquals(0, new BigDecimal("3048").compareTo(line.tonnes()));
        assertEquals("5000 MWh × 0.6096 tCO2/MWh (CN-NATIONAL-EXCL, 2023) = 3048 tCO2e.", line.reason().in(Locale.ENGLISH));
        assertEquals(0, new BigDecimal("2653").compareTo(line("OG", "certificate-factor", "NATIONAL_AVERAGE").tonnes()));
        application.sealed("P1").engagement().setElectricityYear(2022);
        assertEquals(0, new BigDecimal("2928").compareTo(line("OG").tonnes()), "the data year of the inventory");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("OG", "category 1", change(offset -> offset.setCategory(1)), "cannot offset category 1"),
                Arguments.of("OC", "category 3", change(offset -> offset.setCategory(3)), "cannot offset category 3"),
                Arguments.of("OC", "quantity", change(offset -> offset.setQuantity(BigDecimal.ZERO)), "not a positive"),
                Arguments.of("OC", "no quantity", change(offset -> offset.setQuantity(null)), "not a positive"),
                Arguments.of("OG", "unit", change(offset -> offset.setUnit("tCO2e")), "does not fit"),
                Arguments.of("OC", "no unit", change(offset -> offset.setUnit(null)), "does not fit"),
                Arguments.of("OC", "not retired", change(offset -> offset.setRetiredOn(null)), "Not retired"),
                Arguments.of("OC", "retired late", change(offset -> offset.setRetiredOn(LocalDate.of(2026, 7, 1))),
                        "after the application"),
                Arguments.of("OC", "beneficiary", change(offset -> offset.setBeneficiary("别的公司")), "not for the applicant"),
                Arguments.of("OC", "no beneficiary", change(offset -> offset.setBeneficiary(" ")), "not for the applicant"),
                Arguments.of("OG", "expired", change(offset -> {
                    offset.setVintageStart(LocalDate.of(2024, 2, 29));
                    offset.setRetiredOn(LocalDate.of(2026, 3, 1));
                }), "expired"),
                Arguments.of("OG", "expired early", change(offset -> {
                    offset.setVintageStart(LocalDate.of(2023, 12, 31));
                    offset.setRetiredOn(LocalDate.of(2026, 1, 1));
                }), "valid until 2025-12-31"),
                Arguments.of("OG", "no vintage", change(offset -> offset.setVintageStart(null)), "without a vintage"),
                Arguments.of("OC", "vintage order", change(offset -> offset.setVintageStart(LocalDate.of(2026, 4, 1))),
                        "contradicts"),
                Arguments.of("OC", "no serial", change(offset -> offset.setSerialFrom("")), "range of serial numbers"),
                Arguments.of("OC", "serials reversed", change(offset -> {
                    offset.setSerialFrom("CCER-2024-1000");
                    offset.setSerialTo("CCER-2024-0001");
                }), "cannot be read"),
                Arguments.of("OC", "serials of two kinds", change(offset -> offset.setSerialTo("VER-2024-1000")),
                        "cannot be read"),
                Arguments.of("OC", "too few serials", change(offset -> offset.setSerialTo("CCER-2024-0999")), "exceeds the 999"),
                Arguments.of("OC", "no proof", change(offset -> offset.getEvidenceIds().clear()), "no material 14"));
    }

    private static Consumer<Offset> change(Consumer<Offset> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void aBrokenRuleRefusesTheOffsetAndOpensTheGate(String id, String name, Consumer<Offset> change, String said)
            throws Refusal {
        change.accept(application.offset(id));
        Scorecard card = Bench.score(application);
        OffsetLine line = card.offsets().stream().filter(one -> id.equals(one.offsetId())).findFirst().orElseThrow();
        assertFalse(line.counted());
        assertEquals(0, line.tonnes().signum());
        assertTrue(line.reason().in(Locale.ENGLISH).contains(said), line.reason().in(Locale.ENGLISH));
        assertEquals(GateState.NOT_MET, card.gate("C2").orElseThrow().state());
        assertEquals(Decision.NOT_ELIGIBLE, card.decision());
    }

    @Test
    void aCertificateIsValidToTheEndOfItsLastMonth() throws Refusal {
        application.offset("OG").setVintageStart(LocalDate.of(2024, 3, 1));
        application.offset("OG").setRetiredOn(LocalDate.of(2026, 3, 31));
        assertTrue(line("OG").counted());
    }

    @Test
    void theBeneficiaryMayBeNamedByItsCreditCode() throws Refusal {
        application.offset("OC").setBeneficiary(Application.CODE);
        assertTrue(line("OC").counted());
    }

    @Test
    void otherVintagesAreLimitedOnlyByPolicy() throws Refusal {
        application.offset("OC").setVintageStart(LocalDate.of(2021, 3, 30));
        assertTrue(line("OC").counted());
        assertFalse(line("OC", "offset-vintage", "FIVE_YEARS").counted());
        application.offset("OC").setVintageStart(LocalDate.of(2021, 3, 31));
        assertTrue(line("OC", "offset-vintage", "FIVE_YEARS").counted());
    }

    @Test
    void kindsThatNeedRecognitionAreRefusedWithoutIt() throws Refusal {
        for (OffsetKind kind : new OffsetKind[] {OffsetKind.FOREIGN, OffsetKind.CARBON_INCLUSION,
                OffsetKind.ENERGY_SAVING_PROJECT, OffsetKind.OWN_PROJECT_OUTSIDE}) {
            Offset offset = application.offset("X-" + kind, kind, "1", "tCO2e", 1, "S-1", "S-1");
            assertTrue(line("X-" + kind).reason().in(Locale.ENGLISH).contains("need recognition"), kind.getName());
            offset.setRecognition("苏环函〔2026〕1号");
            assertTrue(line("X-" + kind).counted(), kind.getName());
        }
    }

    @Test
    void overlappingSerialsCountOnce() throws Refusal {
        Offset second = application.offset("OC2", OffsetKind.CCER, "10", "tCO2e", 1, "CCER-2024-1000", "CCER-2024-1009");
        assertTrue(line("OC").counted());
        assertTrue(line("OC2").reason().in(Locale.ENGLISH).contains("overlap"), line("OC2").reason().in(Locale.ENGLISH));
        second.setSerialFrom("CCER-2024-1001");
        second.setSerialTo("CCER-2024-1010");
        assertTrue(line("OC2").counted());
    }

    @Test
    void anOwnProjectThatLowersTheEmissionsCannotOffset() throws Refusal {
        Offset own = application.offset("OWN", OffsetKind.OWN_PROJECT_INSIDE, "5", "tCO2e", 1, null, null);
        own.setProgramme("余热回收");
        assertTrue(line("OWN").reason().in(Locale.ENGLISH).contains("counts as own reduction"));
        own.setProgramme("光伏上网电量");
        assertTrue(line("OWN").counted());
    }

    @Test
    void noKilowattHourCountsTwice() throws Refusal {
        ElectricitySupply supply = supply(SupplyKind.GREEN_TRADE, "800");
        supply.setCertificateRange("GEC00004000..GEC00006000");
        supply(SupplyKind.GRID, "6000");
        assertTrue(line("OG").reason().in(Locale.ENGLISH).contains("no kilowatt-hour counts twice"));
        assertTrue(line("OG", "traded-power", "OFFSET_ONLY").counted());
    }

    @Test
    void certificatesCoverPurchasedPowerAtTheMost() throws Refusal {
        supply(SupplyKind.GRID, "4999.999");
        assertTrue(line("OG").reason().in(Locale.ENGLISH).contains("exceed the purchased power"));
        supply(SupplyKind.GRID, "0.001");
        assertTrue(line("OG").counted());
    }

    private ElectricitySupply supply(SupplyKind kind, String quantity) {
        ElectricitySupply supply = InventoryFactory.eINSTANCE.createElectricitySupply();
        supply.setId("supply-" + quantity);
        supply.setKind(kind);
        supply.setQuantity(new BigDecimal(quantity));
        supply.setUnit("MWh");
        application.sealed("P1").inventory().getSupplies().add(supply);
        return supply;
    }

    @Test
    void aPackageThatListsAnOffsetProvesItAndAPolicyMayAskForThat() throws Refusal {
        application.offset("OC").getEvidenceIds().clear();
        assertFalse(line("OC").counted());
        assertTrue(line("OG").counted());
        assertFalse(line("OG", "offset-proof", "PACKAGE").counted());
        application.sealed("P1").inventory().getOffsets().add(EcoreUtil.copy(application.offset("OC")));
        assertTrue(line("OC").counted());
        assertTrue(line("OC", "offset-proof", "PACKAGE").counted());
    }

    @Test
    void aSurplusInOneCategoryDoesNothingForTheOther() throws Refusal {
        application.offset("OC").setQuantity(new BigDecimal("999.99"));
        application.offset("MORE", OffsetKind.CCER, "500", "tCO2e", 2, "CCER-2025-0001", "CCER-2025-0500");
        assertFalse(ratio().reaches(new BigDecimal("100")));
        assertEquals("99.99", ratio().percent(2).toPlainString());
        assertTrue(Bench.score(application).thresholds().offsetRatio().notes().stream()
                .anyMatch(note -> note.in(Locale.ENGLISH).contains("category 2 exceed its emissions by 500")));
    }

    @Test
    void aFactoryThatEmitsNothingHasNothingToOffset() throws Refusal {
        application.emit("0", "0", "16192");
        application.dossier().getOffsets().clear();
        assertTrue(ratio().reaches(new BigDecimal("100")));
    }
}
