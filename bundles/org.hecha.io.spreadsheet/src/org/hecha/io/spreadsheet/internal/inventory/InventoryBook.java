package org.hecha.io.spreadsheet.internal.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.template.TemplateBook;
import org.hecha.io.spreadsheet.internal.template.TemplateBook.TemplateSheet;
import org.hecha.model.base.Identified;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.ReportedValue;

/**
 * An inventory as a filled template. The key of a row is the id of its object, so that reading the book again finds the
 * same objects. Cells hold the digits the model holds.
 */
public final class InventoryBook {

    private final Locale locale;

    private InventoryBook(Locale locale) {
        this.locale = locale;
    }

    /** Every sheet of the template, filled; sheets without a row keep their heads. */
    public static TemplateBook of(Inventory inventory, Locale locale) {
        InventoryBook book = new InventoryBook(locale);
        return new TemplateBook(List.of(Wording.of("readme.inventory.title").in(locale), Wording.of("readme.inventory.filled").in(locale)),
                book.sheets(inventory));
    }

    private List<TemplateSheet> sheets(Inventory inventory) {
        return List.of(keyed(FacilitySheet.FORM, inventory.getFacilities(), facility -> Map.of()),
                keyed(SourceSheet.FORM, inventory.getSources(), this::source), activities(inventory.getSources()),
                keyed(ProjectSheet.FORM, inventory.getProjects(), project -> reported(project.getReported(), ProjectSheet.FORM)),
                parameters(inventory), keyed(SupplySheet.FORM, inventory.getSupplies(), supply -> Map.of()),
                keyed(RemovalSheet.FORM, inventory.getRemovals(), this::removal),
                keyed(OffsetSheet.FORM, inventory.getOffsets(), InventoryBook::offset),
                keyed(FigureSheet.FORM, inventory.getFigures(), figure -> Map.of()), arguments(inventory.getFigures()));
    }

    private <T extends Identified> TemplateSheet keyed(SheetForm form, Collection<T> objects, Function<T, Map<Column, String>> more) {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (T object : objects) {
            Map<Column, String> row = stated(form, object);
            row.put(form.first(), object.getId());
            row.putAll(more.apply(object));
            rows.add(row);
        }
        return new TemplateSheet(form, rows);
    }

    private Map<Column, String> source(EmissionSource source) {
        Map<Column, String> row = reported(source.getReported(), SourceSheet.FORM);
        row.put(SourceSheet.CATEGORY, String.valueOf(source.getCategory()));
        put(row, SourceSheet.FACILITY, source.getFacilityId());
        put(row, SourceSheet.BIOGENIC, source.getBiogenicShare());
        return row;
    }

    private Map<Column, String> removal(Removal removal) {
        return removal.getProvenance() == null ? Map.of() : stated(RemovalSheet.FORM, removal.getProvenance());
    }

    private static Map<Column, String> offset(Offset offset) {
        return Map.of(OffsetSheet.CATEGORY, String.valueOf(offset.getCategory()));
    }

    private Map<Column, String> reported(ReportedValue value, SheetForm form) {
        return value == null ? new HashMap<>() : stated(form, value);
    }

    private TemplateSheet activities(Collection<EmissionSource> sources) {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (EmissionSource source : sources) {
            for (ActivityData data : source.getActivityData()) {
                Map<Column, String> row = stated(ActivitySheet.FORM, data);
                row.put(ActivitySheet.SOURCE, source.getId());
                put(row, ActivitySheet.QUANTITY, data.getQuantity());
                rows.add(row);
            }
        }
        return new TemplateSheet(ActivitySheet.FORM, rows);
    }

    private TemplateSheet parameters(Inventory inventory) {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (EmissionSource source : inventory.getSources()) {
            parameters(rows, source.getId(), source.getParameters());
        }
        for (ReductionProject project : inventory.getProjects()) {
            parameters(rows, project.getId(), project.getParameters());
        }
        return new TemplateSheet(ParameterSheet.FORM, rows);
    }

    private void parameters(List<Map<Column, String>> rows, String owner, Collection<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            Map<Column, String> row = stated(ParameterSheet.FORM, parameter);
            if (parameter.getProvenance() != null) {
                row.putAll(stated(ParameterSheet.FORM, parameter.getProvenance()));
            }
            row.put(ParameterSheet.OWNER, owner);
            rows.add(row);
        }
    }

    private TemplateSheet arguments(Collection<ReportedFigure> figures) {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (ReportedFigure figure : figures) {
            for (FigureArgument argument : figure.getArguments()) {
                Map<Column, String> row = stated(ArgumentSheet.FORM, argument);
                row.put(ArgumentSheet.FIGURE, figure.getId());
                row.put(ArgumentSheet.SIGN, argument.getSign() < 0 ? "-1" : "1");
                put(row, ArgumentSheet.REFERENCE, argument.getRefId());
                put(row, ArgumentSheet.ASPECT, argument.getRefAspect());
                rows.add(row);
            }
        }
        return new TemplateSheet(ArgumentSheet.FORM, rows);
    }

    /** The columns that a feature of {@code object} fills. */
    private Map<Column, String> stated(SheetForm form, EObject object) {
        Map<Column, String> row = new HashMap<>();
        for (Column column : form.columns()) {
            EStructuralFeature feature = column.feature();
            if (feature != null && feature.getEContainingClass().isSuperTypeOf(object.eClass())) {
                put(row, column, print(feature, object.eGet(feature)));
            }
        }
        return row;
    }

    private Object print(EStructuralFeature feature, Object value) {
        if (value instanceof Enumerator literal) {
            return Choice.label((EEnum) feature.getEType(), literal).in(locale);
        }
        if (value instanceof Boolean yes) {
            return Choice.YES_NO.labels(locale).get(yes ? 0 : 1);
        }
        return value instanceof Collection<?> list ? String.join("; ", list.stream().map(String::valueOf).toList()) : value;
    }

    private static void put(Map<Column, String> row, Column column, Object value) {
        if (value != null) {
            row.put(column, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }
}
