package org.hecha.standard.gbt32151;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The methods of this bundle as the installed engine sees them, with an inventory to try them on. */
final class InstalledMethods {

    private final Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
    private final Inventory inventory = InventoryFactory.eINSTANCE.createInventory();

    /** The service of the engine that is installed beside this bundle. */
    static Quantification quantification() {
        BundleContext context = FrameworkUtil.getBundle(Gbt32150.class).getBundleContext();
        return context.getService(context.getServiceReference(Quantification.class));
    }

    Engagement engagement() {
        return engagement;
    }

    Inventory inventory() {
        return inventory;
    }

    /** Adds a source with one record of activity data and no parameters, so that every factor is a default. */
    EmissionSource add(String method, String factorKey, String quantity, String unit) {
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId("source-" + inventory.getSources().size());
        source.setName(method + ' ' + factorKey);
        source.setMethodId(method);
        source.setFactorKey(factorKey);
        source.setCategory(1);
        ActivityData data = InventoryFactory.eINSTANCE.createActivityData();
        data.setId(source.getId() + "-activity");
        data.setQuantity(new BigDecimal(quantity));
        data.setUnit(unit);
        source.getActivityData().add(data);
        inventory.getSources().add(source);
        return source;
    }

    static void state(EmissionSource source, String symbol, String value, String unit) {
        Parameter parameter = InventoryFactory.eINSTANCE.createParameter();
        parameter.setId(source.getId() + '-' + symbol);
        parameter.setSymbol(symbol);
        parameter.setValue(new BigDecimal(value));
        parameter.setUnit(unit);
        source.getParameters().add(parameter);
    }

    /** The verifier accepts the unconfirmed default of a symbol. */
    static void accept(EmissionSource source, String symbol) {
        Parameter parameter = InventoryFactory.eINSTANCE.createParameter();
        parameter.setId(source.getId() + "-accepted-" + symbol);
        parameter.setSymbol(symbol);
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setAcceptedBy("lead verifier");
        parameter.setProvenance(provenance);
        source.getParameters().add(parameter);
    }

    Calculation calculate() {
        return quantification().calculate(engagement, inventory, Basis.AS_STATED);
    }

    /** Mass of the gas of one source, positive also where it is deducted. */
    BigDecimal mass(EmissionSource source) {
        LineResult line = calculate().line(source.getId()).orElseThrow();
        return line.mass().orElseThrow(() -> new AssertionError(sentences(line)));
    }

    static String sentences(LineResult line) {
        return sentences(line.problems());
    }

    static String sentences(Iterable<Problem> problems) {
        return java.util.stream.StreamSupport.stream(problems.spliterator(), false)
                .map(problem -> problem.code() + ": " + problem.message().in(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
