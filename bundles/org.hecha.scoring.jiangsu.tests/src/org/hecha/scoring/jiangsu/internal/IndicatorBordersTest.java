package org.hecha.scoring.jiangsu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each indicator at the borders of its steps. */
class IndicatorBordersTest {

    private final Application application = Application.complete();

    private String points(String indicator, String... choices) throws Refusal {
        return Bench.item(application, indicator, choices).points().toPlainString();
    }

    @Test
    void theCompleteApplicationEarnsOneHundred() throws Refusal {
        assertEquals("100", Bench.score(application).total().toPlainString());
        assertEquals(0, Bench.score(application).items().stream()
                .filter(item -> item.points().compareTo(item.maximum()) != 0).count());
    }

    @ParameterizedTest
    @CsvSource({"none,0", "project,5", "scale,10"})
    void nonFossilEnergy(String use, String expected) throws Refusal {
        application.claim("I1", "M8", "use", use);
        assertEquals(expected, points("I1"));
    }

    @ParameterizedTest
    @CsvSource({"50,10", "49.99,8", "40,8", "39.999999,6", "30,6", "29.99,4", "20,4", "19.99,2", "10,2", "9.99,1",
        "0.0001,1", "0,0", "100,10"})
    void renewableShareAsCalculated(String share, String expected) throws Refusal {
        application.claim("I2", "M8", "otherRenewable", share, "totalOther", "100", "totalPower", "0");
        assertEquals(expected, points("I2"));
    }

    @ParameterizedTest
    @CsvSource({"50,10", "49.99,8", "10,2", "9.99,1", "0,0"})
    void renewableShareAsClaimedIsMarkedSo(String share, String expected) throws Refusal {
        application.claim("I2", "M8", "share", share);
        ItemResult item = Bench.item(application, "I2");
        assertEquals(expected, item.points().toPlainString());
        assertTrue(item.notes().stream().anyMatch(note -> note.in(Locale.ENGLISH).contains("not calculated")));
    }

    @Test
    void aShareOfZeroEarnsWhatThePolicySays() throws Refusal {
        application.claim("I2", "M8", "onsitePower", "0", "totalPower", "100", "totalOther", "0");
        assertEquals("0", points("I2", "zero-share", "ZERO"));
        assertEquals("1", points("I2", "zero-share", "ONE"));
    }

    @Test
    void certificatesCountInTheShareAsThePolicySays() throws Refusal {
        application.claim("I2", "M9", "onsitePower", "10", "tradedPower", "20", "certificatePower", "20",
                "totalPower", "100", "totalOther", "0");
        assertEquals("10", points("I2"));
        assertEquals("2", points("I2", "share-formula", "PHYSICAL"));
    }

    @Test
    void theCoefficientWeighsPowerAgainstOtherEnergy() throws Refusal {
        // 100 MWh of 100 MWh and 20 tce: 28.56 / 48.56 = 58.8 %, but 12.29 / 32.29 = 38.06 %.
        application.claim("I2", "M8", "onsitePower", "100", "totalPower", "100", "totalOther", "20");
        assertEquals("10", points("I2"));
        assertEquals("6", points("I2", "power-coefficient", "CALORIFIC"));
    }

