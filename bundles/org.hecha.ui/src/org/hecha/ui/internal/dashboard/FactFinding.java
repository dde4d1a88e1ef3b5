package org.hecha.ui.internal.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.evidence.CoverageCalendar;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.StepStatus;

/** Finds the facts of the dashboard. Only reads; off the UI thread, and of no worth where the engagement changed meanwhile. */
final class FactFinding {

    private static final Speech SPEECH = Speech.of(FactFinding.class);
    private static final String ELSEWHERE = ""; //$NON-NLS-1$

    private final EngagementDocument document;
    private final Results results;
    private final Optional<Processes> processes;
    private final LocalDate today;

    FactFinding(EngagementDocument document, Results results, Optional<Processes> processes, LocalDate today) {
        this.document = document;
        this.results = results;
        this.processes = processes;
        this.today = today;
    }

    Facts find() {
        return new Facts(sums(), categories(), facilities(), gases(), findings(), coverage(),
                MaterialityAssessment.of(document.engagement(), document.inventory(), document.findings(),
                        results.on(Basis.BY_CRITERIA)).total(),
                processes.map(this::steps).orElse(List.of()));
    }

    private Facts.Sums sums() {
        BigDecimal reported = BigDecimal.ZERO;
        long stated = 0;
        long unstated = 0;
        for (LineResult line : results.on(Basis.AS_STATED).lines()) {
            Optional<BigDecimal> own = results.comparison(line.sourceId()).filter(FactFinding::tonnes)
                    .flatMap(ComparisonRow::reported);
            reported = own.map(reported::add).orElse(reported);
            stated += own.isPresent() ? 1 : 0;
            unstated += own.isEmpty() && line.mass().isPresent() ? 1 : 0;
        }
        return new Facts.Sums(stated == 0 ? Optional.empty() : Optional.of(reported),
                results.on(Basis.AS_STATED).totals().total(), results.on(Basis.BY_CRITERIA).totals().total(), unstated,
                results.missing(Basis.AS_STATED));
    }

    private static boolean tonnes(ComparisonRow row) {
        return row.unit() != null && row.unit().startsWith("tCO2"); //$NON-NLS-1$
    }

    private List<Facts.Pair> categories() {
        TreeSet<Integer> all = new TreeSet<>(results.on(Basis.AS_STATED).totals().byCategory().keySet());
        all.addAll(results.on(Basis.BY_CRITERIA).totals().byCategory().keySet());
        return all.stream().map(category -> new Facts.Pair(String.valueOf(category), Words.category(category),
                results.on(Basis.AS_STATED).totals().of(category), results.on(Basis.BY_CRITERIA).totals().of(category))).toList();
    }

    private List<Facts.Pair> facilities() {
        Map<String, String> facilityOf = new HashMap<>();
        for (EmissionSource source : document.inventory().getSources()) {
            facilityOf.put(source.getId(), Objects.toString(source.getFacilityId(), ELSEWHERE));
        }
        Map<String, String> names = new HashMap<>(Map.of(ELSEWHERE, SPEECH.say("noFacility"))); //$NON-NLS-1$
        for (Facility facility : document.inventory().getFacilities()) {
            names.put(facility.getId(), Words.of(facility));
        }
        return pairs(line -> facilityOf.getOrDefault(line.sourceId(), ELSEWHERE),
                id -> names.getOrDefault(id, names.get(ELSEWHERE)));
    }

    private List<Facts.Pair> gases() {
        return pairs(line -> Objects.toString(line.gas(), ELSEWHERE), gas -> gas.isEmpty() ? SPEECH.say("noGas") : gas); //$NON-NLS-1$
    }

    private List<Facts.Pair> pairs(Function<LineResult, String> key, Function<String, String> label) {
        Map<String, BigDecimal> stated = sum(Basis.AS_STATED, key);
        Map<String, BigDecimal> corrected = sum(Basis.BY_CRITERIA, key);
        Map<String, BigDecimal> all = new LinkedHashMap<>(stated);
        corrected.forEach(all::putIfAbsent);
        return all.keySet().stream().map(id -> new Facts.Pair(id, label.apply(id), stated.getOrDefault(id, BigDecimal.ZERO),
                corrected.getOrDefault(id, BigDecimal.ZERO)))
                .sorted(Comparator.comparing(Facts.Pair::recalculated).reversed()).toList();
    }

    private Map<String, BigDecimal> sum(Basis basis, Function<LineResult, String> key) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        results.on(basis).lines().forEach(line -> sums.merge(key.apply(line), line.co2e(), BigDecimal::add));
        return sums;
    }

    private Map<Severity, Map<FindingState, Integer>> findings() {
        Map<Severity, Map<FindingState, Integer>> counts = new EnumMap<>(Severity.class);
        for (Finding finding : document.findings().getFindings()) {
            counts.computeIfAbsent(finding.getSeverity(), severity -> new EnumMap<>(FindingState.class))
                    .merge(finding.getState(), 1, Integer::sum);
        }
        return counts;
    }

    private Optional<Facts.Coverage> coverage() {
        try {
            long asked = 0;
            long covered = 0;
            for (var source : CoverageCalendar.of(document.engagement(), document.inventory(), document.evidence()).sources()) {
                for (var month : source.months()) {
                    asked += month.days() > 0 ? 1 : 0;
                    covered += month.days() > 0 && month.evidenceDays() == month.days() && month.dataDays() == month.days() ? 1 : 0;
                }
            }
            return Optional.of(new Facts.Coverage(asked, covered));
        } catch (Refusal noPeriod) {
            return Optional.empty();
        }
    }

    private List<Facts.Step> steps(Processes service) {
        Map<String, String> members = new HashMap<>();
        for (TeamMember member : document.engagement().getTeam()) {
            members.put(member.getId(), Objects.toString(member.getName(), "")); //$NON-NLS-1$
        }
        List<Facts.Step> steps = new ArrayList<>();
        for (StepStatus status : service.work().status(document, today)) {
            steps.add(new Facts.Step(status.title(), members.getOrDefault(String.valueOf(status.step().getOwnerId()), ""), //$NON-NLS-1$
                    status.step().getState(), Optional.ofNullable(status.step().getDue()), status.overdue(), status.missing()));
        }
        return steps;
    }
}
