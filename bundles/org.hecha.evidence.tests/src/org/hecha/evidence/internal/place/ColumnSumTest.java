package org.hecha.evidence.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.SumRequest;
import org.hecha.model.evidence.Annotation;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.standard.evidence.SumComparison;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.SkippedRows;
import org.hecha.standard.evidence.SkippedRows.Reason;
import org.hecha.standard.evidence.SourceSum;
import org.junit.jupiter.api.Test;

/** What a column of a meter export or a bill adds up to. */
class ColumnSumTest extends PlaceBench {

    private static final String EXPORT = """
            某厂用电台账,,
            月份,表号,电量（kWh）
            2023-01,T1,"1,000.10"
            2023-01,T2,２００
            一季度小计,,1200.1
            2023年2月,T1,0.1
            2023/2,T2,缺失
            月份,表号,电量（kWh）
            2023-03,T1,
            2023-03,T2,0.2
            合　计：,,1200.5
            """;

    private SourceSum sum(String item, String place, String subject) throws Refusal {
        return places.sum(document.folder(), document.engagement(), document.inventory(), document.evidence(),
                new SumRequest(item, place, subject, null));
    }

    private static List<Integer> rows(SourceSum sum, Reason reason) {
        return sum.skipped(reason).map(SkippedRows::rows).orElse(List.of());
    }

    @Test
    void everyRowIsCountedOrToldWithItsReason() throws Exception {
        text("export.csv", EXPORT);

        SourceSum sum = sum("export.csv", "column=电量", null);

        // 1000.10 + 200 + 0.1 + 0.2
        assertEquals(new BigDecimal("1200.40"), sum.sum());
        assertEquals("kWh", sum.unit());
        assertEquals(4, sum.used());
        assertEquals(List.of(3, 10), List.of(sum.firstRow(), sum.lastRow()));
        assertEquals(List.of(5, 11), rows(sum, Reason.SUBTOTAL));
        assertEquals(List.of(7), rows(sum, Reason.NOT_A_NUMBER));
        assertEquals("缺失", sum.skipped(Reason.NOT_A_NUMBER).orElseThrow().sample());
        assertEquals(List.of(8), rows(sum, Reason.HEADING));
        assertEquals(List.of(9), rows(sum, Reason.BLANK));
        assertFalse(sum.isComplete());
    }

    @Test
    void aFilterChoosesRowsHoweverAMonthIsWritten() throws Exception {
        text("export.csv", EXPORT);

        SourceSum january = sum("export.csv", "column=电量;where=月份:2023-01", null);
        assertEquals(new BigDecimal("1200.10"), january.sum());
        assertEquals(List.of(7, 9, 10), rows(january, Reason.FILTERED).stream().filter(row -> row > 6).toList());
        assertEquals(new BigDecimal("0.1"), sum("export.csv", "column=C;where=月份:2023-02", null).sum());
        assertEquals(new BigDecimal("1000.20"), sum("export.csv", "column=电量（kWh）;where=表号:T1", null).sum());
        assertEquals(new BigDecimal("1000.10"), sum("export.csv", "column=电量;rows=3-3", null).sum());
        refused(() -> sum("export.csv", "column=电量;where=厂区:1", null), "厂区", "表号");
        refused(() -> sum("export.csv", "column=电量;where=1", null), "1");
        refused(() -> sum("export.csv", "column=电费", null), "电费", "export.csv");
        refused(() -> sum("export.csv", "row=3", null), "row=3");
    }

    @Test
    void headingsOfMachinesNameTheirUnitAndARemarkAboveIsNoHeading() throws Exception {
        text("meter.csv", """
                # made up, for this test
                month,meter,electricity_MWh
                2023-01,M-01,512.40
                2023-02,M-01,431.15
                """);

        assertEquals("MWh", sum("meter.csv", "column=electricity_MWh", null).unit());
        assertEquals(new BigDecimal("943.55"), sum("meter.csv", "column=electricity", null).sum());
        refused(() -> sum("meter.csv", "column=power", null), "month, meter, electricity_MWh");
        assertEquals("", Words.unitOf("electricity"));
        assertEquals("kWh", Words.unitOf("active_power (kWh)"));
    }

    @Test
    void anEmptyRegisterSaysSoAndNamesakesAreToldByTheirPaths() throws Exception {
        Refusal refusal = assertThrows(Refusal.class, () -> sum("export.csv", "column=电量", null));
        assertEquals("没有证据“export.csv”：还没有登记任何证据；请先登记（命令：hecha evidence add）。", refusal.in(Locale.CHINA));
        text("a.csv", EXPORT).setName("export.csv");
        text("b.csv", EXPORT).setName("export.csv");
        refused(() -> sum("export.csv", "column=电量", null), "evidence/a.csv", "evidence/b.csv");
    }

