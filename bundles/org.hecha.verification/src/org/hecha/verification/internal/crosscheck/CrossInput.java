package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.internal.check.Span;

/** What the cross-checks look at: an inventory, recalculated with the organization's own values. */
public final class CrossInput {

    private final Engagement engagement;
    private final Inventory inventory;
    private final Calculation calculation;
    private final Quantification quantification;
    private final CrossLimits limits;
    private final Map<String, EmissionSource> sources = new HashMap<>();

    CrossInput(Engagement engagement, Inventory inventory, Calculation calculation, Quantification quantification,
            CrossLimits limits) {
        this.engagement = engagement;
        this.inventory = inventory;
        this.calculation = calculation;
        this.quantification = quantification;
        this.limits = limits;
        inventory.getSources().forEach(source -> sources.putIfAbsent(source.getId(), source));
    }

    /** The same for a check. */
    public static CrossInput of(CheckSubject subject, CrossLimits limits) {
        return new CrossInput(subject.engagement(), subject.inventory(), subject.asStated(), subject.quantification(),
                limits);
    }

    Inventory inventory() {
        return inventory;
    }

    Quantification quantification() {
        return quantification;
    }

    Calculation calculation() {
        return calculation;
    }

    CrossLimit limit(String id) {
        return limits.limit(id);
    }

    /** Whether a declared list has a word. */
    boolean lists(String id, String word) {
        return word != null && limits.list(id).contains(word);
    }

    /** A declared list. */
    List<String> words(String id) {
        return limits.list(id);
    }

    Optional<EmissionSource> source(String id) {
        return Optional.ofNullable(id == null ? null : sources.get(id));
    }

    List<EmissionSource> quantified() {
        return inventory.getSources().stream().filter(source -> source.getStatus() == SourceStatus.QUANTIFIED).toList();
    }

    Optional<Method> method(EmissionSource source) {
        return source.getMethodId() == null ? Optional.empty()
                : quantification.method(engagement, source.getMethodId(), source.getMethodEdition());
    }

    Optional<LineResult> line(EmissionSource source) {
        return calculation.line(source.getId());
    }

    /** Period of a source: its own, else that of the engagement. */
    Optional<Span> period(EmissionSource source) {
        return Span.of(engagement, source);
    }

    /** Period of the engagement. */
    Optional<Span> period() {
        return Span.of(engagement.getPeriodStart(), engagement.getPeriodEnd());
    }

    boolean converts(String unit, String target) {
        return unit != null && target != null
                && (unit.equals(target) || quantification.converts(unit, target));
    }

    /** Exact conversion between units that convert. */
    BigDecimal convert(BigDecimal value, String unit, String target) {
        return unit.equals(target) ? value : quantification.convert(value, unit, target);
    }
}
