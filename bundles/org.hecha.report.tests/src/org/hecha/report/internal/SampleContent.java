package org.hecha.report.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.hecha.core.text.Localized;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.ElectricityView;
import org.hecha.standard.calculation.GasAmount;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PowerClaim;
import org.hecha.standard.calculation.PowerLine;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.StatementPart;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparedLine;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.comparison.Materiality;

/** A small report on the purchased power of one year. */
final class SampleContent {

    private static final BigDecimal RESULT = new BigDecimal("8911.803912");

    private SampleContent() {
    }

    static ReportContent empty() {
        Calculation none = new Calculation(Basis.AS_STATED, List.of(), List.of(), totals(BigDecimal.ZERO), new TreeMap<>(), List.of());
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        return new ReportContent(engagement, InventoryFactory.eINSTANCE.createInventory(),
                EvidenceFactory.eINSTANCE.createEvidenceRegister(), FindingFactory.eINSTANCE.createFindingRegister(), none, none,
                List.of(), Locale.SIMPLIFIED_CHINESE, Instant.parse("2026-11-22T02:00:00Z"));
    }

    static ReportContent of(Locale language) {
        Calculation calculation = calculation();
        ComparisonRow row = new ComparisonRow("s1", "外购电力 2022", "tCO2e", Optional.of(new BigDecimal("8711.8")),
                Optional.of(RESULT), Optional.of(new BigDecimal("8904.50")), Agreement.EXPLAINED, Optional.of(new BigDecimal("-200.0")),
                List.of(new Explanation("DIGIT_ERROR", true, Localized.verbatim("印出的 8,711.8 只有第 2 位数字与 8,911.8 不同。"),
                        Optional.of(new BigDecimal("8911.8")))));
        return new ReportContent(engagement(), inventory(), evidence(), findings(), calculation, calculation, List.of(row), language,
                Instant.parse("2026-11-22T02:00:00Z"), List.of(), Optional.empty(), Optional.of(comparison(row)), VerifierWork.NONE);
    }

