package org.hecha.scoring.jiangsu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.hecha.standard.DataFile;
import org.hecha.scoring.Condition;
import org.hecha.scoring.Decision;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.MaterialKind;
import org.hecha.scoring.Policy;
import org.hecha.scoring.Scheme;
import org.hecha.standard.Standing;
import org.hecha.standard.DataFile;
import org.hecha.standard.Text;
import org.junit.jupiter.api.Test;

/** The scheme against the guide: numbers of the guide are written here once more, by hand. */
class JiangsuSchemeTest {

    private final Scheme scheme = Bench.scheme();

    @Test
    void sixteenIndicatorsAddUpToOneHundred() {
        assertEquals(List.of("10", "10", "10", "10", "10", "5", "6", "10", "4", "6", "5", "2", "3", "5", "1", "3"),
                scheme.indicators().stream().map(indicator -> indicator.maximum().toPlainString()).toList());
        assertEquals(0, new BigDecimal("100").compareTo(scheme.indicators().stream().map(Indicator::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(),
                scheme.indicators().stream().map(Indicator::number).toList());
    }

    @Test
    void fiveConditionsOfWhichOnlyTheThirdMayNotApply() {
        assertEquals(List.of("C1", "C2", "C3", "C4", "C5"), scheme.conditions().stream().map(Condition::id).toList());
        assertEquals(List.of("C3"), scheme.conditions().stream().filter(one -> one.notApplicable().isPresent())
                .map(Condition::id).toList());
        assertEquals(5, scheme.condition("C5").orElseThrow().parts().size());
    }

    @Test
    void thresholdsAreThoseOfSectionFour() {
        assertEquals("100", scheme.thresholds().offset().toPlainString());
        assertEquals("80", scheme.thresholds().score().toPlainString());
        assertEquals(List.of(Decision.ZERO, Decision.NEAR_ZERO), scheme.thresholds().levels().stream()
                .map(level -> level.decision()).toList());
        assertEquals(List.of("80", "50"), scheme.thresholds().levels().stream()
                .map(level -> level.selfReduction().toPlainString()).toList());
    }

    @Test
    void fourteenKindsOfMaterialInTheOrderOfAnnexThree() {
        assertEquals(IntStream.rangeClosed(1, 14).boxed().toList(),
                scheme.materials().stream().map(MaterialKind::number).toList());
        assertEquals("获得省级及以上绿色工厂的发文", scheme.materials().get(3).title().zh());
    }

    @Test
    void everyOpenPointOfTheFactsPageIsAPolicyWithANote() {
        assertEquals(new TreeSet<>(IntStream.rangeClosed(0, 10).boxed().toList()),
                new TreeSet<>(scheme.policies().stream().map(Policy::openPoint).toList()));
        scheme.policies().forEach(policy -> policy.options().forEach(option -> assertSpoken(option.note(),
                policy.id() + " " + option.id())));
        assertTrue(scheme.policies().stream().allMatch(policy -> policy.option(policy.defaultOption()).orElseThrow()
                .standing() != Standing.UNCONFIRMED));
    }

    @Test
    void theCentreHasTheTwelveFunctions() {
        assertEquals(13, scheme.indicator("I10").orElseThrow().inputs().size(), "the centre itself and 12 functions");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (Condition condition : scheme.conditions()) {
            assertSpoken(condition.title(), condition.id());
            assertSpoken(condition.requirement(), condition.id());
            assertTrue(condition.place().zh().startsWith("附件1-1 序号"), condition.id());
            condition.parts().forEach(part -> assertSpoken(part.requirement(), part.id()));
        }
        for (Indicator indicator : scheme.indicators()) {
            assertSpoken(indicator.title(), indicator.id());
            assertSpoken(indicator.requirement(), indicator.id());
            assertSpoken(indicator.scoring(), indicator.id());
            assertSpoken(indicator.group(), indicator.id());
            assertEquals("附件1-2 序号" + indicator.number(), indicator.place().zh());
            indicator.inputs().forEach(input -> {
                assertSpoken(input.question(), indicator.id() + " " + input.key());
                input.options().forEach(option -> assertSpoken(option.text(), indicator.id() + " " + option.id()));
            });
        }
        scheme.materials().forEach(material -> assertSpoken(material.title(), "material " + material.number()));
    }

    @Test
    void theContributionNamesItsSchemeFile() throws IOException {
        JiangsuGuide guide = new JiangsuGuide();
        assertEquals("JS-ZCF", guide.id());
        assertEquals(List.of(DataFile.Kind.SCHEME, DataFile.Kind.EVIDENCE), guide.data().stream().map(DataFile::kind).toList());
        try (InputStream in = guide.data().get(0).open()) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("\"JS-ZCF-2026\""));
        }
    }

    private static void assertSpoken(Text text, String where) {
        String chinese = text.in(Locale.SIMPLIFIED_CHINESE);
        String english = text.in(Locale.ENGLISH);
        assertTrue(chinese.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), where);
        assertFalse(english.isBlank(), where);
        assertFalse(english.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF) && !english.contains("工信厅节"), where);
    }
}
