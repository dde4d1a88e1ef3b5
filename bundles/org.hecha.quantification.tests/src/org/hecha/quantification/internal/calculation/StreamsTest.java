package org.hecha.quantification.internal.calculation;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.row;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Term;
import org.junit.jupiter.api.Test;

/** Several activity symbols of one kind of unit: a mass balance of streams. */
final class StreamsTest {

    private static final String BALANCE = """
            {'id':'T.balance','kind':'EMISSION','formula':'(IN - OUT) * C * h','result':'tCO2','gas':'CO2','category':1,
             'symbols':[{'name':'IN','role':'ACTIVITY','unit':'t'},{'name':'OUT','role':'ACTIVITY','unit':'t'},
              {'name':'h','role':'ACTIVITY','unit':'1'},{'name':'C','role':'CONSTANT','unit':'tCO2/t','value':'3.5'}],
             'standing':'OFFICIAL','golden':[{'name':'(10 − 4) × 3.5 × 1 = 21','inputs':{'IN':'10','OUT':'4','h':'1'},
              'expected':'21.0'}]}""";

    private final QuantificationService service = QuantificationService.of(new Fixture("T").methods(BALANCE));

    private Calculation calculate(ActivityData... rows) {
        EmissionSource source = source("a", "T.balance");
        for (ActivityData row : rows) {
            source.getActivityData().add(row);
        }
        return service.calculate(engagement(), inventory(source), Basis.AS_STATED);
    }

    private static ActivityData of(String symbol, String quantity, String unit) {
        ActivityData row = row(quantity, unit);
        row.setSymbol(symbol);
        return row;
    }

    @Test
    void eachRecordGoesToTheSymbolItNames() {
        // IN = 10 t + 2000 kg = 12 t, OUT = 4 t, h = 0.5 finds its place by its unit: (12 - 4) * 3.5 * 0.5 = 14
        Calculation calculation = calculate(of("IN", "10", "t"), of("OUT", "4", "t"), of("IN", "2000", "kg"),
                row("0.5", "1"));
        assertTrue(calculation.problems().isEmpty(), calculation.problems().toString());
        assertEquals("14", calculation.totals().total().stripTrailingZeros().toPlainString());
    }

    @Test
    void eachSymbolSaysWhichOfTheRecordsItCameFrom() {
        ActivityData in = of("IN", "10", "t");
        in.getEvidenceIds().add("e1");
        ActivityData out = of("OUT", "4", "t");
        out.getEvidenceIds().add("e2");
        out.setTier(DataTier.PROXY);
        List<Term> terms = calculate(in, out, of("IN", "2", "t"), row("0.5", "1")).line("a").orElseThrow().trace()
                .orElseThrow().terms();
        assertEquals("sum of 2 records", terms.get(0).origin().note().in(Locale.ENGLISH));
        assertEquals(List.of("e1"), terms.get(0).origin().evidenceIds());
        assertEquals(ProvenanceKind.MEASURED, terms.get(0).origin().kind());
        assertEquals("a.xlsx 2:3", terms.get(1).origin().entry());
        assertEquals(List.of("e2"), terms.get(1).origin().evidenceIds());
        assertEquals(ProvenanceKind.OPERATOR, terms.get(1).origin().kind());
    }

    @Test
    void aRecordThatFitsTwoSymbolsMustNameOne() {
        assertEquals("\"name of a\" has activity data in t that could stand for any of the symbols IN, OUT; name the "
                + "symbol of each record.", sentence(calculate(row("10", "t"), row("1", "1"))));
    }

    @Test
    void aSymbolThatTheMethodLacksIsRefused() {
        assertEquals("\"name of a\" has activity data for the symbol SIDE, but the method T.balance has no such "
                + "activity; it has IN, OUT, h.",
                sentence(calculate(of("IN", "10", "t"), of("OUT", "1", "t"), of("SIDE", "1", "t"), row("1", "1"))));
    }

    @Test
    void aSymbolWithoutRecordsHasNoResult() {
        assertTrue(sentence(calculate(of("IN", "10", "t"), row("1", "1"))).contains("no activity data"));
    }

    @Test
    void aRecordOfTheWrongUnitIsNotTakenElsewhere() {
        assertTrue(sentence(calculate(of("IN", "10", "t"), of("OUT", "1", "MWh"), row("1", "1"))).contains("MWh"));
    }

    private static String sentence(Calculation calculation) {
        assertTrue(calculation.line("a").orElseThrow().mass().isEmpty());
        return calculation.problems().get(0).message().in(Locale.ENGLISH);
    }
}
