package org.hecha.io.spreadsheet.internal.inventory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.io.spreadsheet.internal.template.TemplateBook;
import org.hecha.io.spreadsheet.internal.template.TemplateBook.TemplateSheet;
import org.hecha.model.base.Identified;
import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.Measurement;
import org.hecha.model.inventory.Parameter;

/** Fills a template with what an inventory holds, so that reading it back finds every object by its id. */
public final class InventoryExport {

    private final Inventory inventory;
    private final Locale locale;

    private InventoryExport(Inventory inventory, Locale locale) {
        this.inventory = inventory;
        this.locale = locale;
    }

    public static TemplateBook of(Inventory inventory, Vocabulary vocabulary, Locale locale) {
        InventoryExport export = new InventoryExport(inventory, locale);
        PartExport parts = new PartExport(export, inventory, locale);
        CrossExport cross = new CrossExport(export, inventory);
        return new TemplateBook(InventoryTemplate.readme(vocabulary, locale), List.of(
                export.sheet(FacilitySheet.FORM, inventory.getFacilities().stream().map(o -> export.keyed(FacilitySheet.FORM, o))),
                export.sheet(SourceSheet.FORM, inventory.getSources().stream().map(export::source)),
                export.sheet(ActivitySheet.FORM, inventory.getSources().stream()
                        .flatMap(source -> source.getActivityData().stream().map(data -> export.activity(source, data)))),
                export.sheet(ProjectSheet.FORM, inventory.getProjects().stream().map(o -> export.keyed(ProjectSheet.FORM, o))),
                export.sheet(ParameterSheet.FORM, export.parameters()),
                export.sheet(SupplySheet.FORM, inventory.getSupplies().stream().map(export::supply)),
                export.sheet(RemovalSheet.FORM, inventory.getRemovals().stream().map(o -> export.keyed(RemovalSheet.FORM, o))),
                export.sheet(OffsetSheet.FORM, inventory.getOffsets().stream().map(export::offset)),
                export.sheet(FigureSheet.FORM, inventory.getFigures().stream().map(o -> export.keyed(FigureSheet.FORM, o))),
                export.sheet(ArgumentSheet.FORM, inventory.getFigures().stream()
                        .flatMap(figure -> figure.getArguments().stream().map(argument -> export.argument(figure, argument)))),
                export.sheet(StatementSheet.FORM, parts.statements()),
                export.sheet(ExclusionSheet.FORM, parts.exclusions()),
                export.sheet(ChangeSheet.FORM, parts.changes()),
                export.sheet(CriterionSheet.FORM, parts.criteria()),
                export.sheet(AssessmentSheet.FORM, parts.assessments()),
                export.sheet(SecondFigureSheet.FORM, cross.secondFigures()),
                export.sheet(StockSheet.FORM, cross.stocks()),
                export.sheet(ProductionSheet.FORM, cross.production()),
                export.sheet(MeterSheet.FORM, cross.meters()),
                export.sheet(CalibrationSheet.FORM, cross.calibrations()),
                export.sheet(BalanceSheet.FORM, cross.balances()),
                export.sheet(BalanceEntrySheet.FORM, cross.balanceEntries())));
    }

    private TemplateSheet sheet(SheetForm form, Stream<Map<Column, String>> rows) {
        return new TemplateSheet(form, false, rows::iterator);
    }

    Map<Column, String> keyed(SheetForm form, Identified object) {
        Map<Column, String> row = row(form, object);
        row.put(form.first(), object.getId());
        return row;
    }

    private Map<Column, String> source(EmissionSource source) {
        Map<Column, String> row = keyed(SourceSheet.FORM, source);
        row.put(SourceSheet.FACILITY, text(source.getFacilityId()));
        row.put(SourceSheet.CATEGORY, source.getCategory() == 0 ? "" : String.valueOf(source.getCategory()));
        row.put(SourceSheet.BIOGENIC, text(source.getBiogenicShare()));
        return row;
    }

