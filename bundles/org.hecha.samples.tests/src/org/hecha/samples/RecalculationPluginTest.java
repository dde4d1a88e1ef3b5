package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.samples.internal.CsvFacts;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published result, recalculated by the installed services and held against {@code oracle.csv}. The oracle's
 * outcomes and recomputed numbers are those of the collection's own analysis of each case, not of this program.
 */
class RecalculationPluginTest {

    /** Refused contributions would only show as results that are missing. */
    private static final List<String> OURS = List.of("FIG", "GBT33760", "FOOTPRINT");

    private static final PublishedCases CASES = new PublishedCases();

    private final Quantification quantification = InstalledServices.get(Quantification.class);
    private final Comparing comparing = InstalledServices.get(Comparing.class);

    static Stream<PublishedCase> cases() {
        return CASES.cases().stream();
    }

    @Test
    void ourMethodsAreTakenWithTheirGoldenCases() {
        assertEquals(List.of(), quantification.refused().stream().map(RecalculationPluginTest::said).toList());
        for (String standard : OURS) {
            assertTrue(quantification.methods().stream().anyMatch(method -> method.standardId().equals(standard)), standard);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPublishedResultComesOutOrIsExplained(PublishedCase published) throws IOException {
        Map<String, ComparisonRow> rows = new HashMap<>();
        compare(published).forEach(row -> rows.put(row.subjectId(), row));
        List<CsvFacts.Row> oracle = oracle(published.id());
        assertEquals(published.expected().stream().map(ExpectedItem::item).toList(),
                oracle.stream().map(row -> row.get("item")).toList());
        StringBuilder wrong = new StringBuilder();
        for (int i = 0; i < oracle.size(); i++) {
            ComparisonRow row = rows.get(published.expected().get(i).subjectId());
            String departure = departure(oracle.get(i), row);
            if (!departure.isEmpty()) {
                wrong.append(System.lineSeparator()).append(departure).append(" — ").append(print(row));
            }
        }
        assertEquals("", wrong.toString(), published.id());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingInACaseCanBeCalculatedOnBothBases(PublishedCase published) {
        for (Basis basis : Basis.values()) {
            Calculation calculation = quantification.calculate(published.engagement(), published.inventory(), basis);
            assertEquals(List.of(), calculation.problems().stream().filter(Problem::blocking)
                    .map(RecalculationPluginTest::said).toList(), basis::name);
        }
    }

    @Test
    void pelletsStandApartFromTheTotal() {
        Calculation calculation = asStated("biomass-pellets-2023-2024");
        Totals of2023 = calculation.byYear().get(2023);
        assertEquals(new BigDecimal("206.8416"), of2023.biogenic().setScale(4, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("22.20372"), of2023.of(1).setScale(5, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("201.1968"), calculation.byYear().get(2024).biogenic().setScale(4, RoundingMode.HALF_UP));
    }

    /** Contradictions of the projects that no single published result shows. */
    @ParameterizedTest
    @CsvSource({"按电表的净上网电量, 48372.84, 16.44", "巴拉贡装机（按组件, 10.56384, -0.48"})
    void contradictionsBesideThePublishedResultsShow(String label, BigDecimal recalculated, BigDecimal difference) {
        ComparisonRow row = compare(CASES.find("pv-projects").orElseThrow()).stream()
                .filter(one -> one.label().startsWith(label)).findFirst().orElseThrow();
        assertEquals(0, recalculated.compareTo(row.recalculated().orElseThrow()), () -> print(row));
        assertEquals(difference, row.difference().orElseThrow());
        assertTrue(row.explanations().stream().anyMatch(one -> one.code().equals("IMPLIED_INPUT")), () -> print(row));
    }

    @Test
    void theDemonstrationsApplicationClaimsWhatTheCriteriaGive() {
        PublishedCase mill = CASES.find("textile-mill-2022-2023").orElseThrow();
        Engagement engagement = mill.engagement();
        Inventory inventory = mill.inventory();
        DemoSupplement supplement = mill.supplement().orElseThrow();
        supplement.apply(engagement, inventory);
        Totals totals = quantification.calculate(engagement, inventory, Basis.BY_CRITERIA).byYear().get(2023);
        var claimed = supplement.dossier().getEmissions();
        assertEquals(claimed.getCategory1(), totals.of(1).setScale(2, RoundingMode.HALF_UP));
        assertEquals(claimed.getCategory2(), totals.of(2).setScale(2, RoundingMode.HALF_UP));
        assertEquals(claimed.getBaseline(),
                totals.categories1And2().add(claimed.getReduction()).setScale(2, RoundingMode.HALF_UP));
    }

    private static String departure(CsvFacts.Row oracle, ComparisonRow row) {
        String recomputed = oracle.get("recomputed");
        BigDecimal expected = new BigDecimal(recomputed);
        boolean same = row.recalculated().filter(value -> value.setScale(expected.scale(), RoundingMode.HALF_UP)
                .compareTo(expected) == 0).isPresent();
        if (!same) {
            return oracle.get("item") + ": recalculated is not " + recomputed;
        }
        Set<Agreement> allowed = switch (oracle.get("outcome")) {
            case "TO_THE_DIGIT" -> EnumSet.of(Agreement.TO_PRINTED_DIGIT);
            case "REPRODUCES" -> EnumSet.of(Agreement.TO_PRINTED_DIGIT, Agreement.WITHIN_INPUT_ROUNDING);
            case "DIFFERS" -> EnumSet.of(Agreement.EXPLAINED, Agreement.UNEXPLAINED);
            default -> throw new IllegalStateException(oracle.where() + ": outcome " + oracle.get("outcome"));
        };
        if (!allowed.contains(row.agreement())) {
            return oracle.get("item") + ": not " + oracle.get("outcome");
        }
        String code = oracle.get("explanation");
        boolean explained = code.isEmpty() || row.explanations().stream().anyMatch(one -> one.code().equals(code));
        return explained ? "" : oracle.get("item") + ": " + code + " is not among the explanations";
    }

    private List<ComparisonRow> compare(PublishedCase published) {
        Engagement engagement = published.engagement();
        Inventory inventory = published.inventory();
        return comparing.compare(engagement, inventory, quantification.calculate(engagement, inventory, Basis.AS_STATED),
                quantification.calculate(engagement, inventory, Basis.BY_CRITERIA));
    }

    private Calculation asStated(String id) {
        PublishedCase published = CASES.find(id).orElseThrow();
        return quantification.calculate(published.engagement(), published.inventory(), Basis.AS_STATED);
    }

    private static List<CsvFacts.Row> oracle(String caseId) throws IOException {
        try (InputStream stream = RecalculationPluginTest.class.getResourceAsStream("oracle.csv")) {
            return CsvFacts.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), "oracle.csv").stream()
                    .filter(row -> row.get("case").equals(caseId)).toList();
        }
    }

    private static String print(ComparisonRow row) {
        StringBuilder text = new StringBuilder();
        text.append(row.reported().map(BigDecimal::toPlainString).orElse("-")).append(" against ")
                .append(row.recalculated().map(BigDecimal::toPlainString).orElse("-")).append(' ').append(row.agreement());
        for (Explanation explanation : row.explanations()) {
            text.append("; ").append(explanation.code()).append(": ").append(explanation.text().in(Locale.ENGLISH));
        }
        return text.toString();
    }

    private static String said(Problem problem) {
        return problem.code() + " " + problem.message().in(Locale.ENGLISH);
    }
}
