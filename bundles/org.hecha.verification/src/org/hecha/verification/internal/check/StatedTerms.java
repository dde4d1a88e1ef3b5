package org.hecha.verification.internal.check;

import java.util.List;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Term;

/** The terms of a derivation whose values the organization states itself. */
final class StatedTerms {

    private StatedTerms() {
    }

    static List<Term> of(List<Term> terms, EmissionSource source) {
        return terms.stream().filter(term -> source.getParameters().stream().anyMatch(
                parameter -> term.symbol().name().equals(parameter.getSymbol()) && parameter.getValue() != null))
                .toList();
    }
}
