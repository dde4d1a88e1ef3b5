package org.hecha.verification.internal.audit;

import static org.hecha.verification.testkit.Fixture.factor;
import static org.hecha.verification.testkit.Fixture.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.standard.DataFile;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.Validity;
import org.hecha.verification.FactorRemark;
import org.hecha.verification.FactorRemark.Kind;
import org.hecha.verification.Standings;
import org.hecha.verification.testkit.Declared;
import org.hecha.verification.testkit.PlainQuantification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each sort of remark, with a set of tables that has it and one that has not. */
class TableAuditTest {

    private static final String LIMITS = """
            {'audit':{'siblings':[{'column':'NCV','deviation':'0.05','reason':{'zh':'因','en':'why'}}],
             'gaps':{'share':'0.75','rows':4,'reason':{'zh':'因','en':'why'}},
             'classes':[{'id':'lng','title':{'zh':'气','en':'gas'},'rows':['lng'],'reason':{'zh':'甲烷','en':'methane'},
              'limits':[{'column':'NCV','min':'46','max':'50.05','unit':'GJ/t'},
               {'column':'NCV*CC','min':'0.73','max':'0.82','unit':'tC/t'}]}]}}""";

    @TempDir
    Path folder;

    private List<FactorRemark> audit(String limits, FactorTable... tables) throws IOException {
        PlainQuantification quantification = new PlainQuantification().with(tables)
                .with(Declared.with(folder, DataFile.Kind.AUDIT, limits));
        return new TableAudit(quantification, AuditData.of(quantification.standards())).remarks();
    }

    private FactorRemark only(FactorTable... tables) throws IOException {
        List<FactorRemark> remarks = audit(LIMITS, tables);
        assertEquals(1, remarks.size(), remarks.toString());
        return remarks.get(0);
    }

