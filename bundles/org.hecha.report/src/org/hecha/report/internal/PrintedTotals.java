package org.hecha.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.report.ReportContent;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.StatementPart;
import org.hecha.standard.comparison.ComparedSum;

/** Every total that the report of a content prints, in the order of the report, and those that another report printed. */
final class PrintedTotals {

    private static final int DECIMALS = 2;

    private final ReportContent content;
    private final Words words;

    PrintedTotals(ReportContent content) {
        this.content = content;
        this.words = new Words(content);
    }

    /** A total that differs, or cannot be found: then nothing is printed. */
    record Difference(PrintedTotal total, String printed, String calculated) {
    }

    /**
     * @param checked how many numbers were found and are as they should be
     * @param missing rows and sentences that were not found
     */
    record Result(int checked, List<Difference> differing, List<PrintedTotal> missing) {
    }

    Result compare(String text) {
        List<Difference> differing = new ArrayList<>();
        List<PrintedTotal> missing = new ArrayList<>();
        int checked = compare(conclusion(), text, Math.max(0, position(text, "conclusion.emissions")), differing, missing); //$NON-NLS-1$
        int annex = Math.max(0, position(text, "annexInventory")); //$NON-NLS-1$
        for (InventoryStatement statement : content.statements()) {
            List<PrintedTotal> rows = annex(statement);
            String year = statement.year().map(each -> PrintedText.bare(words.say("statementYear", String.valueOf(each)))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
            int begin = Math.max(annex, text.indexOf(year, annex));
            checked += compare(rows, text, begin, differing, missing);
            annex = begin + year.length();
        }
        return new Result(checked, differing, missing);
    }

    private int position(String text, String heading) {
        return text.lastIndexOf(PrintedText.bare(words.say(heading)));
    }

    private static int compare(List<PrintedTotal> totals, String text, int begin, List<Difference> differing,
            List<PrintedTotal> missing) {
        int at = begin;
        int equal = 0;
        for (PrintedTotal total : totals) {
            PrintedTotal.Found found = total.find(text, at, text.length());
            if (!found.isThere()) {
                missing.add(total);
                continue;
            }
            at = found.end();
            for (int index = 0; index < total.numbers().size(); index++) {
                if (found.numbers().get(index).equals(total.numbers().get(index))) {
                    equal++;
                } else {
                    differing.add(new Difference(total, found.numbers().get(index), total.numbers().get(index)));
                }
            }
        }
        return equal;
    }

    private List<PrintedTotal> conclusion() {
        List<PrintedTotal> totals = new ArrayList<>();
        content.comparison().map(comparison -> comparison.totals()).filter(sums -> sums.total().lines() > 0)
                .ifPresent(sums -> {
                    sums.categories().forEach((category, sum) -> totals.add(row(words.say("category", category), sum))); //$NON-NLS-1$
                    totals.add(row(words.say("total"), sums.total())); //$NON-NLS-1$
                });
        content.byCriteria().byYear().forEach((year, sums) -> totals.add(new PrintedTotal(
                PdfReport.MESSAGES.text("printedYear", String.valueOf(year)), //$NON-NLS-1$
                words.say("verified", String.valueOf(year), PrintedTotal.NUMBER, PrintedTotal.NUMBER, PrintedTotal.NUMBER, //$NON-NLS-1$
                        PrintedTotal.NUMBER),
                List.of(print(sums.of(1)), print(sums.of(2)), print(sums.guideCategory3()), print(sums.total())))));
        return totals;
    }

    private static PrintedTotal row(String label, ComparedSum sum) {
        return new PrintedTotal(PdfReport.MESSAGES.text("printedConclusion", label), //$NON-NLS-1$
                label + PrintedTotal.NUMBER + PrintedTotal.NUMBER, List.of(print(sum.reported()), print(sum.corrected())));
    }

    private List<PrintedTotal> annex(InventoryStatement statement) {
        List<PrintedTotal> totals = new ArrayList<>();
        for (StatementPart category : statement.categories()) {
            totals.add(annex(words.say("category", category.category()) + " " + words.in(category.title()), category)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        totals.add(annex(words.say("total"), statement.total())); //$NON-NLS-1$
        return totals;
    }

    private static PrintedTotal annex(String label, StatementPart part) {
        return new PrintedTotal(PdfReport.MESSAGES.text("printedAnnex", label), //$NON-NLS-1$
                label + PrintedTotal.NUMBER + PrintedTotal.NUMBER + PrintedTotal.NUMBER,
                List.of(part.sources() == 0 ? "—" : print(part.co2e()), print(part.biogenicAnthropogenic()), //$NON-NLS-1$
                        print(part.biogenicNatural())));
    }

    private static String print(BigDecimal value) {
        return Numbers.grouped(value, DECIMALS);
    }
}
