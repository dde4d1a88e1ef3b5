package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.inventory.Offset;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.SerialRange;

/** The rules that one offset has to keep on its own, whatever else the dossier holds. */
final class OffsetTest {

    private final Dossier dossier;
    private final OffsetRules rules;
    private final Policies policies;
    private final Quantification units;

    OffsetTest(Dossier dossier, OffsetRules rules, Policies policies, Quantification units) {
        this.dossier = dossier;
        this.rules = rules;
        this.policies = policies;
        this.units = units;
    }

    /**
     * @return the amount in the unit of the kind
     * @throws Refusal for the first rule that is broken
     */
    BigDecimal amount(Offset offset) throws Refusal {
        OffsetRules.Kind kind = rules.kind(offset.getKind());
        if (!kind.categories().contains(offset.getCategory())) {
            throw new Refusal(Words.say("offsetCategory", kind.title(), offset.getCategory(),
                    String.join(" / ", kind.categories().stream().map(String::valueOf).toList())));
        }
        BigDecimal amount = converted(offset, kind);
        requireRetired(offset);
        requireRecognition(offset, kind);
        requireVintage(offset, kind);
        requireSerials(offset, kind, amount);
        return amount;
    }

    private BigDecimal converted(Offset offset, OffsetRules.Kind kind) throws Refusal {
        if (offset.getQuantity() == null || offset.getQuantity().signum() <= 0) {
            throw new Refusal(Words.say("offsetQuantity", String.valueOf(offset.getQuantity())));
        }
        String unit = offset.getUnit() == null ? "" : offset.getUnit().strip();
        if (unit.equals(kind.unit())) {
            return offset.getQuantity();
        }
        if (unit.isEmpty() || !units.converts(unit, kind.unit())) {
            throw new Refusal(Words.say("offsetUnit", unit, kind.title(), kind.unit()));
        }
        return units.convert(offset.getQuantity(), unit, kind.unit());
    }

    private void requireRetired(Offset offset) throws Refusal {
        LocalDate retired = offset.getRetiredOn();
        if (retired == null) {
            throw new Refusal(Words.say("offsetNotRetired"));
        }
        if (dossier.getAppliedOn() != null && retired.isAfter(dossier.getAppliedOn())) {
            throw new Refusal(Words.say("offsetRetiredLate", retired, dossier.getAppliedOn()));
        }
        String beneficiary = offset.getBeneficiary() == null ? "" : offset.getBeneficiary().strip();
        boolean named = !beneficiary.isEmpty()
                && (beneficiary.equals(stripped(dossier.getFactoryName()))
                        || beneficiary.equalsIgnoreCase(stripped(dossier.getCreditCode())));
        if (!named) {
            throw new Refusal(Words.say("offsetBeneficiary", beneficiary.isEmpty() ? "–" : beneficiary,
                    String.valueOf(dossier.getFactoryName())));
        }
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    private static void requireRecognition(Offset offset, OffsetRules.Kind kind) throws Refusal {
        if (kind.recognition() && stripped(offset.getRecognition()).isEmpty()) {
            throw new Refusal(Words.say("offsetRecognition", kind.title(), kind.recognitionBy()));
        }
    }

    private void requireVintage(Offset offset, OffsetRules.Kind kind) throws Refusal {
        LocalDate start = offset.getVintageStart();
        LocalDate end = offset.getVintageEnd() == null ? start : offset.getVintageEnd();
        if (start != null && (end.isBefore(start) || start.isAfter(offset.getRetiredOn()))) {
            throw new Refusal(Words.say("offsetVintageOrder", start, end, offset.getRetiredOn()));
        }
        Optional<BigDecimal> years = policies.option(rules.vintagePolicy()).value();
        if (kind.validMonths().isEmpty() && years.isEmpty()) {
            return;
        }
        if (start == null) {
            throw new Refusal(Words.say("offsetVintageMissing", kind.title()));
        }
        LocalDate until = kind.validMonths().isPresent() ? validUntil(start, kind)
                : start.plusYears(years.get().intValueExact());
        if (offset.getRetiredOn().isAfter(until)) {
            throw new Refusal(Words.say("offsetExpired", start, until, offset.getRetiredOn()));
        }
    }

    /** The oldest month of the range decides, counted to the end of its last month of validity. */
    private static LocalDate validUntil(LocalDate start, OffsetRules.Kind kind) {
        if (kind.early().isPresent() && start.isBefore(kind.early().get().producedBefore())) {
            return kind.early().get().until();
        }
        return YearMonth.from(start).plusMonths(kind.validMonths().orElseThrow()).atEndOfMonth();
    }

    private static void requireSerials(Offset offset, OffsetRules.Kind kind, BigDecimal amount) throws Refusal {
        if (!kind.serials()) {
            return;
        }
        if (stripped(offset.getSerialFrom()).isEmpty()) {
            throw new Refusal(Words.say("offsetSerialMissing", kind.title()));
        }
        Optional<SerialRange> range = SerialRange.of(offset.getSerialFrom(), offset.getSerialTo());
        if (range.isEmpty()) {
            throw new Refusal(Words.say("offsetSerialUnreadable", offset.getSerialFrom(),
                    String.valueOf(offset.getSerialTo())));
        }
        if (kind.perSerial().isPresent()) {
            BigDecimal covered = new BigDecimal(range.get().count()).multiply(kind.perSerial().get());
            if (amount.compareTo(covered) > 0) {
                throw new Refusal(Words.say("offsetSerialTooFew", amount, kind.unit(), covered));
            }
        }
    }
}
