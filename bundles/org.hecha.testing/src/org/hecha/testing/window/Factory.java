package org.hecha.testing.window;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.hecha.ui.Results;
import org.eclipse.emf.edit.command.AddCommand;

/**
 * A small factory for tests: diesel (100 t, reported 310.0 t) and power, one figure, one finding about the diesel, and
 * results for it.
 */
public final class Factory {

    public static final String DIESEL = "10000000-0000-0000-0000-000000000001";
    public static final String POWER = "10000000-0000-0000-0000-000000000002";
    public static final String SOLVENT = "10000000-0000-0000-0000-000000000003";
    public static final String FIGURE = "10000000-0000-0000-0000-000000000004";

    private static final Symbol QUANTITY = symbol("FC", Symbol.Role.ACTIVITY, "t", "");
    private static final Symbol FACTOR = symbol("EF", Symbol.Role.PARAMETER, "tCO2/t", "");
    private static final Symbol CARBON = symbol("k_C", Symbol.Role.CONSTANT, "1", "44/12");
    private static final Method METHOD = new Method("TEST.fuel", "TEST", "2025", "7.5.2", Method.Kind.EMISSION,
            new Text("燃料燃烧", "Fuel combustion"), "FC * EF * k_C - 0", "tCO2", "CO2", 1, false,
            List.of(QUANTITY, FACTOR, CARBON), Standing.SECONDARY, "S1", Text.NONE, List.of());

    private Factory() {
    }