    @Test
    void aShareWithoutItsTotalEarnsNothingAndSaysWhatToEnter() throws Refusal {
        application.claim("I2", "M8", "onsitePower", "100", "totalPower", "100");
        ItemResult item = Bench.item(application, "I2");
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.SIMPLIFIED_CHINESE).contains("电力以外全部能源消费量"), item.reason().in(Locale.ROOT));
    }

    @Test
    void moreRenewableEnergyThanEnergyIsRefused() throws Refusal {
        application.claim("I2", "M8", "onsitePower", "101", "totalPower", "100", "totalOther", "0");
        ItemResult item = Bench.item(application, "I2");
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains("exceeds the total"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,2", "4,8", "5,10", "6,10", "900,10"})
    void achievementsAreCappedAtTen(String count, String expected) throws Refusal {
        application.claim("I3", "M3", "achievements", count);
        assertEquals(expected, points("I3"));
    }

    @Test
    void wasteManagementIsUndividedUnlessThePolicyDividesIt() throws Refusal {
        application.claim("I4", "M14", "system", "yes", "management", "yes", "recovery", "yes", "use", "no");
        assertEquals("0", points("I4"));
        assertEquals("7.5", points("I4", "undivided", "EQUAL_PARTS"));
    }

    @ParameterizedTest
    @CsvSource({"10,10,4,4,6,6,10,10", "10,9,4,4,6,6,6,9.6", "10,10,4,3,6,6,6,9", "10,10,4,4,6,5,8,9.66", "3,1,3,2,3,0,0,3.99"})
    void equipmentPartsAreAllOrNothingOrProRata(String general, String grade2, String special, String advanced,
            String vehicles, String newEnergy, String whole, String proRata) throws Refusal {
        application.claim("I5", "M10", "generalTotal", general, "generalGrade2", grade2, "specialTotal", special,
                "specialAdvanced", advanced, "vehiclesTotal", vehicles, "vehiclesNewEnergy", newEnergy);
        assertEquals(whole, points("I5"));
        assertEquals(proRata, points("I5", "equipment", "PRO_RATA"));
    }

    @Test
    void noNewEquipmentEarnsWhatThePolicySays() throws Refusal {
        application.claim("I5", "M10", "generalTotal", "0", "generalGrade2", "0", "specialTotal", "4",
                "specialAdvanced", "4", "vehiclesTotal", "6", "vehiclesNewEnergy", "6");
        assertEquals("6", points("I5"));
        assertEquals("10", points("I5", "no-equipment", "FULL"));
    }

    @Test
    void equipmentNotStatedIsNotNone() throws Refusal {
        application.claim("I5", "M10", "specialTotal", "4", "specialAdvanced", "4");
        assertEquals("4", points("I5", "no-equipment", "FULL"));
    }

    @Test
    void moreEfficientPiecesThanPiecesAreRefused() throws Refusal {
        application.claim("I5", "M10", "generalTotal", "3", "generalGrade2", "4");
        ItemResult item = Bench.item(application, "I5");
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains("more than the 3"), item.reason().in(Locale.ENGLISH));
    }

    @Test
    void buildingSystemsBesideTheFiveCountAsThePolicySays() throws Refusal {
        application.claim("I6", "M14", "hvac", "yes", "lighting", "yes", "otherSystems", "2");
        assertEquals("4", points("I6"));
        assertEquals("2", points("I6", "other-systems", "NOT_COUNTED"));
        application.claim("I6", "M14", "hvac", "yes", "lighting", "yes", "otherSystems", "9");
        assertEquals("5", points("I6"));
    }

    @ParameterizedTest
    @CsvSource({"yes,no,no,2", "yes,yes,no,4", "yes,yes,yes,6", "no,no,no,0"})
    void supplyChain(String purchasing, String logistics, String system, String expected) throws Refusal {
        application.claim("I7", "M14", "purchasing", purchasing, "logistics", logistics, "supplyChain", system);
        assertEquals(expected, points("I7"));
    }

    @ParameterizedTest
    @CsvSource({"none,0", "basic,0", "advanced,5", "excellent,8", "leading,10"})
    void smartFactory(String level, String expected) throws Refusal {
        application.claim("I8", "M11", "level", level);
        assertEquals(expected, points("I8"));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,0,1", "2,2,4", "3,2,4"})
    void negativeCarbon(String capture, String utilisation, String expected) throws Refusal {
        application.claim("I9", "M14", "capture", capture, "utilisation", utilisation);
        assertEquals(expected, points("I9"));
    }

    @Test
    void eachFunctionOfTheCentreEarnsHalfAPointAndNothingWithoutTheCentre() throws Refusal {
        application.claim("I10", "M12", "centre", "yes", "energyQuery", "yes");
        assertEquals("0.5", points("I10"));
        application.claim("I10", "M12", "centre", "no", "energyQuery", "yes");
        assertEquals("0", points("I10"));
        application.claim("I10", "M12", "energyQuery", "yes");
        assertEquals("0", points("I10"));
    }

    @Test
    void categoryThreeNeedsItsNumberAndMustAgreeWithAVerifiedPackage() throws Refusal {
        application.dossier().getEmissions().setCategory3(null);
        assertEquals("0", points("I12"));
        application.dossier().getEmissions().setCategory3(new java.math.BigDecimal("501"));
        ItemResult item = Bench.item(application, "I12");
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains("claimed 501"), item.reason().in(Locale.ENGLISH));
        application.sealed("P1").emissions("1000", "3048", "0").inventory().getSources().remove(2);
        assertEquals("2", points("I12"), "not in the package: the claim with its material is enough");
        application.claim("I12", "M5", "accounted", "yes", "reported", "no");
        assertEquals("0", points("I12"));
    }

    @Test
    void disclosureIsUndividedUnlessThePolicyDividesIt() throws Refusal {
        application.claim("I16", "M13", "report", "esg", "emissions", "yes", "footprint", "yes", "construction",
                "yes", "public", "no");
        assertEquals("0", points("I16"));
        assertEquals("2.4", points("I16", "undivided", "EQUAL_PARTS"));
        application.claim("I16", "M13", "report", "none", "emissions", "yes", "footprint", "yes", "construction",
                "yes", "public", "yes");
        assertEquals("0", points("I16"));
    }

    @Test
    void aPilotEarnsOnePoint() throws Refusal {
        assertEquals("1", points("I15"));
        application.claim("I15", "M14", "pilot", "no");
        assertEquals("0", points("I15"));
    }

    @Test
    void aClaimWithoutMaterialEarnsNothingUnlessItIsOnlyNoted() throws Refusal {
        application.claim("I8", "M12", "level", "leading");
        ItemResult item = Bench.item(application, "I8");
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains("no material 11"), item.reason().in(Locale.ENGLISH));
        assertEquals("10", points("I8", "material", "NOTED"));
    }

    @Test
    void foreignMaterialNeedsItsTranslation() throws Refusal {
        application.dossier().getMaterials().get(10).setLanguage("en");
        assertEquals("0", points("I8"));
        application.dossier().getMaterials().get(0).setTranslationOf("M11");
        assertEquals("10", points("I8"));
    }

    @ParameterizedTest
    @CsvSource({"I8,level,platinum,choose one of", "I10,centre,maybe,yes or no", "I3,achievements,five,a number",
        "I3,achievements,2.5,whole number", "I3,achievements,-1,below the least", "I2,share,101,above the greatest",
        "I3,achievements,1E99999999,a number"})
    void aWrongValueIsOneSentenceAndNoPoints(String indicator, String key, String value, String said) throws Refusal {
        application.claim(indicator, "M14", key, value);
        ItemResult item = Bench.item(application, indicator);
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains(said), item.reason().in(Locale.ENGLISH));
    }

    @Test
    void unitsAreConvertedOrRefused() throws Refusal {
        application.claim("I2", "M8", "onsitePower", "500000", "totalPower", "1000", "totalOther", "0");
        application.claim("I2").getInputs().get(0).setUnit("kWh");
        assertEquals("10", points("I2"));
        application.claim("I2").getInputs().get(0).setUnit("t");
        assertTrue(Bench.item(application, "I2").reason().in(Locale.ENGLISH).contains("does not convert"));
    }

    @Test
    void unknownKeysDoubleClaimsAndMissingClaimsAreSaid() throws Refusal {
        application.claim("I1", "M8", "use", "scale", "usage", "scale");
        assertTrue(Bench.item(application, "I1").notes().stream()
                .anyMatch(note -> note.in(Locale.ENGLISH).contains("“usage”")));
        application.claim("I1", "M8", "use", "scale", "use", "project");
        assertEquals("0", points("I1"));
        application.dossier().getClaims().removeIf(claim -> "I3".equals(claim.getIndicatorId()));
        ItemResult item = Bench.item(application, "I3");
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains("not claimed"));
    }

    @Test
    void whatIsMissingNamesTheNextStep() throws Refusal {
        application.claim("I2", "M8", "onsitePower", "45", "totalPower", "100", "totalOther", "0");
        Missing missing = Bench.score(application).whatIsMissing().stream()
                .filter(entry -> "I2".equals(entry.subject())).findFirst().orElseThrow();
        assertEquals("2", missing.points().toPlainString());
        assertEquals("A share of 50 % earns 10 points.", missing.text().in(Locale.ENGLISH));
        assertFalse(Bench.score(Application.complete()).whatIsMissing().stream()
                .anyMatch(entry -> "I2".equals(entry.subject())));
    }
}
