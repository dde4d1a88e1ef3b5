package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.InventoryPatch;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.RowIssue;
import org.hecha.io.spreadsheet.internal.form.Issues;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.SheetMatch;
import org.hecha.io.spreadsheet.internal.form.SheetReading;
import org.hecha.io.spreadsheet.internal.form.SheetReading.RowReader;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.grid.Sheet;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/** Reads all sheets of an inventory in one run. */
public final class InventoryReading {

    private InventoryReading() {
    }

    /** @param readme the sheet of explanations, which is passed over */
    public static ImportResult read(Grid grid, SheetForm readme, Engagement engagement, Inventory existing,
            Vocabulary vocabulary, boolean acceptValid) throws Refusal {
        Issues issues = new Issues();
        Map<SheetForm, Sheet> sheets = SheetMatch.assign(grid, InventoryForms.ALL, Set.of(readme), issues);
        ImportRun run = new ImportRun(engagement, existing, vocabulary, issues, sheets.keySet());
        SourceSheet sources = new SourceSheet(run);
        Map<SheetForm, RowReader> readers = new HashMap<>(Map.of(FacilitySheet.FORM, new FacilitySheet(run), SourceSheet.FORM,
                sources, ActivitySheet.FORM, new ActivitySheet(run), ProjectSheet.FORM, new ProjectSheet(run),
                ParameterSheet.FORM, new ParameterSheet(run), SupplySheet.FORM, new SupplySheet(run), RemovalSheet.FORM,
                new RemovalSheet(run), OffsetSheet.FORM, new OffsetSheet(run), FigureSheet.FORM, new FigureSheet(run),
                ArgumentSheet.FORM, new ArgumentSheet(run)));
        readers.put(StatementSheet.FORM, new StatementSheet(run));
        Map<SheetForm, PartSheet<?>> parts = Map.of(ExclusionSheet.FORM, new ExclusionSheet(run), ChangeSheet.FORM,
                new ChangeSheet(run), CriterionSheet.FORM, new CriterionSheet(run), AssessmentSheet.FORM,
                new AssessmentSheet(run));
        readers.putAll(parts);
        readers.putAll(Map.of(SecondFigureSheet.FORM, new SecondFigureSheet(run), StockSheet.FORM, new StockSheet(run),
                ProductionSheet.FORM, new ProductionSheet(run), MeterSheet.FORM, new MeterSheet(run), CalibrationSheet.FORM,
                new CalibrationSheet(run), BalanceSheet.FORM, new BalanceSheet(run), BalanceEntrySheet.FORM,
                new BalanceEntrySheet(run)));
        int rows = 0;
        for (Map.Entry<SheetForm, Sheet> sheet : sheets.entrySet()) {
            rows += SheetReading.read(sheet.getKey(), sheet.getValue(), issues, readers.get(sheet.getKey()));
        }
        sources.finish();
        parts.values().forEach(PartSheet::finish);
        if (rows == 0 && issues.wrong().isEmpty()) {
            issues.note(new Place(grid.name(), "", 0, "", ""), "nothingFilled");
        }
        boolean take = issues.wrong().isEmpty() || acceptValid;
        return new ImportResult(grid.name(), take ? new InventoryPatch(run.entries(), run.parts()) : InventoryPatch.EMPTY,
                ordered(issues.wrong(), sheets), ordered(issues.notes(), sheets), acceptValid);
    }

    /** By sheet and row, although some things come to light only at the end. */
    private static List<RowIssue> ordered(List<RowIssue> issues, Map<SheetForm, Sheet> sheets) {
        List<String> order = sheets.values().stream().map(sheet -> sheet.file() + '\n' + (sheet.isCsv() ? "" : sheet.name()))
                .toList();
        List<RowIssue> sorted = new ArrayList<>(issues);
        sorted.sort(Comparator.comparingInt((RowIssue issue) -> order.indexOf(issue.place().file() + '\n' + issue.place().sheet()))
                .thenComparingInt(issue -> issue.place().row()));
        return sorted;
    }
}
