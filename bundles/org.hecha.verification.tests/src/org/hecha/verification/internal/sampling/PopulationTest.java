package org.hecha.verification.internal.sampling;

import static org.hecha.verification.testkit.Fixture.activity;
import static org.hecha.verification.testkit.Fixture.emission;
import static org.hecha.verification.testkit.Fixture.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** What a population holds and what each item is worth. */
class PopulationTest {

    private static final Method BALANCE = emission("balance", "(IN - OUT) * 3.5", 1, activity("IN", "t"), activity("OUT", "t"));
    private static final Method SQUARE = emission("square", "A * A", 1, activity("A", "t"));
    private static final Method PRODUCT = emission("product", "A * B", 1, activity("A", "t"), activity("B", "GJ"));
    private static final Method BASE = emission("base", "A + 5", 1, activity("A", "t"));

    private final Fixture fixture = new Fixture();

    PopulationTest() {
        fixture.quantification.with(BALANCE, SQUARE, PRODUCT, BASE);
    }

    private Population read(PopulationScope scope) throws Refusal {
        return new SamplingService(fixture.quantification).population(fixture.engagement, fixture.inventory, scope);
    }

    private Population records() throws Refusal {
        return read(PopulationScope.all(PopulationKind.ACTIVITY_DATA));
    }

    private String refused(PopulationScope scope) {
        return assertThrows(Refusal.class, () -> read(scope)).in(Locale.ENGLISH);
    }

    private String refused() {
        return refused(PopulationScope.all(PopulationKind.ACTIVITY_DATA));
    }

    private EmissionSource power(String name, String... months) {
        EmissionSource source = fixture.source(name, Fixture.POWER, null, null);
        state(source, "EF", "0.6", "tCO2/MWh", ProvenanceKind.SUPPLIER);
        for (int month = 1; month <= months.length; month++) {
            LocalDate first = LocalDate.of(2023, month, 1);
            fixture.activity(source, months[month - 1], "MWh", first, first.plusMonths(1).minusDays(1));
        }
        return source;
    }

    private ActivityData add(EmissionSource source, String symbol, String quantity, String unit) {
        ActivityData row = fixture.activity(source, quantity, unit, fixture.engagement.getPeriodStart(),
                fixture.engagement.getPeriodEnd());
        row.setSymbol(symbol);
        return row;
    }

    private static void books(Population population, String... expected) {
        List<PopulationItem> items = population.items();
        assertEquals(expected.length, items.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(0, new BigDecimal(expected[i]).compareTo(items.get(i).book()), items.get(i).id() + " " + items.get(i).book());
        }
    }

