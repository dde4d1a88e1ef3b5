package org.hecha.standard.iso14064;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The methods of ISO 14064-1 through the installed engine, with the GWP sets of the factor collection. */
class MethodsPluginTest {

    private final Quantification quantification = quantification();
    private final Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
    private final Inventory inventory = InventoryFactory.eINSTANCE.createInventory();

    private static Quantification quantification() {
        BundleContext context = FrameworkUtil.getBundle(Iso14064.class).getBundleContext();
        return context.getService(context.getServiceReference(Quantification.class));
    }

    @Test
    void everyMethodIsTakenUnderItsStableId() {
        assertEquals(List.of(), quantification.refused().stream().map(p -> p.message().in(Locale.ENGLISH)).toList());
        Set<String> ids = quantification.methods().stream().filter(m -> m.standardId().equals("ISO14064-1"))
                .map(Method::id).collect(Collectors.toSet());
        for (String by : List.of("mass", "volume", "energy", "transport", "distance", "spend", "area")) {
            assertEquals(0, quantification.method("ISO14064-1.activity-factor." + by).orElseThrow().category(), by);
        }
        assertEquals(28, ids.size());
        assertEquals(0, quantification.method("ISO14064-1.reported").orElseThrow().category());
    }

    @ParameterizedTest
    @CsvSource({"AR5, SF6, 2.5, kg, 58.75", "AR6, SF6, 2.5, kg, 63.000", "AR4, HFC-134a, 0.02, t, 28.60",
        "SAR, CF4, 1, kg, 6.500", "AR5, N2O, 1, t, 265", "AR6, CH4, 10, t, 279.0", "AR5, HFC-43-10mee, 1, kg, 1.650",
        "AR6, c-C4F8, 1, kg, 10.200", "AR6, NF3, 3, kg, 52.200"})
    void aGasCountsByTheSetOfTheEngagement(String set, String gas, String quantity, String unit, BigDecimal co2e) {
        engagement.setGwpSet(set);
        add("ISO14064-1.gas-release." + gas, quantity, unit + gas, 1);
        assertEquals(0, co2e.compareTo(calculate().totals().total()), calculate().totals().toString());
    }

    @Test
    void anyOtherGasIsNamedByItsRow() {
        engagement.setGwpSet("AR6");
        add("ISO14064-1.gas-release.any", "10", "kg", 1).setFactorKey("HFC-41");
        assertEquals(0, new BigDecimal("1.35").compareTo(calculate().totals().total()), calculate().totals().toString());
    }

    /** The second report has no NF3: no result, rather than zero or another report's value. */
    @Test
    void aGasTheSetLacksHasNoResult() {
        engagement.setGwpSet("SAR");
        EmissionSource source = add("ISO14064-1.gas-release.NF3", "3", "kgNF3", 1);
        Calculation calculation = calculate();
        assertFalse(calculation.line(source.getId()).orElseThrow().problems().isEmpty());
        assertEquals(0, BigDecimal.ZERO.compareTo(calculation.totals().total()));
    }

    @ParameterizedTest
    @CsvSource({"transport, 3, 50000, t*km, 0.12, kgCO2e/(t*km), 6", "transport, 3, 50000, tkm, 0.00012, tCO2e/tkm, 6",
        "distance, 3, 18000, km, 0.21, kgCO2e/km, 3.78", "spend, 4, 100, 万元, 0.04, kgCO2e/CNY, 40",
        "mass, 4, 40000, kg, 1.85, tCO2e/t, 74", "volume, 4, 1200, m3, 0.3, kgCO2e/m3, 0.36",
        "energy, 2, 250000, kWh, 0.6096, tCO2e/MWh, 152.4", "area, 5, 3000, m2, 20, kgCO2e/m2, 60"})
    void activityTimesFactorInAnyCategory(String by, int category, String quantity, String unit, String factor,
            String factorUnit, BigDecimal co2e) {
        EmissionSource source = add("ISO14064-1.activity-factor." + by, quantity, unit, category);
        Parameter parameter = InventoryFactory.eINSTANCE.createParameter();
        parameter.setId("EF");
        parameter.setSymbol("EF");
        parameter.setValue(new BigDecimal(factor));
        parameter.setUnit(factorUnit);
        source.getParameters().add(parameter);
        assertEquals(0, co2e.compareTo(calculate().totals().of(category)), calculate().problems().toString());
    }

    @Test
    void withoutAFactorThereIsNoResult() {
        EmissionSource source = add("ISO14064-1.activity-factor.mass", "40", "t", 4);
        assertFalse(calculate().line(source.getId()).orElseThrow().problems().isEmpty());
    }

    @Test
    void aGivenEmissionIsTakenAsItIs() {
        add("ISO14064-1.reported", "84", "tCO2e", 3);
        assertEquals(0, new BigDecimal(84).compareTo(calculate().totals().guideCategory3()));
    }

    private EmissionSource add(String method, String quantity, String unit, int category) {
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId("source");
        source.setMethodId(method);
        source.setCategory(category);
        ActivityData data = InventoryFactory.eINSTANCE.createActivityData();
        data.setQuantity(new BigDecimal(quantity));
        data.setUnit(unit);
        source.getActivityData().add(data);
        inventory.getSources().add(source);
        return source;
    }

    private Calculation calculate() {
        return quantification.calculate(engagement, inventory, Basis.AS_STATED);
    }
}