    private static void says(FactorRemark remark, String... words) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (String word : words) {
                String sentence = remark.message().in(locale);
                assertTrue(sentence.contains(word), sentence);
            }
        }
    }

    private static Factor power(String key, String value, int year) {
        return factor(key, "EF", value, "tCO2/MWh", year, Standing.OFFICIAL);
    }

    private static Factor heat(String key, String value) {
        return factor(key, "NCV", value, "GJ/t", 0, Standing.OFFICIAL);
    }

    private static Factor meant(String value, int year, int first, int last) {
        Factor open = power("grid", value, year);
        return new Factor(open.key(), open.column(), open.value(), open.unit(), year, Optional.empty(), open.standing(),
                "S26", Text.NONE, new Validity(Optional.of(java.time.LocalDate.of(first, 1, 1)),
                        Optional.of(java.time.LocalDate.of(last, 12, 31)), "S26", Text.NONE));
    }

    @Test
    void aYearMissingInsideASeries() throws IOException {
        FactorRemark gap = only(table("S", "s", power("east", "0.6", 2021), power("east", "0.5", 2023),
                power("west", "0.4", 2021), power("west", "0.4", 2022), power("west", "0.3", 2023)));
        assertEquals("GAP_OF_YEARS east 2022", gap.kind() + " " + gap.key() + " " + gap.year());
        says(gap, "S", "east", "2022", "2021", "2023");
        assertEquals(List.of(), audit(LIMITS, table("S", "s", power("east", "0.6", 2021), power("east", "0.5", 2022))));
    }

    @Test
    void aColumnThatKindredRowsHave() throws IOException {
        Factor[] three = {heat("a", "20"), heat("b", "21"), heat("c", "22"), heat("d", "23"),
            factor("a", "OF", "1", "1", 0, Standing.OFFICIAL), factor("b", "OF", "1", "1", 0, Standing.OFFICIAL),
            factor("c", "OF", "1", "1", 0, Standing.OFFICIAL), factor("e", "X", "1", "1", 0, Standing.OFFICIAL)};
        FactorRemark gap = only(table("F", "f", three));
        assertEquals(Kind.GAP_OF_COLUMNS, gap.kind());
        assertEquals("d OF", gap.key() + " " + gap.column());
        says(gap, "3", "4", "OF");
        assertEquals(List.of(), audit(LIMITS, table("F", "f", heat("a", "20"), heat("b", "21"), heat("c", "22"),
                factor("a", "OF", "1", "1", 0, Standing.OFFICIAL))));
    }

    @Test
    void periodsThatOverlap() throws IOException {
        FactorRemark overlap = only(table("G", "g", meant("0.581", 2021, 2021, 2022), meant("0.5703", 2022, 2022, 2022)));
        assertEquals(Kind.OVERLAP, overlap.kind());
        says(overlap, "0.581", "0.5703", "2021-01-01 … 2022-12-31", "2022-01-01 … 2022-12-31");
        assertEquals(List.of(),
                audit(LIMITS, table("G", "g", meant("0.581", 2021, 2021, 2021), meant("0.5703", 2022, 2022, 2022))));
    }

    @Test
    void twoTablesOfOneDocument() throws IOException {
        FactorRemark overlap = only(table("A", "one document", heat("coal", "20")), table("B", "one document", heat("coal", "20.1")));
        assertEquals(Kind.OVERLAP, overlap.kind());
        says(overlap, "one document", "20.1");
        assertEquals(List.of(), audit(LIMITS, table("A", "one", heat("coal", "20")), table("B", "other", heat("coal", "20.1"))));
    }

    @Test
    void aValueFarFromTheMedianOfAllTables() throws IOException {
        FactorTable a = table("A", "a", heat("coal", "23.7"));
        FactorTable b = table("B", "b", heat("coal", "23.2"));
        FactorTable c = table("C", "c", factor("coal", "NCV", "19570", "kJ/kg", 0, Standing.OFFICIAL));
        FactorRemark outlier = only(a, b, c);
        assertEquals(Kind.OUTLIER, outlier.kind());
        assertEquals("C", outlier.tableId());
        // median 23.2; (19.57 - 23.2) / 23.2 = -15.6 %
        says(outlier, "19570", "-15.6", "23.7 A", "23.2 B");
        assertEquals(List.of(), audit(LIMITS, a, b, table("C", "c", factor("coal", "NCV", "19.57", "tCO2/t", 0, Standing.OFFICIAL))));
        assertEquals(List.of(), audit("{'audit':{}}", a, b, c));
    }

    @Test
    void moreHeatThanMethane() throws IOException {
        FactorRemark hot = only(table("A", "a", heat("lng", "51.498"), factor("lng", "CC", "0.0153", "tC/GJ", 0, Standing.OFFICIAL)));
        assertEquals(Kind.IMPLAUSIBLE, hot.kind());
        says(hot, "51.498", "46 … 50.05 GJ/t");
        FactorRemark rich = only(table("A", "a", heat("lng", "50"), factor("lng", "CC", "0.0172", "tC/GJ", 0, Standing.OFFICIAL)));
        assertEquals("NCV*CC", rich.column());
        says(rich, "0.8600", "0.73 … 0.82 tC/t");
        assertEquals(List.of(), audit(LIMITS, table("A", "a", heat("lng", "49.5"), factor("lng", "CC", "0.0153", "tC/GJ", 0, Standing.OFFICIAL))));
    }

    @Test
    void unconfirmedValuesAreCounted() throws IOException {
        FactorTable table = table("U", "u", factor("x", "EF", "1", "1", 0, Standing.UNCONFIRMED),
                factor("y", "EF", "1", "1", 0, Standing.SECONDARY), factor("z", "EF", "1", "1", 0, Standing.OFFICIAL));
        assertEquals(Kind.UNCONFIRMED, only(table).kind());
        says(only(table), "1", "3");
        assertEquals(Map.of(Standing.OFFICIAL, 1, Standing.SECONDARY, 1, Standing.DERIVED, 0, Standing.UNCONFIRMED, 1),
                Standings.of(table).counts());
    }

    @Test
    void aBrokenFileOfLimitsIsSaid() throws IOException {
        for (String broken : List.of("{", "{}", "{'audit':{'siblings':[{'column':'NCV'}]}}",
                "{'audit':{'siblings':[{'column':'NCV','deviation':'much','reason':{'zh':'a','en':'b'}}]}}",
                "{'audit':{'siblings':[{'column':'NCV','deviation':'0.1'}]}}")) {
            List<FactorRemark> remarks = audit(broken, table("A", "a", heat("coal", "20")));
            assertEquals(List.of(Kind.LIMITS_UNREADABLE), remarks.stream().map(FactorRemark::kind).toList(), broken);
            says(remarks.get(0), "AUDIT.json");
        }
    }

    @Test
    void medianOfAnEvenNumberIsTheMiddle() {
        assertEquals(0, new BigDecimal("2.5").compareTo(Outliers.median(
                List.of(new BigDecimal("9"), new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("3")))));
    }
}
