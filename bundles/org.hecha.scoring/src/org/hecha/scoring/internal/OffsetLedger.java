package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.scoring.OffsetLine;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.SerialRange;

/** Goes through the offsets of a dossier in order; what one has used, no later one can use again. */
final class OffsetLedger {

    private static final String SELF_REDUCTION = "SELF_REDUCTION";
    private static final String PACKAGE = "PACKAGE";

    private final ScoringCase application;
    private final OffsetRules rules;
    private final Policies policies;
    private final Quantification quantification;
    private final Optional<Inventory> inventory;
    private final List<Offset> counted = new ArrayList<>();
    private final List<OffsetLine> lines = new ArrayList<>();
    /** Purchased power that no other certificate covers yet, in MWh; empty where the package does not list supplies. */
    private Optional<BigDecimal> uncoveredPower;

    OffsetLedger(ScoringCase application) {
        this.application = application;
        rules = application.definition().offsets();
        policies = application.policies();
        quantification = application.quantification();
        inventory = application.inventory().covered().map(covered -> covered.content().inventory());
        uncoveredPower = inventory.flatMap(this::gridPower);
        OffsetTest test = new OffsetTest(application.dossier(), rules, policies, quantification);
        application.dossier().getOffsets().forEach(offset -> lines.add(line(offset, test)));
    }

    /** One line per offset, in the order of the dossier. */
    List<OffsetLine> lines() {
        return List.copyOf(lines);
    }