    /** Reported 8,711.8 against 8,911.80…: 200 too little; beside it a line that was not reported. */
    private static InventoryComparison comparison(ComparisonRow row) {
        Optional<BigDecimal> difference = Optional.of(new BigDecimal("-200.0"));
        ComparisonRow silent = new ComparisonRow("s2", "未报告的锅炉", "tCO2e", Optional.empty(), Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.TEN), Agreement.NOT_REPORTED, Optional.empty(), List.of());
        return InventoryComparison.of(List.of(
                new ComparedLine(row, 2, 2022, row.reported(), row.recalculated(), row.corrected(), row.corrected(), false,
                        ComparedLine.Gap.NONE, difference, Optional.of(new BigDecimal("-192.7")), Optional.of(new BigDecimal("-192.7"))),
                new ComparedLine(silent, 1, 2022, Optional.empty(), silent.recalculated(), silent.corrected(), silent.corrected(), false,
                        ComparedLine.Gap.NOT_REPORTED, Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(), new Materiality(Optional.of(new BigDecimal("5")), Optional.empty(), new BigDecimal("8904.50")));
    }

    /** The same with an inventory statement and an account of electricity. */
    static ReportContent withInventory(Locale language) {
        ReportContent plain = of(language);
        Text name = new Text("外购电力", "imported power");
        List<GasAmount> gases = List.of(new GasAmount("CH4", name, new BigDecimal("0.125"), new BigDecimal("3.4875")));
        StatementPart part = new StatementPart(2, "2.1", name, gases, gases, RESULT, BigDecimal.ZERO, BigDecimal.ZERO, 1, 0, List.of());
        InventoryStatement statement = new InventoryStatement(Basis.BY_CRITERIA, Optional.of(2022), List.of(part), List.of(part), part,
                BigDecimal.ONE, new BigDecimal("2"), List.of());
        Origin origin = new Origin(ProvenanceKind.DEFAULT_TABLE, "CN-PROVINCE", "2023", "32 · EF", Standing.OFFICIAL, Text.NONE, List.of());
        PowerLine line = new PowerLine(2022, "s1", name, SupplyKind.GRID, new BigDecimal("10000"), Optional.of(new BigDecimal("0.5827")),
                Optional.of(new BigDecimal("5827")), Optional.of(origin));
        ElectricityView view = new ElectricityView("LOCATION", new Text("按地点", "by place"), "E", true, List.of(), List.of(line),
                line.emission(), Standing.OFFICIAL, "", Text.NONE);
        PowerClaim claim = new PowerClaim("s2", name, SupplyKind.GREEN_TRADE, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO,
                Standing.OFFICIAL, List.of(new Problem("CLAIM_SOLD", false, "s2", Localized.verbatim("sold twice"))));
        ElectricityAccount account = new ElectricityAccount(line.quantity(), BigDecimal.ZERO, BigDecimal.ZERO, List.of(claim),
                List.of(view), List.of());
        return new ReportContent(plain.engagement(), plain.inventory(), plain.evidence(), plain.findings(), plain.asStated(),
                plain.byCriteria(), plain.rows(), language, plain.at(), List.of(statement), Optional.of(account), plain.comparison(), VerifierWork.NONE);
    }

    private static Engagement engagement() {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setId("e1");
        engagement.setNumber("HC-2023-001");
        engagement.setTitle("示例纺织厂 2022—2023 年温室气体核查");
        engagement.setProgramme("江苏省零碳（近零碳）工厂建设指南（试行）");
        engagement.setIllustrative(true);
        engagement.setPeriodStart(LocalDate.of(2022, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        engagement.getStatementKinds().add(StatementKind.INVENTORY);
        engagement.setOrganization(EngagementFactory.eINSTANCE.createOrganization());
        engagement.getOrganization().setName("示例纺织厂（演示）");
        TeamMember lead = EngagementFactory.eINSTANCE.createTeamMember();
        lead.setName("张三");
        lead.setRole(TeamRole.LEAD_VERIFIER);
        engagement.getTeam().add(lead);
        return engagement;
    }

    private static Inventory inventory() {
        Inventory inventory = InventoryFactory.eINSTANCE.createInventory();
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId("s1");
        source.setName("外购电力");
        source.setCategory(2);
        source.setMethodId("GBT32150.purchased-electricity");
        source.setPeriodStart(LocalDate.of(2022, 1, 1));
        ActivityData data = InventoryFactory.eINSTANCE.createActivityData();
        data.setQuantity(new BigDecimal("14607.12"));
        data.setUnit("MWh");
        source.getActivityData().add(data);
        inventory.getSources().add(source);
        return inventory;
    }

    private static EvidenceRegister evidence() {
        EvidenceRegister register = EvidenceFactory.eINSTANCE.createEvidenceRegister();
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setPath("evidence/meter.csv");
        item.setSize(3);
        item.setSha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        register.getItems().add(item);
        return register;
    }

    private static FindingRegister findings() {
        FindingRegister register = FindingFactory.eINSTANCE.createFindingRegister();
        register.setCheckedAt(Instant.parse("2026-11-22T01:00:00Z"));
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(1);
        finding.setKind(FindingKind.MISSTATEMENT);
        finding.setSeverity(Severity.FAIL);
        finding.setTitle("外购电力 2022：报告值与重新计算值不一致");
        finding.setDescription("报告值 8,711.8，重新计算值 8,911.80。");
        finding.setMisstatement(new BigDecimal("-200.0"));
        register.getFindings().add(finding);
        return register;
    }

    private static Calculation calculation() {
        Symbol ad = new Symbol("AD", new Text("电量", "power"), Symbol.Role.ACTIVITY, "MWh", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Symbol ef = new Symbol("EF", new Text("排放因子", "factor"), Symbol.Role.PARAMETER, "tCO2/MWh", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Method method = new Method("GBT32150.purchased-electricity", "GBT32150", "2025", "7.5.6", Method.Kind.EMISSION,
                new Text("外购电力", "Purchased power"), "AD * EF", "tCO2", "CO2", 2, false, List.of(ad, ef), Standing.SECONDARY, "S11",
                Text.NONE, List.of());
        Origin operator = new Origin(ProvenanceKind.OPERATOR, "", "", "", Standing.OFFICIAL, Text.NONE, List.of());
        Trace trace = new Trace(method, List.of(new Term(ad, new BigDecimal("14607.12"), new BigDecimal("14607.12"), "MWh", operator),
                new Term(ef, new BigDecimal("0.6101"), new BigDecimal("0.6101"), "tCO2/MWh", operator)), RESULT, "tCO2");
        LineResult line = new LineResult("s1", 2, method.id(), "CO2", Optional.of(RESULT), RESULT, BigDecimal.ZERO, Optional.of(trace), List.of());
        TreeMap<Integer, Totals> years = new TreeMap<>();
        years.put(2022, totals(RESULT));
        return new Calculation(Basis.AS_STATED, List.of(line), List.of(), totals(RESULT), years, List.of());
    }

    private static Totals totals(BigDecimal sum) {
        TreeMap<Integer, BigDecimal> categories = new TreeMap<>();
        categories.put(2, sum);
        return new Totals(categories, new TreeMap<>(), BigDecimal.ZERO, new BigDecimal("0.69"), sum);
    }
}
