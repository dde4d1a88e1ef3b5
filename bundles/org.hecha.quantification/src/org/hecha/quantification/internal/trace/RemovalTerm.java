package org.hecha.quantification.internal.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.Removal;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;

/** A removal as one value with its origin; removals are of CO2, so tCO2 and tCO2e are the same amount here. */
public final class RemovalTerm {

    private static final String CO2E = "tCO2e";

    private RemovalTerm() {
    }

    /** @return empty where the removal has no amount that can be counted */
    public static Optional<Term> of(Quantification quantification, Removal removal, String name) {
        BigDecimal stated = removal.getQuantity();
        String unit = removal.getUnit();
        if (stated == null || unit == null) {
            return Optional.empty();
        }
        String counted = quantification.converts(unit, "tCO2") ? "tCO2" : CO2E;
        if (!quantification.converts(unit, counted)) {
            return Optional.empty();
        }
        Symbol symbol = new Symbol("R", new Text(name, name), Symbol.Role.ARGUMENT, CO2E, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return Optional.of(new Term(symbol, quantification.convert(stated, unit, counted), stated, unit,
                origin(removal.getProvenance())));
    }

    private static Origin origin(Provenance from) {
        if (from == null) {
            return new Origin(ProvenanceKind.UNSTATED, "", "", "", Standing.OFFICIAL, Text.NONE, List.of());
        }
        return new Origin(from.getKind(), orEmpty(from.getDocumentId()), orEmpty(from.getEdition()),
                orEmpty(from.getEntry()), Standing.OFFICIAL, new Text(orEmpty(from.getNote()), orEmpty(from.getNote())),
                from.getEvidenceIds());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
