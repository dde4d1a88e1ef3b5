package org.hecha.scoring.jiangsu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.ScorecardJson;
import org.hecha.scoring.ScorecardText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed forms, whole, against files beside this test. */
class ScorecardOutputTest {

    private static Application mixed() {
        Application application = Application.complete();
        application.dossier().setIllustrative(true);
        application.answer("C5.2", ClaimAnswer.NO);
        application.claim("I2", "M8", "onsitePower", "45", "totalPower", "100", "totalOther", "0");
        application.claim("I10", "M12", "centre", "yes", "energyQuery", "yes", "budget", "yes", "carbonAssets", "yes");
        application.claim("I8", "M12", "level", "advanced");
        application.sealed("P3").says(org.hecha.standard.seal.Indication.INDETERMINATE,
                org.hecha.standard.seal.SubIndication.NO_CERTIFICATE_CHAIN_FOUND);
        application.offset("OC").setRetiredOn(null);
        application.offset("OF", OffsetKind.FOREIGN, "10", "tCO2e", 1, "VCS-1", "VCS-10");
        return application;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void asText(String language) throws Refusal, IOException {
        Scorecard card = Bench.score(mixed(), "zero-share", "ONE");
        String text = ScorecardText.render(card, Locale.forLanguageTag(language));
        assertEquals(golden("scorecard_" + language + ".txt", text), text);
        assertTrue(text.lines().allMatch(line -> TextTable.width(line) <= 104
                || line.startsWith("I")), "no table is wider than a terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void asJson(String language) throws Refusal, IOException {
        Scorecard card = Bench.score(mixed(), "zero-share", "ONE");
        String json = ScorecardJson.render(card, Locale.forLanguageTag(language)).toPrettyString().replace("\r\n", "\n")
                + "\n";
        assertEquals(golden("scorecard_" + language + ".json", json), json);
    }

    @Test
    void everyNumberOfThePointsIsAString() throws Refusal {
        var tree = ScorecardJson.render(Bench.score(mixed()), Locale.ENGLISH);
        assertTrue(tree.get("total").isTextual());
        tree.get("items").forEach(item -> assertTrue(item.get("points").isTextual() && item.get("maximum").isTextual()));
    }

    @Test
    void theSameApplicationGivesTheSameBytes() throws Refusal {
        assertEquals(ScorecardJson.render(Bench.score(mixed()), Locale.ENGLISH).toString(),
                ScorecardJson.render(Bench.score(mixed()), Locale.ENGLISH).toString());
    }

    @Test
    void aSchemeThatIsNotInstalledIsNamedWithThoseThatAre() {
        Application application = Application.complete();
        application.dossier().setSchemeId("XX-2030");
        Refusal refusal = assertThrows(Refusal.class, () -> Bench.score(application));
        assertEquals("Scoring scheme XX-2030 is not installed (installed: JS-ZCF-2026); install the plug-in that brings it.",
                refusal.in(Locale.ENGLISH));
    }

    @Test
    void unknownPoliciesAndOptionsAreRefused() {
        Refusal policy = assertThrows(Refusal.class, () -> Bench.score(Application.complete(), "mood", "GOOD"));
        assertTrue(policy.in(Locale.ENGLISH).contains("has no policy “mood”"));
        Refusal option = assertThrows(Refusal.class, () -> Bench.score(Application.complete(), "zero-share", "TWO"));
        assertTrue(option.in(Locale.ENGLISH).contains("choose one of ZERO, ONE"), option.in(Locale.ENGLISH));
    }

    @Test
    void anEmptyDossierIsScoredAndNotThrownAt() throws Refusal {
        Scorecard card = Bench.scoring().score(org.hecha.model.dossier.DossierFactory.eINSTANCE.createDossier(), Map.of());
        assertEquals("0", card.total().toPlainString());
        assertEquals(5, card.gates().size());
        assertEquals(16, card.items().size());
        assertTrue(card.whatIsMissing().size() >= 16 + 5);
    }

    /** On a difference the text as it is now stands in the message, to be looked at and taken over. */
    private static String golden(String name, String now) throws IOException {
        try (InputStream in = ScorecardOutputTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name + " is not there; it would be:\n" + now);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
