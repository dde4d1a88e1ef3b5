package org.hecha.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.base.Identified;
import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.standard.comparison.Misstatement;
import org.hecha.verification.sampling.PopulationScope;

/** Adds misstatements up by category; what a finding speaks about, or the population of its sample, says which it is. */
final class MaterialitySums {

    /** ISO 14064-1, category 2. */
    private static final int IMPORTED_ENERGY = 2;
    private static final Set<SupplyKind> IMPORTED = EnumSet.of(SupplyKind.GRID, SupplyKind.GREEN_TRADE, SupplyKind.DIRECT_LINE);

    private final Engagement engagement;
    private final Inventory inventory;
    private final Calculation byCriteria;
    private final Optional<MaterialityProgramme> programme;
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Sample> samples = new HashMap<>();

    MaterialitySums(Engagement engagement, Inventory inventory, Calculation byCriteria) {
        this.engagement = engagement;
        this.inventory = inventory;
        this.byCriteria = byCriteria;
        this.programme = MaterialityProgrammes.declared().of(engagement);
        inventory.getSources().forEach(this::index);
        inventory.getSupplies().stream().filter(MaterialitySums::imported).forEach(supply -> index(supply, IMPORTED_ENERGY));
        inventory.getCrossRecords().forEach(record -> like(record, record.getSourceId()));
        inventory.getStocks().forEach(record -> like(record, record.getSourceId()));
        inventory.getBalances().forEach(balance -> balance.getEntries().forEach(entry -> like(entry, entry.getSourceId())));
        if (engagement.getFieldwork() != null) {
            engagement.getFieldwork().getSamples().forEach(sample -> samples.put(sample.getId(), sample));
        }
    }

    /** The source and whatever lies in it: records, parameters. */
    private void index(EmissionSource source) {
        int category = byCriteria.line(source.getId()).map(LineResult::category).orElse(source.getCategory());
        index(source, category);
    }

    private void index(Identified whole, int category) {
        categories.put(whole.getId(), category);
        for (Iterator<EObject> parts = whole.eAllContents(); parts.hasNext();) {
            if (parts.next() instanceof Identified part) {
                categories.put(part.getId(), category);
            }
        }
    }

    /** What stands beside a source and speaks about it. */
    private void like(Identified record, String sourceId) {
        Integer category = categories.get(sourceId);
        if (category != null) {
            categories.put(record.getId(), category);
        }
    }

    /** Bought electricity is imported energy; what was generated or exported may belong to any source. */
    private static boolean imported(ElectricitySupply supply) {
        return IMPORTED.contains(supply.getKind());
    }

    MaterialityAssessment of(FindingRegister register) {
        Sum whole = new Sum();
        SortedMap<Integer, Sum> sums = new TreeMap<>();
        List<Integer> unassigned = new ArrayList<>();
        List<Finding> amounts = OpenFindings.of(register).stream()
                .filter(finding -> finding.getMisstatement() != null && finding.getMisstatement().signum() != 0).toList();
        List<SameDifference> same = new SameDifferences(inventory).of(amounts.stream().filter(one -> !projected(one)).toList());
        Set<Integer> left = same.stream().map(SameDifference::left).collect(Collectors.toSet());
        for (Finding finding : amounts.stream().filter(one -> !left.contains(one.getNumber())).toList()) {
            whole.add(finding);
            Optional<Integer> category = category(finding);
            category.ifPresent(one -> sums.computeIfAbsent(one, any -> new Sum()).add(finding));
            if (category.isEmpty()) {
                unassigned.add(finding.getNumber());
            }
        }
        Map<Integer, CategoryThreshold> thresholds = new HashMap<>();
        engagement.getThresholds().forEach(one -> thresholds.put(one.getCategory(), one));
        Set<Integer> shown = new TreeSet<>(byCriteria.totals().byCategory().keySet());
        shown.addAll(sums.keySet());
        shown.addAll(thresholds.keySet());
        SortedMap<Integer, MaterialityLine> lines = new TreeMap<>();
        for (Integer category : shown) {
            Materiality agreed = agreed(thresholds.get(category), byCriteria.totals().of(category));
            lines.put(category, sums.getOrDefault(category, new Sum()).line(category, agreed));
        }
        return new MaterialityAssessment(whole.line(MaterialityLine.ALL, agreed(byCriteria.totals().total())), lines,
                unassigned, programme, same);
    }

    private static boolean projected(Finding finding) {
        return finding.getSampleId() != null && !finding.getSampleId().isBlank();
    }

    /** What the contract says, and less where a binding programme allows less. */
    private Materiality agreed(BigDecimal total) {
        Materiality contract = Materiality.of(engagement, total);
        Optional<BigDecimal> most = programme.filter(MaterialityProgramme::binding).map(one -> one.percent(total));
        Optional<BigDecimal> percent = most.map(limit -> contract.percent().map(limit::min).orElse(limit))
                .or(contract::percent);
        return new Materiality(percent, contract.absolute(), total);
    }

    private static Materiality agreed(CategoryThreshold threshold, BigDecimal total) {
        return new Materiality(Optional.ofNullable(threshold).map(CategoryThreshold::getPercent),
                Optional.ofNullable(threshold).map(CategoryThreshold::getAbsolute), total);
    }

    private Optional<Integer> category(Finding finding) {
        Integer direct = categories.get(finding.getSubjectId());
        return direct == null ? Optional.ofNullable(samples.get(finding.getSampleId())).flatMap(this::category)
                : Optional.of(direct);
    }

    /** What was drawn may by chance be of one category; only the population tells what the projection is about. */
    private Optional<Integer> category(Sample sample) {
        Optional<PopulationScope> scope = PopulationScope.read(sample.getPopulation(), sample.getFilter());
        Optional<Integer> ofSource = scope.map(one -> categories.get(one.sourceId()));
        return ofSource.isPresent() ? ofSource : scope.map(PopulationScope::category).filter(one -> one != 0);
    }

    /** One sum under way. */
    private static final class Sum {

        private Misstatement known = Misstatement.NONE;
        private Misstatement projected = Misstatement.NONE;
        private BigDecimal largest = BigDecimal.ZERO;
        private final Set<Integer> findings = new TreeSet<>();

        void add(Finding finding) {
            BigDecimal amount = finding.getMisstatement();
            if (projected(finding)) {
                projected = projected.plus(amount);
            } else {
                known = known.plus(amount);
            }
            largest = largest.max(amount.abs());
            findings.add(finding.getNumber());
        }

        MaterialityLine line(int category, Materiality agreed) {
            return new MaterialityLine(category, agreed, known, projected, largest, List.copyOf(findings));
        }
    }
}
