package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.electricity.ElectricityRules.Attribute;
import org.hecha.quantification.internal.electricity.ElectricityRules.Claim;
import org.hecha.quantification.internal.electricity.ElectricityRules.Instrument;
import org.hecha.quantification.internal.electricity.ElectricityRules.Proof;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Quantification;

/** What one supply says of itself. */
final class Claimed {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    private final Quantification quantification;
    private final String factorUnit;

    Claimed(Quantification quantification, String factorUnit) {
        this.quantification = quantification;
        this.factorUnit = factorUnit;
    }

    /** What it claims: a factor of its own, or zero for its origin. A factor of zero is a claim to be green. */
    static Optional<Claim> claim(ElectricitySupply supply) {
        if (supply.getKind() == SupplyKind.EXPORTED) {
            return Optional.empty();
        }
        BigDecimal factor = supply.getFactor() == null ? null : supply.getFactor().getValue();
        if (factor != null && factor.signum() != 0) {
            return Optional.of(Claim.FACTOR);
        }
        boolean green = factor != null || supply.getKind() == SupplyKind.GREEN_TRADE || supply.isRenewable()
                || supply.isNonFossil() || !blank(supply.getCertificateRange());
        return green ? Optional.of(Claim.GREEN) : Optional.empty();
    }

    /** The factor it claims; empty where that is no factor. */
    Optional<BigDecimal> factor(ElectricitySupply supply, Claim claim) {
        if (claim == Claim.GREEN) {
            return Optional.of(BigDecimal.ZERO);
        }
        Parameter own = supply.getFactor();
        boolean sensible = own.getValue().signum() > 0 && own.getUnit() != null
                && quantification.converts(own.getUnit(), factorUnit);
        return sensible ? Optional.of(quantification.convert(own.getValue(), own.getUnit(), factorUnit))
                : Optional.empty();
    }

    static boolean has(ElectricitySupply supply, Attribute attribute) {
        return switch (attribute) {
            case RENEWABLE -> supply.isRenewable();
            case NON_FOSSIL -> supply.isRenewable() || supply.isNonFossil();
            case NONE -> true;
        };
    }

    /** Proofs that are asked and not there: message keys, alternatives joined by a bar. */
    static List<String> missing(ElectricitySupply supply, List<List<Proof>> requires) {
        return requires.stream().filter(any -> any.stream().noneMatch(proof -> there(supply, proof)))
                .map(any -> any.stream().map(Proof::name).collect(Collectors.joining("|"))).toList();
    }

    private static boolean there(ElectricitySupply supply, Proof proof) {
        return switch (proof) {
            case PROOF -> !blank(supply.getProof());
            case EVIDENCE -> !supply.getEvidenceIds().isEmpty();
            case CERTIFICATES -> !blank(supply.getCertificateRange());
            case ORIGIN -> originStated(supply.getFactor());
        };
    }

    private static boolean originStated(Parameter factor) {
        Provenance provenance = factor == null ? null : factor.getProvenance();
        return provenance != null && (provenance.getKind() == ProvenanceKind.SUPPLIER
                || provenance.getKind() == ProvenanceKind.MEASURED);
    }

    /** The missing proofs in words. */
    static Localized listed(List<String> missing) {
        return locale -> missing.stream().map(alternatives -> Arrays.stream(alternatives.split("\\|"))
                .map(proof -> MESSAGES.text("proof." + proof).in(locale))
                .collect(Collectors.joining(MESSAGES.text("proof.or").in(locale))))
                .collect(Collectors.joining(MESSAGES.text("proof.and").in(locale)));
    }

    /** Whether two records are the same power: amount, period and proof are equal. */
    static boolean same(ElectricitySupply one, ElectricitySupply other) {
        return !blank(one.getProof()) && Objects.equals(one.getProof(), other.getProof())
                && Objects.equals(one.getUnit(), other.getUnit()) && one.getQuantity().compareTo(other.getQuantity()) == 0
                && Objects.equals(one.getPeriodStart(), other.getPeriodStart())
                && Objects.equals(one.getPeriodEnd(), other.getPeriodEnd());
    }

    /** Where the factor of an accepted claim comes from. */
    static Origin origin(ElectricitySupply supply, Claim claim, Instrument rule) {
        Provenance provenance = claim == Claim.FACTOR ? supply.getFactor().getProvenance() : null;
        boolean stated = provenance != null && !blank(provenance.getDocumentId());
        boolean certified = !blank(supply.getCertificateRange());
        String proof = orEmpty(supply.getProof());
        String document = stated ? provenance.getDocumentId() : certified ? supply.getCertificateRange() : proof;
        String entry = stated ? orEmpty(provenance.getEntry()) : certified ? proof : "";
        return new Origin(ProvenanceKind.SUPPLIER, document, stated ? orEmpty(provenance.getEdition()) : "", entry,
                rule.standing(), rule.note() == null ? Text.NONE : rule.note(), List.copyOf(supply.getEvidenceIds()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