    @Test
    void aWorkbookWithDatesFormulasAndNumbersAsText() throws Exception {
        item("bill.xlsx", xlsx("账单", sheet -> {
            sheet.value(0, 0, "日期");
            sheet.value(0, 1, "电量/万kWh");
            for (int i = 0; i < 10; i++) {
                sheet.value(i + 1, 0, LocalDate.of(2023, 1 + i / 5, 1 + i));
                sheet.style(i + 1, 0).format("yyyy-mm-dd").set();
                sheet.value(i + 1, 1, new BigDecimal("0.1"));
            }
            sheet.value(11, 0, LocalDate.of(2023, 3, 1));
            sheet.style(11, 0).format("yyyy-mm-dd").set();
            sheet.value(11, 1, "1,234.5");
        }));
        row("12355.000", "MWh", "2023-01-01", "2023-12-31");

        SourceSum sum = sum("bill.xlsx", "column=电量;sheet=账单", "外购电力");

        // Ten times 0.1 is 1 in decimals; in binary it is not.
        assertEquals(0, new BigDecimal("1235.5").compareTo(sum.sum()));
        assertEquals("万kWh", sum.unit());
        assertEquals(1, sum.notes().size());
        assertTrue(sum.notes().get(0).in(java.util.Locale.ENGLISH).startsWith("1 numbers are stored as text"));
        assertEquals(0, new BigDecimal("12355").compareTo(sum.comparison().orElseThrow().sum()));
        assertTrue(sum.comparison().orElseThrow().agrees());
        assertEquals(0, new BigDecimal("0.5").compareTo(sum("bill.xlsx", "column=电量;where=日期:2023-02", null).sum()));
        SourceSum other = sum("bill.xlsx", "column=电量;unit=kWh", null);
        assertTrue(other.notes().get(0).in(java.util.Locale.ENGLISH).contains("万kWh"), other.notes().toString());
        refused(() -> sum("bill.xlsx", "column=电量;unit=kVarh", null), "kVarh");
    }

    @Test
    void columnsOfFormulasThatAddUpTheRowsAboveAreSubtotals() throws Exception {
        ColumnTotal total = new ColumnTotal("x", "");
        new ColumnReading(total, 2, 0, 1, 0, 0, "").read(sheet("4|", "5|", "9|SUM(B1:B2)", "7|SUM(C4:D4)", "6|"));

        assertEquals(new BigDecimal("22"), total.sum());
        assertEquals(List.of(3), total.skipped().get(0).rows());
        assertEquals("=SUM(B1:B2)", total.skipped().get(0).sample());
    }

    private static org.hecha.standard.table.TableSheet sheet(String... cells) {
        return new org.hecha.standard.table.TableSheet() {
            @Override
            public String name() {
                return "s";
            }

            @Override
            public boolean isHidden() {
                return false;
            }

            @Override
            public org.hecha.standard.table.TableSize size() {
                return new org.hecha.standard.table.TableSize(cells.length, 2);
            }

            @Override
            public void read(Rows rows) throws Refusal {
                for (int i = 0; i < cells.length; i++) {
                    String[] parts = cells[i].split("\\|", -1);
                    rows.row(i + 1, List.of(org.hecha.standard.table.TableCell.EMPTY,
                            new org.hecha.standard.table.TableCell(org.hecha.standard.table.TableCell.Kind.NUMBER, parts[0],
                                    new BigDecimal(parts[0]), parts[1].isEmpty() ? null : parts[1])));
                }
            }
        };
    }

