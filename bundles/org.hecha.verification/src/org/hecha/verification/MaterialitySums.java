package org.hecha.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.base.Identified;
import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.standard.comparison.Misstatement;

/** Adds misstatements up by category; what a finding speaks about, or was extrapolated from, says which it is. */
final class MaterialitySums {

    private final Engagement engagement;
    private final Calculation byCriteria;
    private final Optional<MaterialityProgramme> programme;
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Sample> samples = new HashMap<>();

    MaterialitySums(Engagement engagement, Inventory inventory, Calculation byCriteria) {
        this.engagement = engagement;
        this.byCriteria = byCriteria;
        this.programme = MaterialityProgrammes.declared().of(engagement);
        inventory.getSources().forEach(this::index);
        if (engagement.getFieldwork() != null) {
            engagement.getFieldwork().getSamples().forEach(sample -> samples.put(sample.getId(), sample));
        }
    }

    /** The source and whatever lies in it: records, parameters. */
    private void index(EmissionSource source) {
        int category = byCriteria.line(source.getId()).map(LineResult::category).orElse(source.getCategory());
        categories.put(source.getId(), category);
        for (Iterator<EObject> parts = source.eAllContents(); parts.hasNext();) {
            if (parts.next() instanceof Identified part) {
                categories.put(part.getId(), category);
            }
        }
    }

    MaterialityAssessment of(FindingRegister register) {
        Sum whole = new Sum();
        SortedMap<Integer, Sum> sums = new TreeMap<>();
        List<Integer> unassigned = new ArrayList<>();
        for (Finding finding : OpenFindings.of(register)) {
            if (finding.getMisstatement() != null && finding.getMisstatement().signum() != 0) {
                whole.add(finding);
                Optional<Integer> category = category(finding);
                category.ifPresent(one -> sums.computeIfAbsent(one, any -> new Sum()).add(finding));
                if (category.isEmpty()) {
                    unassigned.add(finding.getNumber());
                }
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
                unassigned, programme);
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
        Sample sample = samples.get(finding.getSampleId());
        if (direct != null || sample == null) {
            return Optional.ofNullable(direct);
        }
        Set<Integer> sampled = new HashSet<>();
        for (SampleItem item : sample.getItems()) {
            sampled.add(categories.get(item.getSubjectId()));
        }
        return sampled.size() == 1 ? Optional.ofNullable(sampled.iterator().next()) : Optional.empty();
    }

    /** One sum under way. */
    private static final class Sum {

        private Misstatement known = Misstatement.NONE;
        private Misstatement projected = Misstatement.NONE;
        private BigDecimal largest = BigDecimal.ZERO;
        private final Set<Integer> findings = new TreeSet<>();

        void add(Finding finding) {
            BigDecimal amount = finding.getMisstatement();
            if (finding.getSampleId() == null || finding.getSampleId().isBlank()) {
                known = known.plus(amount);
            } else {
                projected = projected.plus(amount);
            }
            largest = largest.max(amount.abs());
            findings.add(finding.getNumber());
        }

        MaterialityLine line(int category, Materiality agreed) {
            return new MaterialityLine(category, agreed, known, projected, largest, List.copyOf(findings));
        }
    }
}