    private Map<Column, String> supply(ElectricitySupply supply) {
        Map<Column, String> row = keyed(SupplySheet.FORM, supply);
        Provenance provenance = supply.getFactor() == null ? null : supply.getFactor().getProvenance();
        row.put(SupplySheet.FACTOR_SOURCE, provenance == null ? "" : text(provenance.getNote()));
        return row;
    }

    private Map<Column, String> activity(EmissionSource source, ActivityData data) {
        Map<Column, String> row = row(ActivitySheet.FORM, data);
        row.put(ActivitySheet.SOURCE, source.getId());
        row.put(ActivitySheet.QUANTITY, text(data.getQuantity()));
        row.put(ActivitySheet.RECORD, text(data.getId()));
        uncertainty(row, data.getUncertainty(), ActivitySheet.UNCERTAINTY, ActivitySheet.DISTRIBUTION, ActivitySheet.GROUP);
        return row;
    }

    private Stream<Map<Column, String>> parameters() {
        return Stream.concat(
                inventory.getSources().stream()
                        .flatMap(source -> source.getParameters().stream().map(value -> parameter(source, value))),
                inventory.getProjects().stream()
                        .flatMap(project -> project.getParameters().stream().map(value -> parameter(project, value))));
    }

    private Map<Column, String> parameter(Identified owner, Parameter parameter) {
        Map<Column, String> row = row(ParameterSheet.FORM, parameter);
        row.put(ParameterSheet.OWNER, owner.getId());
        row.put(ParameterSheet.RECORD, text(parameter.getId()));
        uncertainty(row, parameter.getUncertainty(), ParameterSheet.UNCERTAINTY, ParameterSheet.DISTRIBUTION,
                ParameterSheet.GROUP);
        return row;
    }

    private void uncertainty(Map<Column, String> row, Measurement uncertainty, Column relative, Column distribution,
            Column group) {
        if (uncertainty != null) {
            row.put(relative, text(uncertainty.getRelativeStandard()));
            row.put(distribution, uncertainty.getDistribution() == null ? ""
                    : Choice.DISTRIBUTIONS.print(uncertainty.getDistribution(), locale));
            row.put(group, text(uncertainty.getGroup()));
        }
    }

    private Map<Column, String> offset(Offset offset) {
        Map<Column, String> row = keyed(OffsetSheet.FORM, offset);
        row.put(OffsetSheet.CATEGORY, offset.getCategory() == 0 ? "" : String.valueOf(offset.getCategory()));
        return row;
    }

    private Map<Column, String> argument(Identified figure, FigureArgument argument) {
        Map<Column, String> row = row(ArgumentSheet.FORM, argument);
        row.put(ArgumentSheet.FIGURE, figure.getId());
        row.put(ArgumentSheet.SIGN, String.valueOf(argument.getSign()));
        row.put(ArgumentSheet.REFERENCE, text(argument.getRefId()));
        row.put(ArgumentSheet.ASPECT, argument.getRefAspect() == null || argument.getRefAspect().isBlank() ? ""
                : Choice.ASPECTS.print(argument.getRefAspect(), locale));
        return row;
    }

    /** What the columns say by themselves: features of the object, or of a part it holds alone. */
    private Map<Column, String> row(SheetForm form, EObject object) {
        Map<Column, String> row = new HashMap<>();
        for (Column column : form.columns()) {
            EObject holder = column.feature() == null ? null : holder(object, column.feature());
            if (holder != null) {
                row.put(column, print(holder.eGet(column.feature()), column.feature()));
            }
        }
        return row;
    }

    private static EObject holder(EObject object, EStructuralFeature feature) {
        if (feature.getEContainingClass().isSuperTypeOf(object.eClass())) {
            return object;
        }
        for (EReference part : object.eClass().getEAllContainments()) {
            if (!part.isMany() && feature.getEContainingClass().isSuperTypeOf(part.getEReferenceType())) {
                return (EObject) object.eGet(part);
            }
        }
        return null;
    }

    String print(Object value, EStructuralFeature feature) {
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(String::valueOf).toList());
        }
        if (feature.getEType() instanceof EEnum type) {
            return Choice.label(type, (Enumerator) value).in(locale);
        }
        return value instanceof Boolean truth ? Choice.YES_NO.print(truth, locale) : text(value);
    }

    static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