    /** Tonnes counted for a category. */
    BigDecimal allocated(int category) {
        return lines.stream().filter(line -> line.counted() && line.category() == category)
                .map(OffsetLine::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private OffsetLine line(Offset offset, OffsetTest test) {
        OffsetRules.Kind kind = rules.kind(offset.getKind());
        Materials.Proof proof = application.materials().prove(offset.getEvidenceIds(), kind.materials());
        try {
            BigDecimal amount = test.amount(offset);
            requireUnique(offset);
            requireUnclaimed(offset);
            requireProof(offset, proof);
            OffsetLine line = kind.isEnergy() ? energy(offset, kind, amount, proof.notes())
                    : new OffsetLine(offset.getId(), offset.getKind(), kind.title(), true, amount,
                            offset.getCategory(), Words.say("offsetCounted", Figures.brief(amount),
                                    offset.getCategory()), proof.notes());
            counted.add(offset);
            return line;
        } catch (Refusal refusal) {
            return new OffsetLine(offset.getId(), offset.getKind(), kind.title(), false, BigDecimal.ZERO,
                    offset.getCategory(), refusal::in, proof.notes());
        }
    }

    private OffsetLine energy(Offset offset, OffsetRules.Kind kind, BigDecimal amount, List<Localized> notes)
            throws Refusal {
        if (uncoveredPower.isPresent() && amount.compareTo(uncoveredPower.get()) > 0) {
            throw new Refusal(Words.say("offsetAbovePower", amount, uncoveredPower.get()));
        }
        Optional<Engagement> engagement = application.inventory().covered()
                .map(covered -> covered.content().engagement());
        CertificateFactor factor = CertificateFactor.find(rules, policies.option(rules.factorPolicy()).series(),
                engagement, quantification);
        BigDecimal tonnes = factor.tonnes(amount, rules.factorUnit(), quantification);
        uncoveredPower = uncoveredPower.map(power -> power.subtract(amount));
        return new OffsetLine(offset.getId(), offset.getKind(), kind.title(), true, tonnes, offset.getCategory(),
                Words.say("offsetConverted", Figures.brief(amount), kind.unit(), factor.factor().value(),
                        factor.factor().unit(), factor.series(), String.valueOf(factor.factor().year()),
                        Figures.brief(tonnes)), notes);
    }

    private void requireUnique(Offset offset) throws Refusal {
        Optional<SerialRange> range = SerialRange.of(offset.getSerialFrom(), offset.getSerialTo());
        for (Offset earlier : counted) {
            boolean sameRegistry = blank(offset.getRegistry()) || blank(earlier.getRegistry())
                    || Objects.equals(offset.getRegistry().strip(), earlier.getRegistry().strip());
            boolean overlap = range.isPresent() && SerialRange.of(earlier.getSerialFrom(), earlier.getSerialTo())
                    .filter(range.get()::overlaps).isPresent();
            if (sameRegistry && overlap) {
                throw new Refusal(Words.say("offsetSerialTwice", offset.getSerialFrom(),
                        String.valueOf(offset.getSerialTo()), earlier.getSerialFrom(),
                        String.valueOf(earlier.getSerialTo())));
            }
        }
    }

    /** What already lowers the emissions or the self-reduction cannot offset as well. */
    private void requireUnclaimed(Offset offset) throws Refusal {
        boolean own = offset.getKind() == OffsetKind.OWN_PROJECT_INSIDE
                || offset.getKind() == OffsetKind.OWN_PROJECT_OUTSIDE;
        boolean reduced = application.reduction().covered()
                .filter(covered -> covered.numbers().projects().contains(String.valueOf(offset.getProgramme())))
                .isPresent();
        if (own && reduced) {
            throw new Refusal(Words.say("offsetIsReduction", offset.getProgramme()));
        }
        Optional<SerialRange> range = SerialRange.of(offset.getSerialFrom(), offset.getSerialTo());
        if (offset.getKind() != OffsetKind.GREEN_CERTIFICATE || range.isEmpty() || inventory.isEmpty()) {
            return;
        }
        for (ElectricitySupply supply : inventory.get().getSupplies()) {
            boolean tradedMayOffset = supply.getKind() == SupplyKind.GREEN_TRADE && !policies.is(
                    application.definition().selfReduction().tradedPolicy(), SELF_REDUCTION);
            boolean overlap = SerialRange.in(supply.getCertificateRange()).stream().anyMatch(range.get()::overlaps);
            if (overlap && !tradedMayOffset) {
                throw new Refusal(Words.say("offsetPowerTwice", supply.getCertificateRange()));
            }
        }
    }

    /** A verified package that lists the offset proves it as well as material does. */
    private void requireProof(Offset offset, Materials.Proof proof) throws Refusal {
        boolean listed = inPackage(offset);
        if (policies.is(rules.proofPolicy(), PACKAGE) && !listed) {
            throw new Refusal(Words.say("offsetNotInPackage"));
        }
        if (!listed && proof.shortfall().isPresent()) {
            throw new Refusal(Words.say("offsetUnproven", proof.shortfall().get()));
        }
    }

    private boolean inPackage(Offset offset) {
        return inventory.isPresent() && inventory.get().getOffsets().stream()
                .anyMatch(listed -> listed.getKind() == offset.getKind()
                        && Objects.equals(listed.getSerialFrom(), offset.getSerialFrom())
                        && Objects.equals(listed.getSerialTo(), offset.getSerialTo())
                        && Objects.equals(listed.getProgramme(), offset.getProgramme())
                        && listed.getQuantity() != null && listed.getQuantity().compareTo(offset.getQuantity()) == 0);
    }

    private Optional<BigDecimal> gridPower(Inventory listed) {
        boolean traded = !policies.is(application.definition().selfReduction().tradedPolicy(), SELF_REDUCTION);
        List<ElectricitySupply> purchased = listed.getSupplies().stream()
                .filter(supply -> supply.getKind() == SupplyKind.GRID
                        || traded && supply.getKind() == SupplyKind.GREEN_TRADE)
                .filter(supply -> application.concerns(supply.getPeriodStart(), supply.getPeriodEnd()))
                .filter(supply -> supply.getQuantity() != null && supply.getUnit() != null
                        && ("MWh".equals(supply.getUnit()) || quantification.converts(supply.getUnit(), "MWh")))
                .toList();
        return listed.getSupplies().isEmpty() ? Optional.empty() : Optional.of(purchased.stream()
                .map(supply -> "MWh".equals(supply.getUnit()) ? supply.getQuantity()
                        : quantification.convert(supply.getQuantity(), supply.getUnit(), "MWh"))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
