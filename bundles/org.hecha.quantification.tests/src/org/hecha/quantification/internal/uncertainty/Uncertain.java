package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Measurement;
import org.hecha.model.inventory.Parameter;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.Inventories;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.UncertaintyResult;

/** Small inventories with uncertainties, and the services over them. */
final class Uncertain {

    /** An amount that is partly taken away again, a root, a share and a quotient: formulas that are no plain products. */
    private static final String OTHERS = String.join(",",
            method("U.captured", "M * (1 - R)", symbol("R", "1", ""), "'M':'2','R':'0.5'", "1"),
            method("U.root", "SQRT(M * R)", symbol("R", "tCO2e", ""), "'M':'2','R':'8'", "4"),
            method("U.share", "M * OF", symbol("OF", "1", ",'min':'0','max':'1'"), "'M':'2','OF':'0.5'", "1"),
            method("U.over", "M / R", symbol("R", "1", ""), "'M':'2','R':'0.5'", "4"));

    final QuantificationService quantification =
            QuantificationService.of(TestStandards.all(), new Fixture("U").methods(OTHERS));
    final Engagement engagement = Inventories.engagement();

    private static String method(String id, String formula, String parameter, String inputs, String expected) {
        return "{'id':'" + id + "','kind':'EMISSION','formula':'" + formula + "','result':'tCO2e','gas':'CO2e',"
                + "'category':1,'symbols':[{'name':'M','role':'ACTIVITY','unit':'tCO2e'}," + parameter
                + "],'standing':'OFFICIAL','golden':[{'name':'one','inputs':{" + inputs + "},'expected':'" + expected
                + "'}]}";
    }

    private static String symbol(String name, String unit, String limits) {
        return "{'name':'" + name + "','role':'PARAMETER','unit':'" + unit + "'" + limits + "}";
    }

    /** Power with a supplier's factor: AD * EF. */
    static EmissionSource power(String id, String quantity, String factor) {
        EmissionSource source = Inventories.source(id, "T.power", quantity, "MWh");
        Inventories.parameter(source, "EF", factor, "tCO2/MWh", ProvenanceKind.SUPPLIER);
        return source;
    }

    static Measurement measurement(String relative, String distribution, String group) {
        Measurement measurement = InventoryFactory.eINSTANCE.createMeasurement();
        measurement.setRelativeStandard(relative == null ? null : new BigDecimal(relative));
        measurement.setDistribution(distribution);
        measurement.setGroup(group);
        return measurement;
    }

    /** The only record of a source. */
    static ActivityData record(EmissionSource source) {
        return source.getActivityData().get(0);
    }

    /** The first parameter of a source. */
    static Parameter parameter(EmissionSource source) {
        return source.getParameters().get(0);
    }

    /** States the uncertainty of a source's one record and one parameter. */
    static EmissionSource state(EmissionSource source, String distribution, String ofRecord, String ofParameter) {
        record(source).setUncertainty(measurement(ofRecord, distribution, null));
        parameter(source).setUncertainty(measurement(ofParameter, distribution, null));
        return source;
    }

    UncertaintyResult propagate(EmissionSource... sources) throws Refusal {
        Inventory inventory = Inventories.inventory(sources);
        return new UncertaintyService(quantification, 1).propagate(engagement, inventory,
                quantification.calculate(engagement, inventory, Basis.AS_STATED));
    }

    UncertaintyResult simulate(SimulationSettings settings, int threads, EmissionSource... sources) throws Refusal {
        Inventory inventory = Inventories.inventory(sources);
        return new UncertaintyService(quantification, threads).simulate(engagement, inventory,
                quantification.calculate(engagement, inventory, Basis.AS_STATED), settings);
    }

    static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
