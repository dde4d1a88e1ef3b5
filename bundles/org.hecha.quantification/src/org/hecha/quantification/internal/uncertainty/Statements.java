package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.Measurement;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.standard.uncertainty.Assumption;
import org.hecha.standard.uncertainty.Distribution;
import org.hecha.standard.uncertainty.UncertainInput.Statement;

/** Reads what inputs state of their uncertainty, and takes an assumption where one states nothing. Immutable. */
final class Statements {

    static final Messages MESSAGES = Messages.of(ProblemKind.class);
    private static final BigDecimal LARGEST = BigDecimal.TEN;

    private final List<Assumption> assumptions;

    /** @throws Refusal when an assumption has no source or an impossible size */
    Statements(List<Assumption> assumptions) throws Refusal {
        // a symbol's own assumption goes before the one for every symbol
        this.assumptions = assumptions.stream()
                .sorted(Comparator.comparing(one -> one.symbol().equals(Assumption.ANY))).toList();
        for (Assumption assumption : assumptions) {
            if (impossible(assumption.relativeStandard())) {
                throw new Refusal(MESSAGES.text("assumptionImpossible", assumption.symbol(),
                        assumption.relativeStandard()));
            }
            if (assumption.source().isBlank()) {
                throw new Refusal(MESSAGES.text("assumptionWithoutSource", assumption.symbol()));
            }
        }
    }

    private static boolean impossible(BigDecimal relative) {
        return relative.signum() < 0 || relative.compareTo(LARGEST) > 0;
    }

    /**
     * What is known of one input.
     *
     * @param measurement its statement, or null
     * @param label of the source, for messages
     * @param place symbol or record, for messages
     */
    Stated of(Measurement measurement, String symbol, String label, String place) throws Refusal {
        if (measurement == null || measurement.getRelativeStandard() == null) {
            return assumed(symbol);
        }
        BigDecimal relative = measurement.getRelativeStandard();
        if (impossible(relative)) {
            throw new Refusal(MESSAGES.text("uncertaintyImpossible", label, place, relative));
        }
        String name = measurement.getDistribution();
        if (name == null || name.isBlank()) {
            return new Stated(Statement.STATED, relative, Distribution.NORMAL, false, "");
        }
        Optional<Distribution> distribution = Distribution.named(name);
        if (distribution.isEmpty()) {
            throw new Refusal(MESSAGES.text("distributionUnknown", label, place, name));
        }
        return new Stated(Statement.STATED, relative, distribution.get(), true, "");
    }

    private Stated assumed(String symbol) {
        for (Assumption one : assumptions) {
            if (one.symbol().equals(symbol) || one.symbol().equals(Assumption.ANY)) {
                return new Stated(Statement.ASSUMED, one.relativeStandard(), one.distribution(), true, one.source());
            }
        }
        return Stated.NOTHING;
    }
}