    /** 100 + 200 + 0 MWh × 0.6 = 180 t, of which 60, 120 and 0; what is 1000 kWh is a megawatt hour. */
    @Test
    void recordsShareByQuantity() throws Refusal {
        EmissionSource source = power("power", "100", "200", "0");
        books(records(), "60", "120", "0");
        fixture.activity(source, "1000", "kWh", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 30));
        Population population = records();
        books(population, "60", "120", "0", "0.6");
        assertEquals(0, new BigDecimal("180.6").compareTo(population.value()));
        // 0.6 t per MWh are 0.0006 t per kWh, also for the record of zero
        assertEquals(0, new BigDecimal("0.6").compareTo(population.items().get(2).rate().orElseThrow()));
        assertEquals(0, new BigDecimal("0.0006").compareTo(population.items().get(3).rate().orElseThrow()));
        assertEquals(Optional.of(YearMonth.of(2023, 2)), population.items().get(1).month());
    }

    @Test
    void sharesThatDoNotEndAddUpButForTheLastDigits() throws Refusal {
        power("power", "1", "1", "5");
        fixture.inventory.getSources().get(0).getParameters().get(0).setValue(new BigDecimal("0.1"));
        Population population = records();
        // 0.7 × 1/7 ends at 0.1
        books(population, "0.1", "0.1", "0.5");
        fixture.inventory.getSources().get(0).getActivityData().get(0).setQuantity(new BigDecimal("1.5"));
        BigDecimal off = records().net().subtract(new BigDecimal("0.75")).abs();
        assertTrue(off.compareTo(new BigDecimal("1e-30")) < 0, off + "");
    }

    /** (100 - 30) × 3.5 = 245: what goes in has 350 t, in shares of 60 and 40; what comes out -105 t. */
    @Test
    void aBalanceGivesEachRecordItsSignedTerm() throws Refusal {
        EmissionSource source = fixture.source("b", BALANCE, null, null);
        add(source, "IN", "60", "t");
        add(source, "OUT", "30000", "kg");
        add(source, "IN", "40", "t");
        Population population = records();
        books(population, "210", "-105", "140");
        assertEquals(0, new BigDecimal("245").compareTo(population.net()));
        assertEquals(0, new BigDecimal("455").compareTo(population.value()));
        assertEquals(0, new BigDecimal("-0.0035").compareTo(population.items().get(1).rate().orElseThrow()));
    }

    @Test
    void aBalanceThatClosesAtZeroIsRefused() {
        EmissionSource source = fixture.source("b", BALANCE, null, null);
        add(source, "IN", "30", "t");
        add(source, "OUT", "30", "t");
        assertTrue(refused().contains("closes at zero"), refused());
    }

    @Test
    void formulasThatAreNoSumAreRefusedWithTheirText() {
        EmissionSource source = fixture.source("s", SQUARE, "3", "t");
        assertTrue(refused().contains("A * A") && refused().contains("\"s\""), refused());
        fixture.inventory.getSources().remove(source);
        source = fixture.source("p", PRODUCT, null, null);
        add(source, "A", "3", "t");
        add(source, "B", "3", "GJ");
        assertTrue(refused().contains("A * B"), refused());
        fixture.inventory.getSources().remove(source);
        fixture.source("o", BASE, "3", "t");
        assertTrue(refused().contains("A + 5"), refused());
    }

    /** A quarter biogenic: 60 t become 45 t; wholly biogenic: the records are worth nothing. */
    @Test
    void biogenicSharesDoNotCount() throws Refusal {
        power("power", "100").setBiogenicShare(new BigDecimal("0.25"));
        books(records(), "45");
        fixture.inventory.getSources().get(0).setBiogenicShare(BigDecimal.ONE);
        books(records(), "0");
    }

    @Test
    void aSourceWithoutResultIsNamed() {
        fixture.source("dark", Fixture.POWER, "5", "MWh").setMethodId("not installed");
        assertTrue(refused().contains("\"dark\" has no result"), refused());
    }

    @Test
    void sourcesThatAreNotQuantifiedAreNoItems() throws Refusal {
        power("power", "100");
        fixture.source("dark", Fixture.POWER, "5", "MWh").setStatus(SourceStatus.NOT_SIGNIFICANT);
        books(records(), "60");
    }

    @Test
    void theOrderOfRowsChangesNothing() throws Refusal {
        EmissionSource source = power("power", "100", "200", "50");
        power("other", "7");
        String before = records().digest();
        source.getActivityData().move(0, 2);
        fixture.inventory.getSources().move(0, 1);
        assertEquals(before, records().digest());
        assertEquals(List.of("other-0", "power-0", "power-1", "power-2"), records().items().stream().map(PopulationItem::id).toList());
    }

    @Test
    void whatChangesAnAmountOrAnIdChangesTheDigest() throws Refusal {
        EmissionSource source = power("power", "100", "200");
        String before = records().digest();
        source.getActivityData().get(0).setQuantity(new BigDecimal("100.0"));
        assertEquals(before, records().digest());
        source.getActivityData().get(0).setId("power-x");
        assertNotEquals(before, records().digest());
        source.getActivityData().get(0).setId("power-0");
        source.getParameters().get(0).setValue(new BigDecimal("0.61"));
        assertNotEquals(before, records().digest());
    }

    @Test
    void idsAreNeededAndMayNotRepeat() {
        EmissionSource source = power("power", "100", "200");
        source.getActivityData().get(0).setId("power-1");
        assertTrue(refused().contains("power-1 is there twice"), refused());
        source.getActivityData().get(0).setId(null);
        assertTrue(refused().contains("no id"), refused());
    }

    @Test
    void partsOfTheInventory() throws Refusal {
        power("a", "100", "200");
        EmissionSource b = power("b", "10");
        b.setFacilityId("works & yard");
        Facility facility = InventoryFactory.eINSTANCE.createFacility();
        facility.setId("works & yard");
        fixture.inventory.getFacilities().add(facility);
        PopulationScope all = PopulationScope.all(PopulationKind.ACTIVITY_DATA);
        books(read(new PopulationScope(all.kind(), "a", 0, "", Optional.empty())), "60", "120");
        books(read(new PopulationScope(all.kind(), "", 0, "works & yard", Optional.empty())), "6");
        books(read(new PopulationScope(all.kind(), "", 1, "", Optional.empty())));
        books(read(new PopulationScope(all.kind(), "", 2, "", Optional.of(YearMonth.of(2023, 1)))), "60", "6");
        books(read(PopulationScope.all(PopulationKind.SOURCES)), "180", "6");
        Population sites = read(PopulationScope.all(PopulationKind.FACILITIES));
        books(sites, "6");
        assertTrue(sites.remarks().get(0).in(Locale.ENGLISH).contains("180"), sites.remarks().get(0).in(Locale.ENGLISH));
        assertTrue(refused(new PopulationScope(all.kind(), "x", 0, "", Optional.empty())).contains("no source with the id x"));
        assertTrue(refused(new PopulationScope(all.kind(), "", 0, "x", Optional.empty())).contains("no facility"));
        assertTrue(refused(new PopulationScope(PopulationKind.SOURCES, "", 0, "", Optional.of(YearMonth.of(2023, 1))))
                .contains("lie in a month"));
    }

    @Test
    void thePartIsStoredAndReadAgain() {
        PopulationScope scope = new PopulationScope(PopulationKind.ACTIVITY_DATA, "a;b=c", 2, "厂 1", Optional.of(YearMonth.of(2023, 5)));
        assertEquals(Optional.of(scope), PopulationScope.read(scope.kind().word(), scope.filter()));
        assertEquals(Optional.of(PopulationScope.all(PopulationKind.SOURCES)), PopulationScope.read("sources", null));
        for (String wrong : List.of("x", "category=two", "month=2023", "source=%zz")) {
            assertEquals(Optional.empty(), PopulationScope.read("sources", wrong), wrong);
        }
        assertEquals(Optional.empty(), PopulationScope.read("invoices", ""));
    }

    @Test
    void theLargestItems() throws Refusal {
        power("power", "100", "200", "200", "0");
        assertEquals(List.of("power-1", "power-2", "power-0"), records().largest(3).stream().map(PopulationItem::id).toList());
        assertEquals(List.of(), records().largest(0));
    }

    @Test
    void anEmptyInventoryHasAnEmptyPopulation() throws Refusal {
        assertEquals(0, records().count());
        assertEquals(0, records().value().signum());
        assertEquals(Optional.empty(), records().find("x"));
    }
}
