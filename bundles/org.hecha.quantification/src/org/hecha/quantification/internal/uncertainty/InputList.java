package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.standard.uncertainty.Distribution;
import org.hecha.standard.uncertainty.UncertainInput;

/** Lists the inputs on which lines depend; records of one symbol that state the same are one entry. Used once. */
final class InputList {

    private final Map<Alike, UncertainInput> inputs = new LinkedHashMap<>();

    /** What records of one entry have in common. @param place tells parameters apart, which are never put together */
    private record Alike(String sourceId, String symbol, Stated stated, String together, int place) {
    }

    /** @param share contribution to the variance of the total; empty where it is not known */
    void add(Line line, Input input, Optional<BigDecimal> share) {
        if (!line.dependsOn(input)) {
            return;
        }
        int place = input.records() == 0 ? inputs.size() : -1;
        inputs.merge(new Alike(line.sourceId(), input.symbol(), input.stated(), input.together(), place),
                entry(line, input, share), InputList::together);
    }

    private static UncertainInput entry(Line line, Input input, Optional<BigDecimal> share) {
        Stated stated = input.stated();
        Optional<Distribution> distribution =
                stated.missing() ? Optional.empty() : Optional.of(stated.distribution());
        String symbol = input.records() == 0 ? input.label() : input.symbol();
        return new UncertainInput(line.sourceId(), symbol, input.label(), input.subjectId(), input.records(),
                stated.statement(), stated.missing() ? Optional.empty() : Optional.of(stated.relative()), distribution,
                input.together(), stated.source(), share);
    }

    private static UncertainInput together(UncertainInput some, UncertainInput other) {
        Optional<BigDecimal> share = some.shareOfVariance()
                .flatMap(one -> other.shareOfVariance().map(one::add));
        return new UncertainInput(some.sourceId(), some.symbol(), some.symbol(), "", some.records() + other.records(),
                some.statement(), some.relativeStandard(), some.distribution(), some.together(), some.source(), share);
    }

    List<UncertainInput> list() {
        return List.copyOf(inputs.values());
    }
}