    @Test
    void theSumIsComparedWithWhatWasReportedInTheTimeOfTheFile() throws Exception {
        EvidenceItem csv = text("q1.csv", "月份,电量\n1,100.4\n2,200\n3,300\n");
        csv.setEffectiveStart(LocalDate.of(2023, 1, 1));
        csv.setEffectiveEnd(LocalDate.of(2023, 3, 31));
        row("0.5", "MWh", "2023-01-01", "2023-02-28");
        row("100.4", "kWh", "2023-03-01", "2023-03-31");
        row("777", "kWh", "2023-04-01", "2023-04-30");
        row("3", "t", "2023-01-01", "2023-03-31");

        SourceSum sum = sum("q1.csv", "column=电量;unit=kWh", "外购电力");

        assertEquals(0, new BigDecimal("0.6004").compareTo(sum.comparison().orElseThrow().reported()));
        assertEquals("MWh", sum.comparison().orElseThrow().unit());
        assertEquals(0, sum.comparison().orElseThrow().difference().orElseThrow().signum());
        SourceSum row = sum("q1.csv", "column=电量;unit=kWh", "外购电力#3");
        assertEquals(0, new BigDecimal("176.6").compareTo(row.comparison().orElseThrow().difference().orElseThrow()));
        assertFalse(row.comparison().orElseThrow().agrees());
        assertTrue(sum("q1.csv", "column=电量", "外购电力").comparison().orElseThrow().obstacle().isPresent());
        assertTrue(sum("q1.csv", "column=电量;unit=kWh", "外购电力#4").comparison().orElseThrow().obstacle().isPresent());
        row("9", "kWh", "2023-03-15", "2023-04-15");
        assertTrue(sum("q1.csv", "column=电量;unit=kWh", "外购电力").comparison().orElseThrow().obstacle().orElseThrow()
                .in(java.util.Locale.ENGLISH).contains("2023-04-15"));
        refused(() -> sum("q1.csv", "column=电量", "外购电力/NCV"), "外购电力/NCV");
    }

    @Test
    void anUnprintedDigitIsNoDifference() throws Exception {
        text("m.csv", "电量(kWh)\n5867068.4\n");
        row("5867.07", "MWh", "2023-01-01", "2023-12-31");

        assertTrue(sum("m.csv", "column=电量", "外购电力").comparison().orElseThrow().agrees());
        power.getActivityData().get(0).setQuantity(new BigDecimal("5867.06"));
        assertFalse(sum("m.csv", "column=电量", "外购电力").comparison().orElseThrow().agrees());
    }

    @Test
    void twoColumnsOfOneHeadingAreToldByTheirLetters() throws Exception {
        text("m.csv", "电量,电量\n1,2\n");

        refused(() -> sum("m.csv", "column=电量", null), "A, B");
        assertEquals(new BigDecimal("2"), sum("m.csv", "column=B", null).sum());
        assertEquals(new BigDecimal("2"), sum("m.csv", "column=b;header=1", null).sum());
        text("bare.csv", "1,2\n3,4\n");
        assertEquals(new BigDecimal("6"), sum("bare.csv", "column=B", null).sum());
    }

    @Test
    void aKeptColumnIsSummedAgainWheneverTheRegisterIsReviewed() throws Exception {
        EvidenceItem csv = text("m.csv", "电量(kWh)\n60\n40\n");
        row("101", "kWh", "2023-01-01", "2023-12-31");

        Annotation annotation = anchor(csv, "column=电量", "外购电力");

        assertEquals("电量(kWh) = 100 kWh (2)", annotation.getQuote());
        assertEquals(new BigDecimal("100"), annotation.getValue());
        assertEquals("kWh", annotation.getUnit());
        SourceSum sum = review().sums().get(0);
        assertEquals(annotation.getId(), sum.annotationId());
        assertEquals(new BigDecimal("1"), sum.comparison().orElseThrow().difference().orElseThrow());
        annotation.setQuote("电量(kWh) = 101 kWh (2)");
        assertFalse(check(annotation).holds());
    }

    @Test
    void aKeptColumnNamesItsSymbolWhereTheSourceHasSeveral() throws Exception {
        EvidenceItem csv = text("m.csv", "电量(kWh)\n60\n40\n");
        row("101", "kWh", "2023-01-01", "2023-12-31").setSymbol("grid");
        row("7", "kWh", "2023-01-01", "2023-12-31").setSymbol("own");

        Annotation bare = anchor(csv, "column=电量", "外购电力");
        assertEquals(null, ((ColumnAnchor) bare.getAnchor()).getSymbol());
        String obstacle = review().sums().get(0).comparison().orElseThrow().obstacle().orElseThrow().in(java.util.Locale.CHINA);
        assertTrue(obstacle.contains("grid, own") && obstacle.contains("指明符号"), obstacle);

        var draft = places.anchor(document, new AnchorRequest(csv.getId(), "column=电量", "外购电力", "grid", null, null, null,
                NOW, java.util.OptionalInt.empty()));
        document.execute(draft.command());
        assertEquals("grid", ((ColumnAnchor) draft.annotation().getAnchor()).getSymbol());
        SumComparison comparison = review().sums().get(1).comparison().orElseThrow();
        assertEquals("grid", comparison.symbol());
        assertEquals(new BigDecimal("1"), comparison.difference().orElseThrow());
        document.undo();
        assertEquals(1, review().sums().size());
    }
}
