package org.hecha.standard.gbt32151.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;

/** A source emits nothing or something: a mass below zero means that more left the process than went in. */
abstract class BalanceCloses extends SourceCheck {

    private static final int PRINTED_DIGITS = 4;

    BalanceCloses(String ruleId) {
        super(ruleId);
    }

    @Override
    protected final boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Optional<LineResult> line = subject.asStated().line(source.getId());
        Optional<BigDecimal> negative = line.flatMap(LineResult::mass).filter(mass -> mass.signum() < 0);
        negative.ifPresent(mass -> report.failed(source.getId(), "negative", null, String.valueOf(source.getName()),
                mass.setScale(PRINTED_DIGITS, RoundingMode.HALF_UP).toPlainString(), line.orElseThrow().gas()));
        return negative.isPresent();
    }
}
