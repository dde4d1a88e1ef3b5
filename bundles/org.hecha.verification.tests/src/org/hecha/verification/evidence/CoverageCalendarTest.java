package org.hecha.verification.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

class CoverageCalendarTest {

    private final Fixture fixture = new Fixture();

    private EvidenceItem item(String id, LocalDate from, LocalDate to) {
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setId(id);
        item.setEffectiveStart(from);
        item.setEffectiveEnd(to);
        fixture.evidence.getItems().add(item);
        return item;
    }

    private CoverageCalendar calendar() throws Refusal {
        return CoverageCalendar.of(fixture.engagement, fixture.inventory, fixture.evidence);
    }

    private SourceCoverage only() throws Refusal {
        return calendar().sources().get(0);
    }

    private static String letters(SourceCoverage source) {
        StringBuilder letters = new StringBuilder();
        source.months().forEach(month -> letters.append(switch (month.coverage()) {
            case BOTH -> 'B';
            case DATA -> 'D';
            case EVIDENCE -> 'E';
            case NONE -> '-';
            case NOT_APPLICABLE -> '.';
        }));
        return letters.toString();
    }

    @Test
    void monthsAreCountedInDaysOfDataAndOfEvidence() throws Refusal {
        EmissionSource source = fixture.source("power", Fixture.POWER, null, "MWh");
        fixture.activity(source, "5", "MWh", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)).getEvidenceIds().add("a");
        fixture.activity(source, "5", "MWh", LocalDate.of(2023, 9, 1), LocalDate.of(2024, 9, 30));
        item("a", LocalDate.of(2022, 11, 1), LocalDate.of(2023, 3, 15));
        item("b", LocalDate.of(2023, 3, 16), LocalDate.of(2023, 7, 31)).getSubjectIds().add("power");
        item("c", LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 31)).getSubjectIds().add("another");
        assertEquals("BBBBBBE-DDDD", letters(only()));
        MonthCoverage march = only().months().get(2);
        assertEquals(new MonthCoverage(YearMonth.of(2023, 3), Coverage.BOTH, 31, 31, 31, List.of("a", "b")), march);
        assertEquals(List.of(YearMonth.of(2023, 9), YearMonth.of(2023, 10), YearMonth.of(2023, 11), YearMonth.of(2023, 12)),
                only().unproved().stream().map(MonthCoverage::month).toList());
    }

    @Test
    void theSourcesOwnPeriodAndStatusDecideWhichMonthsCount() throws Refusal {
        EmissionSource source = fixture.source("power", Fixture.POWER, null, "MWh");
        source.setPeriodStart(LocalDate.of(2023, 3, 10));
        source.setPeriodEnd(LocalDate.of(2023, 5, 31));
        fixture.activity(source, "5", "MWh", LocalDate.of(2023, 3, 10), LocalDate.of(2023, 5, 30));
        assertEquals("..DD-.......", letters(only()));
        assertEquals(22, only().months().get(2).days());
        assertEquals(30, only().months().get(4).dataDays());
        source.setStatus(SourceStatus.NOT_APPLICABLE);
        assertEquals("............", letters(only()));
    }

    @Test
    void whatDoesNotCountCoversNothing() throws Refusal {
        EmissionSource source = fixture.source("power", Fixture.POWER, "5", "MWh");
        EvidenceItem year = item("a", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        source.getActivityData().get(0).getEvidenceIds().addAll(List.of("a", "gone"));
        assertEquals("BBBBBBBBBBBB", letters(only()));
        EvidenceItem newer = item("b", null, null);
        newer.setSupersedes("a");
        newer.getSubjectIds().add("power");
        assertEquals("DDDDDDDDDDDD", letters(only()));
        assertEquals(List.of("b"), only().undated());
        newer.setWithdrawnReason("wrong");
        year.setWithdrawnReason("wrong, too");
        assertEquals("DDDDDDDDDDDD", letters(only()));
        assertEquals(List.of(), only().undated());
    }

    @Test
    void partialMonthsAtTheEndsOfThePeriod() throws Refusal {
        fixture.engagement.setPeriodStart(LocalDate.of(2023, 1, 15));
        fixture.engagement.setPeriodEnd(LocalDate.of(2023, 2, 10));
        fixture.source("power", Fixture.POWER, "5", "MWh");
        assertEquals("DD", letters(only()));
        assertEquals(List.of(17, 10), only().months().stream().map(MonthCoverage::days).toList());
    }

    @Test
    void withoutAPeriodThereIsNoCalendar() {
        fixture.engagement.setPeriodEnd(null);
        assertThrows(Refusal.class, this::calendar);
        fixture.engagement.setPeriodEnd(LocalDate.of(2022, 1, 1));
        assertThrows(Refusal.class, this::calendar);
    }
}
