package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Term;

/** How far each input of a derivation may lie from the exact value, by the digits with which it was stated. */
final class InputRounding {

    private final Survey survey;

    InputRounding(Survey survey) {
        this.survey = survey;
    }

    /** For a source: each activity row and each parameter by half a unit of its own last digit. */
    Map<String, BigDecimal> ofSource(EmissionSource source, Derivation derivation) {
        Map<String, BigDecimal> halves = new LinkedHashMap<>();
        for (Term term : derivation.inputs()) {
            halves.put(term.symbol().name(), term.symbol().role() == Symbol.Role.ACTIVITY ? activity(source, term)
                    : stated(term));
        }
        return halves;
    }

    /** For a figure: the sum of what its arguments carry. */
    Map<String, BigDecimal> ofFigure(List<Part> parts, Derivation derivation) {
        Map<String, BigDecimal> halves = new LinkedHashMap<>();
        derivation.inputs().forEach(term -> halves.put(term.symbol().name(),
                parts.stream().filter(part -> part.symbol().equals(term.symbol().name())).map(Part::half)
                        .reduce(BigDecimal::add).orElseGet(() -> stated(term))));
        return halves;
    }

    private BigDecimal activity(EmissionSource source, Term term) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ActivityData row : source.getActivityData()) {
            if (row.getQuantity() != null) {
                sum = sum.add(half(row.getQuantity(), row.getUnit(), term.symbol().unit()).orElse(BigDecimal.ZERO));
            }
        }
        return source.getActivityData().isEmpty() ? stated(term) : sum;
    }

    /** What was taken from a published table is exact with the digits it has there. */
    private BigDecimal stated(Term term) {
        if (term.origin().kind() == ProvenanceKind.DEFAULT_TABLE) {
            return BigDecimal.ZERO;
        }
        return half(term.stated(), term.statedUnit(), term.symbol().unit()).orElse(BigDecimal.ZERO);
    }

    Optional<BigDecimal> half(BigDecimal stated, String unit, String target) {
        return stated == null ? Optional.empty() : survey.convert(Printed.halfUnitOf(stated), unit, target);
    }
}
