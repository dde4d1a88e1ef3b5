package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.Offset;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Offsets are reported beside the inventory and not subtracted from a printed total. */
@Component(service = Check.class)
public final class OffsetsApart implements Check {

    @Override
    public String ruleId() {
        return "HECHA-NETTED-OFFSETS";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<Offset> offsets = subject.inventory().getOffsets();
        if (offsets.isEmpty()) {
            report.notApplicable("");
            return;
        }
        boolean netted = false;
        for (FigureRows.Pair pair : FigureRows.of(subject)) {
            Optional<BigDecimal> subtracted = named(pair, offsets).or(() -> hidden(subject, pair, offsets));
            subtracted.ifPresent(amount -> report.failed(pair.figure().getId(), "offset", null,
                    Naming.of(pair.figure()),
                    pair.figure().getValue() == null ? "" : pair.figure().getValue(), pair.row().unit(),
                    Printing.decimals(amount, 3)));
            netted |= subtracted.isPresent();
        }
        if (!netted) {
            report.passed("");
        }
    }

    private static Optional<BigDecimal> named(FigureRows.Pair pair, List<Offset> offsets) {
        return offsets.stream().filter(offset -> pair.figure().getArguments().stream()
                .anyMatch(argument -> offset.getId().equals(argument.getRefId()))).map(Offset::getQuantity)
                .findFirst();
    }

    /** A total that comes out only once the offsets, one of them or all, are taken off. */
    private static Optional<BigDecimal> hidden(CheckSubject subject, FigureRows.Pair pair, List<Offset> offsets) {
        if (!pair.differs() || !subject.quantification().converts("tCO2e", pair.row().unit())) {
            return Optional.empty();
        }
        BigDecimal printed = pair.row().reported().orElseThrow();
        List<BigDecimal> amounts = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (Offset offset : offsets) {
            if (offset.getQuantity() != null && offset.getUnit() != null
                    && subject.quantification().converts(offset.getUnit(), pair.row().unit())) {
                BigDecimal amount = subject.quantification().convert(offset.getQuantity(), offset.getUnit(),
                        pair.row().unit());
                amounts.add(amount);
                all = all.add(amount);
            }
        }
        amounts.add(all);
        BigDecimal recalculated = pair.row().recalculated().orElseThrow();
        return amounts.stream().filter(amount -> amount.signum() != 0 && recalculated.subtract(amount)
                .setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0).findFirst();
    }
}
