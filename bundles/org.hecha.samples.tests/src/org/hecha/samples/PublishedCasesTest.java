package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.model.base.Identified;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.samples.internal.CaseFiles;
import org.hecha.samples.internal.CsvFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedCasesTest {

    private static final PublishedCases CASES = new PublishedCases();

    static Stream<PublishedCase> cases() {
        return CASES.cases().stream();
    }

    @Test
    void allSevenAreThereAndTheDemonstrationsComesFirst() {
        assertEquals(List.of("textile-mill-2022-2023", "steelworks-june-2026", "services-two-factors-2022-2023",
                "biomass-pellets-2023-2024", "pv-projects", "product-footprints", "fuel-factor-table"),
                cases().map(PublishedCase::id).toList());
        assertTrue(CASES.find("no-such-case").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theModelIsValid(PublishedCase published) {
        for (EObject root : List.of(published.engagement(), published.inventory())) {
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
            assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> published.id() + ": " + diagnostic.getChildren());
        }
        assertEquals(published.engagement().getId(), published.inventory().getEngagementId());
        assertFalse(published.engagement().isIllustrative());
        assertFalse(published.title().zh().equals(published.title().en()));
        assertFalse(published.caution().zh().isBlank() || published.source().isBlank());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void idsAreUniqueAndTheSameEveryTime(PublishedCase published) {
        List<String> first = ids(published.inventory());
        assertEquals(new HashSet<>(first).size(), first.size(), "an id is given twice");
        assertEquals(first, ids(published.inventory()));
        assertNotSame(published.inventory(), published.inventory());
        Set<String> others = new HashSet<>();
        cases().filter(other -> other != published).forEach(other -> others.addAll(ids(other.inventory())));
        assertTrue(first.stream().noneMatch(others::contains), "an id of another case");
    }

    @Test
    void idsStayWhatTheyWereInReleasedVersions() {
        PublishedCase mill = CASES.find("textile-mill-2022-2023").orElseThrow();
        String electricity = mill.inventory().getSources().stream()
                .filter(source -> "8711.8".equals(String.valueOf(source.getReported() == null ? null
                        : source.getReported().getValue())))
                .map(Identified::getId).findFirst().orElseThrow();
        assertEquals("a84c196a-c9f2-5041-b593-ca40789c8ff9", electricity);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPublishedResultIsBoundOnceWithThePrintedDigits(PublishedCase published) {
        Inventory inventory = published.inventory();
        List<CsvFacts.Row> rows = new CaseFiles(published.id()).csv("expected.csv");
        List<ExpectedItem> expected = published.expected();
        assertEquals(rows.stream().map(row -> row.get("item") + "=" + row.get("value") + " " + row.get("unit")).toList(),
                expected.stream().map(item -> item.item() + "=" + item.value().toPlainString() + " " + item.unit()).toList());
        Set<String> subjects = new HashSet<>();
        for (ExpectedItem item : expected) {
            assertTrue(subjects.add(item.subjectId()), () -> item + " shares its subject");
            assertEquals(item.value(), printed(inventory, item.subjectId()), item::item);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPublishedInputIsCarried(PublishedCase published) {
        List<BigDecimal> carried = decimals(published.inventory());
        for (CsvFacts.Row row : new CaseFiles(published.id()).csv("inputs.csv")) {
            BigDecimal value = row.decimal("value");
            assertTrue(carried.stream().anyMatch(number -> number.compareTo(value) == 0),
                    () -> published.id() + " " + row.fields());
        }
    }

    private static BigDecimal printed(Inventory inventory, String subjectId) {
        for (EmissionSource source : inventory.getSources()) {
            if (source.getId().equals(subjectId)) {
                return source.getReported().getValue();
            }
        }
        return inventory.getFigures().stream().filter(figure -> figure.getId().equals(subjectId))
                .map(ReportedFigure::getValue).findFirst().orElseThrow();
    }

    static List<String> ids(EObject root) {
        List<String> ids = new ArrayList<>();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                ids.add(identified.getId());
            }
        }
        return ids;
    }

    private static List<BigDecimal> decimals(EObject root) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (object.eGet(attribute) instanceof BigDecimal number) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }
}
