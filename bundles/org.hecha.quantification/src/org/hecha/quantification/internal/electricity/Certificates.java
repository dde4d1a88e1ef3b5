package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.SerialRange;

/** Green certificates that are spoken for: a certificate serves one claim, be it a supply's or an offset's. */
final class Certificates {

    private final BigDecimal amountOfOne;
    private final List<SerialRange> used = new ArrayList<>();
    private final List<SerialRange> offset = new ArrayList<>();

    Certificates(List<Offset> offsets, BigDecimal amountOfOne) {
        this.amountOfOne = amountOfOne;
        offsets.stream().filter(each -> each.getKind() == OffsetKind.GREEN_CERTIFICATE)
                .forEach(each -> SerialRange.of(each.getSerialFrom(), each.getSerialTo()).ifPresent(offset::add));
    }

    /** Says where certificates of the supply serve another claim already. */
    void refuse(ElectricitySupply supply, Lot lot, List<Problem> refusals) {
        List<SerialRange> own = ranges(supply);
        boolean twice = own.stream().anyMatch(range -> used.stream().anyMatch(range::overlaps));
        for (int i = 1; i < own.size(); i++) {
            twice |= own.subList(0, i).stream().anyMatch(own.get(i)::overlaps);
        }
        if (twice) {
            refusals.add(ProblemKind.CLAIM_CERTIFICATES_TWICE.of(lot.subjectId(), lot.label(),
                    supply.getCertificateRange()));
        }
        if (own.stream().anyMatch(range -> offset.stream().anyMatch(range::overlaps))) {
            refusals.add(ProblemKind.CLAIM_CERTIFICATES_OFFSET.of(lot.subjectId(), lot.label(),
                    supply.getCertificateRange()));
        }
        boolean stated = supply.getCertificateRange() != null && !supply.getCertificateRange().isBlank();
        if (stated && own.isEmpty()) {
            refusals.add(ProblemKind.CLAIM_CERTIFICATES_UNREADABLE.of(lot.subjectId(), lot.label(),
                    supply.getCertificateRange()));
        }
    }

    void use(ElectricitySupply supply) {
        used.addAll(ranges(supply));
    }

    /** Amount that the certificates of the supply stand for; empty where it states none. */
    Optional<BigDecimal> covered(ElectricitySupply supply) {
        return ranges(supply).stream().map(SerialRange::count).reduce(BigInteger::add)
                .map(count -> new BigDecimal(count).multiply(amountOfOne));
    }

    private static List<SerialRange> ranges(ElectricitySupply supply) {
        return SerialRange.in(supply.getCertificateRange());
    }
}