    private static Symbol symbol(String name, Symbol.Role role, String unit, String printed) {
        return new Symbol(name, new Text("符号 " + name, "Symbol " + name), role, unit, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), printed);
    }

    /** The engagement in {@code folder}, saved and open. */
    public static EngagementDocument create(Path folder) throws Refusal {
        Engagement engagement = Identities.fresh(EngagementFactory.eINSTANCE.createEngagement());
        engagement.setTitle("织造厂 2023 年核查");
        engagement.setIllustrative(true);
        Inventory inventory = Identities.fresh(InventoryFactory.eINSTANCE.createInventory());
        Facility mill = Identities.fresh(InventoryFactory.eINSTANCE.createFacility());
        mill.setName("一号车间");
        inventory.getFacilities().add(mill);
        EmissionSource diesel = source(DIESEL, "柴油", 1, "100", "t");
        diesel.setFacilityId(mill.getId());
        inventory.getSources().add(diesel);
        inventory.getSources().add(source(POWER, "外购电力", 2, "1000", "MWh"));
        EmissionSource solvent = source(SOLVENT, "溶剂", 1, null, null);
        solvent.setStatus(SourceStatus.NOT_SIGNIFICANT);
        solvent.setStatusReason("低于 0.1%");
        inventory.getSources().add(solvent);
        ReportedFigure figure = InventoryFactory.eINSTANCE.createReportedFigure();
        figure.setId(FIGURE);
        figure.setLabel("排放总量");
        inventory.getFigures().add(figure);
        EngagementDocument document = EngagementDocument.create(folder, engagement, inventory);
        document.execute(AddCommand.create(document.domain(), document.findings(),
                FindingPackage.Literals.FINDING_REGISTER__FINDINGS, finding()));
        document.execute(AddCommand.create(document.domain(), document.findings(),
                FindingPackage.Literals.FINDING_REGISTER__CHECKS, List.of(check(CheckOutcome.FAILED, "柴油缺少凭证"),
                        check(CheckOutcome.PASSED, "柴油单位正确"))));
        document.save();
        return document;
    }

    private static EmissionSource source(String id, String name, int category, String quantity, String unit) {
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId(id);
        source.setName(name);
        source.setCategory(category);
        source.setMethodId("TEST.fuel");
        if (quantity != null) {
            ActivityData data = Identities.fresh(InventoryFactory.eINSTANCE.createActivityData());
            data.setQuantity(new BigDecimal(quantity));
            data.setUnit(unit);
            source.getActivityData().add(data);
        }
        return source;
    }

    private static Finding finding() {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        finding.setNumber(1);
        finding.setKind(FindingKind.MISSTATEMENT);
        finding.setSeverity(Severity.FAIL);
        finding.setState(FindingState.OPEN);
        finding.setTitle("柴油排放量低报");
        finding.setDescription("报告值比重算值低 1.2 t。");
        finding.setRemedy("请更正。");
        finding.setSubjectId(DIESEL);
        finding.setMisstatement(new BigDecimal("-1.2"));
        return finding;
    }

    private static CheckRecord check(CheckOutcome outcome, String message) {
        CheckRecord check = FindingFactory.eINSTANCE.createCheckRecord();
        check.setRuleId("TEST-1");
        check.setOutcome(outcome);
        check.setSeverity(Severity.WARN);
        check.setSubjectId(DIESEL);
        check.setMessage(message);
        return check;
    }

    /** Results of that engagement: diesel 311.2 t against 310.0 reported, power 609.6 t, one blocking problem. */
    public static Results results() {
        return results(Optional.of(new BigDecimal("609.6")));
    }

    /** The same, but power could not be calculated. */
    public static Results resultsWithoutPower() {
        return results(Optional.empty());
    }

    private static Results results(Optional<BigDecimal> power) {
        return new Results(calculation(Basis.AS_STATED, "311.2", power), calculation(Basis.BY_CRITERIA, "300", power),
                List.of(row(DIESEL, Optional.of("310.0"), "311.2345", Agreement.EXPLAINED, Optional.of("-1.2")),
                        row(POWER, Optional.empty(), "609.6", Agreement.NOT_REPORTED, Optional.empty()),
                        row(FIGURE, Optional.of("920.8"), "920.8", Agreement.TO_PRINTED_DIGIT, Optional.of("0.0"))),
                List.of(METHOD), List.of());
    }

    private static Calculation calculation(Basis basis, String diesel, Optional<BigDecimal> powerMass) {
        BigDecimal mass = new BigDecimal(diesel);
        BigDecimal power = powerMass.orElse(BigDecimal.ZERO);
        Origin stated = new Origin(ProvenanceKind.MEASURED, "", "", "", Standing.OFFICIAL, Text.NONE, List.of("e1"));
        Origin table = new Origin(ProvenanceKind.DEFAULT_TABLE, "T.1", "2024", "diesel", Standing.SECONDARY, Text.NONE,
                List.of());
        Trace trace = new Trace(METHOD, List.of(
                new Term(QUANTITY, new BigDecimal("100"), new BigDecimal("100000"), "kg", stated),
                new Term(FACTOR, new BigDecimal("0.848727"), new BigDecimal("0.848727"), "tCO2/t", table),
                new Term(CARBON, new BigDecimal("3.667"), new BigDecimal("3.667"), "1", table)), mass, "tCO2");
        TreeMap<Integer, BigDecimal> categories = new TreeMap<>();
        categories.put(1, mass);
        categories.put(2, power);
        Totals totals = new Totals(categories, new TreeMap<>(), BigDecimal.ZERO, BigDecimal.ZERO, mass.add(power));
        Problem problem = new Problem("YEAR_MISSING", true, POWER, Localized.verbatim("2099 年没有电力因子"));
        return new Calculation(basis,
                List.of(new LineResult(DIESEL, 1, "TEST.fuel", "CO2", Optional.of(mass), mass, BigDecimal.ZERO,
                        Optional.of(trace), List.of()),
                        new LineResult(POWER, 2, "TEST.fuel", "CO2", powerMass, power, BigDecimal.ZERO,
                                Optional.empty(), List.of(problem))),
                List.of(), totals, new TreeMap<>(), List.of(problem));
    }

    private static ComparisonRow row(String id, Optional<String> reported, String recalculated, Agreement agreement,
            Optional<String> difference) {
        return new ComparisonRow(id, id, "tCO2e", reported.map(BigDecimal::new),
                Optional.of(new BigDecimal(recalculated)), Optional.of(new BigDecimal("300")), agreement,
                difference.map(BigDecimal::new), agreement == Agreement.EXPLAINED
                        ? List.of(new Explanation("OTHER_FACTOR", true, Localized.verbatim("使用了另一因子"),
                                Optional.empty())) : List.of());
    }
}
