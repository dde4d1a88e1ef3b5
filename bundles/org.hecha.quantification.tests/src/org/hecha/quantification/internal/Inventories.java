package org.hecha.quantification.internal;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.ReportedValue;

/** Makes small inventories. */
public final class Inventories {

    private static final InventoryFactory MAKE = InventoryFactory.eINSTANCE;

    private Inventories() {
    }

    public static Engagement engagement() {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        engagement.setFuelTableId("T-FUELS");
        engagement.setElectricitySeries("T-SERIES");
        return engagement;
    }

    public static Inventory inventory(EmissionSource... sources) {
        Inventory inventory = MAKE.createInventory();
        for (EmissionSource source : sources) {
            inventory.getSources().add(source);
        }
        return inventory;
    }

    public static EmissionSource source(String id, String methodId) {
        EmissionSource source = MAKE.createEmissionSource();
        source.setId(id);
        source.setName("name of " + id);
        source.setMethodId(methodId);
        return source;
    }

    public static EmissionSource source(String id, String methodId, String quantity, String unit) {
        EmissionSource source = source(id, methodId);
        source.getActivityData().add(row(quantity, unit));
        return source;
    }

    public static ActivityData row(String quantity, String unit) {
        ActivityData row = MAKE.createActivityData();
        row.setQuantity(quantity == null ? null : new BigDecimal(quantity));
        row.setUnit(unit);
        row.setOrigin("a.xlsx 2:3");
        return row;
    }

    public static Parameter parameter(EmissionSource source, String symbol, String value, String unit,
            ProvenanceKind kind) {
        Parameter parameter = MAKE.createParameter();
        parameter.setSymbol(symbol);
        parameter.setValue(value == null ? null : new BigDecimal(value));
        parameter.setUnit(unit);
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setKind(kind);
        parameter.setProvenance(provenance);
        source.getParameters().add(parameter);
        return parameter;
    }

    public static ReportedValue reported(String value, String unit) {
        ReportedValue reported = MAKE.createReportedValue();
        reported.setValue(new BigDecimal(value));
        reported.setUnit(unit);
        return reported;
    }

    public static Removal removal(String id, String quantity, String unit) {
        Removal removal = MAKE.createRemoval();
        removal.setId(id);
        removal.setQuantity(quantity == null ? null : new BigDecimal(quantity));
        removal.setUnit(unit);
        return removal;
    }

    public static ReportedFigure figure(String id, String methodId, String unit, FigureArgument... arguments) {
        ReportedFigure figure = MAKE.createReportedFigure();
        figure.setId(id);
        figure.setLabel("label of " + id);
        figure.setMethodId(methodId);
        figure.setUnit(unit);
        for (FigureArgument argument : arguments) {
            figure.getArguments().add(argument);
        }
        return figure;
    }

    public static FigureArgument literal(String symbol, String value, String unit) {
        FigureArgument argument = MAKE.createFigureArgument();
        argument.setSymbol(symbol);
        argument.setValue(new BigDecimal(value));
        argument.setUnit(unit);
        return argument;
    }

    public static FigureArgument reference(String symbol, int sign, String refId, String aspect) {
        FigureArgument argument = MAKE.createFigureArgument();
        argument.setSymbol(symbol);
        argument.setSign(sign);
        argument.setRefId(refId);
        argument.setRefAspect(aspect);
        return argument;
    }
}
