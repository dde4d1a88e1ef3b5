package org.hecha.verification.internal.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.Risk;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Every source above a share of the total has a risk of its own. */
@Component(service = Condition.class)
public final class LargeSourcesAssessed implements Condition {

    @Override
    public String id() {
        return "large-sources-assessed";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        Calculation calculation = subject.byCriteria();
        BigDecimal whole = calculation.lines().stream().map(line -> line.co2e().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = subject.process().riskShare().value();
        BigDecimal limit = whole.multiply(share).movePointLeft(2);
        Set<String> assessed = Lack.fieldwork(subject).stream().flatMap(work -> work.getRisks().stream())
                .map(Risk::getSubjectId).collect(Collectors.toSet());
        Set<String> large = calculation.lines().stream().filter(line -> line.co2e().signum() != 0
                && line.co2e().abs().compareTo(limit) > 0).map(LineResult::sourceId).collect(Collectors.toSet());
        return subject.inventory().getSources().stream()
                .filter(source -> large.contains(source.getId()) && !assessed.contains(source.getId()))
                .map(source -> Lack.of("sourceWithoutRisk", String.valueOf(source.getName()), share,
                        Lack.standing(subject.process().riskShare().standing()))).toList();
    }
}
